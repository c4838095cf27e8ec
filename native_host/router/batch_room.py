"""What the desk needs of the rooms that make tables of fields, as Protocols: service/build_batches.py brings the classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from native_host.contract.documents import Document
from native_host.contract.fields import BatchProblem
from native_host.contract.messages import BatchRow, WorkerRow
from native_host.contract.refusals import RefusalCode, Refused

Record = dict[str, object]
"""A row as JSON has it: fields and their places, nothing else of a document."""


class AskedFields(Protocol):
    """What is asked for. `count`: of how many documents, null: of all; `is_of_pdfs`: only of such."""

    @property
    def names(self) -> tuple[str, ...]: ...

    @property
    def count(self) -> int | None: ...

    @property
    def is_of_pdfs(self) -> bool: ...


class WorkerAway(Exception):
    """Nobody answers there now; later somebody may."""


class WorkerFailed(Exception):
    """It answers, and there is no table to be had."""

    def __init__(self, problem: BatchProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class WorkerTable(Protocol):
    """A table that is made where the documents lie. One thread at a time. Raises WorkerAway, WorkerFailed."""

    def begin(self) -> int:
        """How many documents there are. Once more: the same table."""
        ...

    def row(self, number: int) -> Record: ...

    def close(self) -> None:
        """Hangs up. The worker keeps what it has."""
        ...

    def forget(self) -> None:
        """The worker keeps nothing of it. Does not fail."""
        ...


class Extracting(Protocol):
    """Safe for threads. The fields that it gives are handed back to it as they came."""

    def prepare(self) -> None:
        """What takes a second: before the first prompt that may ask."""
        ...

    def asked(self, prompt: str) -> AskedFields | None:
        """Null where it asks for anything but fields, or for anything beside them."""
        ...

    def meant(self, fields: str) -> AskedFields:
        """Raises Refused(BAD_FIELD, "fields")."""
        ...

    def row(self, name: str, document: Document, fields: Any, day_first: bool | None) -> Record: ...

    def shown(self, record: Record) -> BatchRow: ...

    def table(self, form: str, fields: Any, rows: Sequence[Record], *, with_sources: bool) -> bytes: ...

    def workers(self) -> tuple[WorkerRow, ...]: ...

    def at_worker(self, worker: str, path: str, fields: str, day_first: bool | None, batch: str) -> WorkerTable:
        """The same `batch` is the same table there. Raises Refused(NOT_FOUND, "worker")."""
        ...


class NoExtraction:
    """Nobody here makes tables."""

    def prepare(self) -> None:
        """There is nothing."""

    def asked(self, prompt: str) -> AskedFields | None:
        del prompt
        return None

    def meant(self, fields: str) -> AskedFields:
        del fields
        raise Refused(RefusalCode.BAD_FIELD, "fields")

    def row(self, name: str, document: Document, fields: Any, day_first: bool | None) -> Record:
        raise NotImplementedError

    def shown(self, record: Record) -> BatchRow:
        raise NotImplementedError

    def table(self, form: str, fields: Any, rows: Sequence[Record], *, with_sources: bool) -> bytes:
        raise NotImplementedError

    def workers(self) -> tuple[WorkerRow, ...]:
        return ()

    def at_worker(self, worker: str, path: str, fields: str, day_first: bool | None, batch: str) -> WorkerTable:
        del worker, path, fields, day_first, batch
        raise Refused(RefusalCode.NOT_FOUND, "worker")


NO_EXTRACTION = NoExtraction()
