"""Which documents below a folder a pattern means, wherever the folder lies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from fnmatch import fnmatchcase
from typing import Protocol

from native_host.contract.documents import Reason
from native_host.edge.granted import ANY, DEEPEST, MOST_FILES, Entry, NoEntry
from native_host.edge.words import Code, Refused


class Folder(Protocol):
    """One that was opened, and what it holds."""

    def contents(self) -> tuple[list[Entry], list[Entry]]:
        """All that is no folder, and folders; each sorted by its bytes. The same each time."""
        ...

    def inner(self, folder: Entry) -> AbstractContextManager[Folder]:
        """Raises NoEntry."""
        ...


def matching(folder: Folder, pattern: tuple[str, ...]) -> Iterator[Entry]:
    """What lies in a folder comes before what lies deeper."""
    head, rest = pattern[0], pattern[1:]
    if head == ANY and rest:
        yield from matching(folder, rest)
    files, folders = folder.contents()
    if not rest:
        yield from (one for one in files if head == ANY or fnmatchcase(one.parts[-1], head))
    for one in folders:
        if head == ANY or (rest and fnmatchcase(one.parts[-1], head)):
            yield from _below(folder, one, pattern if head == ANY else rest)


def bounded(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Raises Refused."""
    for number, entry in enumerate(entries):
        if number >= MOST_FILES:
            raise Refused(Code.TOO_MANY_FILES, str(MOST_FILES))
        yield entry


def _below(folder: Folder, one: Entry, pattern: tuple[str, ...]) -> Iterator[Entry]:
    if len(one.parts) > DEEPEST:
        yield Entry(one.parts, problem=Reason.TOO_DEEP)
        return
    try:
        opened = folder.inner(one)
    except NoEntry as none:  # What is in it was not read: said as a line of its own.
        yield Entry(one.parts, one.size, one.mtime_ns, none.reason)
        return
    with opened as inner:
        yield from matching(inner, pattern)
