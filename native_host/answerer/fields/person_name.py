"""Whether what stands behind a person's label is a person's name."""

from __future__ import annotations

import re

_PERSON = re.compile(r"(?=.*[^\W\d_]{2})[^\d@:/<>()|]{2,60}")
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3,}\. ")
_PARTICLES = frozenset(["de", "van", "von", "der", "den", "la", "del", "di", "da", "le", "du", "bin", "ibn", "zu", "y", "e"])
_NO_NAME = re.compile(
    r"\b(?:department|team|service|desk|office|support|sales|group|ltd|inc|gmbh|llc|abteilung|b\u00fcro|vertrieb"
    r"|kundendienst|dienst|bureau"
    r"|\u00e9quipe|direction|departamento|equipo|oficina|servicio|all|everyone|yes|no)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 6


def is_person_name(cell: str) -> bool:
    """Up to six words with capitals, but for particles; no department, no company, no sentence."""
    words = cell.split()
    if len(words) > _MOST_WORDS or _PERSON.fullmatch(cell) is None or _TWO_SENTENCES.search(cell) or _NO_NAME.search(cell):
        return False
    return all(word[0].isupper() or not word[0].isalpha() or word.lower() in _PARTICLES for word in words)
