"""What training hides from the net at random, so that it leans on nothing alone."""

from __future__ import annotations

import numpy as np

from native_host.inference.pieces.rows import END, NOTHING, START, Slot

# So often a text comes without the rules' hints, so that the finder does not lean on them.
_WITHOUT_HINTS = 0.3
# So often a piece comes without its spelling's buckets: what was learnt by heart must not be all that was learnt.
_WITHOUT_HASHES = 0.15
_WITH_BLANKS = 0.5
_MASKED = 103  # [MASK] of the vocabulary.


def leave_out(rows: np.ndarray, random: np.random.Generator) -> None:
    rows[random.random(len(rows)) < _WITHOUT_HINTS, :, Slot.RULE] = NOTHING
    bare = random.random(rows.shape[:2]) < _WITHOUT_HASHES
    # A piece that is nothing but its hash keeps it.
    bare &= rows[..., Slot.PIECE] != NOTHING
    rows[..., Slot.HASH_1 :][bare] = NOTHING


def blank(rows: np.ndarray, random: np.random.Generator, share: float) -> None:
    """Masks pieces, as MiniLM's own training did: what a word is must also be seen from those beside it."""
    hidden = random.random(rows.shape[:2]) < share
    hidden &= (random.random(len(rows)) < _WITH_BLANKS)[:, None]
    hidden &= (rows[..., Slot.PIECE] != NOTHING) & (rows[..., Slot.PIECE] != START) & (rows[..., Slot.PIECE] != END)
    rows[hidden, Slot.PIECE] = _MASKED
    rows[..., Slot.HASH_1 :][hidden] = NOTHING
