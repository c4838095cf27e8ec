"""How many days a month or a year has."""

from __future__ import annotations

import calendar
from collections.abc import Mapping

from native_host.answerer.request import Reading
from native_host.answerer.specialists.duration_words import counted
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import FIRST_YEAR, read_month
from native_host.answerer.specialists.specialist import Exact

_TEMPLATES = {
    "en": (
        "(?:tell me )?how many days (?:are |does |did |is |were |will |are there |there are |"
        "were there |do we have |has )?(?:in )?(?:the month of |the year |month )?{x}(?: have| "
        "had| has)?",
        "(?:the )?(?:number|amount) of days in (?:the month of |the year )?{x}",
        "(?P<bare>)days in (?:the month of |the year )?{x}",
        "total days in (?:the month of |the year )?{x}",
        "(?:what is |what's |whats )the (?:number of days|length) (?:in|of) (?:the month of |the year )?{x}(?: in days)?",
        "how long is (?:the month of )?{m}",
        "{x} has how many days",
    ),
    "de": (
        "wie ?viele? tage (?:hat|hatte|gibt es|sind|hatten|haben)(?: wir)?(?: der| das jahr| der "
        "monat| im monat| im jahr| im| in)? {x}",
        "(?P<bare>)tage (?:im|in|im jahr) {x}",
        "(?:anzahl der |anzahl )tage (?:im|in|im jahr) {x}",
        "wie lang ist der (?:monat )?{m}",
        "(?:der |das jahr )?{x} hat wie ?viele tage",
    ),
    "fr": (
        "combien de jours (?:y a-t-il |y a t il |il y a |compte |a |comporte |contient )?(?:en |"
        "dans |le mois de |le mois d'|au mois de |dans le mois de |l'annee |dans l'annee )?{x}",
        "(?P<bare>)jours (?:en|dans|du mois de|au mois de) {x}",
        "nombre de jours (?:en|dans|du mois de|au mois de) {x}",
        "(?:le mois de |le mois d')?{x} (?:a|compte|comporte) combien de jours",
    ),
    "es": (
        "cuantos dias (?:tiene|hay en|tuvo|trae|hay|tendra) (?:el mes de |el ano |en )?{x}",
        "(?P<bare>)dias (?:de|en|del mes de) {x}",
        "numero de dias (?:de|en|del mes de) {x}",
        "(?:el mes de )?{x} (?:tiene|trae) cuantos dias",
    ),
}
_MONTH = r"[a-z]{3,10}\.?"
_SLOTS = {
    "x": rf"{_MONTH}(?:,? (?:of |in |im jahr |de |del |en )?[0-9]{{4}})?|[0-9]{{4}}|a leap year|"
    rf"einem schaltjahr|ein schaltjahr|une annee bissextile|un ano bisiesto",
    "m": _MONTH,
}
_LEAP_YEARS = frozenset({"a leap year", "einem schaltjahr", "ein schaltjahr", "une annee bissextile", "un ano bisiesto"})
_FEBRUARY = {
    "en": "**28 days**, in leap years **29**",
    "de": "**28 Tage**, in Schaltjahren **29**",
    "fr": "**28 jours**, **29** les ann\u00e9es bissextiles",
    "es": "**28 d\u00edas**, **29** en los a\u00f1os bisiestos",
}


class MonthLength:
    name = "month_length"

    def __init__(self) -> None:
        self._phrases = Phrases(_TEMPLATES, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        text = self._phrases.first(reading.ask, _take) if reading.material is None else None
        return Exact(text, self.name) if text else None


def _take(language: str, slots: Mapping[str, str]) -> str | None:
    asked = slots.get("x") or slots["m"]
    if asked in _LEAP_YEARS:
        return f"**{counted(366, 'day', language)}**"
    year = int(asked[-4:]) if asked[-4:].isdigit() else None
    # "Days in June" may be a title; with a year it asks.
    if year is None and "bare" in slots:
        return None
    if year is not None and not FIRST_YEAR <= year <= 9999:
        return None
    if year is not None and len(asked) == 4:
        return f"**{counted(365 + calendar.isleap(year), 'day', language)}**"
    month = read_month(asked.split()[0].rstrip(","))
    if month is None:
        return None
    if month == 2 and year is None:
        return _FEBRUARY[language]
    return f"**{counted(calendar.monthrange(year or 2001, month)[1], 'day', language)}**"
