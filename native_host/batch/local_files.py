"""An `Executor` of documents that lie here: each is opened here, a few ahead, and read by whichever engine there is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from native_host.batch.engine import Engine
from native_host.batch.executor import Record
from native_host.batch.job import Job
from native_host.batch.record import content_of, record_of
from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import nothing
from native_host.documents.source import NoSource, open_file
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted

_AHEAD = 4  # times as many rows as are made at once: one slow document does not keep the others waiting


class LocalFiles:
    """Rows come in the order of the jobs. Raises EngineGone."""

    def __init__(self, engine: Engine, wanted: Sequence[Wanted], settings: Settings) -> None:
        self._engine, self._wanted, self._settings = engine, tuple(wanted), settings
        self._pool = ThreadPoolExecutor(engine.at_a_time)

    def rows(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        waiting: deque[tuple[Job, Future[Record]]] = deque()
        for job in jobs:
            waiting.append((job, self._pool.submit(self._row, job)))
            if len(waiting) > self._engine.at_a_time * _AHEAD:
                job, row = waiting.popleft()
                yield job, row.result()
        for job, row in waiting:
            yield job, row.result()

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._engine.close()

    def _row(self, job: Job) -> Record:
        content = self._content(job)
        if job.has_changed():
            content = self._nothing(Reason.CHANGED)
        return record_of(job.path, content)

    def _content(self, job: Job) -> Record:
        try:
            with open_file(job.path, LIMITS) as source:
                return self._engine.read(source.descriptor, job.path.name, self._wanted, self._settings)
        except NoSource as none:
            return self._nothing(none.reason)
        except OSError:
            return self._nothing(Reason.DIED)

    def _nothing(self, reason: Reason) -> Record:
        return content_of(nothing(reason), self._wanted, self._settings)
