"""Rich text as mail programs pack it (MS-OXRTFCP): runs that point back into the 4096 bytes before, and a first text."""

from __future__ import annotations

import struct

from native_host.contract.documents import Reason
from native_host.documents.inside.gathered import Gathered, Unreadable

_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_FIRST = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW = 4096


def unpacked_rtf(data: bytes, gathered: Gathered) -> bytes:
    """Raises Unreadable. What comes out is at most nine times as long as what goes in, and is counted."""
    if len(data) < 16:
        raise Unreadable(Reason.BROKEN)
    _, length, way, _ = struct.unpack_from("<IIII", data)
    if way == _PLAIN:
        return data[16 : 16 + length]
    if way != _PACKED:
        raise Unreadable(Reason.BROKEN)
    window = bytearray(_FIRST.ljust(_WINDOW, b"\0"))
    write, at, out = len(_FIRST), 16, bytearray()
    while at < len(data) and len(out) < length:
        flags = data[at]
        at += 1
        for bit in range(8):
            if flags >> bit & 1:
                if at + 2 > len(data):
                    return _counted(out, gathered)
                number = data[at] << 8 | data[at + 1]
                at += 2
                offset = number >> 4
                if offset == write:
                    return _counted(out, gathered)
                for step in range((number & 15) + 2):
                    byte = window[(offset + step) % _WINDOW]
                    window[write] = byte
                    write = (write + 1) % _WINDOW
                    out.append(byte)
            elif at < len(data):
                window[write] = data[at]
                write = (write + 1) % _WINDOW
                out.append(data[at])
                at += 1
        if at % 4096 < 20:
            gathered.look_at_the_clock()
    return _counted(out, gathered)


def _counted(out: bytearray, gathered: Gathered) -> bytes:
    gathered.expanded(len(out))
    return bytes(out)
