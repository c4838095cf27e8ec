"""A piece of text beside its UTF-8 bytes, and the way back from byte offsets to code points."""

from __future__ import annotations

import re

_SURROGATES = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """The text with each lone surrogate replaced by U+FFFD, so that it has a UTF-8 form. Offsets stay as they are."""
    return _SURROGATES.sub("�", text)


class Encoded:
    """RE2 reads bytes and reports byte offsets; findings are in code points.

    For ASCII the two are the same. Otherwise the count goes on from the last offset asked for, in either direction, so that
    a run of matches from left to right costs one pass over the text.
    """

    __slots__ = ("_is_ascii", "_last_byte", "_last_point", "bytes", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.bytes = text.encode("utf-8")
        self._is_ascii = len(self.bytes) == len(text)
        self._last_byte = 0
        self._last_point = 0

    def point(self, byte: int) -> int:
        """The code point offset of a byte offset that stands at the start of a character."""
        if self._is_ascii:
            return byte
        if byte >= self._last_byte:
            self._last_point += len(self.bytes[self._last_byte : byte].decode("utf-8"))
        else:
            self._last_point -= len(self.bytes[byte : self._last_byte].decode("utf-8"))
        self._last_byte = byte
        return self._last_point
