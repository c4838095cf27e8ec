"""Days of the year."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.day_of_year import DayOfYear
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = DayOfYear(now)

ASKS = {
    "**88** (of 365; 2026-03-29)": (
        "what day of the year is 2026-03-29",
        "what day of the year is March 29, 2026?",
        "which day of the year is 29 March 2026",
        "day of year 2026-03-29",
        "day of the year for 2026-03-29",
        "what is the day of the year for 2026-03-29",
        "day number of 2026-03-29",
        "2026-03-29 day of year",
        "2026-03-29 is what day of the year",
        "what number day of the year is 2026-03-29",
        "what day number is 2026-03-29",
        "the ordinal date of 2026-03-29",
        "tell me the day of the year of 2026-03-29",
    ),
    "**366** (of 366; 2024-12-31)": ("what day of the year was 31 December 2024",),
    "**88** (von 365; 2026-03-29)": (
        "der wievielte Tag des Jahres ist der 29.3.2026",
        "Der wievielte Tag im Jahr ist der 29. März 2026?",
        "welcher Tag des Jahres ist der 29.3.2026",
        "Tagesnummer vom 29.3.2026",
        "Tag des Jahres für den 29.3.2026",
        "der 29.3.2026 ist der wievielte Tag des Jahres",
        "den wievielten Tag des Jahres haben wir am 29.3.2026",
    ),
    "**88** (sur 365; 2026-03-29)": (
        "quel jour de l'année est le 29 mars 2026",
        "quel est le numéro du jour dans l'année du 29 mars 2026",
        "le combientième jour de l'année est le 29 mars 2026",
        "29 mars 2026 est le combientième jour de l'année",
    ),
    "**88** (de 365; 2026-03-29)": (
        "qué día del año es el 29 de marzo de 2026",
        "cuál es el número de día del año del 29/3/2026",
        "día del año del 29/03/2026",
    ),
    "**2026-04-10** (Friday)": (
        "day 100 of 2026",
        "what date is day 100 of 2026",
        "what date is the 100th day of 2026",
        "the 100th day of 2026",
    ),
    "**2026-04-10** (Freitag)": ("welches Datum ist der 100. Tag im Jahr 2026",),
    "**2026-04-10** (vendredi)": ("quelle date est le 100e jour de 2026",),
    "**2026-04-10** (viernes)": ("qué fecha es el día 100 de 2026",),
}
REFUSED = (
    "what day of the year is 03/04/2025",
    "what day of the year is it warmest",
    "day 366 of 2026",
    "day 0 of 2026",
    "day 100 of the war",
    "what day of the year is 2026-02-29",
    "what day of the year is best",
    "day of year function in python",
    "what day of the year is 2026-03-29 and how many remain",
    "der wievielte Tag des Jahres ist Ostern",
    "quel jour de l'année est le plus long",
    "qué día del año es más corto",
    "day 100 of 1500",
    "what day of the week of the year is 2026-03-29",
    "the 100th day of school",
)


class TestDayOfYear(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.dates(date(1583, 1, 1), date(9999, 12, 31)))
def test_there_and_back(day: date) -> None:
    number = int(day.strftime("%j"))
    length = 366 if day.year % 4 == 0 and (day.year % 100 or day.year % 400 == 0) else 365
    assert answered(TOOL, f"what day of the year is {day}") == f"**{number}** (of {length}; {day})"
    assert answered(TOOL, f"what date is day {number} of {day.year}") == f"**{day}** ({day:%A})"
