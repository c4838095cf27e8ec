"""From a ledger row's facts to changes of counters. The one place that knows which fact counts for what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from native_host.contract.records import Facts

TYPE_PREFIX = "type:"
BACK_PREFIX = "back:"
BACK_AT = "back_at_ms"
LATENCY = "latency_us"
LOCAL_LATENCY = "answer_us"
GAIN = "gain_millionths"
MOST_GAIN = 1_000_000
"""Between the scores of two answers, in millionths, either way."""
COUNTED = ("checked", "released", "held", "unprotected", "answered", "private_bytes")


@dataclass(frozen=True, slots=True)
class Change:
    """What one row adds: sums by name, and samples (microseconds) of added latency and of a local answer's.

    `taken_back` goes from the day of `back_at_ms` (Unix milliseconds): a text that is sent after all takes its hold, or its
    answer from here, back from where it was counted, so that no prompt is counted twice and no day falls below nothing.
    """

    sums: Mapping[str, int]
    latency_us: int | None
    local_us: int | None
    taken_back: Mapping[str, int]
    back_at_ms: int


def change_of(facts: Facts) -> Change:
    back = {name.removeprefix(BACK_PREFIX): value for name, value in facts.items() if name.startswith(BACK_PREFIX)}
    return Change(
        _counted(facts) | _gain(facts),
        _whole(facts.get(LATENCY)),
        _whole(facts.get(LOCAL_LATENCY)),
        _counted(back) | _gain(back),
        _whole(facts.get(BACK_AT)) or 0,
    )


def _counted(facts: Facts) -> dict[str, int]:
    return {name: value for name, value in facts.items() if isinstance(value, int) and _is_counted(name) and value}


def _gain(facts: Facts) -> dict[str, int]:
    """That there is one, how much it is in millionths, and its square, for the interval of the mean."""
    gain = _whole(facts.get(GAIN))
    if gain is None or abs(gain) > MOST_GAIN:
        return {}
    return {"gains": 1, "gain": gain, "gain_squares": gain * gain}


def _whole(value: int | str | None) -> int | None:
    return value if isinstance(value, int) else None


def _is_counted(name: str) -> bool:
    return name in COUNTED or name.startswith(TYPE_PREFIX)
