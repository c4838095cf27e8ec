"""What a picture's file says of itself before anything is unpacked: its size, where it ends."""

from __future__ import annotations

import struct

from native_host.contract.documents import Kind

_PNG_HEAD = 8
_STANDS_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers of a JPEG without a length
_SCAN, _END = 0xDA, b"\xff\xd9"


def webp_size(data: bytes) -> tuple[int, int] | None:
    """Its decoder makes room for all of it as soon as it is opened."""
    kind, body = data[12:16], data[20:30]
    if len(body) < 10:
        return None
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", body[6:10])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def goes_on(data: bytes, kind: Kind) -> bool:
    """Whether something stands behind the picture's end."""
    end = {Kind.PNG: _png_end, Kind.JPG: _jpg_end, Kind.WEBP: _webp_end}[kind](data)
    return bool(data[end:].strip(b"\0\r\n \xff"))


def _png_end(data: bytes) -> int:
    at = _PNG_HEAD
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        at += 12 + length
        if kind == b"IEND":
            break
    return at


def _webp_end(data: bytes) -> int:
    length = int.from_bytes(data[4:8], "little")
    return 8 + length + length % 2


def _jpg_end(data: bytes) -> int:
    """Markers to the first scan; from there on an end's marker stands for nothing else."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _STANDS_ALONE or marker == 0xFF:
            at += 2 if marker != 0xFF else 1
            continue
        if marker == _SCAN:
            break
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    end = data.find(_END, at)
    return len(data) if end < 0 else end + len(_END)
