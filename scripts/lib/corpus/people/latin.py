"""Names in plain ASCII, as user names and mailboxes need them."""

from __future__ import annotations

import unicodedata

FOLDED = {"ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe", "ə": "e"}


def without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def ascii_letters(text: str) -> str:
    folded = "".join(FOLDED.get(c, c) for c in text.lower())
    return "".join(c for c in without_marks(folded) if c.isascii() and c.isalpha())
