"""Whether values can be seen in the bytes of a file, or in what is packed in it: no reader of a format takes part.

A file that is made here is looked at so before it leaves. Little is unpacked at a time, and not much in all.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO

from native_host.documents.limits import LIMITS, Limits

_SHORT = 5  # characters; a shorter value is found in the texts, and by chance in any picture
_SHORT_NUMBER = 9  # digits; shorter ones are widths, colours and places
_STREAM = re.compile(rb"stream\r?\n")
_SOLID = re.compile(r"[^\W_]")


def holds(data: bytes, values: Sequence[str], limits: Limits = LIMITS) -> bool:
    """True also where it cannot be known: too much is packed in it, or what is packed is damaged."""
    wanted = [value for value in values if len(value) >= (_SHORT_NUMBER if value.isdecimal() else _SHORT)]
    if not wanted:
        return False
    seen = _Seen(wanted)
    try:
        return any(seen.looks_at(piece) for piece in _pieces(data, limits))
    except (_TooMuch, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return True


class _TooMuch(Exception):
    """More than a file of ours has in it."""


class _Seen:
    def __init__(self, values: Sequence[str]) -> None:
        forms = dict.fromkeys(form for value in values for form in (value, _in_markup(value), _in_json(value)))
        self._forms = list(forms)
        self._wide = [form.encode(code) for form in values for code in ("utf-16-le", "utf-16-be") if form.isprintable()]

    def looks_at(self, data: bytes) -> bool:
        text = data.decode("utf-8", "replace")
        return any(_is_whole_in(form, text) for form in self._forms) or any(form in data for form in self._wide)


def _is_whole_in(value: str, text: str) -> bool:
    """Not as a part of a longer word: those are other words."""
    at = text.find(value)
    while at >= 0:
        end = at + len(value)
        is_begun = at > 0 and _SOLID.match(text[at - 1]) and _SOLID.match(value[0])
        goes_on = end < len(text) and _SOLID.match(text[end]) and _SOLID.match(value[-1])
        if not is_begun and not goes_on:
            return True
        at = text.find(value, at + 1)
    return False


def _pieces(data: bytes, limits: Limits) -> Iterator[bytes]:
    """The file itself, what a package packs, and what streams of a PDF pack."""
    yield data
    left = limits.expanded_bytes
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = package.infolist()
            if len(members) > limits.members:
                raise _TooMuch
            for member in members:
                yield member.filename.encode("utf-8", "replace") + b"\n" + member.comment
                with package.open(member) as opened:
                    whole = opened.read(left + 1)
                left -= len(whole)
                if left < 0:
                    raise _TooMuch
                yield whole
    elif data.startswith(b"%PDF-"):
        for found in _STREAM.finditer(data):
            whole = _unpacked(data, found.end(), left)
            left -= len(whole)
            yield whole


def _unpacked(data: bytes, start: int, most: int) -> bytes:
    """A stream that is packed the common way; another one is seen as it is."""
    inflating = zlib.decompressobj()
    try:
        whole = inflating.decompress(data[start : start + _reach(data, start)], most + 1)
    except zlib.error:
        return b""
    if len(whole) > most:
        raise _TooMuch
    return whole


def _reach(data: bytes, start: int) -> int:
    end = data.find(b"endstream", start)
    return (end if end >= 0 else len(data)) - start


def _in_markup(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _in_json(value: str) -> str:
    return "".join(char if char.isascii() else "".join(_escaped(char)) for char in value)


def _escaped(char: str) -> Iterator[str]:
    units = char.encode("utf-16-be", "surrogatepass")
    for at in range(0, len(units), 2):
        yield f"\\u{int.from_bytes(units[at : at + 2], 'big'):04x}"
