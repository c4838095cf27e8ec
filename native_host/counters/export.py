"""The counters for other programs, as CSV and JSON: the same as the extension's own export, and no text in either.

`extension/dashboard/export.ts` is the twin; `tests/protocol/export.json` judges both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from native_host.contract.messages import CounterDay, CounterSet, DaySeries

_COLUMNS = [field.name for field in fields(CounterDay)]


@dataclass(frozen=True, slots=True)
class Counted:
    """One site, or all, over a range: its sums, and the same day by day."""

    counters: CounterSet
    series: DaySeries


def as_json(over: str, total: Counted, sites: Mapping[str, Counted], is_stored: bool = True) -> dict[str, object]:
    """A plain object; days as in a `series`, sums as in `counters`."""
    return {
        "range": over,
        "is_stored": is_stored,
        "total": _plain(total),
        "sites": {site: _plain(counted) for site, counted in sites.items()},
    }


def as_csv(sites: Mapping[str, Counted]) -> str:
    """A row per day and site, ascending (RFC 4180). What was not measured is an empty field, never a zero.

    Sites are of [a-z0-9.-], the rest is numbers and dates: no field needs quotes, and none can begin a formula.
    """
    rows = [",".join(["day", "site", *_COLUMNS[1:]])]
    days = sorted(((day.day, site, day) for site, one in sites.items() for day in one.series.days), key=lambda row: row[:2])
    rows += [",".join([name, site, *_fields(day)]) for name, site, day in days]
    return "".join(f"{row}\r\n" for row in rows)


def _fields(day: CounterDay) -> list[str]:
    return [_field(getattr(day, name)) for name in _COLUMNS[1:]]


def _field(value: float | None) -> str:
    # As JavaScript writes it: 21 and not 21.0.
    return "" if value is None else str(value).removesuffix(".0")


def _plain(counted: Counted) -> dict[str, object]:
    return {
        "counters": asdict(counted.counters),
        "days": [asdict(day) for day in counted.series.days],
        "has_earlier": counted.series.has_earlier,
    }
