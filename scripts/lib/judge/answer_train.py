"""Trains and calibrates the combiner of the answer audit on the written requests, in folds by request."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from native_host.judge.answer.combiner import VERSION
from native_host.judge.answer.features import features
from native_host.judge.answer.request import read_request
from native_host.judge.answer.wording import Wording
from scripts.lib.judge.boosting import Boosted, boost
from scripts.lib.judge.pairs_make import Pair

TREES, DEPTH, RATE = 200, 3, 0.1
FOLDS = 6


def names(pair: Pair) -> list[str]:
    return list(features(read_request(pair.prompt), Wording.of(pair.good)))


def matrix(pairs: Sequence[Pair]) -> tuple[Any, Any, Any]:
    """Rows, whether each is good, and the fold of its request: good and bad of a pair stand one after the other."""
    rows, good, fold = [], [], []
    known: dict[str, Any] = {}
    for pair in pairs:
        request = known.get(pair.prompt) or known.setdefault(pair.prompt, read_request(pair.prompt))
        for text, is_good in ((pair.good, 1.0), (pair.bad, 0.0)):
            rows.append(list(features(request, Wording.of(text)).values()))
            good.append(is_good)
            fold.append(zlib.crc32(pair.request.encode()) % FOLDS)
    return np.array(rows), np.array(good), np.array(fold)


def train(pairs: Sequence[Pair], seed: int) -> tuple[dict[str, Any], Any]:
    """The combiner as JSON would hold it, and the scores out of fold, in the order of `matrix`."""
    rows, good, fold = matrix(pairs)
    weight = np.ones(len(rows))
    out = np.zeros(len(rows))
    for number in range(FOLDS):
        inside = fold != number
        out[~inside] = boost(rows[inside], good[inside], weight[inside], TREES, DEPTH, RATE, seed).raw(rows[~inside])
    slope, shift = platt(out, good)
    made = boost(rows, good, weight, TREES, DEPTH, RATE, seed)
    return as_json(made, names(pairs[0]), slope, shift), 1 / (1 + np.exp(-(slope * out + shift)))


def platt(raw: Any, good: Any, steps: int = 60) -> tuple[float, float]:
    """Slope and shift by Newton's method."""
    slope, shift = 1.0, 0.0
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-(slope * raw + shift)))
        slack, spread = good - chance, np.maximum(chance * (1 - chance), 1e-9)
        gradient = np.array([(slack * raw).sum(), slack.sum()])
        hessian = np.array([[(spread * raw * raw).sum(), (spread * raw).sum()], [(spread * raw).sum(), spread.sum()]])
        step = np.linalg.solve(hessian + 1e-6 * np.eye(2), gradient)
        slope, shift = slope + float(step[0]), shift + float(step[1])
    return slope, shift


def as_json(made: Boosted, feature_names: Sequence[str], slope: float, shift: float) -> dict[str, Any]:
    trees = [
        {"f": [int(f) for f in t["f"]], "t": [round(v, 5) for v in t["t"]], "v": [round(v, 5) for v in t["v"]]}
        for t in made.trees
    ]
    return {
        "version": VERSION,
        "features": list(feature_names),
        "base": round(made.base, 6),
        "slope": round(slope, 6),
        "shift": round(shift, 6),
        "trees": trees,
    }


def dumped(combiner: dict[str, Any]) -> bytes:
    return (json.dumps(combiner, separators=(",", ":")) + "\n").encode()
