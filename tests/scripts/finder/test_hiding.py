"""What training hides: pieces of the text, and never the marks around it or the padding."""

from __future__ import annotations

import numpy as np

from native_host.inference.pieces.rows import END, NOTHING, SLOTS, START, Slot
from scripts.lib.finder.hiding import blank, leave_out


def rows() -> np.ndarray:
    """Forty texts of eight pieces and two of padding."""
    made = np.full((40, 12, SLOTS), NOTHING, np.int64)
    made[:, 1:9] = 31_000
    made[:, 1:9, Slot.PIECE] = 2_000
    made[:, 0, Slot.PIECE], made[:, 9, Slot.PIECE] = START, END
    return made


def test_marks_and_padding_are_never_masked() -> None:
    whole, masked = rows(), rows()
    blank(masked, np.random.default_rng(1), 1.0)
    assert (masked[:, [0, 9, 10, 11]] == whole[:, [0, 9, 10, 11]]).all()
    is_masked = (masked[:, 1:9, Slot.PIECE] != 2_000).all(1)
    assert 10 <= is_masked.sum() <= 30  # Half of the texts, whole here.
    assert (masked[is_masked][:, 1:9, Slot.HASH_1 :] == NOTHING).all()
    assert (masked[~is_masked] == whole[~is_masked]).all()


def test_no_share_no_mask() -> None:
    masked = rows()
    blank(masked, np.random.default_rng(1), 0.0)
    assert (masked == rows()).all()


def test_hints_are_left_out_of_whole_texts() -> None:
    made = rows()
    leave_out(made, np.random.default_rng(2))
    hinted = made[:, 1:9, Slot.RULE] != NOTHING
    assert (hinted.all(1) | ~hinted.any(1)).all() and 5 <= (~hinted.any(1)).sum() <= 25
