"""Rows of a job: each document is opened inside its grant, read by a process of its own, and only its fields go on."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from native_host.batch.engine import Engine, EngineGone
from native_host.batch.executor import Record
from native_host.batch.record import content_of, record_of
from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import nothing
from native_host.edge.granted import Entry, Grant, NoEntry
from native_host.edge.job_journal import JobJournal
from native_host.edge.words import ROW_BYTES, Ask, Refused, line_of, read_object
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted


class Working:
    """`refused` is told of a document that was not opened, from any thread."""

    def __init__(self, engine: Engine, gone: Callable[[], None]) -> None:
        """`gone`: told when the engine is; nothing is served without one."""
        self._engine, self._gone = engine, gone
        self.is_without_engine = False
        self.ahead = engine.at_a_time + 2
        """Rows of one stream that are made before the host has taken those before them."""
        self._pool = ThreadPoolExecutor(engine.at_a_time, "edge-read")

    async def rows(
        self, journal: JobJournal, grant: Grant, ask: Ask, start: int, refused: Callable[[Entry, Reason], None]
    ) -> AsyncGenerator[tuple[int, Record]]:
        """In order from `start` on. A row made before comes from the journal; a new one is in it before it is given."""
        plan, wanted = journal.plan or [], ask.wanted()
        row_of = partial(self._row, grant, wanted, ask.settings(), refused)
        loop = asyncio.get_running_loop()
        ahead: deque[tuple[int, asyncio.Future[Record] | None]] = deque()
        coming = start
        try:
            while ahead or coming < len(plan):
                while coming < len(plan) and len(ahead) < self.ahead:
                    entry = plan[coming]
                    made = None
                    if not journal.has(coming):
                        made = loop.run_in_executor(self._pool, row_of, entry)
                    ahead.append((coming, made))
                    coming += 1
                number, made = ahead[0]
                if made is not None:
                    row = await self._made(made)
                    if row["problem"] != Reason.UNREACHABLE:  # Asked for again, it is read again.
                        journal.add(number, row)
                else:
                    row = journal.row(number)
                ahead.popleft()
                yield number, row
        finally:
            for _, made in ahead:
                if made is not None:
                    made.cancel()

    async def _made(self, row: asyncio.Future[Record]) -> Record:
        """A host sees its connection end, and asks again: no row says what is not of its document."""
        try:
            return await row
        except EngineGone:
            self.is_without_engine = True
            self._gone()
            raise ConnectionAbortedError from None

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._engine.close()

    def _row(
        self,
        grant: Grant,
        wanted: tuple[Wanted, ...],
        settings: Settings,
        refused: Callable[[Entry, Reason], None],
        entry: Entry,
    ) -> Record:
        path = Path(grant.name, *entry.parts)
        row = record_of(path, self._content(grant, wanted, settings, refused, entry))
        if not _can_be_sent(row):
            row = record_of(path, content_of(nothing(Reason.TOO_BIG), wanted, settings))
        return row

    def _content(
        self,
        grant: Grant,
        wanted: tuple[Wanted, ...],
        settings: Settings,
        refused: Callable[[Entry, Reason], None],
        entry: Entry,
    ) -> Record:
        if entry.problem is not None:
            refused(entry, entry.problem)
            return content_of(nothing(entry.problem), wanted, settings)
        try:
            return grant.read(entry, _Reads(self._engine, wanted, settings))
        except NoEntry as none:
            if none.reason is not Reason.CHANGED:
                refused(entry, none.reason)
            return content_of(nothing(none.reason), wanted, settings)


@dataclass(frozen=True, slots=True)
class _Reads:
    """The engine, for one job: what a grant gives bytes to."""

    engine: Engine
    wanted: tuple[Wanted, ...]
    settings: Settings
    most_bytes: int = LIMITS.file_bytes

    def read_open(self, descriptor: int, name: str) -> Record:
        return self.engine.read(descriptor, name, self.wanted, self.settings)

    def read_bytes(self, data: bytes, name: str) -> Record:
        return self.engine.read_bytes(data, name, self.wanted, self.settings)


def _can_be_sent(row: Record) -> bool:
    line = line_of(row)
    try:
        read_object(line)
    except Refused:
        return False
    return len(line) <= ROW_BYTES
