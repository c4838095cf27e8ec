"""What makes tables, opened when somebody may ask for one: a service that is never given a document does without."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from native_host.batch.executor import Record
from native_host.contract.documents import Document
from native_host.contract.messages import BatchRow, WorkerRow

if TYPE_CHECKING:
    from native_host.service.build_batches import Extraction, Fields, WorkerRows


class LateExtraction:
    """An `Extracting`. Safe for threads."""

    def __init__(self, make: Callable[[], Extraction]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: Extraction | None = None

    def prepare(self) -> None:
        self._opened().prepare()

    def asked(self, prompt: str) -> Fields | None:
        return self._opened().asked(prompt)

    def meant(self, fields: str) -> Fields:
        return self._opened().meant(fields)

    def row(self, name: str, document: Document, fields: Any, day_first: bool | None) -> Record:
        return self._opened().row(name, document, fields, day_first)

    def shown(self, record: Record) -> BatchRow:
        return self._opened().shown(record)

    def table(self, form: str, fields: Any, rows: Sequence[Record], *, with_sources: bool) -> bytes:
        return self._opened().table(form, fields, rows, with_sources=with_sources)

    def workers(self) -> tuple[WorkerRow, ...]:
        return self._opened().workers()

    def at_worker(self, worker: str, path: str, fields: str, day_first: bool | None, batch: str) -> WorkerRows:
        return self._opened().at_worker(worker, path, fields, day_first, batch)

    def _opened(self) -> Extraction:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made
