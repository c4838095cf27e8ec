"""The tables that there are, by their names and by whose they are."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from native_host.contract.messages import OpenBatch
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.batch import Batch

MOST_AT_WORK = 8
_MOST_KEPT = 16
# What is asked for again, but for the asking itself.
_SAME = ("tab", "verdict", "fields", "files", "worker", "path", "day_first")

Begun = tuple[Batch, Callable[[], None]]
"""A table, and what begins the work on it."""


class Shelf:
    """Safe for threads. `gone` is told of each that is forgotten."""

    def __init__(self, gone: Callable[[Batch], None]) -> None:
        self._gone = gone
        self._lock = threading.Lock()
        self._batches: OrderedDict[str, Batch] = OrderedDict()

    def __len__(self) -> int:
        return len(self._batches)

    @property
    def every(self) -> list[Batch]:
        with self._lock:
            return list(self._batches.values())

    def opened(self, request: OpenBatch, make: Callable[[], Begun]) -> Batch:
        """The one of this name, if it is for the same; else a new one. Raises Refused."""
        with self._lock:
            known = self._batches.get(request.batch)
            if known is not None:
                if any(getattr(known.opened, name) != getattr(request, name) for name in _SAME):
                    raise Refused(RefusalCode.BAD_FIELD, "batch")
                known.note_asked()
                return known
            if sum(one.is_working for one in self._batches.values()) >= MOST_AT_WORK:
                raise Refused(RefusalCode.BUSY, "batches")
            batch, begin = make()
            resting = [one for one in self._batches.values() if not one.is_working]
            self._batches[request.batch] = batch
        gone = resting[: max(0, len(self) - _MOST_KEPT)]
        self.drop(lambda one: one in gone)
        begin()
        return batch

    def asked(self, name: str, tab: str) -> Batch:
        """Raises Refused(NOT_FOUND) for one that never was, is forgotten, or is another tab's."""
        with self._lock:
            batch = self._batches.get(name)
        if batch is None or batch.opened.tab != tab:
            raise Refused(RefusalCode.NOT_FOUND, "batch")
        batch.note_asked()
        return batch

    def of(self, verdict: str) -> list[Batch]:
        return [one for one in self.every if one.opened.verdict == verdict]

    def drop(self, is_meant: Callable[[Batch], bool], *, is_left: bool = False) -> None:
        with self._lock:
            gone = [self._batches.pop(name) for name, one in list(self._batches.items()) if is_meant(one)]
        for one in gone:
            one.forget(is_left=is_left)
            self._gone(one)
