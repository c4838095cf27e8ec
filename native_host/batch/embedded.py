"""The engine in this very process: each document is read by a process of its own, a few of them at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import replace

from native_host.batch.executor import Record
from native_host.batch.record import content_of
from native_host.contract.documents import Document, Reason
from native_host.contract.pictures import Ocr
from native_host.documents.limits import LIMITS
from native_host.documents.pictures import with_pictures
from native_host.documents.reader import DocumentReader, nothing
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted

# No page needs as long: what a row says must not depend on how busy the machine was.
_PICTURE_S = 600.0


class Embedded:
    """An `Engine`. `ocr`: reads pictures and scanned pages; null: they stay unread, and the row says so."""

    at_a_time = max(1, min(4, os.cpu_count() or 2))

    def __init__(self, ocr: Ocr | None = None) -> None:
        self._reader = DocumentReader(replace(LIMITS, keeps_columns=True))
        self._ocr = ocr
        self._recognising = threading.Lock()
        self._is_closed = False

    def read(self, descriptor: int, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        document = nothing(Reason.DIED) if self._is_closed else self._reader.read_open(descriptor, name)
        return content_of(self._with_pictures(document), wanted, settings)

    def read_bytes(self, data: bytes, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        """The same of a file that lies in memory."""
        return content_of(self.document(data, name), wanted, settings)

    def document(self, data: bytes, name: str) -> Document:
        """What the row is made of."""
        return self._with_pictures(self._reader.read_bytes(data, name))

    def close(self) -> None:
        self._is_closed = True
        self._reader.close()

    def _with_pictures(self, document: Document) -> Document:
        """One document at a time, waited for here: the recogniser takes all processors by itself, and counts the time in
        which it reads another's pages.
        """
        if self._ocr is None or not document.pixels:
            return document
        with self._recognising:
            if self._is_closed:
                return nothing(Reason.DIED)
            every = len(document.pixels)
            return with_pictures(document, self._ocr, every * _PICTURE_S, _PICTURE_S)
