"""Whether an ask is one for a summary, in which language, and how long it shall be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from native_host.answerer.specialists.asking import Asked
from native_host.answerer.summary.counts import NUMBER, count_of
from native_host.answerer.summary.languages_named import LANGUAGE_NAMES, language_named
from native_host.answerer.summary.length_forms import AFTER, LOOSE, MOST, UNITS
from native_host.answerer.summary.summary_phrases import PHRASES

Unit = Literal["sentences", "bullets", "words"]


@dataclass(frozen=True, slots=True)
class Length:
    """`count` null: as long as suits the text. `is_most`: fewer will do."""

    unit: Unit
    count: int | None
    is_most: bool = False


@dataclass(frozen=True, slots=True)
class SummaryAsk:
    """`language` null: "tl;dr" is said in all of them. `said_in`: the one whose words the ask is in. `names_language`: it
    says which one the summary is to have, or the text has."""

    language: str | None
    length: Length
    said_in: str = field(default="", compare=False)
    names_language: bool = field(default=False, compare=False)


_BEGINNING = re.compile(
    r"summ?[ae]|sum up|recap|condens|shorten|boil|tl.?:?dr|short|brief|quick|gist|point|takeaway|essential|idea|fact"
    r"|message|zusammen|fass|punkt|punto"
    r"|aussage|r[e\u00e9]s[u\u00fa]m|synth|id[e\u00e9]e|sint|sentence|bullet|say",
    re.IGNORECASE,
)
_MOST_COUNT: dict[Unit, int] = {"sentences": 20, "bullets": 20, "words": 400}
_LEAST_WORDS = 25
_ANY_LANGUAGE = re.compile(r"tl;?:?\s?dr", re.IGNORECASE)


def summary_ask(ask: str) -> SummaryAsk | None:
    """Null where the ask is no summary, or says more of it than its length."""
    if _BEGINNING.search(ask) is None or (asked := PHRASES.match(ask)) is None:
        return None
    forms = [value for slot, value in asked.slots.items() if slot.startswith("form")]
    if len(forms) > 1:
        return None
    named = {language_named(value) for slot, value in asked.slots.items() if slot.startswith("lang")}
    if len(named) > 1:
        return None
    forms = forms or [value for slot, value in asked.slots.items() if slot == "loose"]
    length = _length(forms[0], asked.language) if forms else Length("sentences", None)
    if asked.kind == "points":
        if "n" in asked.slots and forms and length.count is not None:
            return None
        count = count_of(asked.slots["n"]) if "n" in asked.slots else length.count
        length = Length("bullets", count, length.is_most)
    if (
        length.count is not None
        and not (_LEAST_WORDS if length.unit == "words" else 1) <= length.count <= _MOST_COUNT[length.unit]
    ):
        return None
    language = None if _ANY_LANGUAGE.fullmatch(ask) else asked.language
    called = _called(asked)
    names_language = bool(named or called)
    language = named.pop() if named else language
    if called - {language}:
        return None  # It would be a translation.
    return SummaryAsk(language, length, asked.language, names_language)


def _called(asked: Asked) -> set[str | None]:
    """The languages that it says the text has."""
    adjectives = [value for slot, value in asked.slots.items() if slot.startswith("adj")]
    return {language_named(value) for value in adjectives if re.fullmatch(LANGUAGE_NAMES, value)}


def _length(form: str, language: str) -> Length:
    for name, pattern in LOOSE[language].items():
        if re.fullmatch(pattern, form):
            return Length("bullets", None) if name == "bullets" else Length("sentences", 2, is_most=True)
    number = re.search(rf"\b{NUMBER}\b", re.sub(rf"\b{MOST[language]}\b", " ", form))
    units = UNITS[language]
    unit: Unit = (
        "words"
        if re.search(rf"\b(?:{units[2]})\b", form)
        else "bullets"
        if re.search(rf"\b(?:{units[1]})\b", form)
        else "sentences"
    )
    is_most = re.search(rf"\b{MOST[language]}\b|{AFTER[language][3:-2]}\b", form) is not None
    return Length(unit, count_of(number[0]) if number else None, is_most or unit == "words")
