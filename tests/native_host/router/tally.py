"""What the counters have to say, worked out from what was done and when. Knows nothing of ledger, folds or tables.

A book of prompts: each has one end at a time; one that ends otherwise later is moved, not corrected by a difference.
"""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from math import exp, lgamma, log1p, pi, sqrt
from statistics import fmean, median_low, stdev

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


@dataclass(frozen=True, slots=True)
class Gain:
    """Of one prompt: the judge's score of the site's answer less that of the answer from here."""

    site: str
    day: datetime.date
    difference: float


@dataclass
class Tally:
    ends: dict[int, End] = field(default_factory=dict)  # by the prompt's number
    added: list[Sample] = field(default_factory=list)
    local: list[Sample] = field(default_factory=list)
    gains: dict[int, Gain] = field(default_factory=dict)  # by the prompt's number

    def counters(self, site: str | None, days: set[datetime.date]) -> CounterSet:
        ends = [end for end in self.ends.values() if site in (None, end.site) and end.day in days]
        added, local = _of(self.added, site, days), _of(self.local, site, days)
        gains = [one.difference for one in self.gains.values() if site in (None, one.site) and one.day in days]
        low, high = _ends(gains)
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
            fallback_quality_gain=round(fmean(gains), 4) if gains else None,
            fallback_quality_gain_n=len(gains),
            fallback_quality_gain_low=low,
            fallback_quality_gain_high=high,
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
            fallback_quality_gain=of.fallback_quality_gain,
            fallback_quality_gain_n=of.fallback_quality_gain_n,
            fallback_quality_gain_low=of.fallback_quality_gain_low,
            fallback_quality_gain_high=of.fallback_quality_gain_high,
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


def _ends(gains: list[float]) -> tuple[float | None, float | None]:
    """Student's 95 % interval of the mean, within what a difference of scores can be."""
    if len(gains) < 2:
        return None, None
    half = _t(len(gains) - 1) * stdev(gains) / sqrt(len(gains))
    return round(max(-1, fmean(gains) - half), 4), round(min(1, fmean(gains) + half), 4)


@cache
def _t(freedom: int) -> float:
    """Where the density of Student's distribution, added up from 0 by Simpson's rule, has 0.475 beneath it."""
    scale = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(freedom * pi)

    def density(t: float) -> float:
        return scale * exp(-(freedom + 1) / 2 * log1p(t * t / freedom))

    step, at, beneath = 1e-3, 0.0, 0.0
    while True:
        piece = step / 6 * (density(at) + 4 * density(at + step / 2) + density(at + step))
        if beneath + piece >= 0.475:
            return at + step * (0.475 - beneath) / piece
        at, beneath = at + step, beneath + piece
