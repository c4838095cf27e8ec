"""Percentiles of samples, by the nearest-rank rule: always a value that was measured."""

from __future__ import annotations

import math
from collections.abc import Sequence


def percentile(ordered: Sequence[int], share: float) -> int | None:
    """The smallest sample that at least `share` (0..1) of all are not above; null without samples. `ordered` ascends."""
    if not ordered:
        return None
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
