"""How well a specialist agreed with the site: each answer is foretold first and learned afterwards.

Only what it would have offered counts. It opens when the lower bound of its agreement passes `LEAST`, closes at the first
disagreement, and opens again only over fresh cases, of which it then needs twice as many.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt

LEAST = 0.9
_Z = 1.959964  # 95 %, two-sided: with all agreed, 35 cases are the fewest whose bound is above 0.9.
_FEWEST = 20
_MOST_DOUBLINGS = 3


def lower_bound(agreed: int, cases: int) -> float:
    """Wilson's, at 95 %. 0 without cases."""
    if cases == 0:
        return 0.0
    share, square = agreed / cases, _Z * _Z
    spread = _Z * sqrt(share * (1 - share) / cases + square / (4 * cases * cases))
    return (share + square / (2 * cases) - spread) / (1 + square / cases)


@dataclass(frozen=True, slots=True)
class Agreement:
    """`steps_back`: how often it was open and had to close."""

    agreed: int = 0
    cases: int = 0
    steps_back: int = 0
    is_open: bool = False

    @property
    def needed(self) -> int:
        """How many cases there will be when it opens, if it agrees in all that come; those there are, where it is open."""
        more = 0
        while not self.is_open and not self._has_earned(self.agreed + more, self.cases + more):
            more += 1
        return self.cases + more

    def _has_earned(self, agreed: int, cases: int) -> bool:
        fewest = _FEWEST << min(self.steps_back, _MOST_DOUBLINGS)
        return cases >= fewest and lower_bound(agreed, cases) >= LEAST

    def with_case(self, is_agreed: bool) -> Agreement:
        """The site answered what would have been offered, or something else."""
        if self.is_open and not is_agreed:
            return self.closed()
        counted = replace(self, agreed=self.agreed + is_agreed, cases=self.cases + 1)
        earned = is_agreed and self._has_earned(counted.agreed, counted.cases)
        return replace(counted, is_open=self.is_open or earned)

    def closed(self) -> Agreement:
        """What was earned so far counts no more."""
        return Agreement(steps_back=self.steps_back + self.is_open)
