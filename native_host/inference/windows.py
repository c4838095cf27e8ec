"""Pieces of a long text in overlapping windows; each piece's scores come from the window that sees most around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Window:
    """Units `first`..`last` are read together; the scores of units `owned_from`..`owned_to` are taken from here."""

    first: int
    last: int
    owned_from: int
    owned_to: int


def windows(firsts: Sequence[int], size: int, overlap: int) -> list[Window]:
    """Windows of at most `size` pieces over all units. The owned ranges are a partition.

    `firsts` says where each unit's pieces begin (see Encoded). A unit has at most 40 pieces, fewer than `size - overlap`.
    """
    count = len(firsts) - 1
    read = []
    first = 0
    while first < count:
        last = bisect_right(firsts, firsts[first] + size) - 1
        read.append((first, last))
        if last == count:
            break
        first = max(first + 1, bisect_right(firsts, firsts[last] - overlap) - 1)
    # Two neighbours part in the middle of what both have read.
    cuts = [bisect_left(firsts, (firsts[b] + firsts[a]) // 2, b, a) for (_, a), (b, _) in pairwise(read)]
    owned = zip([0, *cuts], [*cuts, count], strict=True) if read else ()
    return [Window(*unit, *own) for unit, own in zip(read, owned, strict=True)]
