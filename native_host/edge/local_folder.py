"""A folder of this machine, and nothing outside it: every name is opened in the folder opened before it.

No path is ever put together and handed to the system: a component that is a link, or becomes one between two steps, is not
followed, because the system is told so at each of them (`O_NOFOLLOW` with a folder's descriptor). A file with more than one
name may have its other name anywhere: it is not read either, unless the worker was started with `--hard-links`.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

from native_host.contract.documents import Reason
from native_host.edge.granted import ANY, Entry, Made, NoEntry, Reads, parted
from native_host.edge.matching import bounded, matching
from native_host.edge.words import Code, Refused

_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


class LocalFolder:
    """A `Grant`. Its descriptor stays open: what is put in the folder's place later is not what was granted."""

    def __init__(self, name: str, folder: Path, *, has_hard_links: bool = False) -> None:
        """The folder may be given through links: that is its owner's word. Raises OSError."""
        self.name = name
        self._descriptor = os.open(folder.resolve(strict=True), _FOLDER)
        self._has_hard_links = has_hard_links

    def listed(self, pattern: Sequence[str]) -> Iterator[Entry]:
        plain, rest = parted(pattern)
        if plain and not rest:
            found = self._look(plain)
            if not stat.S_ISDIR(found.st_mode):
                yield self.entry(plain, found)
                return
        with _Opened(self, plain, self._asked_folder(plain)) as folder:
            yield from bounded(matching(folder, rest or (ANY,)))

    def read(self, entry: Entry, reader: Reads[Made]) -> Made:
        descriptor = self.open(entry.parts)
        try:
            seen = os.fstat(descriptor)
            if (seen.st_size, seen.st_mtime_ns) != (entry.size, entry.mtime_ns):
                raise NoEntry(Reason.CHANGED)
            return reader.read_open(descriptor, entry.parts[-1])
        finally:
            os.close(descriptor)

    def close(self) -> None:
        """The descriptor ends with the process: a document may still be read in it."""

    def open(self, parts: Sequence[str]) -> int:
        """A descriptor of the file, the caller's to close. Raises NoEntry."""
        folder = self._folder(parts[:-1])
        try:
            # Looked at first, because opening some devices does something; looked at again through what was opened.
            self._judge(os.stat(parts[-1], dir_fd=folder, follow_symlinks=False))
            descriptor = os.open(parts[-1], _FILE, dir_fd=folder)
        except OSError as failure:
            raise NoEntry(_reason(failure)) from None
        finally:
            os.close(folder)
        try:
            self._judge(os.fstat(descriptor))
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def _judge(self, found: os.stat_result) -> None:
        if (problem := self._problem(found)) is not None:
            raise NoEntry(problem)

    def _problem(self, found: os.stat_result) -> Reason | None:
        if stat.S_ISLNK(found.st_mode):
            return Reason.LINK
        if not stat.S_ISREG(found.st_mode):
            return Reason.NOT_A_FILE
        return Reason.LINK if found.st_nlink > 1 and not self._has_hard_links else None

    def _folder(self, parts: Sequence[str]) -> int:
        """Raises NoEntry."""
        current = os.dup(self._descriptor)
        for part in parts:
            try:
                inner = _open_folder(part, current)
            finally:
                os.close(current)
            current = inner
        return current

    def _asked_folder(self, parts: Sequence[str]) -> int:
        """What the host named itself: where that is no folder, the whole ask is refused."""
        try:
            return self._folder(parts)
        except NoEntry as none:
            raise Refused(Code.LINK if none.reason is Reason.LINK else Code.NOT_FOUND) from None

    def _look(self, parts: tuple[str, ...]) -> os.stat_result:
        folder = self._asked_folder(parts[:-1])
        try:
            found = os.stat(parts[-1], dir_fd=folder, follow_symlinks=False)
        except OSError:
            raise Refused(Code.NOT_FOUND) from None
        finally:
            os.close(folder)
        if stat.S_ISLNK(found.st_mode):
            raise Refused(Code.LINK)
        return found

    def entry(self, parts: tuple[str, ...], found: os.stat_result) -> Entry:
        return Entry(parts, found.st_size, found.st_mtime_ns, self._problem(found))


class _Opened:
    """A `Folder`, and a context that closes it."""

    def __init__(self, grant: LocalFolder, parts: tuple[str, ...], descriptor: int) -> None:
        self._grant, self._parts, self._descriptor = grant, parts, descriptor

    def __enter__(self) -> _Opened:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self._descriptor)

    def contents(self) -> tuple[list[Entry], list[Entry]]:
        files: list[Entry] = []
        folders: list[Entry] = []
        for name in sorted(os.listdir(self._descriptor), key=os.fsencode):  # noqa: PTH208  a descriptor
            try:
                found = os.stat(name, dir_fd=self._descriptor, follow_symlinks=False)
            except OSError:  # Gone meanwhile.
                continue
            parts = (*self._parts, name)
            if stat.S_ISDIR(found.st_mode):
                folders.append(Entry(parts, found.st_size, found.st_mtime_ns))
            else:
                files.append(self._grant.entry(parts, found))
        return files, folders

    def inner(self, folder: Entry) -> _Opened:
        return _Opened(self._grant, folder.parts, _open_folder(folder.parts[-1], self._descriptor))


def _open_folder(name: str, within: int) -> int:
    """Raises NoEntry."""
    try:
        return os.open(name, _FOLDER, dir_fd=within)
    except OSError as failure:
        try:
            is_link = stat.S_ISLNK(os.stat(name, dir_fd=within, follow_symlinks=False).st_mode)
        except OSError:
            is_link = False
        raise NoEntry(Reason.LINK if is_link else _reason(failure)) from None


def _reason(failure: OSError) -> Reason:
    if failure.errno == errno.ELOOP:
        return Reason.LINK
    return Reason.NOT_ALLOWED if failure.errno in (errno.EACCES, errno.EPERM) else Reason.NOT_FOUND
