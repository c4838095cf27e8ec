"""Messages whose sectors, trees and sizes lie."""

from __future__ import annotations

import struct
from collections.abc import Callable

from tests.native_host.documents.made.messages import (
    FREE,
    SECTOR,
    Tree,
    compound,
    fixed,
    inner,
    inside,
    message,
    msg,
    raw,
)

_FAT_LISTED, _DIRECTORY_AT, _MORE_AT, _MORE_COUNT = 76, 48, 68, 72
_BIG = 40_000


def _patched(data: bytes, *changes: tuple[int, int]) -> bytes:
    out = bytearray(data)
    for at, value in changes:
        struct.pack_into("<I", out, at, value)
    return bytes(out)


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _fat_at(data: bytes) -> int:
    return (_number(data, _FAT_LISTED) + 1) * SECTOR


def _entry_at(data: bytes, name: str) -> int:
    found = data.find(name.encode("utf-16-le").ljust(64, b"\0"))
    assert found > 0
    return found


def _chains_in_circles() -> bytes:
    """Every sector is its own next one."""
    data = msg()
    start = _fat_at(data)
    return _patched(data, *((start + 4 * at, at) for at in range(SECTOR // 4)))


def _stream_in_a_circle() -> bytes:
    data = msg(**raw(0x8005, b"x" * _BIG))
    first = _number(data, _entry_at(data, "__substg1.0_80050102") + 116)
    return _patched(data, (_fat_at(data) + 4 * (first + 3), first))


def _tree_in_a_circle() -> bytes:
    """An entry is beside itself, and the root below a folder."""
    data = msg()
    one, folder = _entry_at(data, "__substg1.0_1000001F"), _entry_at(data, "__recip_version1.0_#00000000")
    return _patched(data, (one + 68, 1), (folder + 76, 0))


def _left_out_of_the_tree() -> bytes:
    """An entry that is there, and that nothing leads to."""
    data = msg()
    return _patched(data, (_entry_at(data, "__substg1.0_1000001F") + 72, FREE))


def _two_of_one_name() -> bytes:
    data, name = msg(), "__substg1.0_0C1A001F"
    other = "__substg1.0_0C1F001F"
    return data.replace(other.encode("utf-16-le"), name.encode("utf-16-le"), 1)


def _many_of_one() -> bytes:
    """Little to carry, much to read: hundreds of streams are the same sectors."""
    more: Tree = {f"__substg1.0_9{at:03X}0102": b"" for at in range(900)}
    data = msg(**raw(0x8005, b"x" * (1 << 20)), **more)
    first = _number(data, _entry_at(data, "__substg1.0_80050102") + 116)
    places = [_entry_at(data, name) for name in more]
    return _patched(data, *((at + 116, first) for at in places), *((at + 120, 1 << 20) for at in places))


def _long_list_of_tables() -> bytes:
    """The list of the FAT goes on in a sector that goes on in itself."""
    data = msg()
    return _patched(data, (_MORE_AT, 0), (_MORE_COUNT, 0xFFFFFFFF))


def _nested(depth: int) -> bytes:
    whole: Tree = inner("a@b.example", "inside")
    for _ in range(depth):
        whole = {**fixed(24), "__attach_version1.0_#00000000": inside(whole)}
    return compound({**fixed(32), "__attach_version1.0_#00000000": inside(whole)})


def _folders(depth: int) -> bytes:
    whole: Tree = {}
    for _ in range(depth):
        whole = {"__attach_version1.0_#00000000": whole}
    return compound({**message(), **whole})


def _packed_rtf(flags: bytes) -> bytes:
    return msg(**raw(0x1009, struct.pack("<IIII", len(flags) + 12, 0xFFFFFFFF, 0x75465A4C, 0) + flags))


READ, BROKEN, DEEP, MUCH, MANY = "read", "broken", "too_deep", "expands_too_much", "too_many"
MESSAGE_BOMBS: tuple[tuple[str, Callable[[], bytes], tuple[str, ...]], ...] = (
    ("circles.msg", _chains_in_circles, (BROKEN,)),
    ("stream.msg", _stream_in_a_circle, (BROKEN,)),
    ("tree.msg", _tree_in_a_circle, (BROKEN,)),
    ("orphan.msg", _left_out_of_the_tree, (BROKEN,)),
    ("twins.msg", _two_of_one_name, (BROKEN,)),
    ("overlapping.msg", _many_of_one, (MUCH,)),
    ("tables.msg", _long_list_of_tables, (BROKEN,)),
    ("nested.msg", lambda: _nested(20), (DEEP,)),
    ("folders.msg", lambda: _folders(400), (DEEP,)),
    ("many.msg", lambda: msg(**{f"__substg1.0_{at:04X}001F": b"" for at in range(0x9000, 0x9000 + 5_000)}), (MANY,)),
    ("cut.msg", lambda: msg()[:-700], (BROKEN,)),
    ("head.msg", lambda: msg()[:600] + "__properties_version1.0".encode("utf-16-le"), (BROKEN,)),
    ("sectors.msg", lambda: msg()[:30] + b"\x1f\0" + msg()[32:], (BROKEN,)),
    ("directory.msg", lambda: _patched(msg(), (_DIRECTORY_AT, FREE)), (BROKEN,)),
    ("size.msg", lambda: _patched(msg(), (_entry_at(msg(), "__substg1.0_1000001F") + 120, 0x7FFFFFFF)), (BROKEN,)),
    ("packed.msg", lambda: _packed_rtf((b"\xff" + b"\x00\x0f" * 8) * 200_000), (READ, BROKEN, "too_big", "timed_out")),
    ("packing.msg", lambda: msg(**raw(0x1009, b"\xff" * 40)), (BROKEN,)),
    ("page.msg", lambda: msg(**raw(0x1013, b"<" * 1_000_000)), (READ, "timed_out")),
    ("day.msg", lambda: compound({**message(), **fixed(32, (0x0039, 0x0040, (1 << 64) - 1))}), (READ,)),
    ("codepage.msg", lambda: compound({**message(), **fixed(32, (0x3FFD, 0x0003, 65535))}), (READ,)),
)
