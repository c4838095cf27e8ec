"""Durations in words: "3 hours and 20 minutes"."""

from __future__ import annotations

from fractions import Fraction

from native_host.answerer.specialists.reading_durations import SECONDS

_JOINS = {"en": "and", "de": "und", "fr": "et", "es": "y"}
_WORDS = {
    "en": {
        "year": "year years",
        "month": "month months",
        "week": "week weeks",
        "day": "day days",
        "hour": "hour hours",
        "minute": "minute minutes",
        "second": "second seconds",
        "millisecond": "millisecond milliseconds",
        "fortnight": "fortnight fortnights",
        "decade": "decade decades",
        "century": "century centuries",
    },
    "de": {
        "year": "Jahr Jahre",
        "month": "Monat Monate",
        "week": "Woche Wochen",
        "day": "Tag Tage",
        "hour": "Stunde Stunden",
        "minute": "Minute Minuten",
        "second": "Sekunde Sekunden",
        "millisecond": "Millisekunde Millisekunden",
        "decade": "Jahrzehnt Jahrzehnte",
        "century": "Jahrhundert Jahrhunderte",
    },
    "fr": {
        "year": "an ans",
        "month": "mois mois",
        "week": "semaine semaines",
        "day": "jour jours",
        "hour": "heure heures",
        "minute": "minute minutes",
        "second": "seconde secondes",
        "millisecond": "milliseconde millisecondes",
        "decade": "d\u00e9cennie d\u00e9cennies",
        "century": "si\u00e8cle si\u00e8cles",
    },
    "es": {
        "year": "a\u00f1o a\u00f1os",
        "month": "mes meses",
        "week": "semana semanas",
        "day": "d\u00eda d\u00edas",
        "hour": "hora horas",
        "minute": "minuto minutos",
        "second": "segundo segundos",
        "millisecond": "milisegundo milisegundos",
        "decade": "d\u00e9cada d\u00e9cadas",
        "century": "siglo siglos",
    },
}


def counted(number: int, unit: str, language: str) -> str:
    return f"{number} {unit_word(Fraction(number), unit, language)}"


def unit_word(number: Fraction, unit: str, language: str) -> str:
    one, many = _WORDS[language][unit].split()
    # French counts in the plural from two on: "1,5 heure". German and Spanish say "0 Stunden", as English does.
    return one if number == 1 or (language == "fr" and number < 2) else many


def in_words(parts: list[tuple[int, str]], language: str) -> str:
    """ "3 hours and 20 minutes"; parts of zero are left out, unless all are."""
    said = [counted(number, unit, language) for number, unit in parts if number]
    if not said:
        return counted(0, parts[-1][1], language)
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {_JOINS[language]} {said[-1]}"


def split_seconds(seconds: int, largest: str = "hour") -> list[tuple[int, str]]:
    """Whole seconds as days (where `largest` says so), hours, minutes and seconds."""
    units = ("week", "day", "hour", "minute", "second")
    found: list[tuple[int, str]] = []
    for unit in units[units.index(largest) :]:
        count, seconds = divmod(seconds, int(SECONDS[unit]))
        found.append((count, unit))
    return found
