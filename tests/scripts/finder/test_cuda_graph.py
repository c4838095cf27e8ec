"""The graph for CUDA has its weights in the processor's file, and says the same. Run on the processor, which widens it."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest

from native_host.inference import session
from native_host.inference.onnx import load_onnxruntime
from native_host.inference.pieces.rows import ROWS
from native_host.inference.session import INSIDE_CPU_GRAPH
from scripts.lib.finder.cuda_graph import build_cuda_graph
from scripts.lib.finder.graph import build_graph
from scripts.lib.finder.weights import random_arrays

# Only versions that can have CUDA have it (1.24 and later); the others never open this graph.
pytestmark = pytest.mark.skipif(
    not hasattr(load_onnxruntime().SessionOptions, "add_external_initializers_from_files_in_memory"),
    reason="old",
)
HEADS = 4
WEIGHTS = random_arrays(128, 256, 2, seed=3)
CPU = build_graph(WEIGHTS, HEADS, "int8")
CUDA = build_cuda_graph(WEIGHTS, HEADS, CPU, INSIDE_CPU_GRAPH)


@pytest.fixture(scope="module")
def inputs() -> dict[str, Any]:
    random = np.random.default_rng(5)
    mask = np.ones((3, 20), np.int32)
    mask[1, 12:] = 0
    return {"rows": random.integers(1, ROWS, (3, 20, 6)).astype(np.int32), "mask": mask}


def test_nothing_large_is_in_it_twice() -> None:
    outside = [tensor for tensor in onnx.load_from_string(CUDA).graph.initializer if tensor.external_data]
    assert {tensor.name for tensor in outside} >= {"rows.q", "0.qkv.wq", "1.up.near.wq", "1.down.near.wq"}
    assert len(CUDA) < len(CPU) / 4


def test_it_says_what_the_unquantised_graph_of_the_same_weights_says(inputs: dict[str, Any]) -> None:
    wide = session._open(build_graph(WEIGHTS, HEADS, "fp32"), ["CPUExecutionProvider"])
    cuda = session._open(CUDA, ["CPUExecutionProvider"], CPU)
    is_there = inputs["mask"].astype(bool)
    for expected, found in zip(wide.run(None, inputs), cuda.run(None, inputs), strict=True):
        kept = is_there if expected.ndim == 3 else slice(None)
        apart = np.linalg.norm(expected[kept] - found[kept]) / np.linalg.norm(expected[kept])
        assert apart < 0.05  # Eight bits of weights, not another function.


def test_without_the_processors_file_it_does_not_open() -> None:
    with pytest.raises(Exception, match=r"rows\.q|external|initializer"):
        session._open(CUDA, ["CPUExecutionProvider"])


def test_other_bytes_of_the_same_length_give_other_answers(inputs: dict[str, Any]) -> None:
    """The weights do come from there."""
    real = session._open(CUDA, ["CPUExecutionProvider"], CPU).run(None, inputs)
    zeros = session._open(CUDA, ["CPUExecutionProvider"], bytes(len(CPU))).run(None, inputs)
    assert not np.allclose(real[0], zeros[0], atol=1e-2)
