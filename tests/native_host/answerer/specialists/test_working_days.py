"""Weekdays from Monday to Friday."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.working_days import WorkingDays, moved_weekdays, weekdays_from
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    now,
)

TOOL = WorkingDays(now)

ASKS = {
    "**10** with both dates counted, **9** without the last date (Monday to Friday, holidays not considered)": (
        "how many weekdays between 2026-03-02 and 2026-03-13",
        "weekdays between 2 March 2026 and 13 March 2026",
        "how many weekdays are there from 2026-03-02 to 2026-03-13",
        "number of weekdays between 2026-03-02 and 2026-03-13",
        "how many working days between 2026-03-02 and 2026-03-13 ignoring holidays",
        "business days from 2026-03-02 to 2026-03-13, excluding public holidays",
        "how many business days between 2026-03-02 and 2026-03-13 without holidays",
        "working days between 2026-03-02 and 2026-03-13 not counting bank holidays",
        "how many work days are there between 2026-03-02 and 2026-03-13 (ignoring holidays)",
    ),
    "**10** (Monday to Friday, holidays not considered)": (
        "how many weekdays between 2026-03-02 and 2026-03-13 inclusive",
        "how many weekdays between 2026-03-02 and 2026-03-14",
        "working days from 2026-03-02 to 2026-03-13 inclusive ignoring holidays",
    ),
    "**10** beide Tage mitgezählt, **9** ohne den letzten Tag (Montag bis Freitag, Feiertage nicht berücksichtigt)": (
        "wie viele Arbeitstage liegen zwischen dem 2.3.2026 und dem 13.3.2026 ohne Feiertage",
        "Arbeitstage vom 2.3.2026 bis 13.3.2026 ohne Feiertage",
        "Anzahl Arbeitstage zwischen 2.3.2026 und 13.3.2026 ohne Berücksichtigung von Feiertagen",
    ),
    "**10** les deux dates comprises, **9** sans la dernière date (du lundi au vendredi, jours fériés non pris en compte)": (
        "combien de jours ouvrés entre le 2 mars 2026 et le 13 mars 2026 sans les jours fériés",
        "nombre de jours ouvrés du 2 mars 2026 au 13 mars 2026 sans compter les jours fériés",
    ),
    "**10** con ambas fechas incluidas, **9** sin la última fecha (de lunes a viernes, sin tener en cuenta los festivos)": (
        "cuántos días laborables hay entre el 2 de marzo de 2026 y el 13 de marzo de 2026 sin festivos",
        "días hábiles del 2/3/2026 al 13/3/2026 sin contar festivos",
    ),
    "**2026-03-16** (Monday; Monday to Friday, holidays not considered)": (
        "10 weekdays after 2026-03-02",
        "what date is 10 weekdays after 2026-03-02",
        "what date is 10 business days after 2026-03-02 ignoring holidays",
        "ten working days after 2 March 2026 excluding holidays",
        "what date is 10 weekdays before 2026-03-30",
    ),
    "**2026-03-16** (Montag; Montag bis Freitag, Feiertage nicht berücksichtigt)": (
        "welches Datum ist 10 Arbeitstage nach dem 2.3.2026 ohne Feiertage",
    ),
}
REFUSED = (
    "how many working days between 2026-03-02 and 2026-03-13",
    "how many business days between 2026-03-02 and 2026-03-13",
    "business days from 2026-03-02 to 2026-03-13 in Germany",
    "working days between 2026-03-02 and 2026-03-13 excluding Bavarian holidays",
    "how many weekdays between 03/02/2026 and 03/12/2026",
    "10 business days after 2026-03-02",
    "what date is 10 weekdays after 2026-03-01",
    "how many weekends between 2026-03-02 and 2026-03-13",
    "how many workdays do I have left",
    "weekdays between 2026-03-13 and 2026-03-02",
    "weekdays between lunch and dinner",
    "how many weekdays between 2026-03-02 and 2026-03-13 excluding my vacation",
    "wie viele Arbeitstage liegen zwischen dem 2.3.2026 und dem 13.3.2026",
    "wie viele Werktage zwischen dem 2.3.2026 und dem 13.3.2026 ohne Feiertage",
    "combien de jours ouvrés entre le 2 mars 2026 et le 13 mars 2026",
    "cuántos días laborables hay entre el 2/3/2026 y el 13/3/2026",
    "what are business days",
    "1000000 weekdays after 9999-12-01",
)


class TestWorkingDays(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(0, 900))
def test_weekdays_are_counted_one_by_one(first: date, days: int) -> None:
    counted = sum((first + timedelta(days=day)).weekday() < 5 for day in range(days))
    assert weekdays_from(first, first + timedelta(days=days)) == counted


@settings(max_examples=40)
@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(-600, 600).filter(bool))
def test_weekdays_are_walked_one_by_one(start: date, count: int) -> None:
    start -= timedelta(days=max(0, start.weekday() - 4))
    day, left = start, abs(count)
    while left:
        day += timedelta(days=1 if count > 0 else -1)
        left -= day.weekday() < 5
    assert moved_weekdays(start, count) == day
