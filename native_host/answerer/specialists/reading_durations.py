"""Durations as people write them: "1h30", "two weeks and 3 days", "eine halbe Stunde".

Texts here have been through `phrases.plain`. Months and years have no length of their own and stay apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from native_host.answerer.specialists.number_words import WORDS, read_number

_NAMES = {
    "en": {
        "year": "years|year|yrs|yr",
        "month": "months|month|mos",
        "week": "weeks|week|wks|wk",
        "day": "days|day",
        "hour": "hours|hour|hrs|hr",
        "minute": "minutes|minute|mins|min",
        "second": "seconds|second|secs|sec",
        "millisecond": "milliseconds|millisecond|msec|msecs",
        "fortnight": "fortnights|fortnight",
        "decade": "decades|decade",
        "century": "centuries|century",
    },
    "de": {
        "year": "jahre|jahren|jahr",
        "month": "monate|monaten|monat",
        "week": "wochen|woche",
        "day": "tage|tagen|tag",
        "hour": "stunden|stunde|std",
        "minute": "minuten|minute|min",
        "second": "sekunden|sekunde|sek",
        "millisecond": "millisekunden|millisekunde",
        "decade": "jahrzehnte|jahrzehnten|jahrzehnt",
        "century": "jahrhunderte|jahrhunderten|jahrhundert",
    },
    "fr": {
        "year": "ans|an|annees|annee",
        "month": "mois",
        "week": "semaines|semaine|sem",
        "day": "jours|jour|j|journees|journee",
        "hour": "heures|heure",
        "minute": "minutes|minute|min|mn",
        "second": "secondes|seconde|sec",
        "millisecond": "millisecondes|milliseconde",
        "decade": "decennies|decennie",
        "century": "siecles|siecle",
    },
    "es": {
        "year": "anos|ano",
        "month": "meses|mes",
        "week": "semanas|semana",
        "day": "dias|dia",
        "hour": "horas|hora|hs",
        "minute": "minutos|minuto|min",
        "second": "segundos|segundo|seg",
        "millisecond": "milisegundos|milisegundo",
        "decade": "decadas|decada",
        "century": "siglos|siglo",
    },
}
_SYMBOLS = {"h": "hour", "min": "minute", "s": "second", "ms": "millisecond", "d": "day"}
UNITS: dict[str, dict[str, str]] = {
    language: {name: unit for unit, names in rows.items() for name in names.split("|")} | _SYMBOLS
    for language, rows in _NAMES.items()
}
SECONDS = {
    "week": Fraction(604_800),
    "day": Fraction(86_400),
    "hour": Fraction(3_600),
    "minute": Fraction(60),
    "second": Fraction(1),
    "millisecond": Fraction(1, 1000),
    "fortnight": Fraction(1_209_600),
}
IN_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}

_HALVES = {
    "en": (
        ("half an hour", "30 min"),
        ("half a day", "12 h"),
        ("an hour and a half", "90 min"),
        ("a quarter of an hour", "15 min"),
    ),
    "de": (
        ("eine halbe stunde", "30 min"),
        ("einer halben stunde", "30 min"),
        ("eine viertelstunde", "15 min"),
        ("eine dreiviertelstunde", "45 min"),
        ("anderthalb stunden", "90 min"),
        ("eineinhalb stunden", "90 min"),
        ("einen halben tag", "12 h"),
        ("ein halber tag", "12 h"),
    ),
    "fr": (
        ("une demi-heure", "30 min"),
        ("une demi heure", "30 min"),
        ("un quart d'heure", "15 min"),
        ("trois quarts d'heure", "45 min"),
        ("une heure et demie", "90 min"),
        ("une demi-journee", "12 h"),
    ),
    "es": (
        ("media hora", "30 min"),
        ("un cuarto de hora", "15 min"),
        ("una hora y media", "90 min"),
        ("hora y media", "90 min"),
        ("tres cuartos de hora", "45 min"),
        ("medio dia", "12 h"),
    ),
}
_PART = re.compile(
    r"(?P<number>[0-9][0-9.,']{0,24}|[a-z]+(?:-[a-z]+){0,3}|(?:a|one) hundred) ?(?P<unit>[a-z]+)\.?", re.ASCII
)
_GLUE = re.compile(r"(?:, ?(?:and |und |et |y )?| (?:and|und|et|y|&) | )?")
_FRENCH_STYLE = re.compile(r"(?P<h>[0-9]{1,6}) ?h ?(?P<m>[0-5][0-9])(?: ?(?:m|min|mn))?", re.ASCII)
_COLONS = re.compile(r"(?P<h>[0-9]{1,6}):(?P<m>[0-5][0-9]):(?P<s>[0-5][0-9])", re.ASCII)
_SHORT = re.compile(r"(?:(?P<h>[0-9]{1,6}) ?h ?)?(?P<m>[0-9]{1,6}) ?m(?: ?(?P<s>[0-9]{1,6}) ?s)?", re.ASCII)

# A slot for a duration in a phrase: it starts with a number, in figures or in words.
_STARTS = "|".join(
    sorted({word for words in WORDS.values() for word in words} | {"half", "anderthalb", "eineinhalb", "media", "hora"})
)
DURATION_SLOT = rf"(?=[0-9]|(?:{_STARTS})(?![a-z]))[a-z0-9][a-z0-9 .,:'&-]{{0,80}}?"


@dataclass(frozen=True, slots=True)
class Duration:
    """`months` by the calendar, and `seconds` of 60 to the minute and 86,400 to the day."""

    months: Fraction
    seconds: Fraction


def read_duration(text: str, language: str) -> Duration | None:
    """The duration that `text` is in full. Raises Ambiguous for a number that has two readings."""
    text = text.strip()
    for words, same in _HALVES[language]:
        text = same if text == words else text
    for pattern in (_COLONS, _FRENCH_STYLE, _SHORT):
        match = pattern.fullmatch(text)
        if match:
            parts = match.groupdict()
            if pattern is _SHORT and parts["h"] is None and parts["s"] is None:
                return None  # "5m" may be metres or months.
            seconds = sum(int(parts.get(name) or 0) * size for name, size in (("h", 3600), ("m", 60), ("s", 1)))
            return Duration(Fraction(0), Fraction(seconds))
    return _in_parts(text, language)


def _in_parts(text: str, language: str) -> Duration | None:
    months, seconds = Fraction(0), Fraction(0)
    seen: set[str] = set()
    position = 0
    while position < len(text):
        if seen:
            glue = _GLUE.match(text, position)
            position = glue.end() if glue else position
        part = _PART.match(text, position)
        number = read_number(part["number"], language) if part else None
        unit = UNITS[language].get(part["unit"]) if part else None
        # A unit that comes twice is two durations, not one.
        if part is None or number is None or unit is None or unit in seen:
            return None
        seen.add(unit)
        if unit in IN_MONTHS:
            months += number * IN_MONTHS[unit]
        else:
            seconds += number * SECONDS[unit]
        position = part.end()
    return Duration(months, seconds) if seen else None
