"""A batch of examples as tensors, with the marks of the encoder's own around each and hints left out at random."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from native_host.inference.pieces.rows import END, NOTHING, SLOTS, START
from scripts.lib.finder.examples import UNKNOWN, Examples
from scripts.lib.finder.hiding import blank, leave_out
from scripts.lib.finder.losses import Targets


def tensors(
    examples: Examples, members: Sequence[int], random: np.random.Generator | None, blanks: float = 0.0
) -> tuple[Tensor, Tensor, Targets]:
    """Rows, mask and targets. With `random` as training sees them, without it as use does."""
    lengths = [int(examples.firsts[n + 1] - examples.firsts[n]) for n in members]
    size = (len(members), max(lengths) + 2)
    rows = np.full((*size, SLOTS), NOTHING, np.int64)
    tags = np.full(size, UNKNOWN, np.int64)
    mask = np.zeros(size, np.int64)
    for index, (number, length) in enumerate(zip(members, lengths, strict=True)):
        first = int(examples.firsts[number])
        rows[index, 0, 0], rows[index, length + 1, 0] = START, END
        rows[index, 1 : length + 1] = examples.rows[first : first + length]
        tags[index, 1 : length + 1] = examples.tags[first : first + length]
        mask[index, : length + 2] = 1
    if random is not None:
        leave_out(rows, random)
        blank(rows, random, blanks)
    chosen = list(members)
    targets = Targets(
        tags=torch.from_numpy(tags),
        all_names=torch.from_numpy(examples.all_names[chosen]),
        topics=torch.from_numpy(examples.topics[chosen].astype(np.int64)),
        tasks=torch.from_numpy(examples.tasks[chosen].astype(np.int64)),
        complexity=torch.from_numpy(np.asarray(examples.complexity[chosen])),
    )
    return torch.from_numpy(rows), torch.from_numpy(mask), targets
