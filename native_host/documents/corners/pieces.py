"""Bytes to texts, without knowing their format: whatever is legible in them, also where it is packed or written in signs.

Each step is linear in its bytes, and what comes out of something packed is counted. Values of the strong shapes are ASCII,
so nothing else is kept; what stands between legible runs becomes a zero, which is in no value.
"""

from __future__ import annotations

import re
import zlib
from binascii import Error, a2b_base64
from collections.abc import Iterator

from native_host.contract.documents import Reason
from native_host.documents.corners.fonts import is_font
from native_host.documents.corners.signs import readings
from native_host.documents.inside.gathered import Gathered, Unreadable

_RUN = 8  # characters; a shorter run in noise says nothing
_DEPTH = 4  # a package in a mail in a package, and what is written in signs in it
_SAMPLE = 4_096  # bytes by which it is told whether most of them are legible
_CODE_RUN = 20  # characters of base64 or hexadecimal digits
_LEGIBLE = frozenset((*range(32, 127), 9, 10, 13))
_KEPT = bytes(code if code in _LEGIBLE else 0 for code in range(256))
_MARKED = bytes(1 if code in _LEGIBLE else 0 if code == 0 else 2 for code in range(256))
_WIDE = b"\x01\x00" * 6  # legible characters of two bytes
_WIDE_RUN = re.compile(rb"(?:[\t\n\r -~]\x00){6,}|(?:\x00[\t\n\r -~]){6,}")
_UNSEEN = tuple(char.encode() for char in "\u00ad\u200b\u200c\u200d\u2060\ufeff")
_BASE64 = bytes(1 if (chr(code).isalnum() and code < 128) or code in b"+/-_\r\n" else 0 for code in range(256))
_HEX = bytes(1 if code in b"0123456789abcdefABCDEF \r\n\t" else 0 for code in range(256))
_BLANKS = b" \r\n\t"
_STREAM = re.compile(rb"stream\r?\n")
_HEAD = 400  # bytes before a PDF's stream that say what it is
_PLACE = re.compile(rb"\s*[0-9]{1,10}\s+([0-9]{1,10})(?=\s)")
_PNG = b"\x89PNG\r\n\x1a\n"
_ZIP, _ZIP_HEAD, _DEFLATED = b"PK\x03\x04", 30, 8


class Pieces:
    """Of one document. Raises Unreadable where more comes out than any document is allowed."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._left = gathered.limits.expanded_bytes

    def of(self, data: bytes, depth: int = 0) -> Iterator[str]:
        """Every text, as it is written and as it is meant."""
        self._gathered.look_at_the_clock()
        if is_font(data):
            return  # Its notices are its maker's.
        for text in _legible(data):
            yield from readings(text.decode("ascii"))
            if depth < _DEPTH:
                for inner in _spelled(text):
                    yield from self.of(self._counted(inner), depth + 1)
        if depth < _DEPTH:
            for inner in self._packed(data):
                yield from self.of(inner, depth + 1)

    def _packed(self, data: bytes) -> Iterator[bytes]:
        yield from self._members(data)
        if b"%PDF-" in data[:1024]:
            for found in _STREAM.finditer(data):
                inflated = self._inflated(data, found.end(), zlib.MAX_WBITS)
                head = data[max(0, found.start() - _HEAD) : found.start()].rpartition(b"endobj")[2]
                yield _without_places(inflated) if b"/ObjStm" in head else inflated
        elif data.startswith(_PNG):
            yield from self._chunks(data)

    def _members(self, data: bytes) -> Iterator[bytes]:
        """Of a package, by their own heads: also those that no directory lists. Stored ones are legible as they are, but
        for what is packed in them again."""
        at = data.find(_ZIP)
        while at >= 0:
            head = data[at : at + _ZIP_HEAD]
            if len(head) == _ZIP_HEAD and int.from_bytes(head[8:10], "little") == _DEFLATED:
                start = at + _ZIP_HEAD + sum(int.from_bytes(head[low : low + 2], "little") for low in (26, 28))
                yield self._inflated(data, start, -zlib.MAX_WBITS)
            at = data.find(_ZIP, at + 1)

    def _chunks(self, data: bytes) -> Iterator[bytes]:
        """Those of a PNG that may hold a packed text; its dots are none."""
        at = len(_PNG)
        while at + 8 <= len(data):
            length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            packed = data.find(b"\x00", at + 8, at + 8 + length)
            for start in range(packed + 1, packed + 5) if name != b"IDAT" and packed >= 0 else ():
                yield self._inflated(data, start, zlib.MAX_WBITS)
            at += length + 12

    def _inflated(self, data: bytes, start: int, bits: int) -> bytes:
        """As far as it goes: what is behind a damage is not legible to anybody."""
        pieces: list[bytes] = []
        inflating = zlib.decompressobj(bits)
        waiting: bytes | memoryview = memoryview(data)[start:]
        try:
            while not inflating.eof and waiting:
                piece = inflating.decompress(waiting[:_FEED], self._left + 1)
                pieces.append(self._counted(piece))
                rest = inflating.unconsumed_tail
                waiting = waiting[min(_FEED, len(waiting)) - len(rest) :]
                if not piece and rest:
                    break
        except zlib.error:
            pass
        return b"".join(pieces)

    def _counted(self, piece: bytes) -> bytes:
        self._left -= len(piece)
        if self._left < 0:
            raise Unreadable(Reason.EXPANDS_TOO_MUCH)
        return piece


_FEED = 1 << 18


def _without_places(objects: bytes) -> bytes:
    """Without what a stream of objects begins with, their numbers and places (ISO 32000-2, 7.5.7): they pass for cards."""
    at, last = 0, -1
    while (one := _PLACE.match(objects, at)) is not None and (place := int(one[1])) > last:
        at, last = one.end(), place
    return objects[at:]


def _legible(data: bytes) -> Iterator[bytes]:
    """The legible runs of the bytes, as they are and read as characters of two bytes."""
    yield _runs(data)
    if data.translate(_MARKED).find(_WIDE) >= 0:
        # Two texts that lie side by side with zeros between them stay two.
        yield b"\x00".join(_runs(wide.translate(None, b"\x00")) for wide in _WIDE_RUN.findall(data))


def _runs(data: bytes) -> bytes:
    kept = data.translate(_KEPT)
    sample = kept[:: len(kept) // _SAMPLE + 1]
    if sample.count(0) * 3 < len(sample):  # A text, with letters of other scripts in it.
        for unseen in _UNSEEN:
            data = data.replace(unseen, b"")
        return data.translate(_KEPT)
    return b"\x00".join(kept[start:end] for start, end in _spans(kept.translate(_MARKED), _RUN))


def _spans(marked: bytes, least: int) -> Iterator[tuple[int, int]]:
    """Where so many ones or more stand in a row: found by a search for bytes, a hundred times as fast as by a pattern."""
    wanted, at = b"\x01" * least, 0
    while (at := marked.find(wanted, at)) >= 0:
        end = marked.find(b"\x00", at)
        end = len(marked) if end < 0 else end
        yield at, end
        at = end


def _spelled(text: bytes) -> Iterator[bytes]:
    """What stands in base64 or in hexadecimal digits, each once."""
    done: set[bytes] = set()
    for start, end in _spans(text.translate(_BASE64), _CODE_RUN):
        code = text[start:end].translate(None, _BLANKS).replace(b"-", b"+").replace(b"_", b"/")
        if len(code) < _CODE_RUN or code in done:
            continue
        done.add(code)
        try:
            yield a2b_base64(code[: len(code) // 4 * 4] if len(code) % 4 == 1 else code + b"=" * (-len(code) % 4))
        except Error:
            continue
    done = set()
    for start, end in _spans(text.translate(_HEX), _CODE_RUN):
        code = text[start:end].translate(None, _BLANKS)
        if len(code) >= _CODE_RUN and code not in done:
            done.add(code)
            yield bytes.fromhex(code[: len(code) // 2 * 2].decode("ascii"))
