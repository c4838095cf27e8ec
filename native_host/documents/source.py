"""The bytes of a document: a file opened so that nothing but a file can be opened, or bytes that were handed over."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from native_host.contract.documents import Reason
from native_host.documents.limits import Limits

# Not blocked by a pipe without a writer, not led elsewhere by a link, no terminal of ours. Windows has none of them.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_CHUNK = 1 << 20
_JOIN_S = 5.0


class NoSource(Exception):
    """There is nothing to read."""

    def __init__(self, reason: Reason, size: int = 0) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.size = size


@dataclass(frozen=True, slots=True)
class Source:
    """An open file. The descriptor is the caller's to lend, never to keep."""

    descriptor: int
    size: int
    _seen: tuple[int, ...]

    def has_changed(self) -> bool:
        return _looks_of(os.fstat(self.descriptor)) != self._seen


@contextmanager
def open_file(path: Path, limits: Limits) -> Iterator[Source]:
    """Raises NoSource."""
    descriptor = _open(path)
    try:
        yield source_of(descriptor, limits)
    finally:
        os.close(descriptor)


def source_of(descriptor: int, limits: Limits) -> Source:
    """What somebody else has opened, and closes. Raises NoSource."""
    seen = os.fstat(descriptor)
    if not stat.S_ISREG(seen.st_mode):
        raise NoSource(Reason.NOT_A_FILE)
    if seen.st_size > limits.file_bytes:
        raise NoSource(Reason.TOO_BIG, seen.st_size)
    return Source(descriptor, seen.st_size, _looks_of(seen))


@contextmanager
def lent(pieces: Sequence[bytes]) -> Iterator[int]:
    """A pipe's end that gives these bytes: what lies in memory alone never becomes a file."""
    reads, writes = os.pipe()
    writer = threading.Thread(target=_write_all, args=(writes, pieces), daemon=True)
    try:
        writer.start()
    except RuntimeError:  # No thread can be started.
        os.close(reads)
        os.close(writes)
        raise OSError("no thread") from None
    try:
        yield reads
    finally:
        os.close(reads)  # A writer that nobody listens to any more ends with it.
        writer.join(_JOIN_S)


def _write_all(descriptor: int, pieces: Sequence[bytes]) -> None:
    try:
        for piece in pieces:
            left = memoryview(piece)
            while left:
                left = left[os.write(descriptor, left[:_CHUNK]) :]
    except OSError:
        pass
    finally:
        os.close(descriptor)


def _open(path: Path) -> int:
    try:
        if path.is_symlink():  # Before it is opened, for systems without O_NOFOLLOW; behind it for the others.
            raise NoSource(Reason.LINK)
        if not path.is_file() and path.exists():  # Opening some devices does something.
            is_shut = path.is_dir() and not os.access(path, os.R_OK | os.X_OK)  # Named because nobody could look into it.
            raise NoSource(Reason.NOT_ALLOWED if is_shut else Reason.NOT_A_FILE)
        return os.open(path, _FLAGS)
    except FileNotFoundError:
        raise NoSource(Reason.NOT_FOUND) from None
    except PermissionError:
        raise NoSource(Reason.NOT_ALLOWED) from None
    except (OSError, ValueError):  # A name that no file can have; a link that was put there meanwhile.
        raise NoSource(Reason.LINK if _is_link(path) else Reason.NOT_FOUND) from None


def _is_link(path: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return path.is_symlink()
    return False


def _looks_of(seen: os.stat_result) -> tuple[int, ...]:
    return (seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns, 0 if sys.platform == "win32" else seen.st_ctime_ns)
