"""How a unit is written: case, digits, accents. The vocabulary knows only lower case; this gives it back."""

from __future__ import annotations

from native_host.inference.pieces.rows import SHAPE_AT
from native_host.inference.pieces.spelling import has_accents
from native_host.inference.pieces.units import Kind

_LOWER, _TITLE, _UPPER, _MIXED, _INITIAL, _CASELESS = range(1, 7)
_ACCENTED = 6  # Added to the six above.
_DIGITS = 13  # 13..21: one to eight digits, more.
_SYMBOL, _RUN, _BRACKET, _DASH, _STOP, _LETTERLIKE = range(22, 28)


def shape(written: str, kind: Kind) -> int:
    """The row of the unit's shape."""
    return SHAPE_AT + _shape(written, kind)


def _shape(written: str, kind: Kind) -> int:
    if kind is Kind.NUMBER:
        return _DIGITS + min(len(written), 9) - 1
    if kind is Kind.SYMBOL:
        return _symbol(written)
    return _case(written) + (_ACCENTED if has_accents(written) else 0)


def _case(word: str) -> int:
    if word.islower():
        return _LOWER
    if word.isupper():
        return _INITIAL if len(word) == 1 else _UPPER
    if word[:1].isupper() and word[1:].islower():
        return _TITLE
    return _MIXED if any(letter.isupper() for letter in word) else _CASELESS


def _symbol(written: str) -> int:
    if len(written) > 1:
        return _RUN
    if written in "()[]{}<>\"'«»„“”‘’":
        return _BRACKET
    if written in "-–—/\\|_":
        return _DASH
    if written in ".,;:!?。、，؟।":
        return _STOP
    return _LETTERLIKE if written.isalnum() else _SYMBOL
