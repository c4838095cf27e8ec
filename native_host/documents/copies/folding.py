"""Texts in one form, so that a value is found in capitals, in small letters, composed or decomposed alike."""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass, field

# Nobody sees them: soft hyphen, joiners, marks of direction, the mark before a text.
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_known: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Folded:
    """`places` are where each of the folded characters comes from; null where they are the text's own."""

    text: str = field(repr=False)
    places: array[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text a piece of the folded one stands."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def folded(text: str) -> Folded:
    if text.isascii():
        return Folded(text.lower())
    places = array("I")
    pieces: list[str] = []
    for at, char in enumerate(text):
        one = _known.get(char)
        if one is None:
            one = _known[char] = _fold(char)
        pieces.append(one)
        if len(one) == 1:
            places.append(at)
        else:
            places.extend([at] * len(one))
    return Folded("".join(pieces), places)


def _fold(char: str) -> str:
    if char in _UNSEEN:
        return ""
    if "\uac00" <= char <= "\ud7a3":  # A Korean syllable is one letter to its reader.
        return char
    return unicodedata.normalize("NFD", char.casefold())
