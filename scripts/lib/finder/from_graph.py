"""From the shipped graph back to a net that can be trained further: `python -m scripts.lib.finder.from_graph --out RUN`.

What 8 bits took away stays away (half a thousandth of a row); the vocabulary's rows, which training never changes, are taken from
MiniLM itself. The head that learns every name is no part of the graph and begins anew.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from native_host.inference.pieces.rows import NOTHING, VOCABULARY
from native_host.inference.place import models_folder
from scripts.lib.finder.minilm import minilm_state
from scripts.lib.finder.net import Net, Shape, load_encoder
from scripts.lib.finder.quantise import ZERO

Tensors = Mapping[str, Any]


def net_of(graph: bytes, vocabulary: Mapping[str, Any] | None = None) -> Net:
    """`vocabulary`: MiniLM's own tensors; null takes the graph's rows of 8 bits. A KeyError where the graph is no finder's."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load_from_string(graph).graph.initializer}
    layers = sum(name.endswith(".qkv.wq") for name in stored)
    net = Net(Shape(layers=layers, positions=len(stored["positions"])))
    if vocabulary is not None:
        load_encoder(net, dict(vocabulary))
    state = net.state_dict()
    rows = _rows(stored)
    if vocabulary is None:
        state["pieces.weight"] = torch.from_numpy(rows[:VOCABULARY])
        state["pieces.weight"][NOTHING] = 0
    state["features.weight"][1:] = torch.from_numpy(rows[VOCABULARY:])
    state["positions"] = _tensor(stored["positions"])
    _norm(state, "norm", stored, "norm")
    for index in range(layers):
        _layer(state, index, stored)
    for head in ("tags", "whole"):
        state[f"{head}.weight"], state[f"{head}.bias"] = _tensor(stored[f"{head}.w"].T), _tensor(stored[f"{head}.b"])
    net.load_state_dict(state)
    return net


def _layer(state: dict[str, Any], index: int, stored: Tensors) -> None:
    """The inner channels come back in the graph's order, the far ones first: any order computes the same."""
    at, to = f"{index}.", f"layers.{index}."
    for name in ("qkv", "out"):
        state[f"{to}{name}.weight"] = _tensor(_columns(stored, f"{at}{name}").T)
        state[f"{to}{name}.bias"] = _tensor(stored[f"{at}{name}.b"])
    up = np.concatenate([_columns(stored, f"{at}up.{part}") for part in ("far", "near")], axis=1)
    down = np.concatenate([_columns(stored, f"{at}down.{part}") for part in ("far", "near")], axis=0)
    state[f"{to}up.weight"], state[f"{to}down.weight"] = _tensor(up.T), _tensor(down.T)
    state[f"{to}up.bias"] = _tensor(np.concatenate([stored[f"{at}up.b.{part}"] for part in ("far", "near")]))
    state[f"{to}down.bias"] = _tensor(stored[f"{at}down.b"])
    for name in ("norm1", "norm2"):
        _norm(state, f"{to}{name}", stored, f"{at}{name}")


def _columns(stored: Tensors, name: str) -> Any:
    return stored[f"{name}.wq"].astype(np.float32) * stored[f"{name}.ws"]


def _rows(stored: Tensors) -> Any:
    data, scales = stored["rows.q"], stored["rows.s"]
    blocks = data.reshape(*scales.shape, -1).astype(np.float32) - ZERO
    return (blocks * scales[..., None]).reshape(data.shape)


def _norm(state: dict[str, Any], name: str, stored: Tensors, source: str) -> None:
    state[f"{name}.weight"], state[f"{name}.bias"] = _tensor(stored[f"{source}.g"]), _tensor(stored[f"{source}.b"])


def _tensor(array: Any) -> torch.Tensor:
    return torch.from_numpy(np.array(array, np.float32))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="from_graph", description=__doc__)
    parser.add_argument("--graph", type=Path, default=models_folder() / "finder.onnx")
    parser.add_argument("--out", type=Path, required=True, help="a folder that train_finder takes as --start-from")
    args = parser.parse_args(arguments)
    torch.manual_seed(0)  # The head that begins anew.
    net = net_of(args.graph.read_bytes(), minilm_state())
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), args.out / "finder.pt")
    (args.out / "shape.json").write_text(json.dumps(asdict(net.shape)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
