"""After a file was read: whether a value stands anywhere in its bytes that is in none of the texts that the reader gave."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from native_host.contract.documents import Kind, Reason, Segment
from native_host.documents.corners.pieces import Pieces
from native_host.documents.corners.strong import bare, values
from native_host.documents.inside.gathered import Gathered

_LATER = (Reason.NO_TEXT_LAYER, Reason.MORE_FRAMES)
# What is left of a sign before a value, taken for a part of it: a code with a digit in it.
_SIGN = re.compile(r"(?:u[0-9a-f]{2})?(?:[0-9][0-9a-f]|[a-f][0-9])(?=[^@]{2})")
_MOST_LOOKS = 500


def sweep(data: bytes, gathered: Gathered) -> set[str]:
    """The values that it found: all of them, where it noted none as unseen. What is not wholly read already needs no
    sweep, but for what a recogniser will read. Raises Unreadable.
    """
    if any(not one.reason.is_remark and one.reason not in _LATER for one in gathered.unread):
        return set()
    known = _Known(gathered)
    found: set[str] = set()
    for text in Pieces(gathered).of(data):
        for value in values(text):
            if value not in found:
                found.add(value)
                if not known.has(value):
                    gathered.miss(Reason.UNSEEN_VALUE)
                    return found
    return found


class _Known:
    """The values that the reader's texts hold, in every form that the sweep knows. Made with the first question."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._values: set[str] | None = None
        self._text: str | None = None
        self._looks = 0

    def has(self, value: str) -> bool:
        if self._values is None:
            said = "\n".join(one.text for one in self._gathered.segments).encode("utf-8", "replace")
            self._values = {one for text in Pieces(self._gathered).of(said) for one in values(text)}
        if value in self._values:
            return True
        return self._is_within(value) or self._is_signed(value) or self._is_beside(value)

    def _is_within(self, value: str) -> bool:
        """A piece of a value that the reader put together; or one in letters that only look like these."""
        self._looks += 1
        if self._looks > _MOST_LOOKS:
            return False
        if self._text is None:
            self._text = _bare_text(self._gathered.segments)
        return value in self._text

    def _is_beside(self, value: str) -> bool:
        """In a compound file the texts of two streams lie side by side with nothing between them."""
        assert self._values is not None  # noqa: S101  `has` made them
        return self._gathered.kind is Kind.MSG and any(one in value for one in self._values)

    def _is_signed(self, value: str) -> bool:
        """A sign that stands for a character looks like the start of what is behind it."""
        assert self._values is not None  # noqa: S101  `has` made them
        sign = _SIGN.match(value)
        return (sign is not None and self._is_within(value[sign.end() :])) or (
            value[0] in "nrt" and value[1:] in self._values
        )


def _bare_text(segments: Sequence[Segment]) -> str:
    text = "\n".join(one.text for one in segments)
    return bare(text if text.isascii() else unicodedata.normalize("NFKC", text))
