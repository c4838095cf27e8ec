"""The order of training: shuffled anew each epoch by the seed, then cut into batches of like length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

# So many batches are sorted together: long enough to be of like length, short enough to stay shuffled.
_SORTED_TOGETHER = 50


@dataclass(frozen=True, slots=True)
class Batch:
    """Numbers of examples."""

    members: tuple[int, ...]


def batches(lengths: Sequence[int], pieces: int, seed: int, epoch: int) -> list[Batch]:
    """All examples once. A batch has at most `pieces` pieces, padding included (one example always fits)."""
    random = np.random.default_rng([seed, epoch])
    order = random.permutation(len(lengths))
    sizes = np.asarray(lengths)
    typical = max(1, int(pieces / max(1.0, float(sizes.mean()))))
    made: list[Batch] = []
    for at in range(0, len(order), typical * _SORTED_TOGETHER):
        group = order[at : at + typical * _SORTED_TOGETHER]
        made += _cut(group[np.argsort(sizes[group], kind="stable")].tolist(), sizes, pieces)
    return [made[index] for index in random.permutation(len(made))]


def _cut(ordered: list[int], sizes: np.ndarray, pieces: int) -> list[Batch]:
    """`ordered` from short to long, so the last of a batch is its longest."""
    made: list[Batch] = []
    members: list[int] = []
    for number in ordered:
        if members and (len(members) + 1) * int(sizes[number]) > pieces:
            made.append(Batch(tuple(members)))
            members = []
        members.append(number)
    return [*made, Batch(tuple(members))] if members else made
