"""Temperatures undo over-confidence; thresholds spend a budget of public words where it buys most."""

from __future__ import annotations

import numpy as np
import pytest

from scripts.lib.finder.quantise import quantised_columns, quantised_rows
from scripts.lib.finder.temperature import sigmoid_temperature, softmax_temperature
from scripts.lib.finder.thresholds import topic_thresholds, value_thresholds


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True))


@pytest.mark.parametrize("heat", [1.0, 2.0, 3.0])
def test_a_head_that_is_too_sure_is_cooled_by_as_much(heat: float) -> None:
    random = np.random.default_rng(3)
    logits = random.normal(size=(20_000, 4)) * 2
    right = np.array([random.choice(4, p=row) for row in softmax(logits)])
    assert softmax_temperature(softmax(logits * heat), right) == pytest.approx(heat, rel=0.1)


def test_sigmoids_alike() -> None:
    random = np.random.default_rng(3)
    logits = random.normal(size=20_000) * 2
    right = random.random(20_000) < 1 / (1 + np.exp(-logits))
    assert sigmoid_temperature(1 / (1 + np.exp(-2 * logits)), right) == pytest.approx(2.0, rel=0.1)


def test_nothing_seen_changes_nothing() -> None:
    assert softmax_temperature(np.zeros((0, 3)), np.zeros(0, int)) == sigmoid_temperature([], []) == 1.0


def test_thresholds_keep_the_public_words_they_promise() -> None:
    random = np.random.default_rng(5)
    is_private = random.random(50_000) < 0.2
    kinds = random.integers(0, 2, 50_000)
    # The second type is told apart far better than the first.
    scores = np.clip(random.normal(np.where(is_private, 0.55, 0.15), np.where(kinds == 1, 0.05, 0.2)), 0, 1)
    chosen = value_thresholds(scores, kinds, is_private, ("A", "B"), 0.97)
    limits = np.array([chosen["A"], chosen["B"]])[kinds]
    lost = (~is_private & (scores >= limits)).sum() / (~is_private).sum()
    assert lost <= 0.03
    assert (is_private & (scores >= limits)).sum() / is_private.sum() > 0.75
    assert chosen["A"] > chosen["B"] or (scores[is_private & (kinds == 1)] >= chosen["B"]).mean() > 0.99


def test_a_unit_that_stands_for_many_costs_as_many() -> None:
    """Of two kinds of text the one that is weighted up decides what the same budget allows."""
    is_private = np.array([True] * 100 + [False] * 2000)
    scores = np.concatenate([np.linspace(0.1, 0.9, 100), np.full(1000, 0.01), np.linspace(0.0, 0.5, 1000)])
    is_hard = np.arange(2100) >= 1100
    alike = value_thresholds(scores, np.zeros(2100, int), is_private, ("A",), 0.97)["A"]
    weights = np.where(is_hard, 20.0, 1.0)
    assert value_thresholds(scores, np.zeros(2100, int), is_private, ("A",), 0.97, weights=weights)["A"] > alike


def test_where_all_thresholds_do_as_well_neither_end_is_taken() -> None:
    is_private = np.array([True] * 10 + [False] * 1000)
    chosen = value_thresholds(is_private.astype(float), np.zeros(1010, int), is_private, ("A",), 0.97)
    assert 0.1 < chosen["A"] < 0.5


def test_topics_keep_their_precision() -> None:
    scores = np.array([0.96, 0.9, 0.88, 0.84, 0.2])
    right = np.array([True, True, True, False, False])
    found = topic_thresholds({"a": scores, "b": scores}, {"a": right, "b": np.zeros(5, bool)}, 0.95)
    assert 0.84 < found["a"] <= 0.88 and found["b"] == 0.97
    assert topic_thresholds({"a": scores - 0.5}, {"a": right}, 0.95)["a"] >= 0.75, "never less, however easy"


def test_eight_bits_stay_close_and_nothing_stays_nothing() -> None:
    weight = np.random.default_rng(1).normal(size=(64, 48)).astype(np.float32)
    data, scales = quantised_columns(weight)
    assert np.abs(data).max() <= 63 and np.abs(data * scales - weight).max() <= scales.max() / 2 + 1e-6
    weight[0] = 0
    rows, row_scales = quantised_rows(weight, 16)
    back = (rows.astype(np.float32).reshape(64, 3, 16) - 128) * row_scales[..., None]
    assert np.abs(back.reshape(64, 48) - weight).max() <= row_scales.max() / 2 + 1e-6
    assert (rows[0] == 128).all()
