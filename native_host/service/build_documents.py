"""The composition root of what reads and copies files: imported with the first one, and its processes start then, too.

What reads pictures is loaded with the first picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from native_host.contract.documents import Copied, Document, Reason, Segment
from native_host.contract.pictures import Line, NotRecognised, Ocr, Pixels
from native_host.documents.cover import cover
from native_host.documents.cover_frame import NotCovered
from native_host.documents.holding import holds
from native_host.documents.joined import Joined, joined
from native_host.documents.limits import LIMITS
from native_host.documents.picture_kind import picture_kind
from native_host.documents.pictures import boxes_of, with_pictures
from native_host.documents.reader import DocumentReader
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from native_host.service.resting_ocr import RestingOcr

_AT_ONCE = 12_000  # characters: a prompt that comes meanwhile waits no longer than the model takes for so many


class FileDocuments:
    """Safe for threads."""

    def __init__(self, ocr: Ocr | None = None) -> None:
        self._reader = DocumentReader()
        # For tables: another process, with the first document that is read for one.
        self._columns = DocumentReader(replace(LIMITS, keeps_columns=True))
        self._own = RestingOcr(OnnxOcr(models_folder()))
        self._ocr = ocr or self._own

    def read(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        return self._with_pictures(self._reader.read_bytes(data, name), left_s)

    def read_columns(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        return self._with_pictures(self._columns.read_bytes(data, name), left_s)

    def copy(self, data: bytes, name: str, replacements: Mapping[str, str]) -> Copied:
        return self._reader.copy_bytes(data, name, replacements)

    def cover(self, data: bytes, places: Sequence[tuple[Segment, int, int]]) -> Copied:
        kind = picture_kind(data)
        boxes = [boxes_of(*place) for place in places]
        if kind is None or not all(boxes):  # A value of which nobody knows where it stands.
            return Copied(kind, reason=Reason.NOT_COPIED)
        try:
            copy = cover(data, list(dict.fromkeys(box for some in boxes for box in some)))
        except NotCovered as none:
            return Copied(kind, reason=none.reason)
        return Copied(kind, copy, None, kind.value)

    def joined(self, segments: Sequence[Segment]) -> Iterable[Joined]:
        return joined(segments, _AT_ONCE)

    def holds(self, data: bytes, values: Sequence[str]) -> bool:
        return holds(data, values)

    def close(self) -> None:
        self._own.close()
        self._reader.close()
        self._columns.close()

    def _with_pictures(self, document: Document, left_s: Callable[[], float]) -> Document:
        return with_pictures(document, _Patient(self._ocr, left_s), left_s()) if document.pixels else document


class _Patient:
    """An Ocr that begins no picture any more when nobody waits for it."""

    def __init__(self, ocr: Ocr, left_s: Callable[[], float]) -> None:
        self._ocr, self._left_s = ocr, left_s

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        left = min(within_s, self._left_s())
        if left <= 0:
            raise NotRecognised("timed_out")
        return self._ocr.recognise(pixels, left)
