"""From a ledger row's facts to changes of counters. The one place that knows which fact counts for what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from native_host.contract.records import Facts

TYPE_PREFIX = "type:"
LATENCY = "latency_us"
LOCAL_LATENCY = "answer_us"
COUNTED = ("checked", "released", "held", "unprotected", "answered", "private_bytes")


@dataclass(frozen=True, slots=True)
class Change:
    """What one row adds: sums by name, and samples (microseconds) of added latency and of a local answer's.

    A sum may be negative: a text that is sent after all takes its hold, or its answer from here, back, so that nothing is
    counted twice.
    """

    sums: Mapping[str, int]
    latency_us: int | None
    local_us: int | None


def change_of(facts: Facts) -> Change:
    sums = {name: value for name, value in facts.items() if isinstance(value, int) and _is_counted(name) and value}
    return Change(sums, _sample(facts.get(LATENCY)), _sample(facts.get(LOCAL_LATENCY)))


def _sample(value: int | str | None) -> int | None:
    return value if isinstance(value, int) else None


def _is_counted(name: str) -> bool:
    return name in COUNTED or name.startswith(TYPE_PREFIX)
