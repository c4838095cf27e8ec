"""The language model that the user put to use: known at once, loaded when it first answers, put away when it rests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Literal, Protocol

from native_host.contract.language import Generated, LanguageModel, Message
from native_host.contract.tasks import Task
from native_host.depot.exam import SYSTEM

# An answer's length in tokens, at most: a longer one takes a small machine longer than a person waits.
LIMIT = 512
REST_AFTER_S = 300.0
Fault = Literal["language_model_missing", "language_model_corrupt", "language_model_failed"]


class Engine(LanguageModel, Protocol):
    """What loads it. `state` does not wait."""

    @property
    def state(self) -> str: ...

    def rest(self, idle_s: float = 0.0) -> bool: ...

    def close(self) -> None: ...


class Fitting(Protocol):
    def fits(self, messages: Sequence[Message], answer: int) -> bool: ...


@dataclass(frozen=True, slots=True)
class Found:
    """A model that may serve something."""

    title: str
    tasks: frozenset[Task]
    glance: Fitting
    engine: Engine


class OwnModel:
    """Safe for threads. `find`: null where no model is in use or it may serve nothing; a fault's code where it is damaged.

    One that turns out to be damaged serves nothing any more, until the next start.
    """

    def __init__(self, find: Callable[[], Found | Fault | None], rest_after_s: float = REST_AFTER_S) -> None:
        self._find, self._rest_after_s = find, rest_after_s
        self._lock = threading.Lock()
        self._found: Found | None = None
        self._fault: Fault | None = None
        self._resting: threading.Timer | None = None
        self._is_closed = False

    @property
    def title(self) -> str:
        return "" if self._found is None else self._found.title

    @property
    def tasks(self) -> Set[Task]:
        return frozenset() if self._found is None or self.faults else self._found.tasks

    @property
    def faults(self) -> tuple[str, ...]:
        if self._fault is None and self._found is not None and self._found.engine.state == "unusable":
            self._fault = "language_model_failed"
        return () if self._fault is None else (self._fault,)

    def prepare(self) -> None:
        found = self._find()
        if isinstance(found, str):
            self._fault = found
        else:
            self._found = found

    def fits(self, prompt: str) -> bool:
        return self._found is not None and self._found.glance.fits(_messages(prompt), LIMIT)

    def generate(self, prompt: str, *, on_text: Callable[[str], None], is_cancelled: Callable[[], bool]) -> Generated:
        found = self._found
        assert found is not None  # noqa: S101  nobody is offered a model that is not there
        self._wake()
        try:
            return found.engine.generate(_messages(prompt), limit=LIMIT, seed=0, on_text=on_text, is_cancelled=is_cancelled)
        finally:
            self._rest_later(found.engine)

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
        self._wake()
        if self._found is not None:
            self._found.engine.close()

    def _wake(self) -> None:
        with self._lock:
            if self._resting is not None:
                self._resting.cancel()
                self._resting = None

    def _rest_later(self, engine: Engine) -> None:
        with self._lock:
            if not self._is_closed:
                self._resting = threading.Timer(self._rest_after_s, engine.rest)
                self._resting.daemon = True
                self._resting.start()


def _messages(prompt: str) -> list[Message]:
    """As in the exam: what was measured is what answers."""
    return [Message("system", SYSTEM), Message("user", prompt)]
