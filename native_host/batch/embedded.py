"""The engine in this very process: each document is read by a process of its own, a few of them at a time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from native_host.batch.executor import Record
from native_host.batch.record import content_of
from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader, nothing
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted


class Embedded:
    """An `Engine`."""

    at_a_time = max(1, min(4, os.cpu_count() or 2))

    def __init__(self) -> None:
        self._reader = DocumentReader(replace(LIMITS, keeps_columns=True))
        self._is_closed = False

    def read(self, descriptor: int, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        document = nothing(Reason.DIED) if self._is_closed else self._reader.read_open(descriptor, name)
        return content_of(document, wanted, settings)

    def read_bytes(self, data: bytes, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        """The same of a file that lies in memory."""
        return content_of(self._reader.read_bytes(data, name), wanted, settings)

    def close(self) -> None:
        self._is_closed = True
        self._reader.close()
