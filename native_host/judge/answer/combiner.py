"""Features to one score: boosted small trees, then a calibration. Read from JSON, pure Python, microseconds an answer.

Gradient boosting after Friedman, "Greedy Function Approximation" (2001); calibration after Platt (1999).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

VERSION = 1


class BadCombiner(ValueError):
    """The file is not what this version reads; the message names the field."""


@dataclass(frozen=True, slots=True)
class _Tree:
    """A full binary tree: node n's children are 2n + 1 (at most the threshold) and 2n + 2; leaves come after the splits."""

    features: tuple[int, ...]
    thresholds: tuple[float, ...]
    leaves: tuple[float, ...]

    def value(self, row: list[float]) -> float:
        node, inner = 0, len(self.features)
        while node < inner:
            node = 2 * node + (1 if row[self.features[node]] <= self.thresholds[node] else 2)
        return self.leaves[node - inner]


class Combiner:
    """Raises BadCombiner for a content that is not a combiner."""

    def __init__(self, content: bytes) -> None:
        try:
            raw: Any = json.loads(content)
            if raw["version"] != VERSION:
                raise BadCombiner("version")
            self._names = tuple(map(str, raw["features"]))
            self._base, self._slope, self._shift = float(raw["base"]), float(raw["slope"]), float(raw["shift"])
            self._trees = tuple(_tree(tree, len(self._names)) for tree in raw["trees"])
        except BadCombiner:
            raise
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise BadCombiner(type(error).__name__) from None

    def score(self, features: Mapping[str, float]) -> float:
        """In 0..1. Raises KeyError where a feature is missing."""
        row = [features[name] for name in self._names]
        raw = self._base + sum(tree.value(row) for tree in self._trees)
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, self._slope * raw + self._shift))))


def _tree(raw: Any, most: int) -> _Tree:
    made = _Tree(tuple(map(int, raw["f"])), tuple(map(float, raw["t"])), tuple(map(float, raw["v"])))
    if len(made.leaves) != len(made.features) + 1 or len(made.thresholds) != len(made.features):
        raise BadCombiner("tree")
    if any(not 0 <= feature < most for feature in made.features):
        raise BadCombiner("feature")
    return made
