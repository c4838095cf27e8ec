"""Lengths of months and years."""

from __future__ import annotations

import calendar

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.month_length import MonthLength
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = MonthLength()

ASKS = {
    "**29 days**": (
        "how many days in February 2024",
        "how many days are in February 2024",
        "how many days are there in Feb 2024",
        "how many days does February 2024 have",
        "days in february 2024",
        "number of days in February, 2024",
    ),
    "**30 days**": (
        "how many days in April",
        "how many days are there in april?",
        "how many days does April have",
        "how many days has September",
        "how many days in the month of November",
    ),
    "**28 days**, in leap years **29**": ("how many days in February",),
    "**365 days**": (
        "how many days in 2025",
        "how many days in the year 2025",
    ),
    "**366 days**": (
        "how many days in 2024",
        "how many days in a leap year",
    ),
    "**28 Tage**": (
        "wie viele Tage hat der Februar 2023",
        "wieviele Tage hat Februar 2023",
        "Anzahl Tage im Februar 2023",
    ),
    "**31 Tage**": (
        "wie viele Tage hat der März",
        "wie viele Tage hat Dezember",
    ),
    "**366 Tage**": (
        "wie viele Tage hat 2024",
        "wie viele Tage hat ein Schaltjahr",
    ),
    "**28 jours**, **29** les années bissextiles": ("combien de jours en février",),
    "**31 jours**": (
        "combien de jours en août",
        "combien de jours y a-t-il en mars",
        "combien de jours dans le mois de janvier",
    ),
    "**31 días**": (
        "cuántos días tiene agosto",
        "cuántos días hay en el mes de mayo",
        "cuantos dias trae julio",
    ),
    "**365 días**": ("cuántos días tiene el año 2025",),
}
REFUSED = (
    "days in june",
    "tage im mai",
    "jours en mai",
    "dias de agosto",
    "how many days in a year",
    "how many days in a month",
    "how many days in Paris",
    "how many days are in February 1500",
    "how many days in February and March",
    "how many days in April have passed",
    "how many days in the Muslim month of Ramadan",
    "how many days of rain in April",
    "how many working days in April 2026",
    "wie viele Tage hat ein Monat",
    "wie viele Tage hat der Februar im Schaltjahr und warum",
    "combien de jours dans une année",
    "cuántos días tiene un mes",
    "days in the sun",
    "how many days in 24",
    "how many weekends in May 2026",
)


class TestMonthLength(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(1583, 9999), st.integers(1, 12))
def test_months_are_as_long_as_the_calendar_says(year: int, month: int) -> None:
    name = calendar.month_name[month]
    assert answered(TOOL, f"how many days in {name} {year}") == f"**{calendar.monthrange(year, month)[1]} days**"
