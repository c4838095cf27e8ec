"""One document of a batch, and what makes it the same document tomorrow."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.source import NoSource, open_file

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Identity:
    size: int
    mtime_ns: int
    digest: str


@dataclass(frozen=True, slots=True)
class Job:
    """`number`: its place in the table. Without an identity it cannot be opened, and reading it says why."""

    number: int
    path: Path = field(repr=False)
    identity: Identity | None

    @property
    def key(self) -> str | None:
        """The same for the same bytes under the same name; null where nobody can say."""
        if self.identity is None:
            return None
        said = (printable(self.path), self.identity.size, self.identity.mtime_ns, self.identity.digest)
        return hashlib.sha256("\0".join(map(str, said)).encode()).hexdigest()[:32]

    def has_changed(self) -> bool:
        if self.identity is None:
            return False
        try:
            now = self.path.lstat()
        except OSError:
            return True
        return (now.st_size, now.st_mtime_ns) != (self.identity.size, self.identity.mtime_ns)


def identity_of(path: Path) -> Identity | None:
    """Null where it cannot be read, or is written to meanwhile."""
    digest = hashlib.sha256()
    try:
        with open_file(path, LIMITS) as source:
            seen = os.fstat(source.descriptor)
            while piece := os.read(source.descriptor, _CHUNK):
                digest.update(piece)
            if source.has_changed():
                return None
    except NoSource as none:
        return _without_bytes(path) if none.reason is Reason.TOO_BIG else None
    except OSError:
        return None
    return Identity(seen.st_size, seen.st_mtime_ns, digest.hexdigest())


def _without_bytes(path: Path) -> Identity | None:
    try:
        seen = path.lstat()
    except OSError:
        return None
    return Identity(seen.st_size, seen.st_mtime_ns, "")


def printable(path: Path) -> str:
    """A name is any bytes: those that are no UTF-8 as `\\xff`, what would speak to a terminal as `\\x1b`."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in text)
