"""The weights of a graph of 8 bits, by the names that `graph.py` knows them by: the way back from what ships."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

from scripts.lib.finder.quantise import ZERO

_HALVES = ("far", "near")


def weights_of(graph: bytes) -> dict[str, Any]:
    """As `weights.arrays` gives them, but for `reach`. A KeyError where the graph is no finder's.

    The inner channels come in the graph's order, the far ones first: any order computes the same.
    """
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load_from_string(graph).graph.initializer}
    made = {name: stored[name] for name in ("positions", "norm.g", "norm.b", "tags.w", "tags.b", "whole.w", "whole.b")}
    made["rows"] = _rows(stored)
    for index in range(sum(name.endswith(".qkv.wq") for name in stored)):
        made |= _layer(f"{index}.", stored)
    return {name: np.array(array, np.float32) for name, array in made.items()}


def _layer(at: str, stored: Mapping[str, Any]) -> dict[str, Any]:
    same = ("qkv.b", "out.b", "down.b", "norm1.g", "norm1.b", "norm2.g", "norm2.b")
    return {
        **{f"{at}{name}": stored[f"{at}{name}"] for name in same},
        **{f"{at}{name}.w": _columns(stored, f"{at}{name}") for name in ("qkv", "out")},
        f"{at}up.w": np.concatenate([_columns(stored, f"{at}up.{half}") for half in _HALVES], axis=1),
        f"{at}up.b": np.concatenate([stored[f"{at}up.b.{half}"] for half in _HALVES]),
        f"{at}down.w": np.concatenate([_columns(stored, f"{at}down.{half}") for half in _HALVES], axis=0),
    }


def _columns(stored: Mapping[str, Any], name: str) -> Any:
    return stored[f"{name}.wq"].astype(np.float32) * stored[f"{name}.ws"]


def _rows(stored: Mapping[str, Any]) -> Any:
    data, scales = stored["rows.q"], stored["rows.s"]
    blocks = data.reshape(*scales.shape, -1).astype(np.float32) - ZERO
    return (blocks * scales[..., None]).reshape(data.shape)
