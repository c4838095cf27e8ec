"""Pictures without what cameras and programs write beside them; those that cannot be taken apart become an empty one.

What a picture shows is not looked at here: the reading has said that there are some.
"""

from __future__ import annotations

import struct
import zlib

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"))
_JPEG_KEPT = frozenset((*range(0xC0, 0xE1), 0xEE))  # tables, frames, scans, JFIF and the one that names the colours
_GIF_TRANSPARENCY = 0xF9


def cleaned(data: bytes) -> bytes:
    for start, clean in ((_PNG, _png), (b"\xff\xd8\xff", _jpeg), (b"GIF8", _gif), (b"RIFF", _webp), (b"BM", _bmp)):
        if data.startswith(start):
            try:
                return clean(data)
            except (ValueError, IndexError, struct.error):
                break
    return empty_png()


def empty_png() -> bytes:
    """One white dot that is not seen."""
    dots = zlib.compress(b"\x00\xff\xff\xff\x00", 9)
    return _PNG + b"".join(
        _chunk(kind, body)
        for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0)), (b"IDAT", dots), (b"IEND", b""))
    )


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _png(data: bytes) -> bytes:
    out, at = [_PNG], len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            raise ValueError
        if kind in _PNG_KEPT:
            out.append(data[at:end])
        at = end
        if kind == b"IEND":
            return b"".join(out)


def _jpeg(data: bytes) -> bytes:
    """Segment by segment up to the end of the last scan; what comes behind it is left out."""
    out, at = [data[:2]], 2
    while True:
        if data[at] != 0xFF:
            raise ValueError
        while data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if marker == 0xD9:
            return b"".join([*out, b"\xff\xd9"])
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(data):
            raise ValueError
        if marker == 0xDA:
            end = _scan_end(data, end)
        if marker in _JPEG_KEPT:
            out.append(data[at:end])
        at = end


def _scan_end(data: bytes, at: int) -> int:
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def _gif(data: bytes) -> bytes:
    at = 13 + (3 * (2 << (data[10] & 7)) if data[10] & 0x80 else 0)
    out = [data[:at]]
    while data[at] != 0x3B:
        start = at
        if data[at] == 0x21:
            kept = data[at + 1] == _GIF_TRANSPARENCY
            at += 2
        elif data[at] == 0x2C:
            kept = True
            packed = data[at + 9]
            at += 11 + (3 * (2 << (packed & 7)) if packed & 0x80 else 0)
        else:
            raise ValueError
        while data[at]:
            at += data[at] + 1
        at += 1
        if kept:
            out.append(data[start:at])
    return b"".join([*out, b";"])


def _webp(data: bytes) -> bytes:
    if data[8:12] != b"WEBP":
        raise ValueError
    out, at = [], 12
    while at < len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length + length % 2
        if at + 8 + length > len(data):
            raise ValueError
        if kind == b"VP8X":
            out.append(data[at : at + 8] + bytes((data[at + 8] & ~0x2C,)) + data[at + 9 : end])
        elif kind in (b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"):
            out.append(data[at:end])
        at = end
    body = b"".join(out)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _bmp(data: bytes) -> bytes:
    """It has no room for words, but behind its end."""
    (size,) = struct.unpack_from("<I", data, 2)
    if not 26 <= size <= len(data):
        raise ValueError
    return data[:size]
