"""From the shipped graph back to a net that can be trained further: `python -m scripts.lib.finder.from_graph --out RUN`.

What 8 bits took away stays away (two pieces in a thousand get another tag); the vocabulary's rows, which training never
changes, are MiniLM's own. The head that learns every name is no part of the graph and begins anew.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from native_host.inference.pieces.rows import VOCABULARY
from native_host.inference.place import models_folder
from scripts.lib.finder.minilm import minilm_state
from scripts.lib.finder.net import Net, Shape, load_encoder
from scripts.lib.finder.weights_of import weights_of

_LINEAR = ("qkv", "out", "up", "down")


def net_of(graph: bytes, vocabulary: Mapping[str, Any]) -> Net:
    """`vocabulary`: MiniLM's own tensors (minilm.py)."""
    weights = weights_of(graph)
    layers = sum(name.endswith(".qkv.w") for name in weights)
    net = Net(Shape(layers=layers, positions=len(weights["positions"])))
    load_encoder(net, dict(vocabulary))
    state = net.state_dict()
    state["features.weight"][1:] = torch.from_numpy(weights["rows"][VOCABULARY:])
    state["positions"] = torch.from_numpy(weights["positions"])
    _norm(state, weights, "norm", "norm")
    for index in range(layers):
        for name in _LINEAR:
            _linear(state, weights, f"{index}.{name}", f"layers.{index}.{name}")
        for name in ("norm1", "norm2"):
            _norm(state, weights, f"{index}.{name}", f"layers.{index}.{name}")
    for head in ("tags", "whole"):
        _linear(state, weights, head, head)
    net.load_state_dict(state)
    return net


def _linear(state: dict[str, Any], weights: Mapping[str, Any], source: str, name: str) -> None:
    state[f"{name}.weight"] = torch.from_numpy(weights[f"{source}.w"].T.copy())
    state[f"{name}.bias"] = torch.from_numpy(weights[f"{source}.b"])


def _norm(state: dict[str, Any], weights: Mapping[str, Any], source: str, name: str) -> None:
    state[f"{name}.weight"], state[f"{name}.bias"] = (torch.from_numpy(weights[f"{source}.{part}"]) for part in "gb")


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
