"""Times of day so long after or before others."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.clock_shift import ClockShift
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = ClockShift()

ASKS = {
    "**01:30** (next day)": (
        "what time is it 3 hours after 22:30",
        "22:30 + 3 hours",
        "22:30 plus 3 hours",
        "3 hours after 22:30",
        "add 3 hours to 22:30",
        "what is 22:30 plus 3 hours",
        "if it's 22:30 what time will it be in 3 hours",
        "what time will it be 3 hours from 22:30",
    ),
    "**10:35**": (
        "9:50 + 45 minutes",
        "add 45 min to 9:50",
        "45 minutes before 11:20",
        "11:20 minus 45 minutes",
        "subtract 45 minutes from 11:20",
    ),
    "**4:35 pm**": (
        "3pm + 95 minutes",
        "95 minutes after 3 pm",
        "what time is it 95 minutes after 3:00 pm",
    ),
    "**23:00** (the day before)": ("2 hours before 01:00",),
    "**01:30** (am nächsten Tag)": (
        "wie spät ist es 3 Stunden nach 22:30 Uhr",
        "22:30 Uhr plus 3 Stunden",
        "3 Stunden nach 22:30",
        "addiere 3 Stunden zu 22:30",
    ),
    "**13:30**": (
        "11:30 + 2 Stunden",
        "11:30 Uhr + 2 Stunden",
    ),
    "**11:15**": (
        "quelle heure est-il 45 minutes après 10h30",
        "45 minutes après 10h30",
        "qué hora es 45 minutos después de las 10:30",
    ),
    "**01:30** (le lendemain)": ("3 heures après 22h30",),
    "**01:30** (al día siguiente)": ("3 horas después de las 22:30",),
}
REFUSED = (
    "2026 + 3 hours",
    "1500 + 3 hours",
    "resta 45 minutos a 5 horas",
    "ajoute 3 heures à 5 heures",
    "11:30 + 2 hours",
    "22:30 + 3",
    "22:30 + 30 hours",
    "22:30 + 2 days",
    "what time is it",
    "what time is it 3 hours after lunch",
    "3 hours after midnight on Friday",
    "22:30 + 1 month",
    "1h30 + 45min",
    "22:30 + 1:30:00",
    "25:00 + 1 hour",
    "9 + 3 hours",
    "3 hours before my flight at 22:30",
    "add 3 hours to 22:30 and convert to UTC",
    "22:30 + 0 hours",
    "remind me 3 hours after 22:30",
    "3 hours after 22:30 in Tokyo",
    "wie spät ist es",
    "quelle heure est-il",
    "qué hora es",
    "45 minutes after 9:30 every day",
)


class TestClockShift(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(13 * 60, 1439), st.integers(1, 600))
def test_minutes_go_round_the_clock(start: int, minutes: int) -> None:
    end = start + minutes
    note = " (next day)" if end >= 1440 else ""
    said = answered(TOOL, f"{start // 60}:{start % 60:02} + {minutes} minutes")
    assert said == f"**{end // 60 % 24:02}:{end % 60:02}**{note}"
