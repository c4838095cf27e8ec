"""The mean of several trainings' weights: finds more and takes less for private than each of them, at no cost in use.

Wortsman et al., "Model soups" (ICML 2022): it works where the trainings began from the same weights or from one another's.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor


def mean_state(runs: Sequence[Path]) -> dict[str, Tensor]:
    """Each tensor's mean over the runs' `finder.pt`. A ValueError when they are not of one shape."""
    if len({(run / "shape.json").read_text("utf-8") for run in runs}) > 1:  # The heads' number shows in no weight.
        raise ValueError("the runs are not of one shape")
    states = [torch.load(run / "finder.pt", map_location="cpu", weights_only=True) for run in runs]
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
