"""Sums of money as sixteen languages write them, and the currency beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

CROWNS = "KR"  # of whichever country
_SIGNS = {
    "\u20ac": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "us$": "USD", "usd": "USD", "\u00a3": "GBP", "gbp": "GBP",
    "chf": "CHF", "sfr": "CHF", "sfr.": "CHF", "fr.": "CHF", "\u00a5": "JPY", "jpy": "JPY", "cad": "CAD", "ca$": "CAD", "c$": "CAD",
    "aud": "AUD", "a$": "AUD", "au$": "AUD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "z\u0142": "PLN", "czk": "CZK",
    "k\u010d": "CZK", "huf": "HUF", "mxn": "MXN", "mx$": "MXN", "inr": "INR", "\u20b9": "INR", "cny": "CNY", "nzd": "NZD", "kr": CROWNS, "kr.": CROWNS, "ft": "HUF", "lei": "RON", "ron": "RON", "tl": "TRY", "try": "TRY", "\u20ba": "TRY", "huf.": "HUF", "k\u010d.": "CZK", "bgn": "BGN", "r$": "BRL", "brl": "BRL",
}  # fmt: skip
_SIGN = "|".join(sorted(map(re.escape, _SIGNS), key=len, reverse=True))
_FIGURE = r"(?:\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\d{3})+|\d+)(?:(?P<mark>[.,])\d{1,2}(?!\d)|(?P<dash>[.,](?:-{1,2}|\u2013|\u2014)))?"
_AMOUNT = re.compile(
    rf"(?<![\w.,'\u2019/-])(?P<minus>\(-\) ?|[-\u2212\u2013] ?|^\((?=[^()]{{1,24}}\d\)\s*\Z))?(?:(?<![a-z])(?P<before>{_SIGN})[ \u00a0\u202f]?)?(?P<minus2>[-\u2212] ?)?"
    rf"(?P<figure>{_FIGURE})(?P<minus3>-(?!\w))?(?:[ \u00a0\u202f]?(?P<after>{_SIGN})(?![\w]))?(?!\w|[.,/'-]\d|%|[ \u00a0]%)",
    re.IGNORECASE,
)
_ONLY_SIGN = re.compile(rf"\(?(?:{_SIGN})\)?", re.IGNORECASE)
_ANY_SIGN = re.compile(rf"(?<![\w])(?:{_SIGN})(?![a-z])|[\u20ac\u00a3]", re.IGNORECASE)
_MOST_DIGITS = 20  # No money has more; sums of so many are exact, and what is computed with 29 is rounded.
_NO_MARK = frozenset({"JPY", "HUF"})


@dataclass(frozen=True, slots=True)
class Amount:
    """`value` is null where a mark may be of decimals or of thousands and nothing says which."""

    start: int
    end: int
    value: Decimal | None
    currency: str | None
    has_decimals: bool

    @property
    def is_money(self) -> bool:
        """It looks like money by itself: two decimals, or a currency."""
        return self.currency is not None or self.has_decimals


def amounts(text: str, decimal_mark: str | None) -> list[Amount]:
    return [_read(hit, decimal_mark) for hit in _AMOUNT.finditer(text) if _is_amount(hit)]


def amount_at(text: str, start: int, decimal_mark: str | None) -> Amount | None:
    hit = _AMOUNT.match(text, start)
    return _read(hit, decimal_mark) if hit and _is_amount(hit) else None


def normal_of(one: Amount) -> str | None:
    """With its cents, where the currency has any."""
    if one.value is None:
        return None
    exponent = one.value.as_tuple().exponent
    has_cents = one.currency not in _NO_MARK and isinstance(exponent, int) and exponent > -2
    return f"{one.value:.2f}" if has_cents else f"{one.value:f}"


def is_sign(text: str) -> bool:
    """A currency and nothing else."""
    return _ONLY_SIGN.fullmatch(text.strip()) is not None


def currency_in(text: str) -> str | None:
    """The one currency that a text names; null for none and for two."""
    found = {_SIGNS[hit[0].casefold()] for hit in _ANY_SIGN.finditer(text) if hit[0].casefold() in _SIGNS}
    return found.pop() if len(found) == 1 else None


def marks(text: str) -> set[str]:
    """The marks that can only be those of decimals here."""
    found = set()
    for hit in _AMOUNT.finditer(text):
        if hit["mark"] and len(hit["figure"].rpartition(hit["mark"])[2]) == 2:
            found.add(hit["mark"])
    return found


def _is_amount(hit: re.Match[str]) -> bool:
    return len(hit["figure"]) <= _MOST_DIGITS or sum(one.isdigit() for one in hit["figure"]) <= _MOST_DIGITS


def _read(hit: re.Match[str], decimal_mark: str | None) -> Amount:
    figure, mark = hit["figure"], hit["mark"]
    currency = _SIGNS.get((hit["after"] or hit["before"] or "").casefold())
    value: Decimal | None
    if hit["dash"]:
        value, mark = _decimal(figure[: -len(hit["dash"])], None), "-"
    elif mark:
        value = _decimal(figure, mark)
    else:
        value = _without_mark(figure, decimal_mark, currency)
    if value is not None and (hit["minus"] or hit["minus2"] or hit["minus3"]):
        value = value.copy_negate()  # Which rounds nothing, as a minus would.
    return Amount(hit.start(), hit.end(), value, currency, mark is not None)


def _without_mark(figure: str, decimal_mark: str | None, currency: str | None) -> Decimal | None:
    """`1.234`: a thousand and more where the other mark is that of decimals, and nobody knows where neither is."""
    separators = re.findall(r"[.,]", figure)
    if len(separators) == 1 and currency not in _NO_MARK and decimal_mark in (None, separators[0]):
        return None
    return _decimal(figure, None)


def _decimal(figure: str, mark: str | None) -> Decimal:
    whole, _, rest = figure.rpartition(mark) if mark else (figure, "", "")
    bare = re.sub(r"\D", "", whole)
    return Decimal(f"{bare}.{rest}") if rest else Decimal(bare)
