"""Protocol-buffer bytes, as far as an ONNX file needs them (encoding: protobuf.dev/programming-guides/encoding)."""

from __future__ import annotations

import struct

_VARINT, _BYTES, _FIXED32 = 0, 2, 5


def varint(number: int) -> bytes:
    """Base 128, least first. A negative number is written as its two's complement of 64 bits."""
    number &= (1 << 64) - 1
    made = bytearray()
    while number > 0x7F:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    made.append(number)
    return bytes(made)


def whole(field: int, number: int) -> bytes:
    """A field of a whole number."""
    return varint(field << 3 | _VARINT) + varint(number)


def single(field: int, number: float) -> bytes:
    """A field of a number of 32 bits."""
    return varint(field << 3 | _FIXED32) + struct.pack("<f", number)


def piece(field: int, content: bytes | str) -> bytes:
    """A field of bytes, of text, or of a message that is already bytes."""
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | _BYTES) + varint(len(content)) + content
