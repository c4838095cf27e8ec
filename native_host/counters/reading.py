"""Reads the counters' file: sums over a range, and the same day by day. Needs no more than to read."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Literal

from native_host.contract.messages import CounterDay, CounterSet, DaySeries, DayText
from native_host.contract.numbers import SERIES_DAYS
from native_host.counters.fold import MOST_GAIN, TYPE_PREFIX
from native_host.counters.mean_interval import MeanInterval, mean_interval
from native_host.counters.percentile import percentile

Range = Literal["today", "week", "all"]
_EVERY_DAY = (0, datetime.date.max.toordinal())
_DAYS: dict[Range, int] = {"today": 1, "week": 7}


def read_set(db: sqlite3.Connection, site: str | None, over: Range, today: datetime.date) -> CounterSet:
    """One site, or all. What nothing measures stays null."""
    where, values = _condition(site, over, today)
    sums = dict(db.execute(f"SELECT name, sum(n) FROM sums WHERE {where} GROUP BY name", values))  # noqa: S608  our own clause
    added, local = ([us for _, us in _samples(db, table, where, values, "us")] for table in ("latency", "local_latency"))
    gain = _gain(sums)
    return CounterSet(
        checked=_sum(sums, "checked"),
        released=_sum(sums, "released"),
        held=_sum(sums, "held"),
        unprotected=_sum(sums, "unprotected"),
        values_by_type={name.removeprefix(TYPE_PREFIX): n for name, n in sorted(sums.items()) if _is_type(name) and n > 0},
        private_bytes_kept_local=_sum(sums, "private_bytes"),
        avoided_round_trips=_sum(sums, "answered"),
        median_local_latency_ms=_milliseconds(local, 0.5),
        local_latency_n=len(local),
        fallback_quality_gain=gain.mean,
        fallback_quality_gain_n=gain.n,
        fallback_quality_gain_low=gain.low,
        fallback_quality_gain_high=gain.high,
        added_latency_p50_ms=_milliseconds(added, 0.5),
        added_latency_p95_ms=_milliseconds(added, 0.95),
        added_latency_n=len(added),
    )


def read_days(db: sqlite3.Connection, site: str | None, over: Range, today: datetime.date) -> DaySeries:
    """Every day of the range, days without anything too, ascending; of a longer one the last `SERIES_DAYS`.

    It ends today; `all` begins with the first counted day, and ends with the newest where a clock was once ahead.
    """
    where, values = _condition(site, over, today)
    query = f"SELECT day, name, sum(n) FROM sums WHERE {where} GROUP BY day, name ORDER BY day"  # noqa: S608  our own clause
    sums = {day: {name: n for _, name, n in rows} for day, rows in groupby(db.execute(query, values), lambda row: row[0])}
    added = _by_day(_samples(db, "latency", where, values, "day, us"))
    local = _by_day(_samples(db, "local_latency", where, values, "day, us"))
    counted = sums.keys() | added.keys() | local.keys()
    last = max(counted | {today.toordinal()})
    first = min(counted | {today.toordinal()}) if over == "all" else _bounds(over, today)[0]
    shown = range(max(first, last - SERIES_DAYS + 1), last + 1)
    days = (_day(number, sums.get(number, {}), added.get(number, []), local.get(number, [])) for number in shown)
    return DaySeries(tuple(days), has_earlier=first < shown[0])


def read_sites(db: sqlite3.Connection) -> tuple[str, ...]:
    """The sites on which anything was ever counted."""
    return tuple(site for (site,) in db.execute("SELECT DISTINCT site FROM sums ORDER BY site"))


def _bounds(over: Range, today: datetime.date) -> tuple[int, int]:
    """The first and the last day. What a clock that was ahead has counted is in `all` alone until its day comes."""
    return _EVERY_DAY if over == "all" else (today.toordinal() - _DAYS[over] + 1, today.toordinal())


def _condition(site: str | None, over: Range, today: datetime.date) -> tuple[str, list[int | str]]:
    where, values = "day BETWEEN ? AND ?", _bounds(over, today)
    return (where, [*values]) if site is None else (f"{where} AND site = ?", [*values, site])


def _samples(
    db: sqlite3.Connection, table: str, where: str, values: Sequence[int | str], order: str
) -> Iterable[tuple[int, int]]:
    return db.execute(f"SELECT day, us FROM {table} WHERE {where} ORDER BY {order}", values)  # noqa: S608  our own words


def _by_day(samples: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    return {day: [us for _, us in rows] for day, rows in groupby(samples, lambda row: row[0])}


def _day(number: int, sums: Mapping[str, int], added: Sequence[int], local: Sequence[int]) -> CounterDay:
    """`added`, `local`: samples in microseconds, ascending."""
    gain = _gain(sums)
    return CounterDay(
        day=DayText(datetime.date.fromordinal(number).isoformat()),
        checked=_sum(sums, "checked"),
        released=_sum(sums, "released"),
        held=_sum(sums, "held"),
        unprotected=_sum(sums, "unprotected"),
        values_replaced=sum(n for name, n in sums.items() if _is_type(name) and n > 0),
        private_bytes_kept_local=_sum(sums, "private_bytes"),
        avoided_round_trips=_sum(sums, "answered"),
        median_local_latency_ms=_milliseconds(local, 0.5),
        local_latency_n=len(local),
        fallback_quality_gain=gain.mean,
        fallback_quality_gain_n=gain.n,
        fallback_quality_gain_low=gain.low,
        fallback_quality_gain_high=gain.high,
        added_latency_p50_ms=_milliseconds(added, 0.5),
        added_latency_n=len(added),
    )


def _sum(sums: Mapping[str, int], name: str) -> int:
    # Rows of earlier versions take a hold back on the day of the release: that day alone may be below nothing.
    return max(0, sums.get(name, 0))


def _gain(sums: Mapping[str, int]) -> MeanInterval:
    return mean_interval(sums.get("gains", 0), sums.get("gain", 0), sums.get("gain_squares", 0), most=MOST_GAIN)


def _is_type(name: str) -> bool:
    return name.startswith(TYPE_PREFIX)


def _milliseconds(ordered: Sequence[int], share: float) -> float | None:
    found = percentile(ordered, share)
    return None if found is None else found / 1000
