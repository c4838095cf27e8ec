"""The combiner: trees as written, in order, calibrated; a bad file refused."""

from __future__ import annotations

import json
import math

import pytest

from native_host.judge.answer.combiner import BadCombiner, Combiner

TREE = {"f": [0, 1, 1], "t": [0.5, 0.2, 0.8], "v": [-2.0, -1.0, 1.0, 2.0]}


def content(**changed: object) -> bytes:
    whole = {"version": 1, "features": ["a", "b"], "base": 0.5, "slope": 2.0, "shift": -1.0, "trees": [TREE, TREE]}
    return json.dumps(whole | changed).encode()


@pytest.mark.parametrize(("a", "b", "leaf"), [(0.5, 0.2, -2), (0.4, 0.3, -1), (0.6, 0.8, 1), (0.6, 0.9, 2)])
def test_a_score(a: float, b: float, leaf: int) -> None:
    raw = 2.0 * (0.5 + 2 * leaf) - 1.0
    assert Combiner(content()).score({"a": a, "b": b, "c": 9.0}) == pytest.approx(1 / (1 + math.exp(-raw)))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        content(version=2),
        content(slope=None),
        content(trees=[{"f": [0], "t": [0.1], "v": [1.0]}]),
        content(trees=[{"f": [7], "t": [0.1], "v": [1.0, 2.0]}]),
        content(trees=7),
    ],
)
def test_a_bad_file_is_refused(raw: bytes) -> None:
    with pytest.raises(BadCombiner):
        Combiner(raw)


def test_a_missing_feature_is_an_error() -> None:
    with pytest.raises(KeyError):
        Combiner(content()).score({"a": 1.0})
