"""The work in this very process: a few documents are read ahead, each by a process of its own."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from native_host.batch.executor import Record
from native_host.batch.job import Job
from native_host.batch.record import row_of
from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader, nothing
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted

_AT_A_TIME = max(1, min(4, os.cpu_count() or 2))


class Embedded:
    """An `Executor`."""

    def __init__(self, wanted: Sequence[Wanted], settings: Settings) -> None:
        self._wanted, self._settings = tuple(wanted), settings
        self._reader = DocumentReader(replace(LIMITS, keeps_columns=True))
        self._pool = ThreadPoolExecutor(_AT_A_TIME)
        self._is_closed = False

    def rows(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        waiting: deque[tuple[Job, Future[Record]]] = deque()
        for job in jobs:
            waiting.append((job, self._pool.submit(self._row, job)))
            if len(waiting) > _AT_A_TIME:
                job, row = waiting.popleft()
                yield job, row.result()
        for job, row in waiting:
            yield job, row.result()

    def close(self) -> None:
        self._is_closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._reader.close()

    def _row(self, job: Job) -> Record:
        document = nothing(Reason.DIED) if self._is_closed else self._reader.read(job.path)
        if job.has_changed():
            document = nothing(Reason.CHANGED)
        return row_of(job, document, self._wanted, self._settings)
