"""A trained net's weights as plain arrays, by the names that the graph knows them by."""

from __future__ import annotations

from typing import Any

import numpy as np

from native_host.inference.pieces.rows import ROWS
from native_host.inference.tags import tag_count
from scripts.lib.finder.labels import TASKS, TOPICS, TYPES


def arrays(state: dict[str, Any]) -> dict[str, Any]:
    """From a state dictionary of `net.Net`. Matrices are [inputs, outputs], as ONNX multiplies."""

    def get(name: str) -> Any:
        return state[name].detach().float().numpy()

    made = {
        "rows": np.concatenate([get("pieces.weight"), get("features.weight")[1:]]),
        "positions": get("positions"),
        **_norm("norm", get, "norm"),
    }
    index = 0
    while f"layers.{index}.qkv.weight" in state:
        for name in ("qkv", "out", "up", "down"):
            made[f"{index}.{name}.w"] = get(f"layers.{index}.{name}.weight").T
            made[f"{index}.{name}.b"] = get(f"layers.{index}.{name}.bias")
        for name in ("norm1", "norm2"):
            made |= _norm(f"{index}.{name}", get, f"layers.{index}.{name}")
        index += 1
    for name in ("tags", "whole"):
        made[f"{name}.w"], made[f"{name}.b"] = get(f"{name}.weight").T, get(f"{name}.bias")
    return made


def _norm(name: str, get: Any, source: str) -> dict[str, Any]:
    return {f"{name}.g": get(f"{source}.weight"), f"{name}.b": get(f"{source}.bias")}


def random_arrays(hidden: int, inner: int, layers: int, seed: int, positions: int = 256) -> dict[str, Any]:
    """Weights that have learnt nothing: for tests, and to measure a shape before it is trained."""
    random = np.random.default_rng(seed)

    def draw(*size: int) -> Any:
        return (np.asarray(random.standard_normal(size)) * 0.1).astype(np.float32)

    made: dict[str, Any] = {"rows": draw(ROWS, hidden), "positions": draw(positions, hidden)}
    made["rows"][0] = 0
    norms = ["norm"]
    for index in range(layers):
        norms += [f"{index}.norm1", f"{index}.norm2"]
        for name, size in (
            ("qkv", (hidden, 3 * hidden)),
            ("out", (hidden, hidden)),
            ("up", (hidden, inner)),
            ("down", (inner, hidden)),
        ):
            made[f"{index}.{name}.w"], made[f"{index}.{name}.b"] = draw(*size), draw(size[1])
        made[f"{index}.reach"] = np.abs(draw(inner))
    for name in norms:
        made[f"{name}.g"], made[f"{name}.b"] = np.ones(hidden, np.float32), np.zeros(hidden, np.float32)
    made["tags.w"], made["tags.b"] = draw(hidden, tag_count(TYPES)), draw(tag_count(TYPES))
    whole = len(TOPICS) + len(TASKS) + 1
    made["whole.w"], made["whole.b"] = draw(2 * hidden, whole), draw(whole)
    return made
