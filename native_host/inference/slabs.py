"""A long text in slabs, read one after the other: memory stays small, and another tab's prompt comes in between two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from native_host.contract.findings import Finding, Topic
from native_host.contract.reading import Reading

SLAB_CHARS = 16 * 1024
MARGIN_CHARS = 1024


@dataclass(frozen=True, slots=True)
class Slab:
    """`start`..`end` is read; findings that begin in `owned_from`..`owned_to` are this slab's."""

    start: int
    end: int
    owned_from: int
    owned_to: int


def slabs(length: int, size: int = SLAB_CHARS, margin: int = MARGIN_CHARS) -> Iterator[Slab]:
    """Slabs over 0..length. The owned ranges are a partition; `size` must be more than two margins."""
    owned_from = start = 0
    while True:
        end = min(start + size, length)
        owned_to = length if end == length else end - margin
        yield Slab(start, end, owned_from, owned_to)
        if end == length:
            return
        owned_from, start = owned_to, owned_to - margin


def marks_in(slab: Slab, marks: Sequence[Finding]) -> list[Finding]:
    """Those of `marks` (sorted, not overlapping) that are in this slab, counted from its start."""
    first = bisect_right(marks, slab.start, key=lambda mark: mark.end)
    inside = marks[first : bisect_left(marks, slab.end, key=lambda mark: mark.start)]
    return [replace(m, start=max(m.start - slab.start, 0), end=min(m.end, slab.end) - slab.start) for m in inside]


def has_unmarked(text: str, marks: Sequence[Finding]) -> bool:
    """Whether `text` says anything beside `marks` (sorted): of a column of addresses the rules leave nothing to be read."""
    start = 0
    for mark in marks:
        if any(map(str.isalnum, text[start : mark.start])):
            return True
        start = max(start, mark.end)
    return any(map(str.isalnum, text[start:]))


def together(every: Sequence[tuple[Slab, Reading]]) -> Reading:
    """One reading of the whole text. A topic counts wherever it comes up; the task is that of the surer end."""
    findings = [
        replace(found, start=found.start + slab.start, end=found.end + slab.start)
        for slab, reading in every
        for found in reading.findings
        if slab.owned_from <= found.start + slab.start < slab.owned_to
    ]
    best: dict[str, Topic] = {}
    for _, reading in every:
        for topic in reading.topics:
            if topic.name not in best or topic.score > best[topic.name].score:
                best[topic.name] = topic
    ends = [every[0][1], every[-1][1]]
    asked = max(ends, key=lambda reading: reading.task_score)
    hard = [reading.complexity for reading in ends if reading.complexity is not None]
    complexity = max(hard) if hard else None
    return Reading(tuple(findings), tuple(best.values()), asked.task, asked.task_score, complexity)
