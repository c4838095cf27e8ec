"""Times between places."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.time_zone import TimeZone
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = TimeZone(now)

ASKS = {
    "**16:00** (Europe/Berlin, 2026-11-26, UTC+01:00)": (
        "what time is 1500 UTC in Berlin",
        "1500 UTC in Berlin",
        "1500 hrs UTC in Berlin",
    ),
    # There it is still the day before.
    "**22:00** (Europe/Dublin, 2026-11-25, UTC+00:00)": ("what time is noon in Honolulu in Cork",),
    "**22:00** (Asia/Tokyo, 2026-03-29, UTC+09:00)": (
        "15:00 Berlin time in Tokyo on 2026-03-29",
        "3pm Berlin time in Tokyo on 2026-03-29",
        "convert 15:00 Berlin time to Tokyo time on 2026-03-29",
        "What is 15:00 Berlin time in Tokyo on 2026-03-29?",
        "what's 3 pm Berlin in Tokyo on March 29, 2026",
        "what time is it in Tokyo when it's 15:00 in Berlin on 2026-03-29",
        "what time is it in Tokyo when it is 3pm in Berlin on 29 March 2026",
        "if it's 15:00 in Berlin on 2026-03-29 what time is it in Tokyo",
        "when it is 15:00 in Berlin, what time is it in Tokyo on 2026-03-29",
        "what time is 15:00 Berlin time in Tokyo on 2026-03-29",
        "15:00 Berlin is what time in Tokyo on 2026-03-29",
        "15:00 in Berlin on 2026-03-29 in Tokyo",
        "convert 15:00 from Berlin to Tokyo on 2026-03-29",
        "15:00 Europe/Berlin to Asia/Tokyo on 2026-03-29",
        "15:00 CEST to JST on 2026-03-29",
        "13:00 UTC in Tokyo on 2026-03-29",
        "1pm GMT in Tokyo on 2026-03-29",
        "2026-03-29 15:00 Berlin to Tokyo",
        "2026-03-29 13:00 UTC to Tokyo time",
        "15:00 UTC+2 in Tokyo on 2026-03-29",
        "9am New York in Tokyo on 2026-03-29",
        "18:30 India time in Tokyo on 2026-03-29",
        "convert 15:00 Munich time to Tokyo on 29.03.2026",
        "14:00 London in Tokyo on 2026-03-29",
        "6am Los Angeles time in Japan on 2026-03-29",
        "15 Uhr Berliner Zeit in Tokio am 29.3.2026",
        "15:00 Uhr in Berlin in Tokio am 29.3.2026",
        "15 Uhr Berlin in Tokio am 29. März 2026",
        "was ist 15:00 Berliner Zeit in Tokio am 29.3.2026",
        "am 29.3.2026 um 15:00 Uhr in Berlin in Tokio",
        "wie spät ist es in Tokio, wenn es in Berlin 15 Uhr ist am 29.3.2026",
        "wenn es in Berlin 15:00 Uhr ist, wie spät ist es in Tokio am 29.3.2026",
        "wie viel Uhr ist es in Tokio wenn es am 29.3.2026 in Berlin 15 Uhr ist",
        "rechne 15:00 Berlin in Tokio um am 29.3.2026",
        "15:00 MESZ in Tokio am 29.3.2026",
        "15h à Paris à Tokyo le 29 mars 2026",
        "15h00 heure de Paris à Tokyo le 29 mars 2026",
        "quelle heure est-il à Tokyo quand il est 15h à Paris le 29 mars 2026",
        "convertis 15h à Paris en Tokyo le 29 mars 2026",
        "quand il est 15h à Paris quelle heure est-il à Tokyo le 29 mars 2026",
        "las 15:00 en Madrid en Tokio el 29 de marzo de 2026",
        "qué hora es en Tokio cuando son las 15:00 en Madrid el 29 de marzo de 2026",
        "si son las 15:00 en Madrid qué hora es en Tokio el 29/3/2026",
        "convierte las 15:00 de Madrid a Tokio el 29/3/2026",
    ),
    "**10:00** (America/New_York, 2026-03-20, UTC-04:00)": (
        "15:00 Berlin in New York on 2026-03-20",
        "3pm Paris to NYC on 2026-03-20",
    ),
    "**09:00** (America/New_York, 2026-11-26, UTC-05:00)": (
        "15:00 Berlin time in New York",
        "3pm in Berlin in New York",
    ),
    "**01:00** (Asia/Tokyo, 2026-03-30, UTC+09:00)": ("18:00 Berlin time in Tokyo on 2026-03-29",),
    "**18:30** (Asia/Tokyo, 2026-11-26, UTC+09:00)": (
        "what time is it in Tokyo",
        "what's the time in Tokyo",
        "current time in Tokyo",
        "what time is it now in Tokyo",
        "what is the local time in Tokyo right now",
        "time in Japan",
        "wie spät ist es in Tokio",
        "wie viel Uhr ist es gerade in Tokio",
        "aktuelle Uhrzeit in Tokio",
        "quelle heure est-il à Tokyo",
        "il est quelle heure à Tokyo",
        "qué hora es en Tokio",
        "hora actual en Tokio",
    ),
    "**15:00** (Asia/Kolkata, 2026-11-26, UTC+05:30)": ("what time is it in Mumbai",),
    "**8 hours** (Europe/Berlin UTC+01:00, Asia/Tokyo UTC+09:00, 2026-11-26)": (
        "time difference between Berlin and Tokyo",
        "what is the time difference between Berlin and Tokyo",
        "how many hours are there between Berlin and Tokyo",
    ),
    "**8 Stunden** (Europe/Berlin UTC+01:00, Asia/Tokyo UTC+09:00, 2026-11-26)": (
        "Zeitunterschied zwischen Berlin und Tokio",
        "wie groß ist der Zeitunterschied zwischen Berlin und Tokio",
        "Zeitverschiebung zwischen Berlin und Tokio",
    ),
    "**8 heures** (Europe/Paris UTC+01:00, Asia/Tokyo UTC+09:00, 2026-11-26)": (
        "décalage horaire entre Paris et Tokyo",
        "quel est le décalage horaire entre Paris et Tokyo",
    ),
    "**8 horas** (Europe/Madrid UTC+01:00, Asia/Tokyo UTC+09:00, 2026-11-26)": (
        "diferencia horaria entre Madrid y Tokio",
        "cuántas horas de diferencia hay entre Madrid y Tokio",
    ),
    "**5 hours** (Europe/Berlin UTC+01:00, America/New_York UTC-04:00, 2026-03-20)": (
        "time difference between Berlin and New York on 2026-03-20",
    ),
    "**3 hours and 30 minutes** (Europe/Berlin UTC+02:00, Asia/Kolkata UTC+05:30, 2026-07-01)": (
        "time difference between Berlin and Delhi on 2026-07-01",
    ),
    "**02:30 does not exist** in Europe/Berlin on 2026-03-29: the clocks go forward over it.": (
        "02:30 Berlin time in UTC on 2026-03-29",
        "2:30 am Berlin time in Tokyo on 2026-03-29",
    ),
    "**02:30 gibt es nicht** in Europe/Berlin am 2026-03-29: Die Uhren werden darüber hinweg vorgestellt.": (
        "02:30 Uhr Berliner Zeit in Tokio am 29.3.2026",
    ),
    "**00:30** (UTC, 2026-10-25) or **01:30** (UTC, 2026-10-25): 02:30 comes twice in Europe/Berlin on 2026-10-25": (
        "02:30 Berlin time in UTC on 2026-10-25",
    ),
    "**00:30** (UTC, 2026-10-25)": ("02:30 CEST in UTC on 2026-10-25",),
    "**01:30** (UTC, 2026-10-25)": ("02:30 CET in UTC on 2026-10-25",),
    "**12:00** (Europe/Berlin, 2026-07-01, UTC+02:00)": (
        "10:00 UTC in Berlin on 2026-07-01",
        "10:00 UTC to Berlin time on 2026-07-01",
    ),
}
REFUSED = (
    "what time is 2026 Berlin in Tokyo",
    "2560 UTC in Tokyo",
    "2400 UTC in Tokyo",
    "3pm EST in Berlin",
    "3pm IST in UTC",
    "3pm CST in Tokyo",
    "3pm BST in Tokyo",
    "3pm PST in Berlin",
    "15:00 CET in Tokyo on 2026-07-01",
    "15:00 CEST in Tokyo on 2026-12-01",
    "02:30 CET in UTC on 2026-03-29",
    "3:30 Berlin time in Tokyo",
    "9:00 in Berlin in Tokyo",
    "what time is it in Springfield",
    "what time is it in Portland",
    "what time is it in the US",
    "what time is it in Australia",
    "what time is it in Berlin and Tokyo",
    "what time is it",
    "15:00 Berlin time in Tokyo on 03/04/2026",
    "15:00 Berlin time in Atlantis",
    "25:00 Berlin time in Tokyo",
    "15:00 Berlin time in Tokyo on 2026-02-30",
    "15:00 Berlin time in Tokyo in winter",
    "15:00 Berlin time in Tokyo and London",
    "15:00 Berlin time in Tokyo, and should I call",
    "schedule 15:00 Berlin time in Tokyo",
    "best time to call Tokyo from Berlin",
    "time in Tokyo is precious",
    "nice time",
    "what time does the sun rise in Tokyo",
    "what time does the bank open in Paris",
    "flight time between Berlin and Tokyo",
    "price difference between Berlin and Tokyo",
    "what time is it in space",
    "15:00 Berlin time in Tokyo on 1890-03-29",
    "wie spät ist es",
    "wie spät ist es in Frankfurt an der Oder und Tokio",
    "quelle heure est-il",
    "quelle heure de train pour Paris",
    "qué hora es",
    "a qué hora abre el museo en Madrid",
    "is 15:00 Berlin time after 22:00 in Tokyo",
    "time difference between Berlin and Tokyo in 1900",
    "how many hours by plane between Berlin and Tokyo",
    "15:00 UTC+15 in Tokyo",
    "15:00 Etc/GMT+5 in Tokyo",
)


class TestTimeZone(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


_ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "Asia/Kolkata", "America/Sao_Paulo")


@settings(max_examples=40)
@given(
    st.datetimes(datetime(1973, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(_ZONES),
    st.sampled_from(_ZONES),
)
def test_instants_are_kept(instant: datetime, here: str, there: str) -> None:
    local, other = instant.astimezone(ZoneInfo(here)), instant.astimezone(ZoneInfo(there))
    said = answered(TOOL, f"{local:%H:%M} {here} to {there} on {local:%Y-%m-%d}")
    assert said is not None
    assert f"**{other:%H:%M}** ({there}, {other:%Y-%m-%d}, " in said
    twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    assert ("comes twice" in said) == twice


def test_without_a_zone_the_clock_is_not_used() -> None:
    tool = TimeZone(lambda: datetime(2026, 11, 26, 9, 30) + timedelta(0))
    assert answered(tool, "what time is it in Tokyo") is None
