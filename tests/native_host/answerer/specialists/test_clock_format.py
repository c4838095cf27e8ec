"""The 12-hour and the 24-hour clock."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.clock_format import ClockFormat
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = ClockFormat()

ASKS = {
    "**15:30**": (
        "convert 3:30 pm to 24 hour time",
        "3:30pm in 24-hour format",
        "what is 3:30 pm in military time",
        "3:30 PM to 24h",
        "convert 3:30 p.m. to 24 hour clock",
        "what's 3:30 pm in 24 hour format",
        "3:30 pm im 24-Stunden-Format",
        "convertis 3:30 pm en format 24 heures",
        "convierte 3:30 pm a formato de 24 horas",
    ),
    "**3:30 pm**": (
        "convert 15:30 to 12 hour time",
        "15:30 in 12 hour format",
        "what is 15:30 in am/pm",
        "15:30 in 12-hour clock",
        "15:30 im 12-Stunden-Format",
        "15:30 Uhr im 12-Stunden-Format",
        "15:30 en format 12 heures",
        "15:30 a formato 12 horas",
    ),
    "**00:15**": ("convert 12:15 am to 24 hour time",),
    "**12:15**": ("12:15 pm in 24 hour format",),
    "**12:00 am**": ("00:00 in 12 hour format",),
}
REFUSED = (
    "convert 3:30 to 24 hour time",
    "convert 15:30 to 24 hour time",
    "convert 3:30 pm to 12 hour time",
    "9:30 in 12 hour format",
    "convert 13:30 pm to 24 hour time",
    "convert 3:30 pm to UTC",
    "convert these times to 24 hour format",
    "convert 3:30 pm to 24 hour time in python",
    "25:30 in 12 hour format",
    "why do people use 24 hour time",
    "3 in 24 hour format",
    "a gym open 24 hours",
)


class TestClockFormat(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(0, 1439))
def test_there_and_back(minute: int) -> None:
    full = f"{minute // 60:02}:{minute % 60:02}"
    half = f"{(minute // 60 + 11) % 12 + 1}:{minute % 60:02} {'am' if minute < 720 else 'pm'}"
    assert answered(TOOL, f"convert {half} to 24 hour time") == f"**{full}**"
    if minute < 600 or minute >= 780:
        assert answered(TOOL, f"convert {full} to 12 hour time") == f"**{half}**"
