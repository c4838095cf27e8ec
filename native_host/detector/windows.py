"""A text of any length in overlapping windows that together cover all of it (T-45)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

WINDOW_CHARS = 128 * 1024
MARGIN_CHARS = 8 * 1024


@dataclass(frozen=True, slots=True)
class Window:
    """`start`..`end` is read; findings that begin in `owned_from`..`owned_to` are this window's (offsets of the whole text).

    The owned ranges are a partition of the text. A value that begins in one is seen with at least MARGIN_CHARS before it
    and behind it, or with the text's own end.
    """

    start: int
    end: int
    owned_from: int
    owned_to: int


def windows(length: int, size: int = WINDOW_CHARS, margin: int = MARGIN_CHARS) -> Iterator[Window]:
    """Windows over 0..length. `size` must be more than three margins."""
    owned_from = start = 0
    while True:
        end = min(start + size, length)
        owned_to = length + 1 if end == length else end - margin
        yield Window(start, end, owned_from, owned_to)
        if end == length:
            return
        owned_from, start = owned_to, owned_to - margin
