"""A ZIP package whose members are counted as they come out: a header's promise is worth nothing (T-47)."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator

from native_host.contract.documents import Reason
from native_host.documents.inside.gathered import Gathered, Unreadable

_CHUNK = 1 << 18
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # what Office and OpenDocument write


class Package:
    """Every member that is listed, also a second one of the same name: programs differ in which they show."""

    def __init__(self, data: bytes, gathered: Gathered) -> None:
        self._gathered = gathered
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError):
            raise Unreadable(Reason.BROKEN) from None
        self._members = [info for info in self._zip.infolist() if not info.is_dir()]
        if len(self._members) > gathered.limits.members:
            raise Unreadable(Reason.TOO_MANY)

    @property
    def names(self) -> list[str]:
        return [info.filename for info in self._members]

    def first(self, name: str) -> bytes | None:
        """The first member of that name, where there is one that can be read."""
        for info in self._members:
            if info.filename == name:
                return self._read(info)
        return None

    def read_all(self, skipped: frozenset[str] = frozenset()) -> Iterator[tuple[str, bytes]]:
        """Each that can be read; the others are missed. Raises Unreadable when the package as a whole is too much."""
        for info in self._members:
            if info.filename not in skipped and (data := self._read(info)) is not None:
                yield info.filename, data

    def _read(self, info: zipfile.ZipInfo) -> bytes | None:
        if info.flag_bits & 1:
            self._gathered.miss(Reason.ENCRYPTED)
            return None
        if info.compress_type not in _WAYS:
            self._gathered.miss(Reason.BROKEN)
            return None
        limits, pieces, length = self._gathered.limits, [], 0
        try:
            with self._zip.open(info) as member:
                while piece := member.read(_CHUNK):
                    length += len(piece)
                    self._gathered.expanded(len(piece))
                    if length > limits.expansion_free_bytes and length > info.compress_size * limits.expansion:
                        raise Unreadable(Reason.EXPANDS_TOO_MUCH)
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
            self._gathered.miss(Reason.BROKEN)
            return None
        return b"".join(pieces)


def resolved(owner: str, target: str) -> str:
    """The name of the member that `target`, in the relations of `owner`, means."""
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(owner), target))


def relations_of(owner: str) -> str:
    folder, name = posixpath.split(owner)
    return posixpath.join(folder, "_rels", f"{name}.rels")
