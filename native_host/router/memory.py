"""Verdicts that may still be sent, in memory only and for ten minutes; and detections of the text being typed."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from native_host.contract.findings import Doubt, Finding
from native_host.contract.messages import Verdict
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.rooms import Bindings

if TYPE_CHECKING:
    from native_host.router.batches.offering import Announced

VERDICT_S = 600.0
OVERRIDE_S = 60.0
"""By then a text that the user sends as it is has left; one that has not is doubted again."""
_MOST_VERDICTS = 512
_MOST_CHARS = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class Given:
    """A verdict that was given out and what it was about, in code points. `findings` go with its spans, `doubts` with its
    doubts, or are those despite which it was released."""

    where: Where
    verdict: Verdict
    text: str
    findings: tuple[Finding, ...]
    used: Bindings
    is_held_for_topic: bool
    at_s: float
    answer_score: float | None = None
    """The judge's, of the verdict's answer; null where it was not asked."""
    doubts: tuple[Doubt, ...] = ()
    batch: Announced | None = None
    """The table that was announced, if one was."""


class VerdictMemory:
    """Bounded by number, by size and by time. Safe for threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._given: OrderedDict[str, Given] = OrderedDict()
        self._overridden: OrderedDict[tuple[Where, str], tuple[float, tuple[Doubt, ...]]] = OrderedDict()
        self._chars = 0

    def put(self, given: Given) -> None:
        with self._lock:
            self._remove(given.verdict.id)
            self._given[given.verdict.id] = given
            self._chars += len(given.text)
            while len(self._given) > 1 and self._has_too_much():
                self._remove(next(iter(self._given)))

    def get(self, verdict: str) -> Given:
        """Raises Refused(NOT_FOUND) for one that was never given, is too old, or was forgotten."""
        with self._lock:
            found = self._given.get(verdict)
            if found is None or self._clock() - found.at_s > VERDICT_S:
                raise Refused(RefusalCode.NOT_FOUND, "verdict")
            return found

    def override(self, given: Given) -> None:
        """The user sends this text as it is, whatever the second reader doubts: once, and soon."""
        with self._lock:
            self._overridden[given.where, given.verdict.digest] = self._clock(), given.doubts
            while len(self._overridden) > _MOST_VERDICTS:
                self._overridden.popitem(last=False)

    def overridden(self, where: Where, digest: str) -> tuple[Doubt, ...] | None:
        """The doubts despite which the user sends this text; null where nobody said so."""
        with self._lock:
            said = self._overridden.get((where, digest))
            return said[1] if said is not None and self._clock() - said[0] <= OVERRIDE_S else None

    def end_override(self, given: Given) -> None:
        """The text has left: who sends it again is asked again. Also where its conversation has another name by now."""
        with self._lock:
            for where, digest in list(self._overridden):
                if digest == given.verdict.digest and where.site == given.where.site:
                    del self._overridden[where, digest]

    def rename(self, where: Where, becomes: str) -> None:
        """A verdict given before the conversation had its lasting name ends under that name."""
        with self._lock:
            for key, given in self._given.items():
                if given.where == where:
                    self._given[key] = replace(given, where=replace(where, conversation=becomes))
            for (place, digest), said in list(self._overridden.items()):
                if place == where:
                    self._overridden[replace(where, conversation=becomes), digest] = said

    def forget(self, site: str | None = None, conversation: str | None = None, *, is_private_only: bool = False) -> None:
        with self._lock:
            for key, given in list(self._given.items()):
                is_named = site in (None, given.where.site) and conversation in (None, given.where.conversation)
                if is_named and (given.where.is_incognito or not is_private_only):
                    self._remove(key)
            self._overridden.clear()  # Asking once more costs less than knowing what is to be forgotten.

    def _has_too_much(self) -> bool:
        oldest = next(iter(self._given.values()))
        is_old = self._clock() - oldest.at_s > VERDICT_S
        return is_old or len(self._given) > _MOST_VERDICTS or self._chars > _MOST_CHARS

    def _remove(self, key: str) -> None:
        given = self._given.pop(key, None)
        if given is not None:
            self._chars -= len(given.text)


Key = TypeVar("Key")
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """The last few answers to the same question. Safe for threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: Key, value: Value) -> None:
        with self._lock:
            self._kept[key] = value
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def pop(self, key: Key) -> Value | None:
        with self._lock:
            return self._kept.pop(key, None)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
