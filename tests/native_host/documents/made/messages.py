"""Messages as Outlook keeps them, built sector by sector, with an address in every part that may hold one."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import TypeAlias

from native_host.contract.documents import Part

Tree: TypeAlias = "Mapping[str, bytes | Tree]"
SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
PROPERTIES = "__properties_version1.0"

# value -> where it has to be found
MSG: dict[str, Part] = {
    "msg-sender@planted.example": Part.MAIL_HEADER,
    "msg-to@planted.example": Part.MAIL_HEADER,
    "msg-recipient@planted.example": Part.MAIL_HEADER,
    "msg-subject@planted.example": Part.MAIL_HEADER,
    "msg-transport@planted.example": Part.MAIL_HEADER,
    "msg-body@planted.example": Part.BODY,
    "msg-page@planted.example": Part.BODY,
    "msg-remark@planted.example": Part.COMMENT,
    "msg-rich@planted.example": Part.BODY,
    "msg-narrow@planted.example": Part.PROPERTIES,
    "msg-many@planted.example": Part.PROPERTIES,
    "msg-made@planted.example": Part.DATA,
    "MSG-KEY@PLANTED.EXAMPLE": Part.DATA,
    "msg-wide-key@planted.example": Part.DATA,
    "msg-attached@planted.example.txt": Part.FILE_NAME,
    "msg-inside@planted.example": Part.BODY,
    "msg-inner@planted.example": Part.BODY,
    "msg-inner-sender@planted.example": Part.MAIL_HEADER,
}


def compound(tree: Tree) -> bytes:
    """A file of version 3. Entries beside each other are a chain, each to the right of the one before."""
    entries: list[list[object]] = [["Root Entry", 5, FREE, FREE, FREE, 0, 0]]
    streams: list[tuple[int, bytes]] = []

    def add(inside: Tree, parent: int) -> None:
        before = None
        for name, content in inside.items():
            number = len(entries)
            if before is None:
                entries[parent][4] = number
            else:
                entries[before][3] = number
            before = number
            is_stream = isinstance(content, bytes)
            entries.append([name, 2 if is_stream else 1, FREE, FREE, FREE, 0, len(content) if is_stream else 0])
            if isinstance(content, bytes):
                streams.append((number, content))
            else:
                add(content, number)

    add(tree, 0)
    mini, mini_fat = bytearray(), list[int]()
    for number, content in streams:
        if 0 < len(content) < CUTOFF:
            count = -(-len(content) // MINI)
            entries[number][5] = len(mini_fat)
            mini_fat += [len(mini_fat) + at + 1 for at in range(count - 1)] + [END]
            mini += content.ljust(count * MINI, b"\0")
    sectors, fat = list[bytes](), list[int]()

    def put(data: bytes) -> int:
        start, count = len(sectors), -(-len(data) // SECTOR)
        sectors.extend(data[at * SECTOR : (at + 1) * SECTOR].ljust(SECTOR, b"\0") for at in range(count))
        fat.extend([start + at + 1 for at in range(count - 1)] + ([END] if count else []))
        return start if count else END

    for number, content in streams:
        if len(content) >= CUTOFF:
            entries[number][5] = put(content)
    entries[0][5], entries[0][6] = put(bytes(mini)), len(mini)
    mini_at = put(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(-(-len(mini_fat) * 4 // SECTOR) * SECTOR, b"\xff"))
    directory = b"".join(map(_entry, entries))
    directory_at = put(directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0"))
    count = 1
    while count * SECTOR // 4 < len(sectors) + count:
        count += 1
    assert count <= 109
    places = range(len(sectors), len(sectors) + count)
    fat += [FAT] * count
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(count * SECTOR, b"\xff")
    listed = [*places, *[FREE] * (109 - count)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, count, directory_at, 0, CUTOFF, mini_at, -(-len(mini_fat) * 4 // SECTOR), END, 0)
    return head + struct.pack("<109I", *listed) + b"".join(sectors) + table


def _entry(one: list[object]) -> bytes:
    name, kind, left, right, below, start, size = one
    written = str(name).encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ", written, len(written) + 2, kind, 1, left, right, below, b"", 0, 0, 0, start, size
    )


def text(number: int, said: str) -> dict[str, bytes]:
    return {f"__substg1.0_{number:04X}001F": said.encode("utf-16-le")}


def narrow(number: int, said: bytes) -> dict[str, bytes]:
    return {f"__substg1.0_{number:04X}001E": said}


def raw(number: int, data: bytes) -> dict[str, bytes]:
    return {f"__substg1.0_{number:04X}0102": data}


def fixed(head: int, *values: tuple[int, int, int]) -> dict[str, bytes]:
    """Rows of (property, type, value)."""
    return {PROPERTIES: bytes(head) + b"".join(struct.pack("<HHIQ", kind, one, 6, value) for one, kind, value in values)}


def stored_rtf(said: bytes) -> bytes:
    """Rich text in its packing, not packed."""
    return struct.pack("<IIII", len(said) + 12, len(said), 0x414C454D, 0) + said


def attachment(name: str, data: bytes) -> dict[str, bytes]:
    return {**fixed(8), **text(0x3707, name), **raw(0x3701, data)}


def inside(message: Tree) -> Tree:
    """An attachment that is a message."""
    return {**fixed(8), **text(0x3001, "Inside"), "__substg1.0_3701000D": message}


def inner(sender: str, body: str, **more: bytes | Tree) -> Tree:
    return {**fixed(24), **text(0x0C1F, sender), **text(0x0037, "Inside"), **text(0x1000, body), **more}


def message(**more: bytes | Tree) -> Tree:
    # 5 January 2026, 16:12 UTC, as ticks since 1601; then the code page of what is written in single bytes.
    own = fixed(32, (0x0039, 0x0040, 134121031200000000), (0x3FFD, 0x0003, 1252))
    many = "__substg1.0_8002101F"
    html = b"<html><p>Write to msg-<b>page</b>@planted.example<!-- msg-remark@planted.example --></html>"
    return {
        **own,
        **text(0x0C1A, "Front desk"),
        **text(0x0C1F, "msg-sender@planted.example"),
        **text(0x0E04, "msg-to@planted.example"),
        **text(0x0037, "Größe von msg-subject@planted.example"),
        **text(0x007D, "Received: from x\r\nReply-To: msg-transport@planted.example\r\n"),
        **text(0x1000, "Dear team,\r\nwrite to msg-body@planted.example, größer.\r\n"),
        **raw(0x1013, html),
        **raw(0x1009, stored_rtf(rb"{\rtf1\ansi\ansicpg1252 Write to msg-{\b rich}@planted.example\par}")),
        **narrow(0x8001, "größer: msg-narrow@planted.example\0".encode("cp1252")),
        many: struct.pack("<II", 8, 60),
        f"{many}-00000000": "one".encode("utf-16-le"),
        f"{many}-00000001": "msg-many@planted.example\0".encode("utf-16-le"),
        **raw(0x0C1D, b"SMTP:MSG-KEY@PLANTED.EXAMPLE\0"),
        **raw(0x0C19, b"\1\0\0\0" + "SMTP\0msg-wide-key@planted.example\0".encode("utf-16-le")),
        "__recip_version1.0_#00000000": {
            **fixed(8),
            **text(0x3001, "Mira"),
            **text(0x39FE, "msg-recipient@planted.example"),
        },
        "__attach_version1.0_#00000000": attachment(
            "msg-attached@planted.example.txt", b"Write to msg-inside@planted.example\n"
        ),
        "__attach_version1.0_#00000001": inside(
            inner("msg-inner-sender@planted.example", "Write to msg-inner@planted.example.")
        ),
        "__nameid_version1.0": {"__substg1.0_00040102": _counted("msg-made@planted.example")},
        **more,
    }


def _counted(said: str) -> bytes:
    written = said.encode("utf-16-le")
    return len(written).to_bytes(4, "little") + written


def msg(**more: bytes | Tree) -> bytes:
    return compound(message(**more))
