"""Where in an answer a character stands: in plain text, or in a place that a browser would send somewhere (T-40).

A model, or a document it read, can write our placeholder into an image's address; a restored address would carry the
original away. So nothing is restored in URLs, link and image targets, CSS `url()` and attribute values of tags.
Reads left to right and never ahead, so that a stream cut anywhere gives the same answer.
"""

from __future__ import annotations

import re

_TELLING = re.compile(r"""[\s<>"'`()/:.?=]""")
_LOOK_BACK = 24  # the longest thing looked back at: a tag's name of 15 letters with its bracket, a scheme
_SCHEME = re.compile(r"(?:mailto|javascript|vbscript|data|blob|file)$", re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9-]\.[A-Za-z]{2,12}$")
_TAG = re.compile(r"<[A-Za-z][A-Za-z0-9-]{0,15}$")


class Context:
    """State of one text read so far."""

    __slots__ = ("_depth", "_in_tag", "_in_url", "_in_value", "_recent")

    def __init__(self) -> None:
        self._recent = ""
        self._in_url = False
        self._depth = 0  # open brackets of a link's target
        self._in_tag = False
        self._in_value = False

    @property
    def is_plain(self) -> bool:
        return not (self._in_url or self._depth or self._in_value)

    def read(self, piece: str) -> None:
        """Go on over text that is not a placeholder."""
        text = self._recent + piece
        for found in _TELLING.finditer(text, len(self._recent)):
            self._see(found.group(), text[max(0, found.start() - _LOOK_BACK) : found.start()])
        self._recent = text[-_LOOK_BACK:]

    def skip(self, token: str) -> None:
        """Go on over a placeholder: its brackets and spaces open and close nothing."""
        self._recent = (self._recent + token)[-_LOOK_BACK:]

    def _see(self, char: str, before: str) -> None:
        if char.isspace():
            self._see_space(char, before)
        elif char in '<>"`':
            self._in_url = False
            if char == ">":
                self._in_tag = self._in_value = False
        elif char in "()":
            self._see_bracket(char, before)
        elif char == "=":
            self._in_value = self._in_tag
        elif self._starts_url(char, before):
            self._in_url = True

    def _see_space(self, char: str, before: str) -> None:
        self._in_url = False
        if char == "\n" and before.endswith(("\n", "\r\n\r")):
            self._depth, self._in_tag, self._in_value = 0, False, False
        elif _TAG.search(before):
            self._in_tag = True

    def _see_bracket(self, char: str, before: str) -> None:
        if before.endswith("\\"):
            return
        if char == ")":
            self._depth = max(0, self._depth - 1)
        elif self._depth or before.endswith("]") or before[-3:].lower() == "url":
            self._depth += 1

    @staticmethod
    def _starts_url(char: str, before: str) -> bool:
        if char == "/":
            return before.endswith(":/") or _HOST.search(before) is not None
        if char == ":":
            return _SCHEME.search(before) is not None
        if char == "?":
            return _HOST.search(before) is not None
        return char == "." and before[-3:].lower() == "www"
