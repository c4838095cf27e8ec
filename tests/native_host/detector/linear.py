"""Whether work takes more than four times as long for four times as much, on a machine that has other work beside."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

# Four times the text may take four times as long and a little for what grows with it; a quadratic rule takes sixteen times.
SLOWER_AT_MOST = 4.6
# Below this a ratio says nothing; a linear pass of the slowest kind takes 2 us for a character.
QUICK_S = 0.004
# Other work on the machine only ever adds time: the quickest of so many runs, taken in turns, is the rule's own.
_MOST_RUNS, _ENOUGH_RUNS = 15, 3


def _seconds(work: Callable[[], object]) -> float:
    gc.disable()
    try:
        started = time.process_time()
        work()
        return time.process_time() - started
    finally:
        gc.enable()


def is_slower_than_linear(
    on_short: Callable[[], object], on_long: Callable[[], object], slower_at_most: float = SLOWER_AT_MOST
) -> bool:
    """Whether four times the work takes more than it may, however often it is tried."""
    long_s = _seconds(on_long)
    short_s = _seconds(on_short) if long_s > QUICK_S else long_s
    for run in range(_MOST_RUNS):
        if long_s <= max(QUICK_S, slower_at_most * short_s):
            return False
        if run >= _ENOUGH_RUNS and long_s > 2 * slower_at_most * short_s:
            return True
        short_s, long_s = min(short_s, _seconds(on_short)), min(long_s, _seconds(on_long))
    return True
