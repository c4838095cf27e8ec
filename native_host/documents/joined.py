"""Segments joined to texts that a detector can read in their context, and the way back from a finding to its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from native_host.contract.documents import Segment

LONGEST = 50_000  # characters: a text that a model still reads in time


@dataclass(frozen=True, slots=True)
class Joined:
    """`starts` are the offsets at which the segments begin."""

    text: str = field(repr=False)
    segments: tuple[Segment, ...]
    starts: tuple[int, ...]

    def at(self, offset: int) -> tuple[Segment, int | None]:
        """The segment that holds `offset`, and the line there."""
        index = max(0, bisect_right(self.starts, offset) - 1)
        segment = self.segments[index]
        if segment.line is None:
            return segment, None
        return segment, segment.line + self.text.count("\n", self.starts[index], offset)


def joined(segments: Sequence[Segment], longest: int = LONGEST) -> Iterator[Joined]:
    """What stands together is read together: the body, the comments, the cells of one sheet, rows as rows."""
    groups: dict[tuple[str, int | None], list[Segment]] = {}
    for segment in segments:
        groups.setdefault((segment.part, segment.sheet), []).append(segment)
    for group in groups.values():
        waiting: list[Segment] = []
        length = 0
        for segment in group:
            if waiting and length + len(segment.text) > longest and not segment.is_beside:
                yield _join(waiting)
                waiting, length = [], 0
            waiting.append(segment)
            length += len(segment.text) + 1
        yield _join(waiting)


def _join(segments: Sequence[Segment]) -> Joined:
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for number, segment in enumerate(segments):
        if number:
            between = "\t" if segment.is_beside else "" if pieces[-1].endswith("\n") else "\n"
            pieces.append(between)
            at += len(between)
        starts.append(at)
        pieces.append(segment.text)
        at += len(segment.text)
    return Joined("".join(pieces), tuple(segments), tuple(starts))
