"""Numerals as people write them, read by the conventions of the language they are written in.

A numeral's decimal sign is a point or a comma; the other sign, a space or an apostrophe may group its digits in threes
(the comma also in the Indian way, 12,34,567). All numerals of one request keep to one decimal sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Language = Literal["en", "de", "fr", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "de", "fr", "es")
DecimalSign = Literal[".", ","]

MOST_DIGITS = 60
# What may be one numeral, in a text whose white space is single spaces; whether it is one, `read_numerals` says.
NUMERAL = r"(?:\d(?:[\d.,'\u2019_]|[ ](?=\d{3}(?!\d)))*(?<![.,'\u2019_])|[.,]\d+)"

_GROUPED = {
    ".": re.compile(
        r"\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+|(?:['\u2019]\d{3})+|(?:_\d{3})+)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?",
        re.ASCII,
    ),
    ",": re.compile(r"\d{1,3}(?:(?:\.\d{3})+|(?: \d{3})+|(?:['\u2019]\d{3})+|(?:_\d{3})+)(?:,\d+)?", re.ASCII),
}
_PLAIN = {
    ".": re.compile(r"\d+(?:\.\d+)?|\.\d+", re.ASCII),
    ",": re.compile(r"\d+(?:,\d+)?|,\d+", re.ASCII),
}
_ONE_GROUP_BY_POINT = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Numerals:
    """The values in the order of their numerals. `sign` is null where no numeral shows which decimal sign is meant."""

    values: tuple[Fraction, ...]
    sign: DecimalSign | None


def read_numerals(texts: Sequence[str], language: Language) -> Numerals | None:
    """What the numerals are to a writer of `language`; null where that is not settled.

    German has the comma, English the point; a foreign sign is taken where the own one fits no reading (2,5 in English).
    Spanish has both, by country; French has the comma but no grouping by points, which leaves 1.234 open.
    """
    by_point = _read_all(texts, ".")
    by_comma = _read_all(texts, ",")
    if language == "en":
        values = by_point or by_comma
    elif language == "de":
        values = by_comma or by_point
    elif by_point and by_comma and by_point != by_comma:
        if language == "es" or any(_ONE_GROUP_BY_POINT.fullmatch(text) for text in texts):
            return None
        values = by_comma
    else:
        values = by_comma or by_point
    if values is None:
        return None
    shown = None if by_point and by_comma and by_point == by_comma else "." if values is by_point else ","
    return Numerals(values, shown)  # type: ignore[arg-type]


def _read_all(texts: Sequence[str], sign: DecimalSign) -> tuple[Fraction, ...] | None:
    values = [_read(text, sign) for text in texts]
    known = tuple(value for value in values if value is not None)
    return known if len(known) == len(values) else None


def _read(text: str, sign: DecimalSign) -> Fraction | None:
    if sum(character.isdigit() for character in text) > MOST_DIGITS:
        return None
    if not _PLAIN[sign].fullmatch(text):
        # "0.125" groups nothing: a grouped number starts with a digit other than 0.
        if text.startswith("0") or not _GROUPED[sign].fullmatch(text):
            return None
        text = re.sub(r"[ '\u2019_]" if sign == "." else r"[ '\u2019_.]", "", text)
        if sign == ".":
            text = text.replace(",", "")
    whole, _, decimals = text.partition(sign)
    return Fraction(int(whole + decimals), 10 ** len(decimals))
