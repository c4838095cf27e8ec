"""Boosted trees: they learn what one feature cannot tell, and the product reads them to the same numbers."""

from __future__ import annotations

import numpy as np
import pytest

from native_host.judge.answer.combiner import Combiner
from scripts.lib.judge.answer_eval import calibration_error
from scripts.lib.judge.answer_train import as_json, dumped, platt
from scripts.lib.judge.boosting import boost


def test_trees_learn_either_or_and_are_read_as_they_were_written() -> None:
    rng = np.random.default_rng(1)
    rows = rng.uniform(0, 1, (1500, 3))
    good = ((rows[:, 0] > 0.5) != (rows[:, 1] > 0.5)).astype(float)
    made = boost(rows, good, np.ones(len(rows)), trees=40, depth=2, rate=0.3, seed=1)
    raw = made.raw(rows)
    assert ((raw > 0) == (good > 0.5)).mean() > 0.95
    read = Combiner(dumped(as_json(made, ["a", "b", "c"], 1.5, -0.1)))
    for row, value in zip(rows[:50], raw[:50], strict=True):
        seen = dict(zip("abc", row.tolist(), strict=True))
        assert read.score(seen) == pytest.approx(1 / (1 + np.exp(-(1.5 * value - 0.1))), abs=2e-3)


def test_platt_finds_slope_and_shift() -> None:
    rng = np.random.default_rng(2)
    raw = rng.normal(0, 2, 20_000)
    good = (rng.uniform(size=len(raw)) < 1 / (1 + np.exp(-(0.7 * raw + 0.4)))).astype(float)
    assert platt(raw, good) == pytest.approx((0.7, 0.4), abs=0.06)


def test_calibration_error() -> None:
    assert calibration_error(np.full(500, 1.0), np.full(500, 0.0)) == pytest.approx(0.0)
    assert calibration_error(np.full(500, 0.5), np.full(500, 0.5)) < 0.51
    assert calibration_error(np.full(500, 0.1), np.full(500, 0.9)) > 0.8
