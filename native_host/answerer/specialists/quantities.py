"""A quantity as people write it: 5 km, half a mile, 5'10", 1/2 inch, "six pounds and four ounces"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from native_host.answerer.specialists.reading_number_words import number_in_words
from native_host.answerer.specialists.reading_numerals import NUMERAL, DecimalSign, Language, read_numerals
from native_host.answerer.specialists.unit_lookup import Unit, convert, units_named
from native_host.answerer.specialists.unit_phrases import AND, HALF, ONE

_SIGNED = re.compile(rf"(?P<minus>[-\u2212]|minus )? ?(?P<number>{NUMERAL})", re.ASCII | re.IGNORECASE)
_FRACTION = re.compile(r"(?:(?P<whole>\d{1,6})[ -])?(?P<top>\d{1,4}) ?/ ?(?P<bottom>\d{1,4})(?![\d/])", re.ASCII)
_VULGAR = {"\u00bd": "1/2", "\u00bc": "1/4", "\u00be": "3/4", "\u2153": "1/3", "\u2154": "2/3", "\u215b": "1/8"}
_FEET_AND_INCHES = re.compile(
    r"(?P<feet>\d{1,3}) ?(?:'|\u2019|\u2032|ft\.?|feet|foot) ?(?:and )?(?P<inches>\d{1,2}(?:[.,]\d+)?)"
    r" ?(?:\"|''|\u201d|\u2033|in\.?|inches|inch)?",
    re.ASCII | re.IGNORECASE,
)
# "2 500 kcal in kJ" is English or German, and may be two of 500.
_NEEDS_NO_SPACES = ("en", "de")
# A smaller unit may follow a larger one, and how many of it the larger one has.
SMALLER = {
    ("ft", "in"): 12,
    ("yd", "ft"): 3,
    ("m", "cm"): 100,
    ("km", "m"): 1000,
    ("lb", "oz"): 16,
    ("st", "lb"): 14,
    ("kg", "g"): 1000,
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """`units` are those that the name may mean; the value counts any of them, for a sum of two (5 ft 10 in) the smaller."""

    value: Fraction
    units: tuple[Unit, ...]
    sign: DecimalSign | None = None
    is_sum: bool = False


def read_quantity(text: str, language: Language) -> Quantity | None:
    """`text` is without accents."""
    for sign, written in _VULGAR.items():
        text = re.sub(rf"(\d) ?{sign}", rf"\1 {written}", text).replace(sign, written)
    if match := _FEET_AND_INCHES.fullmatch(text):
        return _feet_and_inches(match, language)
    single = _single(text, language)
    return single if single is not None else _compound(text, language)


def _inches() -> tuple[Unit, ...]:
    return units_named("inches", "en")


def _feet_and_inches(match: re.Match[str], language: Language) -> Quantity | None:
    inches = read_numerals([match["inches"]], language)
    if inches is None or inches.values[0] >= 12:
        return None
    return Quantity(int(match["feet"]) * 12 + inches.values[0], _inches(), inches.sign, True)


def _single(text: str, language: Language) -> Quantity | None:
    if match := _FRACTION.match(text):
        if int(match["bottom"]) == 0 or (match["whole"] and int(match["top"]) >= int(match["bottom"])):
            return None
        value = int(match["whole"] or 0) + Fraction(int(match["top"]), int(match["bottom"]))
        return _with_unit(value, text[match.end() :], language, None)
    if match := _SIGNED.match(text):
        numerals = read_numerals([match["number"]], language)
        if (
            numerals is None
            or re.match(r"0\d", match["number"])
            or (language in _NEEDS_NO_SPACES and " " in match["number"])
        ):
            return None
        value = -numerals.values[0] if match["minus"] else numerals.values[0]
        return _with_unit(value, text[match.end() :], language, numerals.sign)
    words = text.split(" ")
    for count in range(min(len(words) - 1, 6), 0, -1):
        start, rest = " ".join(words[:count]).lower(), " ".join(words[count:])
        if start in ONE[language]:
            return _with_unit(Fraction(1), rest, language, None)
        if start in HALF[language]:
            return _with_unit(Fraction(1, 2), rest, language, None)
        number = number_in_words(start, language)
        if number is not None:
            return _with_unit(Fraction(number), rest, language, None)
    return None


def _with_unit(value: Fraction, name: str, language: Language, sign: DecimalSign | None) -> Quantity | None:
    name = name.strip(" -").replace("\u00ba", "\u00b0")
    if name in ("'", "\u2032"):
        name = "feet"
    elif name in ('"', "\u2033", "''"):
        name = "inches"
    units = units_named(name, language) if len(name) <= 60 else ()
    return Quantity(value, units, sign) if units else None


def _compound(text: str, language: Language) -> Quantity | None:
    """Two quantities of which the second counts a part of the first one's unit."""
    for split in re.finditer(
        rf"(?<=[a-z.])(?: {AND[language]} |, | ?)(?=\d)| {AND[language]} ", text, re.ASCII | re.IGNORECASE
    ):
        large, small = _single(text[: split.start()], language), _single(text[split.end() :], language)
        if large is None or small is None or large.value.denominator != 1 or min(large.value, small.value) < 0:
            continue
        for one in large.units:
            for other in small.units:
                times = SMALLER.get((one.symbol, other.symbol))
                if times is not None and small.value < times:
                    return Quantity(convert(large.value, one, other) + small.value, (other,), small.sign, True)
    return None
