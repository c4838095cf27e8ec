"""The label of a text by those of others, or none: it must be near to one of that label, and clear of the second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from native_host.contract.ridge import Look, RidgeFitting

_PENALTY = 1.0
_FEWEST_OF_A_LABEL = 3
_LEAST_MARGIN, _LEAST_COSINE = 0.5, 0.5  # Scores lie about -1 and 1.
_FAR_SHARE = 0.05  # Of the learned texts so many lie farther from the others than a new one may.
# Two texts that say the same, but for a number or a name; and one text.
ALIKE, SAME = 0.98, 0.995


@dataclass(frozen=True, slots=True)
class Guess:
    """`label`: null where it is not sure. `alike`: labels of texts that say the same. `is_known`: it was learned before."""

    label: int | None
    alike: frozenset[int]
    is_known: bool


class Head:
    """Fitted once. How far the best score must be ahead is measured on the examples, each by a fit without it."""

    def __init__(self, ridge: RidgeFitting, vectors: Sequence[bytes], labels: Sequence[int]) -> None:
        """Of nothing it is never sure."""
        self._labels = labels
        if not labels:
            return
        self._fit = ridge.fit(vectors, labels, _PENALTY)
        counted = Counter(labels)
        self._offered = {label for label, count in counted.items() if count >= _FEWEST_OF_A_LABEL}
        self._least_margins = _margins_of_errors(self._fit.left_out, labels)
        by_distance = sorted(self._fit.nearest)
        self._least_cosine = max(_LEAST_COSINE, by_distance[int(_FAR_SHARE * len(by_distance))])

    def guess(self, vector: bytes) -> Guess:
        if not self._labels:
            return Guess(None, frozenset(), False)
        seen = self._fit.look(vector)
        alike = frozenset(label for label, cosine in zip(self._labels, seen.cosines, strict=True) if cosine >= ALIKE)
        return Guess(self._sure(seen, alike), alike, max(seen.cosines) >= SAME)

    def _sure(self, seen: Look, alike: frozenset[int]) -> int | None:
        best, margin = _best(seen.scores)
        nearest = max(range(len(self._labels)), key=lambda at: seen.cosines[at])
        is_near = seen.cosines[nearest] >= self._least_cosine and self._labels[nearest] == best
        is_clear = margin >= _LEAST_MARGIN and margin > self._least_margins.get(best, 0.0)
        has_others = best in self._offered and len(self._offered) > 1
        return best if has_others and is_near and is_clear and alike <= {best} else None


def _margins_of_errors(left_out: Sequence[tuple[float, ...]], labels: Sequence[int]) -> dict[int, float]:
    """For each label the widest margin with which it was wrongly chosen."""
    widest: dict[int, float] = {}
    for scores, label in zip(left_out, labels, strict=True):
        best, margin = _best(scores)
        if best != label:
            widest[best] = max(widest.get(best, 0.0), margin)
    return widest


def _best(scores: Sequence[float]) -> tuple[int, float]:
    """The first of the highest scores, and how far the second is behind."""
    best = max(range(len(scores)), key=lambda at: scores[at])
    others = [score for at, score in enumerate(scores) if at != best]
    return best, scores[best] - max(others) if others else 0.0
