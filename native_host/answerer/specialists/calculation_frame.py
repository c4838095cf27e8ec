"""What stands around a calculation: "what is" before it, "=" and "rounded to 2 decimals" after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.answerer.specialists import arithmetic_phrases as phrases
from native_host.answerer.specialists import rounding_phrases
from native_host.answerer.specialists.reading_number_words import folded, number_in_words
from native_host.answerer.specialists.reading_numerals import Language

_MOST_PLACES = 50


@dataclass(frozen=True, slots=True)
class Form:
    """How the result is wanted; at most one is set."""

    places: int | None = None
    digits: int | None = None
    is_fraction: bool = False


@dataclass(frozen=True, slots=True)
class Framed:
    """`is_calculation` where the frame leaves no doubt that `inside` is to be worked out."""

    inside: str
    form: Form
    has_form: bool
    has_lead: bool
    is_calculation: bool


def plain(text: str) -> str:
    """Lower case, without accents, with straight apostrophes."""
    return folded(text).replace("\u2019", "'").replace("\u00b4", "'")


class Frame:
    def __init__(self, language: Language) -> None:
        self._language = language
        end = r"(?![a-z0-9'])[\s:]*"
        sure = rf"(?:{rounding_phrases.ROUND_FIRST[language]}|{phrases.CALCULATE[language]})"
        self._leads = (
            (re.compile(sure + end), True),
            (re.compile(rf"(?:{phrases.WHAT_IS[language]}){end}"), False),
        )
        self._rewriting = re.compile(rf"(?:{rounding_phrases.REWRITE[language]}){end}")
        self._rounding = _tail(rounding_phrases.ROUNDING[language])
        self._as_fraction = _tail(rounding_phrases.AS_FRACTION[language])
        self._as_decimal = _tail(rounding_phrases.AS_DECIMAL[language])
        self._equals = _tail(rf"\s?=\s?\??|\s(?:{phrases.EQUALS[language]})")

    def is_lead(self, text: str) -> bool:
        return any(lead.fullmatch(text) for lead, _ in self._leads)

    def read(self, text: str) -> Framed:
        """`text` is plain."""
        form, rest, has_form = Form(), text, True
        if (match := self._rounding.fullmatch(rest)) and (wanted := self._form(match)) is not None:
            form, rest = wanted, match["rest"]
        elif match := self._as_fraction.fullmatch(rest):
            form, rest = Form(is_fraction=True), match["rest"]
        elif match := self._as_decimal.fullmatch(rest):
            rest = match["rest"]
        else:
            has_form = False
        is_calculation = has_form
        if match := self._equals.fullmatch(rest):
            rest, is_calculation = match["rest"], True
        if has_form and (match := self._rewriting.match(rest)):
            return Framed(rest[match.end() :].strip(" :"), form, True, True, True)
        has_lead = False
        for lead, is_sure in self._leads:
            if match := lead.match(rest):
                rest, has_lead = rest[match.end() :], True
                is_calculation = is_calculation or is_sure
                break
        return Framed(rest.strip(" :"), form, has_form, has_lead, is_calculation)

    def _form(self, match: re.Match[str]) -> Form | None:
        if match["name"]:
            return Form(places=rounding_phrases.PLACES_BY_NAME[match["name"]])
        count = match["n"] or match["s"]
        value = int(count) if count.isdigit() else number_in_words(count, self._language)
        if value is None or not (0 if match["n"] else 1) <= value <= _MOST_PLACES:
            return None
        return Form(places=value) if match["n"] else Form(digits=value)


def _tail(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<rest>.+?)(?:{source})\s?")
