"""Durations in other units."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.duration_conversion import DurationConversion
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = DurationConversion()

ASKS = {
    "**1.5 hours**": (
        "90 minutes in hours",
        "90 minutes to hours",
        "convert 90 minutes to hours",
        "convert 90 min into hours",
        "what is 90 minutes in hours",
        "what's 90 minutes in hours?",
        "whats 90 mins in hours",
        "how many hours is 90 minutes",
        "how many hours are in 90 minutes",
        "how many hours are 90 minutes",
        "90 minutes is how many hours",
        "90 minutes = how many hours",
        "90 minutes equals how many hours",
        "how much is 90 minutes in hours",
        "number of hours in 90 minutes",
        "5400 seconds in hours",
        "5400 s in h",
        "change 90 minutes to hours",
        "express 90 minutes in hours",
        "1h30 in hours",
        "1h 30m in hours",
        "1 hour and 30 minutes in hours",
        "1:30:00 in hours",
        "5,400 seconds in hours",
        "an hour and a half in hours",
        "90 minutes -> hours",
        "90 minutes as hours",
    ),
    "**1,5 Stunden**": (
        "90 Minuten in Stunden",
        "Wie viele Stunden sind 90 Minuten?",
        "wieviele stunden sind 90 minuten",
        "rechne 90 Minuten in Stunden um",
        "wandle 90 Minuten in Stunden um",
        "was sind 90 Minuten in Stunden",
        "wie viel sind 90 Minuten in Stunden",
        "90 Minuten sind wie viele Stunden",
        "90 min in Stunden",
        "konvertiere 90 Minuten in Stunden",
        "5400 Sekunden in Stunden",
        "90 Minuten in Stunden umrechnen",
        "wie viele Stunden haben 90 Minuten",
        "wie viele Stunden ergeben 90 Minuten",
        "anderthalb Stunden in Stunden",
        "neunzig Minuten in Stunden",
        "90 Minuten als Stunden",
        "5.400 Sekunden in Stunden",
        "90 Minuten -> Stunden",
        "kannst du 90 Minuten in Stunden umrechnen",
        "kannst du mir 90 Minuten in Stunden umrechnen",
    ),
    "**1,5 heure**": (
        "90 minutes en heures",
        "convertis 90 minutes en heures",
        "convertir 90 minutes en heures",
        "combien d'heures font 90 minutes",
        "combien d'heures dans 90 minutes",
        "90 minutes font combien d'heures",
        "90 minutes ça fait combien d'heures",
        "combien font 90 minutes en heures",
        "5400 secondes en heures",
        "1h30 en heures",
        "transforme 90 minutes en heures",
        "90 min en heures",
        "peux-tu convertir 90 minutes en heures",
    ),
    "**1,5 horas**": (
        "90 minutos en horas",
        "convierte 90 minutos a horas",
        "convertir 90 minutos en horas",
        "cuántas horas son 90 minutos",
        "¿Cuántas horas hay en 90 minutos?",
        "90 minutos cuántas horas son",
        "90 minutos son cuántas horas",
        "pasa 90 minutos a horas",
        "cuánto son 90 minutos en horas",
        "5400 segundos en horas",
        "90 min a horas",
        "puedes convertir 90 minutos a horas",
    ),
    "**86400 seconds**": (
        "how many seconds in a day",
        "how many seconds are there in one day",
        "seconds in a day",
        "24 hours in seconds",
    ),
    "**3600 Sekunden**": (
        "wie viele Sekunden hat eine Stunde",
        "eine Stunde in Sekunden",
    ),
    "**168 hours**": (
        "how many hours in a week",
        "how many hours are in 1 week",
    ),
    "**36 months**": (
        "how many months in 3 years",
        "3 years in months",
    ),
    "**2.5 years**": ("30 months in years",),
    "**1 hour and 40 minutes** (≈ 1.66667 hours)": (
        "100 minutes in hours",
        "how many hours is 100 minutes",
    ),
    "**1/3** (≈ 0.333333 hours)": ("20 minutes in hours",),
    "**3 hours and 20 minutes**": (
        "200 minutes in hours and minutes",
        "convert 200 minutes to hours and minutes",
    ),
    "**3 Stunden und 20 Minuten**": ("200 Minuten in Stunden und Minuten",),
    "**3 heures et 20 minutes**": ("200 minutes en heures et minutes",),
    "**3 horas y 20 minutos**": ("200 minutos en horas y minutos",),
    "**14 days**": (
        "2 weeks in days",
        "how many days in two weeks",
        "a fortnight in days",
    ),
    "**500 milliseconds**": ("0.5 seconds in milliseconds",),
    "**30 minutes**": ("half an hour in minutes",),
    "**1 day, 1 hour and 1 minute**": ("1501 minutes in days, hours and minutes",),
}
REFUSED = (
    "how many days in 3 months",
    "how many weeks in a year",
    "how many hours in a month",
    "90 minutes in hours at normal speed",
    "90 minutes in kilometres",
    "5m in hours",
    "5 m in cm",
    "90 degrees in minutes",
    "1.234 minutes in seconds",
    "1,234 minutos en segundos",
    "1.234 minutes en secondes",
    "90 minutes in dog years",
    "90 minutes in hours and explain",
    "90 minutes in hours rounded up",
    "convert 90 minutes to hours in python",
    "90 minutes in hours plus 2",
    "how many hours is a flight to Rome",
    "how many minutes in a football match",
    "how many hours in a working day",
    "-90 minutes in hours",
    "90 to hours",
    "minutes in hours",
    "90 minutes in",
    "NaN minutes in hours",
    "1e3 minutes in hours",
    "ten to the power of 3 minutes in hours",
    "90 arcminutes in degrees",
    "1 hour 1 hour in minutes",
    "wie viele Tage hat ein Jahr in Stunden",
    "combien d'heures de vol pour Rome",
    "cuántas horas dura el vuelo",
    "how many seconds in a year",
    "90 light minutes in km",
)


class TestDurationConversion(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(1, 10**7), st.sampled_from([("minutes", 60), ("hours", 3600), ("days", 86400), ("weeks", 604800)]))
def test_to_seconds_and_back(count: int, unit: tuple[str, int]) -> None:
    name, size = unit
    said = answered(TOOL, f"{count * size} seconds in {name}")
    assert said == f"**{count} {name if count > 1 else name[:-1]}**"


@settings(max_examples=40)
@given(st.integers(1, 10**6))
def test_what_is_written_is_exact_or_marked(minutes: int) -> None:
    said = answered(TOOL, f"{minutes} minutes in hours")
    assert said is not None
    if "\u2248" not in said:
        assert Fraction(said.strip("*").split()[0]) == Fraction(minutes, 60)
