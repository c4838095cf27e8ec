"""Unix time to dates and back."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.unix_time import UnixTime
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = UnixTime(now)

ASKS = {
    "**2024-03-29 00:00:00 UTC**": (
        "1711670400 to date",
        "convert 1711670400 to date",
        "convert unix timestamp 1711670400 to date",
        "convert the unix timestamp 1711670400 to a date",
        "convert timestamp 1711670400 to human readable date",
        "what date is 1711670400",
        "what date is unix timestamp 1711670400",
        "what time is 1711670400 in utc",
        "unix timestamp 1711670400",
        "epoch 1711670400",
        "decode timestamp 1711670400",
        "epoch 1711670400 to utc",
        "1711670400 unix to date",
        "1711670400 unix timestamp to datetime",
        "1711670400000 to date",
        "1711670400000 ms to date",
        "1711670400 s to date",
        "convert epoch time 1711670400 to datetime",
        "when was unix time 1711670400",
        "which date does the timestamp 1711670400 correspond to",
        "1711670400000000 to utc",
        "Unix-Zeitstempel 1711670400 in Datum umrechnen",
        "welches Datum ist der Unix-Zeitstempel 1711670400",
        "rechne den Zeitstempel 1711670400 in ein Datum um",
        "welches Datum ist 1711670400",
        "Unixzeit 1711670400 als Datum",
        "wann war der Unix-Zeitstempel 1711670400",
        "convertis le timestamp 1711670400 en date",
        "quelle date correspond au timestamp 1711670400",
        "timestamp unix 1711670400 en date",
        "convierte el timestamp 1711670400 a fecha",
        "qué fecha es el timestamp 1711670400",
        "timestamp 1711670400 a fecha",
    ),
    "**2024-03-29T00:00:00.123Z**": ("1711670400123 to iso 8601",),
    "**2024-03-29 01:00:00** (Europe/Berlin, UTC+01:00)": (
        "convert 1711670400 to Berlin time",
        "unix timestamp 1711670400 in Europe/Berlin",
    ),
    "**1970-01-01 00:00:00 UTC**": (
        "unix timestamp 0",
        "convert unix timestamp 0 to date",
    ),
    "**1969-12-31 23:59:59 UTC**": ("unix timestamp -1",),
    "**2038-01-19 03:14:07 UTC**": ("2147483647 to date",),
    "**1774796400**": (
        "unix timestamp of 2026-03-29T15:00:00Z",
        "unix time for 2026-03-29 15:00 UTC",
        "convert 2026-03-29 15:00:00 UTC to unix timestamp",
        "2026-03-29T15:00:00Z to epoch",
        "2026-03-29T17:00:00+02:00 to unix time",
        "what is the unix timestamp for 29 March 2026 15:00 UTC",
        "2026-03-29 17:00 Berlin to unix timestamp",
        "convert March 29, 2026 3pm UTC to epoch",
        "Unix-Zeitstempel für 29.3.2026 15:00 UTC",
        "timestamp unix du 29 mars 2026 15:00 UTC",
    ),
    "**1774796400000**": (
        "2026-03-29T15:00:00Z to epoch milliseconds",
        "epoch ms for 2026-03-29T15:00:00Z",
        "unix timestamp of 2026-03-29T15:00:00Z in milliseconds",
    ),
    "**1767225600**": (
        "unix timestamp of 1 January 2026 UTC",
        "unix time for 2026-01-01 00:00 UTC",
    ),
    "**1795685400**": (
        "current unix timestamp",
        "what is the current unix time",
        "unix time now",
        "aktueller Unix-Zeitstempel",
    ),
}
REFUSED = (
    "epoch 5",
    "timestamp 12",
    "epoch 100 to date",
    "2026-03-29 to unix timestamp",
    "unix timestamp of 2026-03-29 15:00",
    "unix timestamp of 2026-03-29 02:30 Berlin",
    "unix timestamp of 2026-10-25 02:30 Berlin",
    "unix timestamp of 2026-03-29 15:00 EST",
    "unix timestamp of 03/04/2026 UTC",
    "2026032915 to date",
    "20260329 to date",
    "12345 to date",
    "123456789012 to date",
    "1711670400 to hex",
    "convert 1711670400 to words",
    "1711670400",
    "what is 1711670400",
    "unix timestamp 1711670400 and 1711670401",
    "convert unix timestamp 1711670400 to date in python",
    "what is unix time",
    "what is a unix timestamp",
    "unix timestamp 99999999999999",
    "epoch of the Roman empire",
    "convert 1711670400 to Atlantis time",
    "convert 1711670400 ms seconds to date",
    "1711670400.5 to date",
    "unix timestamp of 2026-02-30 UTC",
    "timestamp the meeting",
    "welches Datum ist heute in 1711670400 Jahren",
    "call 1711670400",
    "unix timestamp of 2026-03-29T25:00:00Z",
    "1711670400 euros to dollars",
)


class TestUnixTime(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.integers(-10_000_000_000 + 1, 99_999_999_999 // 10))
def test_there_and_back(stamp: int) -> None:
    said = answered(TOOL, f"unix timestamp {stamp}")
    moment = datetime.fromtimestamp(stamp, UTC)
    assert said == f"**{moment:%Y-%m-%d %H:%M:%S} UTC**"
    if moment.year >= 1583:
        assert answered(TOOL, f"unix timestamp of {moment:%Y-%m-%d %H:%M:%S} UTC") == f"**{stamp}**"
