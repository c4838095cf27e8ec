"""What the counters have to say, worked out from what was done and when. Knows nothing of ledger, folds or tables.

A book of prompts: each has one end at a time; one that ends otherwise later is moved, not corrected by a difference.
"""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, field
from statistics import median_low

from native_host.contract.messages import CounterDay, CounterSet, DayText


@dataclass(frozen=True, slots=True)
class End:
    """How a prompt ended; `kept` are the private parts that did not leave, `replaced` the types of what was replaced."""

    site: str
    day: datetime.date
    outcome: str
    kept: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    site: str
    day: datetime.date
    us: int


@dataclass
class Tally:
    ends: dict[int, End] = field(default_factory=dict)  # by the prompt's number
    added: list[Sample] = field(default_factory=list)
    local: list[Sample] = field(default_factory=list)

    def counters(self, site: str | None, days: set[datetime.date]) -> CounterSet:
        ends = [end for end in self.ends.values() if site in (None, end.site) and end.day in days]
        added, local = _of(self.added, site, days), _of(self.local, site, days)
        return CounterSet(
            checked=len(ends),
            released=_how_many(ends, "released"),
            held=_how_many(ends, "held"),
            unprotected=_how_many(ends, "unprotected"),
            values_by_type=dict(Counter(name for end in ends for name in end.replaced)),
            private_bytes_kept_local=sum(len(part.encode()) for end in ends for part in end.kept),
            avoided_round_trips=_how_many(ends, "answered"),
            median_local_latency_ms=median_low(local) / 1000 if local else None,
            local_latency_n=len(local),
            added_latency_p50_ms=median_low(added) / 1000 if added else None,
            added_latency_p95_ms=_p95(added) / 1000 if added else None,
            added_latency_n=len(added),
        )

    def day(self, site: str | None, day: datetime.date) -> CounterDay:
        of = self.counters(site, {day})
        return CounterDay(
            day=DayText(f"{day:%Y-%m-%d}"),
            checked=of.checked,
            released=of.released,
            held=of.held,
            unprotected=of.unprotected,
            values_replaced=sum(of.values_by_type.values()),
            private_bytes_kept_local=of.private_bytes_kept_local,
            avoided_round_trips=of.avoided_round_trips,
            median_local_latency_ms=of.median_local_latency_ms,
            local_latency_n=of.local_latency_n,
            added_latency_p50_ms=of.added_latency_p50_ms,
            added_latency_n=of.added_latency_n,
        )


def _how_many(ends: list[End], outcome: str) -> int:
    return sum(1 for end in ends if end.outcome == outcome)


def _of(samples: list[Sample], site: str | None, days: set[datetime.date]) -> list[int]:
    return [one.us for one in samples if site in (None, one.site) and one.day in days]


def _p95(samples: list[int]) -> int:
    """The smallest that 95 of 100 do not exceed."""
    return min(one for one in samples if 100 * sum(1 for other in samples if other <= one) >= 95 * len(samples))
