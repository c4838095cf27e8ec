"""The labels of all languages together."""

from __future__ import annotations

import re

from native_host.detector.fields import (
    arabic,
    chinese,
    dutch,
    english,
    french,
    german,
    hindi,
    italian,
    japanese,
    korean,
    polish,
    portuguese,
    russian,
    spanish,
    turkish,
    vietnamese,
)
from native_host.detector.fields.kinds import Kind
from native_host.detector.public.words import folded

LANGUAGES = (
    *(english, german, french, spanish, italian, portuguese, dutch, polish),
    *(turkish, vietnamese, russian, arabic, hindi, japanese, korean, chinese),
)
# Shorter ones without their accents are words of other languages.
_SHORTEST_WITHOUT_ACCENTS = 6


def _kinds() -> dict[str, Kind]:
    """Of a label that two languages have, the kind that says less of a person counts."""
    order = {kind: place for place, kind in enumerate(Kind)}
    found: dict[str, Kind] = {}
    for language in LANGUAGES:
        for kind, labels in language.LABELS.items():
            for label in labels.split("|"):
                for spelling in {label.casefold().rstrip("."), folded(label).rstrip(".")}:
                    if spelling != label and len(spelling) < _SHORTEST_WITHOUT_ACCENTS and not label.startswith(spelling):
                        continue
                    known = found.get(spelling)
                    found[spelling] = kind if known is None or order[kind] > order[known] else known
    return found


KINDS = _kinds()
WORD = re.compile(r"[^\W_]+")
LAST_WORDS = frozenset(WORD.findall(label)[-1] for label in KINDS)
