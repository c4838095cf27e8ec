"""One table in the making: its rows in the order of the documents, who still wants it, and how far it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Literal

from native_host.contract.fields import BatchProblem
from native_host.contract.messages import BatchPart, BatchRow, OpenBatch, RequestId
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batch_room import AskedFields, Record
from native_host.router.batches.pace import Pace
from native_host.router.batches.rows import MOST_BYTES, Rows, TooMuch
from native_host.router.batches.waiting import Brought, Waiting

SILENCE_S = 30.0
Phase = Literal["listing", "reading", "waiting"]


class Batch:
    """Safe for threads. It goes on as long as somebody asks, `silence_s` at most after the last time.

    `where`: of the conversation whose documents these are; null for what a page of ours brought.
    """

    def __init__(
        self,
        opened: OpenBatch,
        fields: AskedFields,
        files: int,
        where: Where | None = None,
        phase: Phase = "reading",
        *,
        silence_s: float = SILENCE_S,
        most_bytes: int = MOST_BYTES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.opened, self.fields, self.where = opened, fields, where
        self._files, self._phase = files, phase
        self._silence_s, self._clock = silence_s, clock
        self._changed = threading.Condition()
        self._rows = Rows(most_bytes)
        self._waiting = Waiting()
        self._is_wanted, self._is_over, self.is_left = True, False, False
        self._problem: BatchProblem | None = None
        self._asked_at, self._pace = clock(), Pace(clock)
        self._hearers: list[Callable[[], object]] = []

    @property
    def is_over(self) -> bool:
        return self._is_over

    @property
    def is_ended(self) -> bool:
        """Every document has its row."""
        with self._changed:
            return self._is_whole()

    @property
    def is_working(self) -> bool:
        with self._changed:
            return not self._is_over and not self._is_whole() and self._is_wanted

    @property
    def is_accepted(self) -> bool:
        with self._changed:
            return self._is_good()

    @property
    def asked_s_ago(self) -> float:
        return self._clock() - self._asked_at

    @property
    def rows(self) -> tuple[Record, ...]:
        with self._changed:
            return self._rows.every

    @property
    def bytes_held(self) -> int:
        """Of documents that wait for their row, or are at work."""
        with self._changed:
            return self._waiting.bytes_held

    @property
    def documents_waiting(self) -> int:
        with self._changed:
            return len(self._waiting)

    def note_asked(self) -> None:
        self._asked_at = self._clock()

    def stop(self) -> None:
        """After the documents in work."""
        with self._changed:
            self._stop()

    def go_on(self) -> None:
        with self._changed:
            self._asked_at = self._clock()
            if not self._is_wanted and self._problem is not BatchProblem.TOO_LARGE:
                self._is_wanted, self._problem = True, None
                self._pace.go_on()
                self._tell()

    def rename(self, where: Where, becomes: str) -> None:
        """The conversation has its lasting name."""
        if self.where == where:
            self.where = replace(where, conversation=becomes)

    def forget(self, *, is_left: bool = False) -> None:
        """No row and no document stays, and whoever works on it ends. `is_left`: a worker elsewhere keeps what it has."""
        with self._changed:
            self._is_over, self.is_left = True, is_left
            self._rows.clear()
            self._waiting.clear()
            self._tell()

    def has_more(self, have: int) -> bool:
        with self._changed:
            return len(self._rows) > have or self._is_over or self._is_whole()

    def part(self, request: RequestId, have: int, shown: Callable[[Record], BatchRow]) -> BatchPart:
        """Raises Refused(BAD_FIELD) where there are not so many rows."""
        with self._changed:
            if have > len(self._rows):
                raise Refused(RefusalCode.BAD_FIELD, "have")
            some = self._rows.fitting(have)
            part = BatchPart(
                id=request,
                batch=self.opened.batch,
                fields=self.fields.names,
                files=self._files,
                done=len(self._rows),
                state=self._state(),
                problem=self._problem,
                left_ms=self._pace.left_ms(len(self._rows), self._files),
                is_accepted=self._is_good(),
                rows=(),
            )
        return replace(part, rows=tuple(shown(one) for one in some))

    @contextmanager
    def heard_by(self, hearer: Callable[[], object]) -> Iterator[None]:
        """Called from the thread that works, whenever there is more."""
        with self._changed:
            self._hearers.append(hearer)
        try:
            yield
        finally:
            with self._changed:
                self._hearers.remove(hearer)

    def turn(self) -> bool:
        """Waits while it is stopped. False: nobody wants it any more."""
        with self._changed:
            self._rest()
            return not self._is_over

    def pause(self, seconds: float) -> bool:
        """Nothing happens for a while, unless it is stopped or forgotten. False: it was."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or not self._is_wanted, seconds)
            return self._is_wanted and not self._is_over

    def wait_until_over(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_over)

    def enter(self, phase: Phase, files: int | None = None) -> None:
        with self._changed:
            self._phase = phase
            if files is not None:
                self._files = files
            self._tell()

    def fail(self, problem: BatchProblem) -> None:
        """It stops by itself; who lets it go on tries again."""
        with self._changed:
            self._problem = problem
            self._stop()

    def bring(self, one: Brought) -> None:
        with self._changed:
            if not self._is_over:
                self._waiting.put(one)
                self._tell()

    def next_brought(self) -> Brought | None:
        """The next document, when there is one and it is wanted. Null: there is none to come."""
        with self._changed:
            while True:
                self._rest()
                if self._is_over or self._is_whole():
                    return None
                if self._waiting:
                    self._tell()
                    return self._waiting.take()
                self._changed.wait()

    def add(self, number: int, record: Record) -> None:
        """Of one document, once."""
        with self._changed:
            self._waiting.done(number)
            if self._is_over:
                return
            try:
                self._rows.add(number, record)
            except TooMuch:
                self._problem = BatchProblem.TOO_LARGE
                self._stop()
            self._tell()

    def _rest(self) -> None:
        """While it is stopped. One that nobody has asked for in a long time stops here."""
        if self._is_wanted and self._clock() - self._asked_at > self._silence_s:
            self._stop()
        self._changed.wait_for(lambda: self._is_wanted or self._is_over)

    def _stop(self) -> None:
        if self._is_wanted and not self._is_whole():
            self._is_wanted = False
            self._pace.stop()
        self._tell()

    def _is_whole(self) -> bool:
        return 0 < self._files == len(self._rows)

    def _is_good(self) -> bool:
        return self._is_whole() and self._rows.is_good

    def _state(self) -> Literal["listing", "reading", "waiting", "stopped", "ended"]:
        if self._is_whole():
            return "ended"
        return self._phase if self._is_wanted else "stopped"

    def _tell(self) -> None:
        self._changed.notify_all()
        for hearer in self._hearers:
            hearer()
