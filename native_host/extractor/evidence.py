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
_BRITISH = re.compile(
    r"\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b|\bGB[0-9]{9}\b|\bGB[0-9]{2} ?[A-Z]{4}\b|\u00a3|\bGBP\b|\b[Ss]ort code\b|\bPAYE\b|\bPRSI\b|\bPPS no\b|\bNational Insurance\b|\bEircode\b"
)
_AMERICAN = re.compile(r"\b[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?\b|\bUSA\b")
_AMERICAN_WORDS = re.compile(
    r"\b(?:sales tax|state tax|zip code|routing (?:no|number)|EIN)\b|\([2-9][0-9]{2}\) ?[0-9]{3}-[0-9]{4}|\+1[ -.(]",
    re.IGNORECASE,
)
_SMALL: dict[str, frozenset[str]] = {
    "en": frozenset("the of and to for with please thank you your".split()),
    "de": frozenset("und der die das bitte mit sehr wir fur vielen dank den".split()),
    "fr": frozenset("le les et vous merci pour des nous du votre par".split()),
    "es": frozenset("el los y por gracias para con su del una".split()),
    "it": frozenset("il e per grazie con di vi della si non".split()),
    "nl": frozenset("het een van wij uw voor op dank bedankt en ons bij".split()),
    "pt": frozenset("o os em uma obrigado para com seu do da por nao".split()),
    "pl": frozenset("w z na do dziekujemy za oraz sie prosimy nie jest ul".split()),
    "cs": frozenset("v na za dekujeme prosim se je nebo pro ze vas".split()),
    "sv": frozenset("och att for till tack du ni av med er vi den pa".split()),
    "da": frozenset("og til tak for at du af med vi det pa jeres".split()),
    "no": frozenset("og til takk for a du av med vi det pa deres".split()),
    "fi": frozenset("ja on kiitos kiitamme tai se ei teidan meidan".split()),
    "hu": frozenset("es az a koszonjuk hogy nem van kft egy utca".split()),
    "ro": frozenset("si la va multumim pentru cu este sau din nu str".split()),
    "tr": frozenset("ve bir icin tesekkur ederiz ile bu sayin cad sok".split()),
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
    british = bool(_BRITISH.search(text))
    american = bool(_AMERICAN.search(text) or _AMERICAN_WORDS.search(text))
    return british if british != american else None


def _language(text: str) -> str | None:
    counted = Counter(word.folded for word in words(text[:20_000]))
    scores: dict[str, float] = {name: sum(counted[one] for one in few) for name, few in _SMALL.items()}
    for word, share in _telling().items():
        if word in counted:
            for name, weight in share.items():
                scores[name] += weight * counted[word]
    (first, most), (_, second) = sorted(scores.items(), key=lambda one: -one[1])[:2]
    return first if most >= 3 and most > second else None


@cache
def _telling() -> dict[str, dict[str, float]]:
    """Words of labels that few languages have: the fewer, the more each says."""
    having: dict[str, set[str]] = {}
    for name, language in LANGUAGES.items():
        for said in language.NAMES.values():
            for label in expanded(said):
                for word in label.split():
                    if len(word) > 3:
                        having.setdefault(word, set()).add(name)
    return {word: dict.fromkeys(names, 3 / len(names) ** 2) for word, names in having.items() if len(names) <= 4}
