"""The least scores at which something counts: for values by a budget of public words, for topics by precision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

# Neither lower nor higher, however easy the dev set is: real texts are harder on both sides.
NEAR_GRID = np.concatenate([np.geomspace(0.03, 0.3, 48), np.linspace(0.31, 0.6, 30)])
LONE_GRID = np.linspace(0.8, 0.98, 19)
# In balanced a topic holds the whole prompt: of the texts without one, no more than these may be taken for it.
_TOPIC_FALSE = 0.0002
_TOPIC_GRID = np.linspace(0.75, 0.97, 45)  # A prompt is held for it: no less, however easy the dev set is.
_WEIGHTS = np.geomspace(0.01, 1000, 120)
_MOST_COST = 0.02  # Of all public words, that one type may take at most.


def value_thresholds(
    scores: Any,
    kinds: Any,
    is_private: Any,
    names: tuple[str, ...],
    retention: float,
    grid: Any = NEAR_GRID,
    weights: Any = None,
) -> dict[str, float]:
    """Lowest where it pays: the same price in lost public words for every private one more, whatever its type.

    `scores` [n]: how likely each unit is private; `kinds` [n]: its likeliest type; `weights` [n]: for how many units each
    stands (one, where not given). The price is the highest at which
    `retention` of the public units stays.
    """
    weights = np.ones(len(scores)) if weights is None else weights
    public = float(weights[~is_private].sum())
    of_kinds = [kinds == number for number in range(len(names))]
    curves = [_curve(scores[one], is_private[one], weights[one], grid) for one in of_kinds]
    chosen = [len(grid) - 1] * len(names)
    for weight in _WEIGHTS:
        picks = [_pick(weight * hits - costs - (costs > _MOST_COST * public) * 1e9) for hits, costs in curves]
        if sum(curve[1][pick] for curve, pick in zip(curves, picks, strict=True)) > (1 - retention) * public:
            break
        chosen = picks
    return {name: round(float(grid[pick]), 4) for name, pick in zip(names, chosen, strict=True)}


def _pick(worth: Any) -> int:
    """The middle of the best: where many thresholds do as well, neither end is trusted."""
    best = np.flatnonzero(worth == worth.max())
    return int(best[len(best) // 2])


def _curve(scores: Any, is_private: Any, weights: Any, grid: Any) -> tuple[Any, Any]:
    """For each threshold of the grid: private units at or above it, public units at or above it."""
    hits = np.array([weights[is_private & (scores >= limit)].sum() for limit in grid])
    costs = np.array([weights[~is_private & (scores >= limit)].sum() for limit in grid])
    return hits, costs


def topic_thresholds(scores: Mapping[str, Any], right: Mapping[str, Any], precision: float) -> dict[str, float]:
    """The lowest threshold that keeps `precision` and is wrong in next to no other text.

    The highest where nothing keeps it or nothing was measured.
    """
    return {name: _topic(scores[name], right[name], precision) for name in scores}


def _topic(scores: Any, right: Any, precision: float) -> float:
    if not right.any():
        return float(_TOPIC_GRID[-1])
    for limit in _TOPIC_GRID:
        said = scores >= limit
        is_rare = (said & ~right).sum() <= _TOPIC_FALSE * (~right).sum()
        if is_rare and said.any() and right[said].mean() >= precision:
            return round(float(limit), 3)
    return float(_TOPIC_GRID[-1])
