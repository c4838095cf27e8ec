"""How often a test repeats what it does: a few times in `scripts/test`, as often as figures need in `scripts/test whole`."""

from __future__ import annotations

import os


def times(some: int, whole: int) -> int:
    return whole if os.environ.get("POSTERN_TESTS") == "whole" else some
