"""The chosen model behind one door: loaded when it is first needed, put away when it was not needed for a while."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as WaitTimeout
from pathlib import Path
from typing import Literal

from native_host.contract.language import Generated, Message
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.language.loading import load
from native_host.inference.language.model import LocalLanguageModel
from native_host.inference.language.sampling import GREEDY, Sampling
from native_host.inference.language.unusable import UnusableModel

State = Literal["absent", "resting", "loading", "ready", "unusable"]
_WAIT_S = 0.01


class LanguageEngine:
    """A `LanguageModel`. `folder`: null where no model was chosen.

    `rest()` gives the memory back; the next call loads again, and verifies again. What cannot be loaded is not tried twice.
    """

    def __init__(
        self, folder: Path | None, sampling: Sampling = GREEDY, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._folder, self._sampling, self._clock = folder, sampling, clock
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="language-load")
        self._loading: Future[None] | None = None
        self._model: LocalLanguageModel | None = None
        self._used_at = clock()
        self._why = ""

    @property
    def state(self) -> State:
        """Does not wait."""
        if self._folder is None:
            return "absent"
        if self._why:
            return "unusable"
        if self._model is not None:
            return "ready"
        return "resting" if self._loading is None else "loading"

    @property
    def why(self) -> str:
        """What is wrong with the model, in words; empty where nothing is known to be."""
        return self._why

    @property
    def name(self) -> str:
        return "" if self._folder is None else self._folder.name

    @property
    def context(self) -> int:
        """Zero until it was loaded."""
        model = self._model
        return 0 if model is None else model.context

    @property
    def on_gpu(self) -> bool:
        model = self._model
        return model is not None and model.on_gpu

    def prepare(self) -> State:
        """Loads it now, and waits for it: seconds, for a large one."""
        if (loading := self._begun()) is not None:
            loading.result()
        return self.state

    def generate(
        self,
        messages: Sequence[Message],
        *,
        limit: int,
        seed: int,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> Generated:
        """Raises Refused: NOT_FOUND without a model that can be used, INTERNAL when it failed, and as `LanguageModel`'s."""
        started = time.monotonic()
        loading = self._begun()
        while loading is not None and not _is_done(loading):
            if is_cancelled():
                return Generated("", "cancelled", 0, 0, None, (time.monotonic() - started) * 1000)
        model = self._model
        if model is None:
            raise Refused(RefusalCode.NOT_FOUND, "language model")
        try:
            return model.generate(messages, limit=limit, seed=seed, on_text=on_text, is_cancelled=is_cancelled)
        except UnusableModel as failed:
            with self._lock:
                self._why, self._model = str(failed), None
            raise Refused(RefusalCode.INTERNAL, "language model") from None
        finally:
            self._used_at = self._clock()

    def rest(self, idle_s: float = 0.0) -> bool:
        """Puts it away where nobody asked it for so long; whether it did. Waits for an answer under way."""
        with self._lock:
            model = self._model
            if model is None or self._clock() - self._used_at < idle_s:
                return False
            self._model = None
        model.close()
        return True

    def close(self) -> None:
        self._pool.shutdown(wait=True)
        self.rest()

    def _begun(self) -> Future[None] | None:
        """What loads it; null where nothing has to be loaded, or can be."""
        with self._lock:
            if self._model is None and self._folder is not None and not self._why and self._loading is None:
                try:
                    self._loading = self._pool.submit(self._load, self._folder)
                except RuntimeError:  # Closed: the service is ending.
                    return None
            return self._loading

    def _load(self, folder: Path) -> None:
        model, why = None, ""
        try:
            model = LocalLanguageModel(load(folder), self._sampling)
        except UnusableModel as unusable:
            why = str(unusable)
        except Exception as error:  # Whatever a library does: the door stays, and says so.
            why = f"The model cannot be loaded ({type(error).__name__})."
        with self._lock:
            self._model, self._why, self._loading = model, why, None
            self._used_at = self._clock()


def _is_done(loading: Future[None]) -> bool:
    """Waits a moment for it."""
    try:
        loading.result(_WAIT_S)
    except WaitTimeout:
        return False
    return True
