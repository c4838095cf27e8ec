"""A place on a server as a grant: the same paths, the same order, the same refusals as in a folder of this machine."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from typing import TypeVar

from native_host.contract.documents import Reason
from native_host.edge.granted import ANY, MOST_FILES, Entry, Made, NoEntry, Reads, parted
from native_host.edge.matching import bounded, matching
from native_host.edge.stores.patience import Patience
from native_host.edge.stores.store import Away, Denied, Found, Store, What, is_name, shown
from native_host.edge.words import Code, Refused

_LISTED_S = 100.0  # all of a listing: the host waits a little longer
_PROBLEMS = {What.LINK: Reason.LINK, What.OTHER: Reason.NOT_A_FILE}
Answer = TypeVar("Answer")


class StoredFolder:
    """A `Grant`."""

    def __init__(self, name: str, store: Store) -> None:
        self.name = name
        self._store, self._patience = store, Patience()

    def listed(self, pattern: Sequence[str]) -> Iterator[Entry]:
        if not all(is_name(one) for one in pattern):
            raise Refused(Code.BAD_PATH, "encoded")
        plain, rest = parted(pattern)
        if plain:
            try:
                found = self._asked(lambda: self._store.look(plain))
            except NoEntry as none:
                raise Refused(Code.LINK if none.reason is Reason.LINK else Code.NOT_FOUND) from None
            if found.what is What.LINK:
                raise Refused(Code.LINK)
            if found.what is not What.FOLDER:
                if rest:
                    raise Refused(Code.NOT_FOUND)
                yield _entry(plain, found)
                return
        yield from bounded(matching(_Opened(_Listing(self._store, self._asked), plain), rest or (ANY,)))

    def read(self, entry: Entry, reader: Reads[Made]) -> Made:
        """A document lies in memory before it is read: how slow a server is must not count as the document's own time."""
        if entry.size > reader.most_bytes:
            raise NoEntry(Reason.TOO_BIG)
        seen = Found(entry.parts[-1], What.FILE, entry.size, entry.mtime_ns, entry.version)
        try:
            data = self._patience.spent_on(lambda: self._store.fetch(entry.parts, seen))
        except Away:
            raise NoEntry(Reason.UNREACHABLE) from None
        except Denied as denied:
            raise NoEntry(Reason.NOT_ALLOWED if denied.detail == "denied" else Reason.UNREACHABLE) from None
        if len(data) != entry.size:
            raise NoEntry(Reason.CHANGED)
        return reader.read_bytes(data, entry.parts[-1])

    def close(self) -> None:
        self._patience.close()
        self._store.close()

    def _asked(self, act: Callable[[], Answer]) -> Answer:
        """Raises Refused, NoEntry."""
        try:
            return self._patience.spent_on(act)
        except Away:
            raise Refused(Code.STORAGE, "away") from None
        except Denied as denied:
            raise Refused(Code.STORAGE, denied.detail) from None


class _Listing:
    """What one listing may cost, over all its folders."""

    def __init__(self, store: Store, asked: Callable[[Callable[[], list[Found]]], list[Found]]) -> None:
        self._store, self._asked = store, asked
        self._left, self._until = MOST_FILES, time.monotonic() + _LISTED_S

    def contents(self, parts: tuple[str, ...]) -> list[Found]:
        """Raises Refused, NoEntry."""
        found = self._asked(lambda: list(self._counted(self._store.names(parts))))
        self._left -= len(found)
        return found

    def _counted(self, names: Iterator[Found]) -> Iterator[Found]:
        for number, one in enumerate(names):
            if number >= self._left:
                raise Refused(Code.TOO_MANY_FILES, str(MOST_FILES))
            if time.monotonic() > self._until:
                raise Refused(Code.STORAGE, "slow")
            yield one


class _Opened:
    """A `Folder`. Nothing of it is held open: a storage is asked about names."""

    def __init__(self, listing: _Listing, parts: tuple[str, ...], found: list[Found] | None = None) -> None:
        self._listing, self._parts, self._found = listing, parts, found

    def contents(self) -> tuple[list[Entry], list[Entry]]:
        if self._found is None:
            self._found = self._listing.contents(self._parts)
        files: list[Entry] = []
        folders: list[Entry] = []
        for one in sorted(self._found, key=lambda one: os.fsencode(one.name)):
            if not is_name(one.name):
                files.append(Entry((*self._parts, shown(one.name)), problem=Reason.NOT_ALLOWED))
            else:
                (folders if one.what is What.FOLDER else files).append(_entry((*self._parts, one.name), one))
        return files, folders

    def inner(self, folder: Entry) -> nullcontext[_Opened]:
        return nullcontext(_Opened(self._listing, folder.parts, self._listing.contents(folder.parts)))


def _entry(parts: tuple[str, ...], found: Found) -> Entry:
    return Entry(parts, found.size, found.mtime_ns, _PROBLEMS.get(found.what), found.version)
