"""The order of texts, without a locale.

Texts are compared without case and accents first: white space before punctuation before digits before letters, as in the
default order of the Unicode Collation Algorithm (UTS 10), letters by their base letter (ß as ss, æ as ae, ø as o, ł as l).
Equal ones: without accents first, lower case first, then by code points. In Spanish, ñ comes after n.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_BASE = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "\u2019": "'"}
)
# Punctuation that ASCII has behind digits or letters goes to before them.
_SPACES = " \t\u00a0"
_MARKS = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_CLASSES = str.maketrans({mark: chr(1 + place) for place, mark in enumerate(_SPACES + _MARKS)})
_ENYE = "n\U0010fffd"

Key = tuple[str, str, str, str]


def collation_key(text: str, spanish: bool = False) -> Key:
    folded = text.casefold()
    if folded.isascii():
        return folded.translate(_CLASSES), "", text.swapcase(), text
    composed = unicodedata.normalize("NFC", folded)
    # A letter that no text has stands for ñ until the accents are gone.
    kept = composed.replace("ñ", _ENYE) if spanish else composed
    apart = unicodedata.normalize("NFD", kept.translate(_BASE))
    base = "".join(char for char in apart if not unicodedata.combining(char))
    return base.translate(_CLASSES), apart, text.swapcase(), text


def natural_key(text: str, spanish: bool = False) -> list[tuple[int, Decimal, Key]]:
    """As the collation, with digits compared as whole numbers: item2 before item10."""
    parts = re.split(r"([0-9]{1,400})", text)
    none = ("", "", "", "")
    return [
        (0, Decimal(part), none) if place % 2 else (1 if part else -1, Decimal(0), collation_key(part, spanish))
        for place, part in enumerate(parts)
    ]
