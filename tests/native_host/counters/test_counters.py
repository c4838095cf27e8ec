"""Sums, ranges and percentiles; the file that is lost, late or damaged."""

from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.messages import CounterSet
from native_host.contract.records import Row
from native_host.counters.counters import Counters, Entry
from native_host.counters.fold import change_of
from native_host.counters.percentile import percentile

TODAY = datetime.date(2026, 5, 20)


def at(day: datetime.date) -> int:
    return int(datetime.datetime.combine(day, datetime.time(12)).timestamp() * 1000)


def entry(number: int | None, *, site: str = "chatgpt", days_ago: int = 0, types: str = "", **facts: int | str) -> Entry:
    """`types`: labels of the replaced values, with spaces between."""
    for name in types.split():
        facts[f"type:{name}"] = types.split().count(name)
    return Entry(number, site, at(TODAY - datetime.timedelta(days=days_ago)), facts)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "counters.sqlite"


def opened(path: Path | None) -> Counters:
    return Counters(path, today=lambda: TODAY)


def test_sites_and_ranges_are_apart() -> None:
    counters = opened(None)
    counters.add(
        [
            entry(1, checked=1, released=1, private_bytes=10, types="PERSON PERSON"),
            entry(2, days_ago=6, checked=1, held=1, private_bytes=5),
            entry(3, days_ago=7, checked=1, unprotected=1),
            entry(4, site="claude", checked=1, released=1, private_bytes=1, types="PERSON URL"),
        ]
    )
    assert counters.read("chatgpt", "today") == CounterSet(1, 1, 0, 0, {"PERSON": 2}, 10)
    assert counters.read("chatgpt", "week") == CounterSet(2, 1, 1, 0, {"PERSON": 2}, 15)
    assert counters.read("chatgpt", "all") == CounterSet(3, 1, 1, 1, {"PERSON": 2}, 15)
    assert counters.read(None, "today") == CounterSet(2, 2, 0, 0, {"PERSON": 3, "URL": 1}, 11)
    assert counters.read("gemini", "all") == CounterSet(0, 0, 0, 0)
    counters.close()


def test_what_was_not_measured_is_null_and_never_zero() -> None:
    counters = opened(None)
    counters.add([entry(1, checked=1, released=1)])
    read = counters.read(None, "all")
    assert (read.avoided_round_trips, read.median_local_latency_ms, read.fallback_quality_gain) == (0, None, None)
    assert (read.added_latency_p50_ms, read.added_latency_p95_ms, read.added_latency_n) == (None, None, 0)
    counters.close()


def test_latency_is_a_measured_value_with_its_n() -> None:
    counters = opened(None)
    counters.add(entry(number, latency_us=number * 1000) for number in range(1, 101))
    read = counters.read("chatgpt", "today")
    assert (read.added_latency_p50_ms, read.added_latency_p95_ms, read.added_latency_n) == (50.0, 95.0, 100)
    counters.close()


@given(st.lists(st.integers(0, 10**7), min_size=1), st.sampled_from([0.01, 0.5, 0.95, 1.0]))
def test_a_percentile_has_at_least_its_share_at_or_below(samples: list[int], share: float) -> None:
    found = percentile(sorted(samples), share)
    assert found in samples
    assert sum(1 for one in samples if found is not None and one <= found) >= share * len(samples) - 1e-9


def test_words_and_unknown_facts_are_not_counted() -> None:
    change = change_of({"outcome": "held", "reason": "redacted", "was_typed": 1, "held": 1, "private_bytes": 0})
    assert (dict(change.sums), change.latency_us) == ({"held": 1}, None)


def test_a_row_is_counted_once(path: Path) -> None:
    counters = opened(path)
    for _ in range(3):
        counters.count(Row(7, "chatgpt", at(TODAY), {"checked": 1}), is_in_ledger=True)
    assert counters.read(None, "all").checked == 1
    counters.close()


def test_the_tail_a_crash_cost_is_counted_at_the_next_start(path: Path) -> None:
    rows = [Row(number, "chatgpt", at(TODAY), {"checked": 1}) for number in range(1, 6)]
    counters = opened(path)
    for row in rows[:3]:
        counters.count(row, is_in_ledger=True)
    counters.close()
    counters = opened(path)
    counters.catch_up(lambda after: [row for row in rows if row.id > after])
    counters.catch_up(lambda after: [row for row in rows if row.id > after])
    assert counters.read(None, "all").checked == 5
    counters.close()


def test_a_ledger_that_began_anew_adds_to_what_was_counted(path: Path) -> None:
    counters = opened(path)
    counters.add(entry(number, checked=1) for number in range(1, 10))
    counters.catch_up(lambda after: [Row(1, "chatgpt", at(TODAY), {"checked": 1})] if after < 1 else [])
    assert counters.read(None, "all").checked == 10
    counters.close()


def test_a_damaged_file_is_moved_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database, but long enough to be looked at as one" * 40)
    counters = opened(path)
    counters.add([entry(1, checked=1)])
    assert counters.faults == ("counters_damaged",) and counters.is_stored
    assert len(list(path.parent.glob("counters.sqlite.damaged-*"))) == 1
    assert counters.read(None, "all").checked == 1
    counters.close()


def test_a_place_that_cannot_be_written_counts_in_memory_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    counters = opened(tmp_path / "file" / "counters.sqlite")
    counters.add([entry(1, checked=1)])
    assert (counters.is_stored, counters.faults, counters.read(None, "all").checked) == (False, ("not_stored",), 1)
    counters.close()


def test_a_disk_that_stops_taking_writes_is_named_and_forgiven(path: Path) -> None:
    counters = opened(path)
    counters._db.execute("PRAGMA query_only = ON")
    counters.add([entry(1, checked=1)])
    assert "not_stored" in counters.faults
    counters._db.execute("PRAGMA query_only = OFF")
    counters.add([entry(2, checked=1)])
    assert "not_stored" not in counters.faults
    counters.close()


def test_the_file_holds_integers_and_site_ids_only(path: Path) -> None:
    counters = opened(path)
    counters.add([entry(1, checked=1, outcome="held", reason="redacted")])
    db = sqlite3.connect(path)
    assert db.execute("SELECT site, name, n FROM sums").fetchall() == [("chatgpt", "checked", 1)]
    db.close()
    counters.close()


def test_what_the_disk_refused_is_counted_with_the_next(path: Path) -> None:
    counters = opened(path)
    counters._db.execute("PRAGMA query_only = ON")
    counters.add([entry(1, checked=1, released=1)])
    counters.add([entry(2, checked=1, held=1)])
    assert "not_stored" in counters.faults
    counters._db.execute("PRAGMA query_only = OFF")
    counters.add([entry(3, checked=1, released=1)])
    assert counters.read(None, "all") == CounterSet(3, 2, 1, 0) and counters.reached == 3
    assert "not_stored" not in counters.faults
    counters.close()
