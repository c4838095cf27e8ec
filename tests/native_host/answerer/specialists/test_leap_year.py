"""Leap years."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.leap_year import LeapYear
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = LeapYear(now)

ASKS = {
    "**Yes**: 2024 has 366 days.": (
        "is 2024 a leap year",
        "is 2024 a leap year?",
        "was 2024 a leap year",
        "is the year 2024 a leap year",
        "is 2024 leap",
        "leap year 2024",
        "2024 leap year",
        "check if 2024 is a leap year",
        "tell me if 2024 is a leap year",
        "does 2024 have a leap day",
        "does 2024 have February 29",
        "is 2024 a leap-year or not",
    ),
    "**No**: 1900 has 365 days.": (
        "is 1900 a leap year",
        "was 1900 a leap year?",
    ),
    "**Yes**: 2000 has 366 days.": ("was 2000 a leap year",),
    "**Nein**: 2023 hat 365 Tage.": (
        "ist 2023 ein Schaltjahr",
        "Ist das Jahr 2023 ein Schaltjahr?",
        "war 2023 ein Schaltjahr",
        "2023 Schaltjahr",
        "Schaltjahr 2023",
        "hat 2023 einen 29. Februar",
        "prüfe ob 2023 ein Schaltjahr ist",
        "gibt es 2023 einen Schalttag",
    ),
    "**Oui** : 2024 compte 366 jours.": (
        "2024 est-elle une année bissextile ?",
        "est-ce que 2024 est une année bissextile",
        "l'année 2024 est-elle bissextile",
        "2024 est bissextile",
        "2024 bissextile",
    ),
    "**Sí**: 2024 tiene 366 días.": (
        "¿Es 2024 un año bisiesto?",
        "es bisiesto 2024",
        "2024 es bisiesto",
        "fue 2024 bisiesto",
        "el año 2024 es bisiesto",
    ),
    "**No**: 2026 has 365 days.": ("is this year a leap year",),
    "**Nein**: 2026 hat 365 Tage.": ("ist dieses Jahr ein Schaltjahr",),
    "**2028**": (
        "when is the next leap year",
        "what year is the next leap year",
        "next leap year",
        "wann ist das nächste Schaltjahr",
        "quelle est la prochaine année bissextile",
        "cuándo es el próximo año bisiesto",
        "next leap year after 2026",
    ),
    "**2104**": ("next leap year after 2096",),
    "2000, 2004, 2008, 2012, 2016, 2020": (
        "leap years between 1999 and 2021",
        "list all leap years from 1997 to 2023",
        "list the leap years from 2000 to 2020",
        "alle Schaltjahre von 2000 bis 2020",
        "liste les années bissextiles de 2000 à 2020",
        "años bisiestos entre 1999 y 2021",
    ),
}
REFUSED = (
    "is 1500 a leap year",
    "is 2024 a leap year in the Jewish calendar",
    "is 2024 a leap year and why",
    "write a function that checks if 2024 is a leap year",
    "what is a leap year",
    "why is 1900 not a leap year",
    "is 20240 a leap year",
    "is 24 a leap year",
    "leap years between 2000 and 2020",
    "leap years between 2021 and 2023",
    "leap years from 2020 to 2000",
    "is 2024 a good year",
    "was ist ein Schaltjahr",
    "warum ist 1900 kein Schaltjahr",
    "pourquoi 2024 est bissextile",
    "qué es un año bisiesto",
    "how many leap years are there",
    "is 2024 not a leap year",
    "next leap year on a Sunday",
)


class TestLeapYear(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(1583, 9999))
def test_the_gregorian_rule(year: int) -> None:
    leap = year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)
    assert answered(TOOL, f"is {year} a leap year") == (
        f"**Yes**: {year} has 366 days." if leap else f"**No**: {year} has 365 days."
    )
