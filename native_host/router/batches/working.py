"""Who makes the rows: a thread or two for each table, which no check waits for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from native_host.contract.documents import Document, Reason, Unread
from native_host.contract.fields import BatchProblem
from native_host.router.batch_room import Record, WorkerAway, WorkerFailed, WorkerTable
from native_host.router.batches.batch import Batch
from native_host.router.batches.kept import KeptDocument
from native_host.router.batches.waiting import Brought
from native_host.router.rooms import Rooms
from native_host.router.turns import Turns

_READERS = 2  # One waits for a process that reads while the other looks for fields.
_READ_S = 60.0  # Pictures included.
_PAUSES_S = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
AWAY_S = 120.0
Answer = TypeVar("Answer")


class Working:
    """`away_s`: how long a worker that does not answer is asked again."""

    def __init__(self, rooms: Rooms, turns: Turns, away_s: float = AWAY_S) -> None:
        self._rooms, self._turns, self._away_s = rooms, turns, away_s

    def begin_kept(self, batch: Batch, documents: Sequence[KeptDocument]) -> None:
        _spawn(lambda: self._make_kept(batch, documents))

    def begin_brought(self, batch: Batch) -> None:
        for _ in range(_READERS):
            _spawn(lambda: self._make_brought(batch))

    def begin_worker(self, batch: Batch, table: WorkerTable) -> None:
        _spawn(lambda: self._make_at_worker(batch, table))

    def _make_kept(self, batch: Batch, documents: Sequence[KeptDocument]) -> None:
        for number, one in enumerate(documents):
            if not batch.turn():
                return
            batch.add(number, self._row(batch, one.name, one.document))

    def _make_brought(self, batch: Batch) -> None:
        while (one := batch.next_brought()) is not None:
            document = self._read(batch, one)
            batch.add(one.number, self._row(batch, one.name, document))

    def _read(self, batch: Batch, one: Brought) -> Document:
        until = time.monotonic() + _READ_S

        def left_s() -> float:
            return 0.0 if batch.is_over else until - time.monotonic()

        try:
            return self._rooms.documents.read_columns(one.data, one.name, left_s)
        except Exception:  # Whatever it is: it costs this document its row's values, and no other.
            return Document(None, (), (Unread(Reason.DIED),))

    def _row(self, batch: Batch, name: str, document: Document) -> Record:
        row, asked = self._rooms.extraction.row, (batch.fields, batch.opened.day_first)
        try:
            with self._turns.file():  # A prompt that waits is read first.
                return row(name, document, *asked)
        except Exception:  # One document must not keep the others from their rows.
            return row(name, Document(document.kind, (), (Unread(Reason.NOT_SEARCHED),)), *asked)

    def _make_at_worker(self, batch: Batch, table: WorkerTable) -> None:
        try:
            while batch.turn():
                try:
                    if self._all_rows(batch, table):
                        table.close()
                        batch.wait_until_over()
                except WorkerFailed as failed:
                    batch.fail(failed.problem)
                except Exception:
                    batch.fail(BatchProblem.FAILED)
        finally:
            table.close()
            if batch.is_over and not batch.is_left:
                table.forget()

    def _all_rows(self, batch: Batch, table: WorkerTable) -> bool:
        """False: it was stopped, or forgotten. Raises WorkerFailed."""
        batch.enter("listing")
        files = self._patiently(batch, table.begin)
        if files is None:
            return False
        if not files:
            raise WorkerFailed(BatchProblem.NO_FILES)
        batch.enter("reading", files)
        while not batch.is_ended:
            if not batch.is_working:
                return False
            number = len(batch.rows)
            row = self._patiently(batch, partial(table.row, number))
            if row is None:
                return False
            batch.enter("reading")
            batch.add(number, row)
        return True

    def _patiently(self, batch: Batch, act: Callable[[], Answer]) -> Answer | None:
        """Null: it was stopped, or forgotten, while nobody answered. Raises WorkerFailed."""
        until, tries = time.monotonic() + self._away_s, 0
        while True:
            try:
                return act()
            except WorkerAway:
                if time.monotonic() >= until:
                    raise WorkerFailed(BatchProblem.AWAY) from None
                batch.enter("waiting")
                if not batch.pause(_PAUSES_S[min(tries, len(_PAUSES_S) - 1)]):
                    return None
                tries += 1


def _spawn(work: Callable[[], None]) -> None:
    """A daemon: a worker that does not answer must not hold a service that was told to end."""
    threading.Thread(target=work, name="table", daemon=True).start()
