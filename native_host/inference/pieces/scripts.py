"""Which script a character belongs to, as far as the finder tells them apart."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NAMES = (
    "LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "TAMIL", "TELUGU",
    "KANNADA", "MALAYALAM", "SINHALA", "THAI", "LAO", "MYANMAR", "KHMER", "GEORGIAN", "ARMENIAN", "ETHIOPIC", "HANGUL",
    "HIRAGANA", "KATAKANA", "CJK", "FULLWIDTH", "MATHEMATICAL", "DIGIT",
)  # fmt: skip
_NUMBERS = {name: number for number, name in enumerate(_NAMES, 1)}
OTHER = 0
LATIN = _NUMBERS["LATIN"]
# Their letters have a Latin spelling, in which the vocabulary knows many a name.
SPELLED_IN_LATIN = frozenset({_NUMBERS["CYRILLIC"], _NUMBERS["GREEK"]})
IN_VOCABULARY = frozenset({LATIN, _NUMBERS["FULLWIDTH"], _NUMBERS["MATHEMATICAL"], _NUMBERS["DIGIT"]}) | SPELLED_IN_LATIN


@lru_cache(maxsize=4096)
def script(character: str) -> int:
    """A number from 0 (another one, or none) to 28."""
    if character.isascii():
        return LATIN if character.isalpha() else _NUMBERS["DIGIT"] if character.isdigit() else OTHER
    return _NUMBERS.get(unicodedata.name(character, "?").split(" ")[0], OTHER)
