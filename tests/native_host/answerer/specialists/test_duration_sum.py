"""Durations added, subtracted and multiplied."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.duration_sum import DurationSum
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = DurationSum()

ASKS = {
    "**4 hours and 15 minutes**": (
        "add 1h 45m and 2h 30m",
        "1h 45m + 2h 30m",
        "what is 1h45 + 2h30",
        "what's 1 hour 45 minutes plus 2 hours 30 minutes",
        "1 hour and 45 minutes plus 2 hours and 30 minutes",
        "sum of 1h 45m and 2h 30m",
        "total of 1h 45m, 1h 30m and 1h",
        "add 1h 45m, 1h 30m and 1h",
        "add up 1h45 and 2h30",
        "how long is 1h 45m and 2h 30m together",
        "1h 45m and 2h 30m in total",
        "5 hours minus 45 minutes",
        "5 hours - 45 min",
        "subtract 45 minutes from 5 hours",
        "85 minutes times 3",
        "85 min x 3",
        "3 x 85 min",
        "3 times 85 minutes",
        "105 min + 2.5 hours",
        "sum 1h 45m, 2h 30m",
    ),
    "**4 Stunden und 15 Minuten**": (
        "1 Stunde 45 Minuten plus 2 Stunden 30 Minuten",
        "1 Std 45 Min + 2 Std 30 Min",
        "addiere 1 Stunde und 45 Minuten und 2 Stunden und 30 Minuten",
        "was ist 105 Minuten + 2,5 Stunden",
        "5 Stunden minus 45 Minuten",
        "ziehe 45 Minuten von 5 Stunden ab",
        "Summe von 105 Minuten und 150 Minuten",
        "85 Minuten mal 3",
        "3 mal 85 Minuten",
        "105 Minuten und 150 Minuten zusammen",
    ),
    "**4 heures et 15 minutes**": (
        "1 heure 45 minutes plus 2 heures 30 minutes",
        "additionne 1 heure et 45 minutes et 2 heures et 30 minutes",
        "5 heures moins 45 minutes",
        "85 minutes fois 3",
        "105 minutes + 2,5 heures",
    ),
    "**4 horas y 15 minutos**": (
        "1 hora 45 minutos más 2 horas 30 minutos",
        "suma 1 hora y 45 minutos y 2 horas y 30 minutos",
        "5 horas menos 45 minutos",
        "85 minutos por 3",
        "resta 45 minutos a 5 horas",
    ),
    "**4:15**": (
        "1:45 + 2:30",
        "add 1:45 and 2:30",
        "add up these times:\n1:45\n2:30",
    ),
    "**2 weeks and 3 days**": ("10 days + 1 week",),
    "**2 years and 2 months**": ("1 year and 3 months + 11 months",),
    "**26 hours**": ("20 hours + 6 hours",),
    "**1 day and 2 hours**": ("1 day + 2 hours",),
    "**1:00:05**": ("0:30:00 + 0:30:05",),
}
REFUSED = (
    "add 1 hour and 30 minutes",
    "1 hour and 30 minutes in total",
    "suma 1 hora y 30 minutos",
    "sum of 1 hour and 30 minutes",
    "1 hour and 20 minutes",
    "1h 45m",
    "23:30 + 1:15",
    "1 month + 3 days",
    "5 + 3",
    "5 hours + 3",
    "45 minutes minus 5 hours",
    "add 1h 45m to my timesheet",
    "add 1h 45m and 2h 30m and round up",
    "1:45 + 2:75",
    "1h 45m + 2 km",
    "what is 1 hour and 20 minutes",
    "add up my hours",
    "add these times:\n1:45\n\nlunch\n2:30",
    "sum of hours",
    "1h 45m + 2h 30m in seconds please and thanks to Bob",
    "90 minutes + x",
    "1:45 + 2:30:00",
    "2 minutes to midnight",
    "3 times a day",
    "addiere die Zeiten",
    "additionne les heures",
    "suma las horas",
    "-1 hour + 2 hours",
    "1h 45m / 2",
)


class TestDurationSum(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 59)), min_size=3, max_size=12))
def test_sums_in_colons(times: list[tuple[int, int]]) -> None:
    total = sum(60 * hours + minutes for hours, minutes in times)
    ask = " + ".join(f"{hours}:{minutes:02}" for hours, minutes in times)
    assert answered(TOOL, ask) == f"**{total // 60}:{total % 60:02}**"


def test_a_long_list_is_added_up() -> None:
    assert answered(TOOL, "add up these times\n" + "\n".join(["0:15"] * 4000)) == "**1000:00**"
    assert answered(TOOL, "add up these times\n" + "\n".join(["0:15"] * 6000)) is None
