"""The language model that the user put to use: known at once, loaded when it first answers, put away when it rests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Literal, Protocol

from native_host.contract.language import Generated, LanguageModel, Message
from native_host.contract.refusals import RefusalCode, Refused
from native_host.contract.tasks import Task
from native_host.depot.exam import SYSTEM

# An answer's length in tokens, at most: a longer one takes a small machine longer than a person waits.
LIMIT = 512
REST_AFTER_S = 300.0
_NEVER = object()
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

    `mark`: another one as soon as `find` might find something else. A model that turns out to be damaged serves nothing any
    more, until then or the next start.
    """

    def __init__(
        self,
        find: Callable[[], Found | Fault | None],
        rest_after_s: float = REST_AFTER_S,
        mark: Callable[[], object] = lambda: None,
    ) -> None:
        self._find, self._rest_after_s, self._mark = find, rest_after_s, mark
        self._lock, self._one_at_a_time = threading.Lock(), threading.Lock()
        self._marked: object = _NEVER
        self._noticing: threading.Thread | None = None
        self._found: Found | None = None
        self._fault: Fault | None = None
        self._resting: threading.Timer | None = None
        self._is_closed = False

    @property
    def title(self) -> str:
        found = self._found
        return "" if found is None else found.title

    @property
    def tasks(self) -> Set[Task]:
        found = self._found
        return frozenset() if found is None or self.faults else found.tasks

    @property
    def faults(self) -> tuple[str, ...]:
        found, fault = self._found, self._fault
        if fault is None and found is not None and found.engine.state == "unusable":
            fault = "language_model_failed"
        return () if fault is None else (fault,)

    def prepare(self) -> None:
        with self._one_at_a_time:
            marked = self._mark()  # Before anything is read: what changes meanwhile is seen next time.
            found = self._find()
            with self._lock:
                earlier, self._found = self._found, found if isinstance(found, Found) else None
                self._fault = found if isinstance(found, str) else None
                self._marked = marked
        if earlier is not None:
            earlier.engine.close()  # After what it is writing.

    def notice(self) -> None:
        if self._marked is not _NEVER and self._marked != self._mark():
            self._find_anew()

    def _find_anew(self) -> None:
        with self._lock:
            if self._is_closed or (self._noticing is not None and self._noticing.is_alive()):
                return
            self._noticing = threading.Thread(target=self.prepare, name="language-notice", daemon=True)
            self._noticing.start()

    def fits(self, prompt: str) -> bool:
        found = self._found
        return found is not None and found.glance.fits(_messages(prompt), LIMIT)

    def generate(self, prompt: str, *, on_text: Callable[[str], None], is_cancelled: Callable[[], bool]) -> Generated:
        found = self._found
        if found is None:  # It was there when it was offered.
            raise Refused(RefusalCode.NOT_FOUND, "language model")
        self._wake()
        try:
            return found.engine.generate(_messages(prompt), limit=LIMIT, seed=0, on_text=on_text, is_cancelled=is_cancelled)
        finally:
            self._rest_later(found.engine)

    def forget(self) -> None:
        """What it has read goes with it, and with its tokenizer, which keeps words; it is loaded when it is next asked."""
        found = self._found
        if found is not None:
            found.engine.rest()
            self._find_anew()

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
