"""Where training stands, on disk: whole or not at all, enough to go on as if it had never stopped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from scripts.lib.finder.random_state import kept, put_back

_NAME = "checkpoint.pt"


@dataclass(slots=True)
class Progress:
    """`elapsed_s` counts over all runs."""

    epoch: int = 0
    batch: int = 0
    step: int = 0
    elapsed_s: float = 0.0
    best: float = -1.0


def save(folder: Path, net: Any, optimizer: Any, progress: Progress, device: str) -> None:
    state = {
        "net": net.state_dict(),
        "optimizer": optimizer.state_dict(),
        "progress": {name: getattr(progress, name) for name in Progress.__slots__},
        **kept(torch, device),
    }
    torch.save(state, folder / f"{_NAME}.new")
    (folder / f"{_NAME}.new").replace(folder / _NAME)


def resume(folder: Path, net: Any, optimizer: Any, device: str) -> Progress:
    """The progress of the last checkpoint, its weights put in place; a fresh one where there is none."""
    path = folder / _NAME
    if not path.exists():
        return Progress()
    state = torch.load(path, map_location="cpu", weights_only=True)
    net.load_state_dict(state["net"])
    optimizer.load_state_dict(state["optimizer"])
    put_back(torch, device, state)
    return Progress(**state["progress"])
