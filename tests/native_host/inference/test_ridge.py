"""The head of learned specialists: what it says of a left-out example is what a fit without it says."""

from __future__ import annotations

import random

import numpy as np
import pytest

from native_host.answerer.learned.workflow import packed
from native_host.contract.embedding import DIMENSIONS
from native_host.inference.ridge import Ridge


def vectors(count: int, seed: int = 1) -> list[bytes]:
    dice = random.Random(seed)
    made = []
    for _ in range(count):
        one = [dice.gauss(0, 1) for _ in range(DIMENSIONS)]
        length = sum(value * value for value in one) ** 0.5
        made.append(packed([value / length for value in one]))
    return made


def test_a_left_out_score_is_that_of_a_fit_without_the_example() -> None:
    """Solved anew without it, the others weighing as before."""
    some, classes, penalty = vectors(10), [0, 1] * 5, 0.7
    rows = np.stack([np.frombuffer(one, "<f2").astype(float) for one in some])
    found = Ridge().fit(some, classes, penalty).left_out
    for at in range(10):
        rest = [n for n in range(10) if n != at]
        gram = rows[rest] @ rows[rest].T + 1.0 + penalty * np.eye(9)
        targets = np.array([[1.0, -1.0] if classes[n] == 0 else [-1.0, 1.0] for n in rest])
        expected = (rows[at] @ rows[rest].T + 1.0) @ np.linalg.solve(gram, targets)
        assert found[at] == pytest.approx(tuple(expected), abs=1e-9)


def test_classes_weigh_the_same_however_many_examples_they_have() -> None:
    dice = random.Random(3)
    centre = [[1.0 if n == at else 0.0 for n in range(DIMENSIONS)] for at in (0, 1)]

    def near(at: int) -> bytes:
        return packed([value + dice.gauss(0, 0.02) for value in centre[at]])

    fit = Ridge().fit([near(0) for _ in range(40)] + [near(1) for _ in range(4)], [0] * 40 + [1] * 4, 1.0)
    middle = packed([0.7071 * (a + b) for a, b in zip(*centre, strict=True)])
    scores = fit.look(middle).scores
    assert abs(scores[0] - scores[1]) < 0.25


def test_cosines_and_the_nearest_other() -> None:
    some = vectors(3)
    fit = Ridge().fit([some[0], some[1], some[0]], [0, 1, 0], 1.0)
    assert fit.look(some[0]).cosines == pytest.approx((1.0, fit.look(some[1]).cosines[0], 1.0), abs=1e-3)
    assert fit.nearest[0] == fit.nearest[2] == pytest.approx(1.0, abs=1e-3) and fit.nearest[1] < 0.3
    assert Ridge().fit(some[:1], [0], 1.0).nearest == [-1.0]


def test_the_same_input_gives_the_same_fit() -> None:
    some, classes = vectors(50), [n % 4 for n in range(50)]
    one, other = Ridge().fit(some, classes, 1.0), Ridge().fit(some, classes, 1.0)
    assert one.left_out == other.left_out and one.look(some[3]) == other.look(some[3])
