"""Day by day: no gap, no day below nothing, no more than the limit; and what looks into the file changes nothing in it."""

from __future__ import annotations

import datetime
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from native_host.contract.messages import CounterDay, DayText
from native_host.contract.numbers import SERIES_DAYS
from native_host.counters.counters import Counters, Entry
from native_host.counters.file import open_read_only
from native_host.counters.reading import read_days, read_set, read_sites

TODAY = datetime.date(2026, 5, 20)
NOTHING = CounterDay(DayText(""), 0, 0, 0, 0, 0, 0, 0)


def ago(days: int) -> datetime.date:
    return TODAY - datetime.timedelta(days=days)


def at_ms(days_ago: int) -> int:
    return int(datetime.datetime.combine(ago(days_ago), datetime.time(12)).timestamp() * 1000)


def entry(days_ago: int, *, site: str = "chatgpt", **facts: int | str) -> Entry:
    return Entry(None, site, at_ms(days_ago), {name.replace("__", ":"): value for name, value in facts.items()})


def empty(days_ago: int) -> CounterDay:
    return replace(NOTHING, day=DayText(ago(days_ago).isoformat()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "counters.sqlite"


def opened(path: Path | None) -> Counters:
    return Counters(path, today=lambda: TODAY)


def test_a_week_has_seven_days_whatever_was_counted() -> None:
    counters = opened(None)
    assert counters.read_days(None, "week").days == tuple(empty(number) for number in range(6, -1, -1))
    assert counters.read_days(None, "today").days == counters.read_days(None, "all").days == (empty(0),)
    counters.close()


def test_days_without_anything_stand_between_and_sites_are_apart() -> None:
    counters = opened(None)
    counters.add(
        [
            entry(3, checked=1, released=1, private_bytes=9, type__PERSON=2, type__URL=1, latency_us=3000),
            entry(3, checked=1, answered=1, answer_us=2500),
            entry(0, site="claude", checked=1, held=1),
        ]
    )
    first = replace(
        empty(3),
        checked=2,
        released=1,
        values_replaced=3,
        private_bytes_kept_local=9,
        avoided_round_trips=1,
        median_local_latency_ms=2.5,
        local_latency_n=1,
        added_latency_p50_ms=3.0,
        added_latency_n=1,
    )
    assert counters.read_days("chatgpt", "all").days == (first, empty(2), empty(1), empty(0))
    assert counters.read_days(None, "all").days[-1] == replace(empty(0), checked=1, held=1)
    assert counters.read_days("claude", "all").days == (replace(empty(0), checked=1, held=1),)
    counters.close()


def test_what_is_taken_back_goes_from_the_day_that_counted_it() -> None:
    counters = opened(None)
    counters.add([entry(1, checked=1, held=1, private_bytes=40)])
    back = {"back_at_ms": at_ms(1), "back:checked": 1, "back:held": 1, "back:private_bytes": 40}
    counters.add([Entry(None, "chatgpt", at_ms(0), {"checked": 1, "released": 1, "private_bytes": 4, **back})])
    sent = replace(empty(0), checked=1, released=1, private_bytes_kept_local=4)
    assert counters.read_days("chatgpt", "week").days[-2:] == (empty(1), sent)
    assert counters.read("chatgpt", "today").private_bytes_kept_local == 4
    counters.close()


def test_rows_of_an_earlier_version_leave_no_day_below_nothing() -> None:
    counters = opened(None)
    counters.add([entry(1, checked=1, held=1, private_bytes=40), entry(0, released=1, held=-1, private_bytes=-36)])
    assert counters.read_days(None, "week").days[-1] == replace(empty(0), released=1)
    assert (counters.read(None, "today").held, counters.read(None, "all").held) == (0, 0)
    assert counters.read(None, "all").private_bytes_kept_local == 4
    counters.close()


def test_of_a_longer_time_the_last_days_are_told_and_that_there_are_earlier_ones() -> None:
    counters = opened(None)
    counters.add([entry(SERIES_DAYS - 1, checked=1)])
    series = counters.read_days(None, "all")
    assert (len(series.days), series.has_earlier) == (SERIES_DAYS, False)
    counters.add([entry(SERIES_DAYS, checked=1)])
    series = counters.read_days(None, "all")
    assert (len(series.days), series.has_earlier) == (SERIES_DAYS, True)
    assert series.days[0].day == ago(SERIES_DAYS - 1).isoformat() and series.days[-1] == empty(0)
    assert counters.read(None, "all").checked == 2
    counters.close()


def test_a_clock_that_was_ahead_is_in_all_alone_until_its_day_comes() -> None:
    counters = opened(None)
    counters.add([entry(-2, checked=1), entry(0, checked=1)])
    assert [counters.read(None, over).checked for over in ("today", "week", "all")] == [1, 1, 2]
    assert [day.checked for day in counters.read_days(None, "all").days] == [1, 0, 1]
    assert counters.read_days(None, "week").days[-1].day == TODAY.isoformat()
    counters.close()


def test_a_look_into_the_file_sees_what_is_counted_and_can_write_nothing(path: Path) -> None:
    counters = opened(path)
    counters.add([entry(0, checked=1, released=1), entry(1, site="claude", checked=1, held=1)])
    with closing(open_read_only(path)) as db:
        assert read_set(db, None, "week", TODAY) == counters.read(None, "week")
        assert read_days(db, "claude", "week", TODAY) == counters.read_days("claude", "week")
        assert read_sites(db) == ("chatgpt", "claude")
        with pytest.raises(sqlite3.OperationalError):
            db.execute("DELETE FROM sums")
        counters.add([entry(0, checked=1)])  # The writer goes on, and the look stays at its moment.
        assert read_set(db, None, "all", TODAY).checked == 2
    assert counters.read(None, "all").checked == 3
    counters.close()


@pytest.mark.parametrize("content", [b"", b"no database, but long enough to be looked at as one" * 40])
def test_what_is_no_counters_file_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    with pytest.raises(FileNotFoundError):
        open_read_only(path)
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(sqlite3.Error):
        open_read_only(path)
    assert path.read_bytes() == content
