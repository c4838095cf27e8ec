"""What looks like one of our placeholders is not searched again: `[EMAIL_ADDRESS_1]` holds no private value (T-42)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from native_host.contract.entities import Entity
from native_host.detector.merge import Candidate

# Linear: a fixed list of words, then digits.
_PLACEHOLDER = re.compile(r"\[(?:" + "|".join(entity.value for entity in Entity) + r")_[0-9]{1,9}\]")

Span = tuple[int, int]


def placeholder_spans(text: str) -> list[Span]:
    """Where placeholders stand in the text."""
    return [found.span() for found in _PLACEHOLDER.finditer(text)] if "_" in text and "[" in text else []


def outside(candidates: Iterable[Candidate], taken: list[Span]) -> Iterator[Candidate]:
    """Candidates without those inside a placeholder; one that overlaps a placeholder's end is cut back to its edge."""
    starts = [first for first, _ in taken]
    for candidate in candidates:
        finding = candidate.finding
        start, end = finding.start, finding.end
        behind_start, behind_end = bisect_right(starts, start), bisect_left(starts, end)
        if behind_start and start < taken[behind_start - 1][1]:
            start = taken[behind_start - 1][1]
        if behind_end and end <= taken[behind_end - 1][1]:
            end = taken[behind_end - 1][0]
        if (start, end) == (finding.start, finding.end):
            yield candidate
        elif start < end:
            yield replace(candidate, finding=replace(finding, start=start, end=end))
