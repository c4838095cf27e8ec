"""Protocol buffers' wire format, as much as an ONNX file needs: so that set-up needs no package that writes them.

Source: the encoding chapter of the Protocol Buffers documentation; field numbers from onnx.proto (ONNX IR version 10).
"""

from __future__ import annotations

import struct

_VARINT, _BYTES, _FLOAT = 0, 2, 5


def varint(value: int) -> bytes:
    """Seven bits a byte, lowest first; a negative number as the 64 bits of its complement."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field: int, value: int) -> bytes:
    return varint(field << 3 | _VARINT) + varint(value)


def real(field: int, value: float) -> bytes:
    return varint(field << 3 | _FLOAT) + struct.pack("<f", value)


def block(field: int, content: bytes) -> bytes:
    """A message within a message, or raw bytes."""
    return varint(field << 3 | _BYTES) + varint(len(content)) + content


def words(field: int, text: str) -> bytes:
    return block(field, text.encode())
