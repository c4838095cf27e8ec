"""What the whole document says about how its days and sums are written."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from native_host.extractor.amounts import currency_in, marks
from native_host.extractor.dates import orders
from native_host.extractor.folding import words
from native_host.extractor.grid import Grid
from native_host.extractor.words.names import LANGUAGES, expanded

_MOST = 200_000  # characters looked at
_BRITISH = re.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b|\bGB[0-9]{9}\b|\bGB[0-9]{2} ?[A-Z]{4}\b|\u00a3|\bGBP\b")
_AMERICAN = re.compile(r"\b[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?\b|\bUSA\b")
_SMALL: dict[str, frozenset[str]] = {
    "en": frozenset("the of and to for with please thank you your".split()),
    "de": frozenset("und der die das bitte mit sehr wir fur vielen dank den".split()),
    "fr": frozenset("le les et vous merci pour des nous du votre par".split()),
    "es": frozenset("el los y por gracias para con su del una".split()),
    "it": frozenset("il e per grazie con di vi della si non".split()),
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """Null: nothing says it."""

    language: str | None
    day_first: bool | None
    decimal_mark: str | None
    currency: str | None


def evidence_of(grid: Grid, day_first: bool | None) -> Evidence:
    """`day_first`: what the person who asks knows."""
    text = "\n".join("  ".join(cell.text for cell in row) for row in grid.rows)[:_MOST]
    language = _language(text)
    known = marks(text)
    return Evidence(
        language,
        day_first if day_first is not None else _day_first(text, language),
        known.pop() if len(known) == 1 else None,
        currency_in(text),
    )


def _day_first(text: str, language: str | None) -> bool | None:
    said = orders(text)
    if len(said) == 1:
        return said.pop()
    if said:
        return None
    if language is not None and language != "en":
        return True
    british, american = bool(_BRITISH.search(text)), bool(_AMERICAN.search(text))
    return british if british != american else None


def _language(text: str) -> str | None:
    counted = Counter(word.folded for word in words(text[:20_000]))
    scores = Counter({name: sum(counted[one] for one in few) for name, few in _SMALL.items()})
    for name in LANGUAGES:
        scores[name] += sum(3 * counted[one] for one in _telling()[name] if one in counted)
    (first, most), (_, second) = scores.most_common(2)
    return first if most >= 3 and most > second else None


@cache
def _telling() -> dict[str, frozenset[str]]:
    """Words of labels that only one language has."""
    every = {
        one: {
            word for said in language.NAMES.values() for label in expanded(said) for word in label.split() if len(word) > 3
        }
        for one, language in LANGUAGES.items()
    }
    return {
        one: frozenset(own.difference(*(more for other, more in every.items() if other != one)))
        for one, own in every.items()
    }
