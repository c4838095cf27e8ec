"""The composition root of what reads and copies files: imported with the first one, and its processes start then, too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from native_host.contract.documents import Copied, Document, Segment
from native_host.documents.holding import holds
from native_host.documents.joined import Joined, joined
from native_host.documents.reader import DocumentReader

_AT_ONCE = 12_000  # characters: a prompt that comes meanwhile waits no longer than the model takes for so many


class FileDocuments:
    """Safe for threads."""

    def __init__(self) -> None:
        self._reader = DocumentReader()

    def read(self, data: bytes, name: str) -> Document:
        return self._reader.read_bytes(data, name)

    def copy(self, data: bytes, name: str, replacements: Mapping[str, str]) -> Copied:
        return self._reader.copy_bytes(data, name, replacements)

    def joined(self, segments: Sequence[Segment]) -> Iterable[Joined]:
        return joined(segments, _AT_ONCE)

    def holds(self, data: bytes, values: Sequence[str]) -> bool:
        return holds(data, values)

    def close(self) -> None:
        self._reader.close()
