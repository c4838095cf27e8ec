"""Sets of row numbers in few letters: "3-17,20". Thirty days of rows that expire together are one range."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_MOST = 10_000_000  # A range that a damaged file names must not cost the machine's memory.
_RANGE = re.compile(r"([1-9][0-9]{0,14})(?:-([1-9][0-9]{0,14}))?\Z")


def in_ranges(numbers: Iterable[int]) -> str:
    """Ascending, each once."""
    ranges: list[list[int]] = []
    for number in sorted(set(numbers)):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def numbers_in(ranges: str, below: int = 1 << 62) -> Iterator[int]:
    """Those below `below`. What is no range is passed over."""
    for one in ranges.split(","):
        found = _RANGE.match(one)
        if found is not None:
            first = int(found[1])
            yield from range(first, min(int(found[2] or first), first + _MOST, below - 1) + 1)
