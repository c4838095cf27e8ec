"""The language model of this machine: messages in, text out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from native_host.contract.language import Finish, Generated, Message
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.language.grammar import Form, Grammars, Matcher
from native_host.inference.language.loading import Loaded
from native_host.inference.language.loops import is_loop
from native_host.inference.language.sampling import GREEDY, Sampler, Sampling
from native_host.inference.language.texts import TextStream
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.language.watching import Watch

CHUNK = 256  # Tokens of a prompt in one run: exact at any size, and the memory of a run stays small.
_WAIT_S = 0.01


class LocalLanguageModel:
    """A `LanguageModel`. Keeps the keys and values of the last prompt and answer: what the next one shares is read once."""

    def __init__(self, loaded: Loaded, sampling: Sampling = GREEDY) -> None:
        self._loaded = loaded
        self._sampling = sampling
        self._lock = threading.Lock()
        self._held: list[int] = []  # What the stepper has keys and values of.
        self._grammars: Grammars | None = None
        self._is_closed = False

    @property
    def name(self) -> str:
        return self._loaded.manifest.name

    @property
    def context(self) -> int:
        return self._loaded.context

    @property
    def on_gpu(self) -> bool:
        return self._loaded.opened.provider == "cuda"

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why a model that was made for a GPU does not run on one."""
        return self._loaded.opened.reasons if self._loaded.manifest.device == "gpu" else ()

    def generate(
        self,
        messages: Sequence[Message],
        *,
        limit: int,
        seed: int,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
        grammar: tuple[Form, str] | None = None,
    ) -> Generated:
        """As `LanguageModel.generate`. `grammar`: the answer is one of its sentences, as far as `limit` lets it end.

        Raises UnusableModel where the graph fails or grammars are not installed, ValueError for a grammar that is none.
        """
        if limit < 1:
            raise Refused(RefusalCode.BAD_FIELD, "limit")
        started = time.monotonic()
        while not self._lock.acquire(timeout=_WAIT_S):
            if is_cancelled():
                return Generated("", "cancelled", 0, 0, None, (time.monotonic() - started) * 1000)
        try:
            if self._is_closed:
                raise Refused(RefusalCode.HOST_GONE)
            prompt = self._prompt(messages)
            matcher = self._matcher(grammar) if grammar is not None else None
            run = _Run(self._loaded, self._held, Sampler(self._sampling, seed), matcher, on_text, started)
            with Watch(is_cancelled) as watch:
                return run.generate(prompt, min(limit, self.context - len(prompt)), watch)
        finally:
            self._lock.release()

    def close(self) -> None:
        """Waits for a generation that runs."""
        with self._lock:
            self._is_closed = True

    def _prompt(self, messages: Sequence[Message]) -> list[int]:
        texts = self._loaded.texts
        prompt = [] if texts.is_surely_longer(messages, self.context) else texts.prompt(messages)
        if not 0 < len(prompt) < self.context:
            raise Refused(RefusalCode.TOO_LARGE, "context")
        return prompt

    def _matcher(self, grammar: tuple[Form, str]) -> Matcher:
        if self._grammars is None:
            texts = self._loaded.texts
            self._grammars = Grammars(texts.as_json(), texts.vocabulary, self._loaded.stop_ids)
        return self._grammars.start(*grammar)


class _Run:
    """One generation."""

    def __init__(
        self,
        loaded: Loaded,
        held: list[int],
        sampler: Sampler,
        matcher: Matcher | None,
        on_text: Callable[[str], None],
        started: float,
    ) -> None:
        self._loaded, self._held, self._sampler, self._matcher = loaded, held, sampler, matcher
        self._on_text, self._started = on_text, started
        self._stream = TextStream(loaded.texts)
        self._text: list[str] = []
        self._written: list[int] = []
        self._ttft_ms: float | None = None

    def generate(self, prompt: Sequence[int], limit: int, watch: Watch) -> Generated:
        finish = self._loop(prompt, limit, watch)
        self._tell(self._stream.finish())
        text = "".join(self._text)
        return Generated(text, finish, len(prompt), len(self._written), self._ttft_ms, self._since())

    def _loop(self, prompt: Sequence[int], limit: int, watch: Watch) -> Finish:
        scores = self._prefill(prompt, watch)
        while scores is not None and not watch.is_over():
            token = self._choose(scores)
            if token in self._loaded.stop_ids:
                return "stop"
            self._write(token)
            if self._matcher is not None and self._matcher.is_over:
                return "stop"
            if is_loop(self._written):
                return "loop"
            if len(self._written) >= limit:
                return "length"
            scores = self._step([token], watch)
        return "cancelled"

    def _prefill(self, prompt: Sequence[int], watch: Watch) -> Any | None:
        """The scores after the prompt; null where it was cancelled. What was read before is not read again."""
        shared = next((at for at, pair in enumerate(zip(self._held, prompt, strict=False)) if pair[0] != pair[1]), None)
        known = min(len(self._held), len(prompt) - 1) if shared is None else shared
        known = min(known, self._loaded.stepper.length)
        self._loaded.stepper.rewind(known)
        del self._held[known:]
        scores = None
        for at in range(known, len(prompt), CHUNK):
            scores = self._step(prompt[at : at + CHUNK], watch)
            if scores is None:
                return None
        return scores

    def _step(self, ids: Sequence[int], watch: Watch) -> Any | None:
        if watch.is_over():
            return None
        try:
            scores = self._loaded.stepper.step(ids, watch.options)
        except Exception as error:
            if watch.is_over():  # Ended by us is no failure of the model's.
                return None
            raise UnusableModel(f"The model's graph failed ({type(error).__name__}).") from None
        self._held += ids
        return scores

    def _choose(self, scores: Any) -> int:
        if self._matcher is None:
            return self._sampler.choose(scores, self._written)
        allowed = self._matcher.allowed()
        token = self._sampler.choose(scores[: len(allowed)], self._written, allowed)
        if token not in self._loaded.stop_ids:
            self._matcher.consume(token)
        return token

    def _write(self, token: int) -> None:
        if self._ttft_ms is None:
            self._ttft_ms = self._since()
        self._written.append(token)
        self._tell(self._stream.push(token))

    def _tell(self, text: str) -> None:
        if text:
            self._text.append(text)
            self._on_text(text)

    def _since(self) -> float:
        return (time.monotonic() - self._started) * 1000
