"""The folders that a worker was given, and nothing outside them: every name is opened in the folder opened before it.

No path is ever put together and handed to the system: a component that is a link, or becomes one between two steps, is not
followed, because the system is told so at each of them (`O_NOFOLLOW` with a folder's descriptor). A file with more than one
name may have its other name anywhere: it is not read either, unless the worker was started with `--hard-links`.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from native_host.contract.documents import Reason
from native_host.edge.words import NAME, Code, Refused

MOST_FILES = 200_000
_DEEPEST = 64
_MOST_STARS = 4  # in one component
_ANY = "**"
_MAGIC = frozenset("*?[")
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


class NoEntry(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Grant:
    """`descriptor` stays open: what is put in the folder's place later is not what was granted."""

    name: str
    descriptor: int
    has_hard_links: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as it was when it was listed. `problem`: why it will not be opened."""

    parts: tuple[str, ...] = field(repr=False)
    size: int = 0
    mtime_ns: int = 0
    problem: Reason | None = None


def grant_of(said: str, *, has_hard_links: bool = False) -> Grant:
    """`NAME=DIR`. The folder may be given through links: that is its owner's word. Raises ValueError with words, OSError."""
    name, equals, folder = said.partition("=")
    if not equals or not folder or not NAME.match(name):
        raise ValueError(f"--grant {said!r}: write NAME=DIR; a name has small letters, figures, dots and dashes")
    return Grant(name, os.open(Path(folder).resolve(strict=True), _FOLDER), has_hard_links)


def pattern_of(path: str) -> tuple[str, ...]:
    """The components of what a host asked for. An empty path is the whole folder. Raises Refused."""
    if path.startswith("/") or "\0" in path or "\\" in path:
        raise Refused(Code.BAD_PATH, "absolute" if path.startswith("/") else "character")
    parts = tuple(path.rstrip("/").split("/")) if path.strip("/") else ()
    if any(one in ("", ".", "..") for one in parts):
        raise Refused(Code.BAD_PATH, "dots")
    if len(parts) > _DEEPEST or any(len(os.fsencode(one)) > 255 for one in parts):
        raise Refused(Code.BAD_PATH, "length")
    if (
        parts.count(_ANY) > 1
        or any(one.count("*") > _MOST_STARS for one in parts)
        or any(_ANY in one and one != _ANY for one in parts)
    ):
        raise Refused(Code.BAD_PATH, "stars")
    return parts


def listed(grant: Grant, pattern: Sequence[str]) -> Iterator[Entry]:
    """In an order that depends on names alone. Links are named where they match, never followed. Raises Refused."""
    plain: list[str] = []
    while len(plain) < len(pattern) and not _MAGIC & set(pattern[len(plain)]):
        plain.append(pattern[len(plain)])
    rest = tuple(pattern[len(plain) :])
    if plain and not rest:
        found = _look(grant, tuple(plain))
        if not stat.S_ISDIR(found.st_mode):
            yield _entry(grant, tuple(plain), found)
            return
    descriptor = _asked_folder(grant, plain)
    try:
        for number, entry in enumerate(_matching(grant, descriptor, tuple(plain), rest or (_ANY,))):
            if number >= MOST_FILES:
                raise Refused(Code.TOO_MANY_FILES, str(MOST_FILES))
            yield entry
    finally:
        os.close(descriptor)


def open_inside(grant: Grant, parts: Sequence[str]) -> int:
    """A descriptor of the file, the caller's to close. Raises NoEntry."""
    folder = _folder(grant, parts[:-1])
    try:
        # Looked at first, because opening some devices does something; looked at again through what was opened.
        _judge(grant, os.stat(parts[-1], dir_fd=folder, follow_symlinks=False))
        descriptor = os.open(parts[-1], _FILE, dir_fd=folder)
    except OSError as failure:
        raise NoEntry(_reason(failure)) from None
    finally:
        os.close(folder)
    try:
        _judge(grant, os.fstat(descriptor))
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _judge(grant: Grant, found: os.stat_result) -> None:
    if (problem := _problem(grant, found)) is not None:
        raise NoEntry(problem)


def _problem(grant: Grant, found: os.stat_result) -> Reason | None:
    if stat.S_ISLNK(found.st_mode):
        return Reason.LINK
    if not stat.S_ISREG(found.st_mode):
        return Reason.NOT_A_FILE
    return Reason.LINK if found.st_nlink > 1 and not grant.has_hard_links else None


def _folder(grant: Grant, parts: Sequence[str]) -> int:
    """Raises NoEntry."""
    current = os.dup(grant.descriptor)
    for part in parts:
        try:
            inner = _open_folder(part, current)
        finally:
            os.close(current)
        current = inner
    return current


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


def _asked_folder(grant: Grant, parts: Sequence[str]) -> int:
    """What the host named itself: where that is no folder, the whole ask is refused."""
    try:
        return _folder(grant, parts)
    except NoEntry as none:
        raise Refused(Code.LINK if none.reason is Reason.LINK else Code.NOT_FOUND) from None


def _look(grant: Grant, parts: tuple[str, ...]) -> os.stat_result:
    folder = _asked_folder(grant, parts[:-1])
    try:
        found = os.stat(parts[-1], dir_fd=folder, follow_symlinks=False)
    except OSError:
        raise Refused(Code.NOT_FOUND) from None
    finally:
        os.close(folder)
    if stat.S_ISLNK(found.st_mode):
        raise Refused(Code.LINK)
    return found


def _entry(grant: Grant, parts: tuple[str, ...], found: os.stat_result) -> Entry:
    return Entry(parts, found.st_size, found.st_mtime_ns, _problem(grant, found))


def _matching(grant: Grant, within: int, before: tuple[str, ...], pattern: tuple[str, ...]) -> Iterator[Entry]:
    head, rest = pattern[0], pattern[1:]
    if head == _ANY and rest:
        yield from _matching(grant, within, before, rest)
    files, folders = _names(within)
    if not rest:
        for name, found in files:
            if head == _ANY or fnmatchcase(name, head):
                yield _entry(grant, (*before, name), found)
    for name, found in folders:
        if head != _ANY and (not rest or not fnmatchcase(name, head)):
            continue
        yield from _below(grant, within, (*before, name), found, pattern if head == _ANY else rest)


def _below(
    grant: Grant, within: int, parts: tuple[str, ...], found: os.stat_result, pattern: tuple[str, ...]
) -> Iterator[Entry]:
    if len(parts) > _DEEPEST:
        yield Entry(parts, problem=Reason.TOO_DEEP)
        return
    try:
        inner = _open_folder(parts[-1], within)
    except NoEntry as none:  # What is in it was not read: said as a line of its own.
        yield Entry(parts, found.st_size, found.st_mtime_ns, none.reason)
        return
    try:
        yield from _matching(grant, inner, parts, pattern)
    finally:
        os.close(inner)


def _names(folder: int) -> tuple[list[tuple[str, os.stat_result]], list[tuple[str, os.stat_result]]]:
    """Files and all else that is no folder, and folders; each sorted by its bytes."""
    files: list[tuple[str, os.stat_result]] = []
    folders: list[tuple[str, os.stat_result]] = []
    for name in sorted(os.listdir(folder), key=os.fsencode):
        try:
            found = os.stat(name, dir_fd=folder, follow_symlinks=False)
        except OSError:  # Gone meanwhile.
            continue
        (folders if stat.S_ISDIR(found.st_mode) else files).append((name, found))
    return files, folders
