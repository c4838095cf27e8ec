"""A share with its interval: how sure a count lets one be (Wilson, 95 %)."""

from __future__ import annotations

import math
from dataclasses import dataclass

_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `n`; null where nothing was counted."""

    hits: int
    n: int

    @property
    def value(self) -> float | None:
        return self.hits / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float] | None:
        if not self.n:
            return None
        share, z2 = self.hits / self.n, _Z * _Z
        middle = (share + z2 / (2 * self.n)) / (1 + z2 / self.n)
        half = _Z * math.sqrt(share * (1 - share) / self.n + z2 / (4 * self.n * self.n)) / (1 + z2 / self.n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def as_json(self) -> dict[str, object]:
        ends = self.interval
        return {
            "hits": self.hits,
            "n": self.n,
            "value": None if self.value is None else round(self.value, 5),
            "interval": None if ends is None else [round(end, 5) for end in ends],
        }
