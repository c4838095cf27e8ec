"""Every example once an epoch, in an order that the seed decides, no batch too large."""

from __future__ import annotations

import numpy as np

from scripts.lib.finder.batches import batches

LENGTHS = np.random.default_rng(1).integers(3, 200, 997).tolist()


def test_each_example_once_and_no_batch_too_large() -> None:
    made = batches(LENGTHS, 512, seed=1, epoch=0)
    assert sorted(member for batch in made for member in batch.members) == list(range(len(LENGTHS)))
    assert all(len(batch.members) * max(LENGTHS[m] for m in batch.members) <= 512 for batch in made)


def test_the_seed_and_the_epoch_decide_the_order() -> None:
    assert batches(LENGTHS, 512, 1, 0) == batches(LENGTHS, 512, 1, 0)
    assert batches(LENGTHS, 512, 1, 0) != batches(LENGTHS, 512, 1, 1) != batches(LENGTHS, 512, 2, 1)


def test_padding_is_rare() -> None:
    made = batches(LENGTHS, 512, 1, 0)
    read = sum(len(batch.members) * max(LENGTHS[m] for m in batch.members) for batch in made)
    assert sum(LENGTHS) / read > 0.9
