"""Place names as time zones."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from native_host.answerer.specialists import reading_places
from native_host.answerer.specialists.phrases import plain
from native_host.answerer.specialists.reading_places import read_place
from tests.native_host.answerer.every_case import every_case


def test_every_name_is_plain_stands_once_and_has_its_zone() -> None:
    seen: dict[str, str] = {}
    for row in reading_places._ROWS.strip().splitlines():
        zone, _, names = row.partition(": ")
        ZoneInfo(zone)
        for name in (name.strip() for name in names.split(",")):
            assert name and name == plain(name)
            assert name not in seen, name
            seen[name] = zone
            place = read_place(name)
            assert place is not None and place.label == zone


@every_case(
    "name",
    [
        "est",
        "ist",
        "cst",
        "bst",
        "pst",
        "mst",
        "ast",
        "birmingham",
        "portland",
        "san jose",
        "santiago",
        "valencia",
        "georgia",
        "usa",
        "australia",
        "brazil",
        "russia",
        "canada",
        "etc/gmt+5",
        "utc+15",
        "utc+5:75",
        "../utc",
        "",
        "europe/",
        "et",
    ],
)
def test_names_of_two_zones_are_none(name: str) -> None:
    assert read_place(name) is None


@every_case(
    ("name", "winter", "summer"), [("cet", True, False), ("cest", False, True), ("mez", True, False), ("jst", True, True)]
)
def test_abbreviations_hold_in_their_half_of_the_year(name: str, winter: bool, summer: bool) -> None:
    place = read_place(name)
    assert place is not None
    assert place.holds(datetime(2026, 1, 15, tzinfo=UTC)) is winter
    assert place.holds(datetime(2026, 7, 15, tzinfo=UTC)) is summer
