"""Small models that are real: a folder with a registry, a vocabulary and a graph, made in milliseconds."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from native_host.inference.pieces.rows import LAYOUT, ROWS, SHAPE_AT
from native_host.inference.tags import continues, tag_count
from scripts.lib.finder.graph import build_graph
from scripts.lib.finder.labels import TASKS, TOPICS, TYPES
from scripts.lib.finder.weights import random_arrays

WIDTH = 16
MOST_PIECES = 64
_TITLE = SHAPE_AT + 2
_WORDS = ["[PAD]", "mira", "ko", "##lb", "lives", "in", "leeds", "ivan", ".", "12"]
VOCABULARY = ("\n".join(_WORDS) + "\n").encode()


def capitals_are_people() -> dict[str, Any]:
    """Weights by which every word with a capital at its beginning is a person, and a text with one is about health."""
    zeros = np.zeros
    rows = zeros((ROWS, WIDTH), np.float32)
    rows[_TITLE, 1] = 8.0
    weights: dict[str, Any] = {"rows": rows, "positions": zeros((MOST_PIECES, WIDTH), np.float32)}
    weights["norm.g"], weights["norm.b"] = np.ones(WIDTH, np.float32), zeros(WIDTH, np.float32)
    tags = zeros((WIDTH, tag_count(TYPES)), np.float32)
    tags[1, continues(TYPES.index("PERSON"))] = 8.0
    weights["tags.w"], weights["tags.b"] = tags, zeros(tag_count(TYPES), np.float32)
    weights["tags.b"][0] = 6.0
    whole = len(TOPICS) + len(TASKS) + 1
    weights["whole.w"], weights["whole.b"] = zeros((2 * WIDTH, whole), np.float32), zeros(whole, np.float32) - 3.0
    weights["whole.w"][WIDTH + 1, 0] = 50.0
    weights["whole.b"][len(TOPICS) + TASKS.index("rewrite")] = 4.0
    return weights


def unlearnt(seed: int = 7) -> dict[str, Any]:
    """Two layers of random weights: says nothing sensible, but uses every operation of the real graph."""
    return random_arrays(WIDTH, 2 * WIDTH, 2, seed, MOST_PIECES)


def write_model(folder: Path, weights: dict[str, Any], *, threshold: float = 0.5) -> Path:
    """A models folder. Returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = {"graph": ("finder.onnx", build_graph(weights, 2, "int8")), "vocabulary": ("vocab.txt", VOCABULARY)}
    for name, content in contents.values():
        (folder / name).write_bytes(content)
    files = [
        {"role": role, "path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for role, (name, content) in contents.items()
    ]
    model = {
        "name": "finder",
        "source": "test",
        "licence": "Apache-2.0",
        "layout": LAYOUT,
        "most_pieces": MOST_PIECES,
        "types": list(TYPES),
        "topics": list(TOPICS),
        "tasks": list(TASKS),
        "thresholds": dict.fromkeys(TYPES, threshold),
        "lone_thresholds": dict.fromkeys(TYPES, threshold),
        "topic_thresholds": dict.fromkeys(TOPICS, 0.5),
        "temperatures": {"tags": 1.0, "topics": 1.0, "tasks": 1.0, "complexity": 1.0},
        "files": files,
    }
    (folder / "registry.json").write_text(json.dumps({"version": 1, "models": [model]}), encoding="utf-8")
    return folder
