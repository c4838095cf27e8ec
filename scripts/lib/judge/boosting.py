"""Boosted full binary trees on binned features, with numpy; written as the JSON that the product reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

BINS = 32


@dataclass
class Boosted:
    base: float
    trees: list[dict[str, list[float]]] = field(default_factory=list)

    def raw(self, rows: Any) -> Any:
        total = np.full(len(rows), self.base)
        for tree in self.trees:
            total += _values(tree, rows)
        return total


def boost(rows: Any, good: Any, weight: Any, trees: int, depth: int, rate: float, seed: int, ridge: float = 4.0) -> Boosted:
    """Logistic loss. `rows` (n, features), `good` 0/1, `weight` (n,)."""
    rng = np.random.default_rng(seed)
    edges = [np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1])) for column in rows.T]
    # A feature that is nearly always 0 has its only edge there.
    edges = [np.unique(np.concatenate((edge, [np.min(column)]))) for edge, column in zip(edges, rows.T, strict=True)]
    binned = np.stack(
        [np.searchsorted(edge, column, side="left") for edge, column in zip(edges, rows.T, strict=True)], axis=1
    )
    share = np.average(good, weights=weight)
    made = Boosted(float(np.log(share / (1 - share))))
    raw = np.full(len(rows), made.base)
    for _ in range(trees):
        chance = 1 / (1 + np.exp(-raw))
        gradient, hessian = weight * (good - chance), weight * chance * (1 - chance)
        used = rng.random(len(rows)) < 0.7
        tree = _grow(binned, edges, np.where(used, gradient, 0), np.where(used, hessian, 0), depth, ridge, rng)
        tree["v"] = [value * rate for value in tree["v"]]
        made.trees.append(tree)
        raw += _values(tree, rows)
    return made


def _grow(
    binned: Any, edges: list[Any], gradient: Any, hessian: Any, depth: int, ridge: float, rng: Any
) -> dict[str, list[float]]:
    inner = 2**depth - 1
    features, thresholds = [0.0] * inner, [float("inf")] * inner
    node = np.zeros(len(binned), np.int64)
    columns = rng.permutation(binned.shape[1])[: max(8, int(binned.shape[1] * 0.6))]
    for number in range(inner):
        inside = np.flatnonzero(node == number)
        best = (1e-6, -1, 0)
        g, h = gradient[inside], hessian[inside]
        whole = g.sum() ** 2 / (h.sum() + ridge)
        for column in columns:
            bins, n = binned[inside, column], len(edges[column]) + 1
            left_g, left_h = np.cumsum(np.bincount(bins, g, n))[:-1], np.cumsum(np.bincount(bins, h, n))[:-1]
            right_g, right_h = g.sum() - left_g, h.sum() - left_h
            gain = left_g**2 / (left_h + ridge) + right_g**2 / (right_h + ridge) - whole
            gain[(left_h < 1.5) | (right_h < 1.5)] = 0
            at = int(np.argmax(gain)) if len(gain) else 0
            if len(gain) and gain[at] > best[0]:
                best = (float(gain[at]), int(column), at)
        if best[1] < 0:
            node[inside] = 2 * number + 1
            continue
        features[number], thresholds[number] = float(best[1]), float(edges[best[1]][best[2]])
        node[inside] = np.where(binned[inside, best[1]] <= best[2], 2 * number + 1, 2 * number + 2)
    leaves = [
        float(gradient[at].sum() / (hessian[at].sum() + ridge)) for at in (node == inner + leaf for leaf in range(inner + 1))
    ]
    return {"f": features, "t": [min(value, 1e9) for value in thresholds], "v": leaves}


def _values(tree: dict[str, list[float]], rows: Any) -> Any:
    features, thresholds = np.array(tree["f"], np.int64), np.array(tree["t"])
    inner = len(features)
    node = np.zeros(len(rows), np.int64)
    for _ in range(int(np.log2(inner + 1))):
        node = 2 * node + np.where(rows[np.arange(len(rows)), features[node]] <= thresholds[node], 1, 2)
    return np.array(tree["v"])[node - inner]
