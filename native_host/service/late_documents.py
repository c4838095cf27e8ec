"""The room of documents, opened with the first file: a service that is never offered one does without."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from native_host.contract.documents import Copied, Document, Reason, Segment, Unread

if TYPE_CHECKING:
    from native_host.documents.joined import Joined
    from native_host.service.build_documents import FileDocuments


class LateDocuments:
    """Safe for threads. Closed, it reads nothing any more."""

    def __init__(self, make: Callable[[], FileDocuments]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: FileDocuments | None = None
        self._is_closed = False

    def read(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        made = self._opened()
        return Document(None, (), (Unread(Reason.DIED),)) if made is None else made.read(data, name, left_s)

    def read_columns(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        made = self._opened()
        return Document(None, (), (Unread(Reason.DIED),)) if made is None else made.read_columns(data, name, left_s)

    def copy(self, data: bytes, name: str, replacements: Mapping[str, str]) -> Copied:
        made = self._opened()
        return Copied(None, reason=Reason.DIED) if made is None else made.copy(data, name, replacements)

    def cover(self, data: bytes, places: Sequence[tuple[Segment, int, int]]) -> Copied:
        made = self._opened()
        return Copied(None, reason=Reason.DIED) if made is None else made.cover(data, places)

    def joined(self, segments: Sequence[Segment]) -> Iterable[Joined]:
        made = self._opened()
        return () if made is None else made.joined(segments)

    def holds(self, data: bytes, values: Sequence[str]) -> bool:
        made = self._opened()
        return made is None or made.holds(data, values)

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            if self._made is not None:
                self._made.close()

    def _opened(self) -> FileDocuments | None:
        with self._lock:
            if self._made is None and not self._is_closed:
                self._made = self._make()
            return None if self._is_closed else self._made
