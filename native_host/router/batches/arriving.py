"""Documents that a page of ours brings for its tables: one after the other, and only when there is room for the next."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from native_host.contract.messages import BringFile
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.batch import Batch
from native_host.router.files.arriving import Arriving

_MOST_WAITING = 4
# All pieces of a document say the same of it.
_SAME = ("number", "name", "size", "digest", "total")


@dataclass(slots=True, repr=False)
class _Coming:
    """Of one table: how many documents are there whole, and the one that is on its way."""

    whole: int = 0
    first: BringFile | None = None
    arriving: Arriving = field(default_factory=lambda: Arriving(0, "", 0))

    @property
    def bytes_held(self) -> int:
        return 0 if self.first is None else self.first.size


class Arrivals:
    """Safe for threads. `most_bytes`: of all documents that are on their way or wait for their row; one may always come."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._coming: dict[str, tuple[Batch, _Coming]] = {}

    @property
    def bytes_held(self) -> int:
        with self._lock:
            return self._held()

    def may_arrive(self, batch: Batch, request: BringFile) -> bool:
        """Whether there is room; then it is set aside. What is not the beginning of a document needs none."""
        with self._lock:
            coming = self._of(batch)
            if request.seq or request.number != coming.whole or coming.first is not None:
                return True
            held = self._held()
            has_room = held == 0 or held + request.size <= self._most_bytes
            if not has_room or batch.documents_waiting >= _MOST_WAITING:
                return False
            coming.first, coming.arriving = request, Arriving(request.size, request.digest, request.total)
            return True

    def add(self, batch: Batch, request: BringFile) -> bytes | None:
        """The document, once it is whole. One that is there already may come again. Raises Refused; then it begins anew."""
        with self._lock:
            coming = self._of(batch)
            if request.number < coming.whole:
                return None
            if coming.first is None or request.number != coming.whole:
                raise Refused(RefusalCode.OUT_OF_ORDER, "number" if request.number != coming.whole else "seq")
            try:
                for name in _SAME:
                    if getattr(request, name) != getattr(coming.first, name):
                        raise Refused(RefusalCode.BAD_FIELD, name)
                whole = coming.arriving.add(request.seq, request.data)
            except Refused:
                coming.first = None
                coming.arriving.let_go()
                raise
            if whole is not None:
                coming.whole, coming.first = coming.whole + 1, None
            return whole

    def drop(self, batch: Batch) -> None:
        with self._lock:
            self._coming.pop(batch.opened.batch, None)

    def _of(self, batch: Batch) -> _Coming:
        if batch.is_over:  # Forgotten meanwhile: nothing of it is taken any more.
            raise Refused(RefusalCode.NOT_FOUND, "batch")
        return self._coming.setdefault(batch.opened.batch, (batch, _Coming()))[1]

    def _held(self) -> int:
        return sum(coming.bytes_held + batch.bytes_held for batch, coming in self._coming.values())
