"""Notices an answer that says the same over and over."""

from __future__ import annotations

from collections.abc import Sequence

_LONGEST = 120  # Tokens of what is repeated.
_TIMES = 4
_LEAST = 48  # Tokens in all: a line of dashes, or a table's second row, is no loop.


def is_loop(ids: Sequence[int]) -> bool:
    """Whether the end of the answer is one stretch of tokens, four times and more, without a change."""
    for period in range(1, min(_LONGEST, len(ids) // _TIMES) + 1):
        if ids[-1] != ids[-1 - period]:
            continue
        length = max(_LEAST, period * _TIMES)
        if len(ids) >= length and all(ids[-at] == ids[-at - period] for at in range(1, length - period + 1)):
            return True
    return False
