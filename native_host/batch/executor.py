"""What a batch asks of whatever does the work: this process, a cluster, a machine where the documents lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from native_host.batch.job import Job

Record = dict[str, object]
"""A row as JSON has it. Holds fields and their places; nothing else of a document."""


class Executor(Protocol):
    def rows(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """A row for each job, exactly one, in any order. Takes a job only when there is room for it: no more than a few
        documents are held at a time. A document that fails is a row with its reason, never an exception.
        """
        ...

    def close(self) -> None:
        """Ends what is in work; safe at any moment and more than once."""
        ...
