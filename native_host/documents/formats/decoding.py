"""Bytes to characters: by their mark, as UTF-8, or by a guess that is said."""

from __future__ import annotations

import codecs
import contextlib
import encodings
from dataclasses import dataclass, field
from encodings.aliases import aliases
from pkgutil import iter_modules

from native_host.contract.documents import Reason
from native_host.documents.inside.gathered import Gathered

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GUESS = "cp1252"
_BINARY = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r\x1b") + b"\x7f"


def load_encodings() -> None:
    """All of them: where documents are read, no module can be opened any more. Some have no other name (mail uses one)."""
    for name in {*aliases.values(), *(module.name for module in iter_modules(encodings.__path__))}:
        with contextlib.suppress(LookupError):  # of another system
            codecs.lookup(name)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and how it was written: the mark before it, the name of its encoding."""

    text: str = field(repr=False)
    encoding: str
    mark: bytes = b""

    def written(self, text: str) -> bytes:
        """Another text, written the same way; as UTF-8 with its mark where that way has no letters for it."""
        try:
            return self.mark + text.encode(self.encoding)
        except ValueError:
            return codecs.BOM_UTF8 + text.encode("utf-8", "replace")


def decoded(data: bytes, gathered: Gathered | None = None, declared: str | None = None) -> str:
    """The text. Never fails: what is not what it says it is, is read byte by byte, and `gathered` is told."""
    return decoded_as(data, gathered, declared).text


def decoded_as(data: bytes, gathered: Gathered | None = None, declared: str | None = None) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_told(data[len(mark) :], encoding, gathered), encoding, mark)
    if (wide := _wide(data)) is not None:
        return Decoded(_told(data, wide, gathered), wide)
    if declared is not None:
        try:
            # Some of Python's codecs unpack, or are no encodings of text.
            if not codecs.lookup(declared)._is_text_encoding:
                raise LookupError
            return Decoded(data.decode(declared), declared)
        except (LookupError, ValueError):
            pass
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Decoded(_told(data, _GUESS, gathered, is_guess=True), _GUESS)


def looks_like_text(data: bytes) -> bool:
    """No text has zeros and control characters, unless it is of two or four bytes a character."""
    start = data[:65_536]
    if any(data.startswith(mark) for mark, _ in _MARKS) or _wide(data) is not None:
        return True
    return len(start) - len(start.translate(None, _BINARY)) <= len(start) // 1000


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    start = data[:1024]
    half = len(start) // 2
    if half < 8:
        return None
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.05 else None


def _told(data: bytes, encoding: str, gathered: Gathered | None, *, is_guess: bool = False) -> str:
    try:
        text = data.decode(encoding)
    except ValueError:
        text, is_guess = data.decode(encoding, "replace"), True
    if is_guess and gathered is not None:
        gathered.miss(Reason.ENCODING_GUESSED)
    return text
