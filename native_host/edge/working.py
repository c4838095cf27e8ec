"""Rows of a job: each document is opened inside its grant, read by a process of its own, and only its fields go on."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from native_host.batch.executor import Record
from native_host.batch.job import Job as Numbered
from native_host.batch.record import record_of
from native_host.contract.documents import Document, Reason, Unread
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader, nothing
from native_host.edge.granted import Entry, Grant, NoEntry
from native_host.edge.job_journal import JobJournal
from native_host.edge.words import ROW_BYTES, Ask, Refused, line_of, read_object
from native_host.extractor.extract import Settings, extracted
from native_host.extractor.wanted import Wanted

_AT_A_TIME = max(1, min(4, os.cpu_count() or 2))
AHEAD = _AT_A_TIME + 2
"""Rows of one stream that are made before the host has taken those before them."""


class Working:
    """`refused` is told of a document that was not opened, from any thread."""

    def __init__(self) -> None:
        self._reader = DocumentReader(replace(LIMITS, keeps_columns=True))
        self._pool = ThreadPoolExecutor(_AT_A_TIME, "edge-read")

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
                while coming < len(plan) and len(ahead) < AHEAD:
                    entry = plan[coming]
                    made = None
                    if not journal.has(coming):
                        made = loop.run_in_executor(self._pool, row_of, entry)
                    ahead.append((coming, made))
                    coming += 1
                number, made = ahead[0]
                if made is not None:
                    row = await made
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

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._reader.close()

    def _row(
        self,
        grant: Grant,
        wanted: tuple[Wanted, ...],
        settings: Settings,
        refused: Callable[[Entry, Reason], None],
        entry: Entry,
    ) -> Record:
        document = self._document(grant, entry, refused)
        row = _record(grant, entry, document, wanted, settings)
        if not _can_be_sent(row):
            row = _record(grant, entry, nothing(Reason.TOO_BIG), wanted, settings)
        return row

    def _document(self, grant: Grant, entry: Entry, refused: Callable[[Entry, Reason], None]) -> Document:
        if entry.problem is not None:
            refused(entry, entry.problem)
            return nothing(entry.problem)
        try:
            return grant.read(entry, self._reader)
        except NoEntry as none:
            if none.reason is not Reason.CHANGED:
                refused(entry, none.reason)
            return nothing(none.reason)


def _can_be_sent(row: Record) -> bool:
    line = line_of(row)
    try:
        read_object(line)
    except Refused:
        return False
    return len(line) <= ROW_BYTES


def _record(grant: Grant, entry: Entry, document: Document, wanted: tuple[Wanted, ...], settings: Settings) -> Record:
    try:
        found = extracted(document, wanted, settings)
    except Exception:  # A document that breaks something must not take the others with it.
        document = Document(document.kind, (), (Unread(Reason.NOT_SEARCHED),))
        found = extracted(document, wanted, settings)
    return record_of(Numbered(0, Path(grant.name, *entry.parts), None), document, wanted, found)
