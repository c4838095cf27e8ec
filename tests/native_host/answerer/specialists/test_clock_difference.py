"""From one time of day to another."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.clock_difference import ClockDifference
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = ClockDifference()

ASKS = {
    "**8 hours and 25 minutes**": (
        "time between 9:15 and 17:40",
        "how long is it from 9:15 to 17:40",
        "how long between 9:15am and 5:40pm",
        "how many hours between 9:15 and 17:40",
        "how many hours and minutes from 09:15 to 17:40",
        "what is the time difference between 9:15 and 17:40",
        "duration from 9:15 am to 5:40 pm",
        "elapsed time between 09:15 and 17:40",
        "from 9:15 to 17:40 how long is it",
        "9:15 to 17:40 in hours",
        "how much time is there between 9:15 and 17:40",
        "hours from 9:15am to 5:40pm",
        "calculate the time between 9:15 and 17:40",
        "22:00 to 06:25 in hours",
        "how many hours are there between 10pm and 6:25am",
    ),
    "**8 Stunden und 25 Minuten**": (
        "wie viele Stunden sind es von 9:15 bis 17:40",
        "wie lange ist es von 9:15 Uhr bis 17:40 Uhr",
        "Zeitdifferenz zwischen 9:15 und 17:40",
        "Differenz zwischen 09:15 und 17:40 Uhr",
        "wie viel Zeit liegt zwischen 9:15 und 17:40",
        "wie viele Stunden liegen zwischen 22 Uhr und 06:25 Uhr",
        "Dauer von 9:15 bis 17:40",
    ),
    "**8 heures et 25 minutes**": (
        "combien de temps entre 9h15 et 17h40",
        "combien d'heures entre 9h15 et 17h40",
        "durée entre 9h15 et 17h40",
        "combien de temps y a-t-il entre 9:15 et 17:40",
        "de 9h15 à 17h40 ça fait combien de temps",
    ),
    "**8 horas y 25 minutos**": (
        "cuánto tiempo hay entre las 9:15 y las 17:40",
        "cuántas horas hay entre las 9:15 y las 17:40",
        "cuánto tiempo pasa de 9:15 a 17:40",
        "diferencia entre 9:15 y 17:40",
    ),
    "**505 minutes**": ("how many minutes between 9:15 and 17:40",),
    "**505 Minuten**": ("wie viele Minuten liegen zwischen 9:15 und 17:40",),
    "**23 hours and 30 minutes**": ("how long between 2026-03-01 09:00 and 2026-03-02 08:30",),
    "**2 hours**": ("time from 2026-03-01T09:00Z to 2026-03-01T12:00+01:00",),
    "**1 day and 1 hour**": ("time between 2026-03-01 09:00 and 2026-03-02 10:00",),
}
REFUSED = (
    "how many hours from 9 to 5",
    "time between 9:15 and 5:40",
    "how long from 9 to 17:00",
    "how many hours from 9am to 5",
    "9:00 to 5pm in hours",
    "time between 9:15 and 17:40 with a 30 minute break",
    "time between 25:00 and 26:00",
    "time between 9:75 and 10:00",
    "time between trains",
    "time between 9:15 and 9:15",
    "time between 2026-03-01 09:00 and 2026-03-02T10:00Z",
    "time between 2026-03-02 09:00 and 2026-03-01 10:00",
    "time between 9:15 and 17:40 in Tokyo",
    "time between 13pm and 14pm",
    "what happened between 9:15 and 17:40",
    "book a room from 9:15 to 17:40",
    "how long is a piece of string",
    "wie lange hat der Laden von 9 bis 17 Uhr geöffnet und wann ist Pause",
    "quelle est la durée du film",
    "cuánto tiempo dura la reunión de 9:15 a 17:40",
    "from noon till night how long",
)


class TestClockDifference(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(0, 1439), st.integers(0, 1439))
def test_the_way_round_the_clock(start: int, end: int) -> None:
    ask = f"how many minutes between {start // 60:02}:{start % 60:02} and {end // 60:02}:{end % 60:02}"
    minutes = (end - start) % 1440
    said = answered(TOOL, ask)
    if said is not None:
        assert said == f"**{minutes} minute{'' if minutes == 1 else 's'}**"
    else:
        # Refused: no time at all, or a time that may be of either half of the day.
        assert minutes == 0 or 600 <= end < 780 or 600 <= start < 780
