"""Compound files (MS-CFB): a file system of sectors in a file. Every chain, tree and size in it may lie.

Sectors are followed by numbers that the file gives. A chain that meets a sector for the second time, or leads nowhere before
it may end, is broken; so is a tree that meets an entry again, or leaves one out: what nobody comes to may say anything.
"""

from __future__ import annotations

import struct
import sys
from array import array
from dataclasses import dataclass, field

from native_host.contract.documents import Reason
from native_host.documents.inside.gathered import Gathered, Unreadable

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = struct.Struct("<8s16sHHHHH6sIIIIIIIIII")
_ENTRY = struct.Struct("<64sHBBIII16sIQQIQ")
_IN_HEADER = 109  # numbers of FAT sectors
_HIGHEST = 0xFFFFFFFA  # of a sector; what is above means "free", "end" and the like
_END = 0xFFFFFFFE
_SHIFTS = {3: 9, 4: 12}
_MINI_SHIFT, _MINI_CUTOFF = 6, 4096
_STORAGE, _STREAM, _ROOT = 1, 2, 5


@dataclass(slots=True)
class Storage:
    """A folder: its streams and the folders in it, by name."""

    streams: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Where each starts, and how long it says it is."""
    storages: dict[str, Storage] = field(default_factory=dict)


class Compound:
    """Raises Unreadable where there is no file system in it."""

    def __init__(self, data: bytes, gathered: Gathered) -> None:
        self._data, self._gathered = data, gathered
        if len(data) < 512 or not data.startswith(MAGIC):
            raise Unreadable(Reason.BROKEN)
        head = _HEADER.unpack_from(data)
        major, shift, mini_shift, cutoff = head[3], head[5], head[6], head[12]
        if _SHIFTS.get(major) != shift or mini_shift != _MINI_SHIFT or cutoff != _MINI_CUTOFF:
            raise Unreadable(Reason.BROKEN)
        self._size = 1 << shift
        self._count = max(0, -(-len(data) // self._size) - 1)
        self._fat = self._read_fat(head[15], head[16])
        self._mini_fat = self._numbers(self._chain(head[13], self._fat) if head[14] else [])
        entries = self._entries(head[10])
        self._mini = self._joined(entries[0][1]) if entries[0][2] else b""
        self.root = self._tree(entries)

    def read(self, place: tuple[int, int]) -> bytes:
        """A stream. One that is shorter than it says is missed as broken, and what there is of it is given."""
        start, size = place
        if size == 0:
            return b""
        if size >= _MINI_CUTOFF:
            found = self._joined(start, size)
        else:
            unit = 1 << _MINI_SHIFT
            chain = self._chain(start, self._mini_fat, -(-size // unit))
            found = b"".join(self._mini[at * unit : (at + 1) * unit] for at in chain)
        self._gathered.expanded(min(len(found), size))
        if len(found) < size:
            self._gathered.miss(Reason.BROKEN)
        return found[:size]

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self._size
        return self._data[at : at + self._size]

    def _joined(self, start: int, size: int | None = None) -> bytes:
        most = None if size is None else -(-size // self._size)
        return b"".join(map(self._sector, self._chain(start, self._fat, most)))

    def _chain(self, start: int, table: array[int], most: int | None = None) -> list[int]:
        """To its end, or as far as it is needed. Raises Unreadable where it has none."""
        chain: list[int] = []
        seen: set[int] = set()
        while start != _END and len(chain) != most:
            if start >= len(table) or start in seen:
                raise Unreadable(Reason.BROKEN)
            seen.add(start)
            chain.append(start)
            start = table[start]
            if len(chain) % 4096 == 0:
                self._gathered.look_at_the_clock()
        return chain

    def _read_fat(self, more: int, blocks: int) -> array[int]:
        """The table of chains: its sectors are listed in the header, and on in blocks of numbers that are chained."""
        listed = _numbers(self._data[76 : 76 + 4 * _IN_HEADER])
        seen: set[int] = set()
        while len(seen) < blocks and more < _HIGHEST:
            if more >= self._count or more in seen:
                raise Unreadable(Reason.BROKEN)
            seen.add(more)
            numbers = self._numbers([more])
            more = numbers.pop()
            listed.extend(numbers)
        found = dict.fromkeys(number for number in listed if number < min(_HIGHEST, self._count))
        return self._numbers(list(found))

    def _numbers(self, sectors: list[int]) -> array[int]:
        """What a sector says beyond the file's end is free."""
        return _numbers(b"".join(self._sector(one).ljust(self._size, b"\xff") for one in sectors))

    def _entries(self, start: int) -> list[tuple[str, int, int, int, tuple[int, int, int]]]:
        """Name, start, size, kind, and the numbers of the entries beside (two) and below."""
        data = self._joined(start)
        if len(data) // _ENTRY.size > self._gathered.limits.members:
            raise Unreadable(Reason.TOO_MANY)
        found = []
        for at in range(0, len(data) - _ENTRY.size + 1, _ENTRY.size):
            name, length, kind, _, left, right, below, _, _, _, _, first, size = _ENTRY.unpack_from(data, at)
            said = name[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            found.append((said, first, size if self._size > 512 else size & 0xFFFFFFFF, kind, (left, right, below)))
        if not found or found[0][3] != _ROOT:
            raise Unreadable(Reason.BROKEN)
        return found

    def _tree(self, entries: list[tuple[str, int, int, int, tuple[int, int, int]]]) -> Storage:
        """Every entry is met once, or the tree is broken."""
        root = Storage()
        waiting = [(entries[0][4][2], root, 1)]
        seen: set[int] = {0}
        while waiting:
            number, folder, depth = waiting.pop()
            if number >= _HIGHEST:
                continue
            if number >= len(entries) or number in seen:
                raise Unreadable(Reason.BROKEN)
            if depth > self._gathered.limits.depth:
                raise Unreadable(Reason.TOO_DEEP)
            seen.add(number)
            name, start, size, kind, (left, right, below) = entries[number]
            if name in folder.streams or name in folder.storages:
                raise Unreadable(Reason.BROKEN)
            waiting += [(left, folder, depth), (right, folder, depth)]
            if kind == _STREAM:
                folder.streams[name] = (start, size)
            elif kind == _STORAGE:
                folder.storages[name] = Storage()
                waiting.append((below, folder.storages[name], depth + 1))
        if any(one[3] in (_STORAGE, _STREAM) and number not in seen for number, one in enumerate(entries)):
            raise Unreadable(Reason.BROKEN)
        return root


def _numbers(data: bytes) -> array[int]:
    """Four bytes each, the lowest first; in sixteen million of them, Python's own would be too many."""
    found = array("I")
    found.frombytes(data)
    if sys.byteorder == "big":
        found.byteswap()
    return found
