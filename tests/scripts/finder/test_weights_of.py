"""The weights that come back out of a shipped graph are those that went in, up to their eight bits."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

from native_host.inference import session
from native_host.inference.pieces.rows import ROWS
from scripts.lib.finder.graph import build_graph
from scripts.lib.finder.weights import random_arrays
from scripts.lib.finder.weights_of import weights_of

HEADS = 4
WEIGHTS = random_arrays(128, 256, 2, seed=3)
BACK = weights_of(build_graph(WEIGHTS, HEADS, "int8"))


def _apart(one: Any, other: Any) -> float:
    return float(np.linalg.norm(one - other) / np.linalg.norm(one))


def test_every_weight_comes_back_by_its_name() -> None:
    assert set(BACK) == {name for name in WEIGHTS if not name.endswith(".reach")}
    assert all(BACK[name].shape == WEIGHTS[name].shape for name in BACK)


def test_they_compute_what_the_first_ones_do() -> None:
    """Through the graph, since the inner channels come back in another order."""
    random = np.random.default_rng(5)
    inputs = {"rows": random.integers(1, ROWS, (3, 20, 6)).astype(np.int32), "mask": np.ones((3, 20), np.int32)}
    first, back = (
        session._open(build_graph(weights, HEADS, "fp32"), ["CPUExecutionProvider"]).run(None, inputs)
        for weights in (WEIGHTS, BACK)
    )
    assert all(_apart(one, other) < 0.05 for one, other in zip(first, back, strict=True))


def test_what_is_not_in_eight_bits_comes_back_to_the_bit() -> None:
    for name in ("positions", "tags.w", "whole.b", "1.norm2.g", "0.qkv.b"):
        assert np.array_equal(BACK[name], WEIGHTS[name].astype(np.float32)), name


def test_a_graph_that_is_no_finders_is_refused() -> None:
    empty = helper.make_model(helper.make_graph([], "other", [], []))
    with pytest.raises(KeyError):
        weights_of(onnx.ModelProto.SerializeToString(empty))
