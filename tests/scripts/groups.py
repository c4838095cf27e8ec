"""Whether a process group of a script still runs."""

from __future__ import annotations

import os
import time


def is_gone(group: int, within_s: float) -> bool:
    """Waits for it: what has ended still has its number until the system's first process has heard of it."""
    ends = time.monotonic() + within_s
    while _runs(group) and time.monotonic() < ends:
        time.sleep(0.01)
    return not _runs(group)


def _runs(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
