"""Words as labels compare them: lower case, without accents, with the places where they stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+|#")
_WHOLE = {
    "\u00df": "ss",
    "\u0153": "oe",
    "\u00e6": "ae",
    "\u00b0": "",
    "\u00ba": "",
    "\u00aa": "",
    "\u2116": "no",
    "#": "no",
    "\u0142": "l",
    "\u00f8": "o",
    "\u0131": "i",
    "\u0111": "d",
}
_ASIDE = re.compile(
    r"\d+(?:[.,]\d+)?\s*%|(?:\b(?:in|en|em)\s+)?(?:\b(?:eur|usd|gbp|chf|euros?|us\$|sfr|fr\.|dollars?)(?!\w)|[\u20ac$\u00a3])",
    re.IGNORECASE,
)
_ARTICLES = frozenset(
    "the a an your our die der das den dem ihre ihr unsere unser la le les l el los las il lo i gli".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    folded: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    return [Word(folded, hit.start(), hit.end()) for hit in _WORD.finditer(text) if (folded := _folded(hit[0]))]


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    spelled = "".join(_WHOLE.get(letter, letter) for letter in word.casefold())
    return "".join(one for one in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(one))


def folded(text: str) -> str:
    return " ".join(word.folded for word in words(text))


def label_keys(text: str) -> tuple[str, ...]:
    """What a label may be looked up by: without rates and currencies, and without an article before it."""
    if len(text) > 80:
        return ()
    plain = folded(_ASIDE.sub(" ", text))
    if not plain:
        return ()
    first, _, rest = plain.partition(" ")
    return (plain, rest) if rest and first in _ARTICLES else (plain,)
