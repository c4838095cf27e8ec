"""ISO 8601 week numbers."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.week_number import WeekNumber
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = WeekNumber(now)

ASKS = {
    "**ISO week 13** (2026)": (
        "what week number is 2026-03-29",
        "what week is 29 March 2026",
        "What is the week number of March 29, 2026?",
        "which week is 2026-03-29",
        "which week is 2026-03-29 in",
        "what iso week is 2026-03-29",
        "iso week of 2026-03-29",
        "week number of 2026-03-29",
        "week number for 29 March 2026",
        "week number 2026-03-29",
        "the iso week number for 2026-03-29",
        "in which week does 29 March 2026 fall",
        "what calendar week is 29 March 2026",
        "2026-03-29 week number",
        "2026-03-29 is in which week",
        "what's the week number for 2026-03-29",
        "calculate the iso week for 2026-03-29",
        "what week of the year is 2026-03-29",
        "tell me the week number of 2026-03-29",
        "what week was 29.03.2026",
    ),
    "**Kalenderwoche 13** (2026, ISO 8601)": (
        "welche KW ist der 29.3.2026",
        "Welche Kalenderwoche ist der 29. März 2026?",
        "in welcher KW liegt der 29.3.2026",
        "in welcher Kalenderwoche liegt der 29.3.2026",
        "welche Woche ist der 29.3.2026",
        "Kalenderwoche vom 29.3.2026",
        "KW vom 29.3.2026",
        "Kalenderwoche für den 29.3.2026",
        "29.3.2026 Kalenderwoche",
        "29.3.2026 KW",
        "der 29.3.2026 liegt in welcher KW",
        "was ist die Kalenderwoche vom 29.3.2026",
        "welche Wochennummer hat der 29.3.2026",
        "welche KW war der 29.3.2026",
        "die wievielte Woche ist der 29.3.2026",
    ),
    "**Semaine 13** (2026, ISO 8601)": (
        "numéro de semaine du 29 mars 2026",
        "quel est le numéro de semaine du 29 mars 2026",
        "quelle semaine est le 29 mars 2026",
        "dans quelle semaine tombe le 29 mars 2026",
        "semaine du 29/03/2026",
        "numéro de la semaine du 29 mars 2026",
        "29 mars 2026 c'est quelle semaine",
        "calcule le numéro de semaine du 29 mars 2026",
    ),
    "**Semana 13** (2026, ISO 8601)": (
        "número de semana del 29 de marzo de 2026",
        "cuál es el número de semana del 29/03/2026",
        "qué semana es el 29 de marzo de 2026",
        "en qué semana cae el 29 de marzo de 2026",
        "qué número de semana es el 29/3/2026",
        "semana del 29/3/2026",
    ),
    "**ISO week 48** (2026)": (
        "what week is it",
        "what week number is it",
        "what week are we in",
        "what's the current week number",
        "current week number",
    ),
    "**Kalenderwoche 48** (2026, ISO 8601)": (
        "welche KW haben wir",
        "welche Kalenderwoche ist heute",
        "aktuelle Kalenderwoche",
        "welche KW ist gerade",
    ),
    "**Semaine 48** (2026, ISO 8601)": ("quelle semaine sommes-nous",),
    "**Semana 48** (2026, ISO 8601)": ("en qué semana estamos",),
    "**2026-03-23 → 2026-03-29** (2026-W13, ISO 8601)": (
        "when is week 13 of 2026",
        "what are the dates of week 13 in 2026",
        "wann ist KW 13 2026",
        "wann ist die KW 13 im Jahr 2026",
        "dates de la semaine 13 de 2026",
        "fechas de la semana 13 de 2026",
    ),
    "**53** (ISO 8601)": (
        "how many iso weeks in 2026",
        "wie viele Kalenderwochen hat 2026",
    ),
    "**ISO week 53** (2020)": ("iso week of 2021-01-03",),
}
REFUSED = (
    "what week number is 03/04/2025",
    "week number of the meeting",
    "what week of pregnancy is 2026-03-29",
    "how many weeks in 2026",
    "what week number is 2026-03-29 in the US system",
    "what week is best for holidays",
    "week 54 of 2026",
    "when is week 53 of 2025",
    "when is week 0 of 2026",
    "week number of 2026-02-30",
    "what week number are 2026-03-29 and 2026-04-05",
    "what fiscal week is 2026-03-29",
    "welche KW ist der Urlaub",
    "welche Woche passt dir",
    "in welcher Woche liegt Ostern",
    "quelle semaine pour partir en vacances",
    "numéro de semaine du mois",
    "en qué semana nació Messi",
    "what is a week number",
    "what week number is 1400-01-01",
    "kalenderwoche",
)


class TestWeekNumber(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.dates(date(1583, 1, 4), date(9998, 12, 28)))
def test_the_week_is_that_of_its_thursday(day: date) -> None:
    thursday = date.fromordinal(day.toordinal() + 3 - day.weekday())
    week = (thursday.timetuple().tm_yday - 1) // 7 + 1
    assert answered(TOOL, f"iso week of {day}") == f"**ISO week {week}** ({thursday.year})"
