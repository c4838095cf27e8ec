"""Looks for values in bytes as somebody would who wants them: raw and unpacked, in whatever way they may be written."""

from __future__ import annotations

import base64
import binascii
import html
import io
import quopri
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_HEX = re.compile(r"(?:\\'[0-9a-fA-F]{2})+|(?:[0-9a-fA-F]{2}){8,}")
_RTF = re.compile(r"\\u(\d+) ?\??")
_TAG = re.compile(r"<[^<>]*>")
_STREAM = re.compile(rb"stream\r?\n")
_DEPTH = 4


def left_in(data: bytes, values: Iterable[str]) -> list[str]:
    """A value counts as found without its spaces, too."""
    texts = {plain(text) for piece in unpacked(data, _DEPTH) for text in readings(piece)}
    forms = {value: {plain(value), plain(value).replace(" ", "")} for value in values}
    return [value for value, wanted in forms.items() if any(form in text for form in wanted for text in texts)]


def plain(text: str) -> str:
    return re.sub(r"[\s\u00a0]+", " ", text).casefold()


def unpacked(data: bytes, depth: int) -> Iterator[bytes]:
    """The bytes, the members of a package, streams that are deflated, base64: and the same of each of them."""
    yield data
    if depth == 0:
        return
    for piece in _inside(data):
        yield from unpacked(piece, depth - 1)


def _inside(data: bytes) -> Iterator[bytes]:
    start = data.find(b"PK\x03\x04")
    if start >= 0 and zipfile.is_zipfile(io.BytesIO(data[start:])):
        with zipfile.ZipFile(io.BytesIO(data[start:])) as package:
            for info in package.infolist():
                yield info.filename.encode() + b"\n" + info.comment + b"\n" + info.extra
                yield package.read(info)
    for found in _STREAM.finditer(data):
        yield _inflated(data[found.end() :])
    if data.startswith(b"\x89PNG"):
        for found in re.finditer(rb"(?:iTXt|zTXt)[\x01-\xff]{1,79}\0", data):
            yield from (_inflated(data[found.end() + skip :]) for skip in range(1, 8))
    for found in _BASE64.finditer(data):
        run = re.sub(rb"[\r\n=]", b"", found[0]).translate(bytes.maketrans(b"-_", b"+/"))
        for skip in range(4):
            piece = run[skip:]
            piece = piece[: len(piece) // 4 * 4 + (len(piece) % 4 if len(piece) % 4 != 1 else 0)]
            try:
                yield base64.b64decode(piece + b"=" * (-len(piece) % 4))
            except binascii.Error:
                continue


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, 1 << 24)
    except zlib.error:
        return b""


def readings(data: bytes) -> Iterator[str]:
    """As each kind of text that it could be, with whatever stands for letters read as letters."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        for shift in (0, 1) if encoding != "utf-8" else (0,):
            text = data[shift:].decode(encoding, "ignore")
            yield text
            if encoding == "utf-8":
                yield from _undone(text)
    yield quopri.decodestring(data).decode("utf-8", "ignore")


def _undone(text: str) -> Iterator[str]:
    yield html.unescape(text)
    yield html.unescape(_TAG.sub("", text))
    yield unquote(text.replace("+", " "))
    yield unquote(unquote(text))
    yield _ESCAPE.sub(lambda one: chr(int(one[1], 16)), text).replace("\\/", "/")
    yield _RTF.sub(lambda one: chr(int(one[1]) % 0x110000), text)
    yield re.sub(r"\{\\[a-z]+ ?|[{}]", "", text)
    yield _HEX.sub(lambda one: bytes.fromhex(one[0].replace("\\'", "")).decode("latin-1"), text)
