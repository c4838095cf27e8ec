"""The finder's tags: outside, then a beginning and an inside for each type."""

from __future__ import annotations

from collections.abc import Sequence

OUTSIDE = 0


def tag_count(types: Sequence[str]) -> int:
    return 1 + 2 * len(types)


def begins(number: int) -> int:
    """The tag of the first unit of a value of type number `number`."""
    return 1 + 2 * number


def continues(number: int) -> int:
    return 2 + 2 * number
