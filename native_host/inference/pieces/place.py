"""Where a unit stands: what is before it, how far into its line, and what kind of line that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from native_host.inference.pieces.rows import LINE_AT, PLACE_AT
from native_host.inference.pieces.units import Gap, Kind, Unit

_STEPS = (0, 1, 2, 4, 8, 16, 32)  # How many units into the line, in steps.
_STEP_OF = tuple(sum(at >= limit for limit in _STEPS) for at in range(_STEPS[-1] + 1))
_SEPARATORS = "|\t;,"


def places(text: str, every: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """For each unit the rows of its place and of its line."""
    for first, last in _lines(every):
        kind = LINE_AT + _line(text[every[first].start : every[last - 1].end], every[first:last])
        for index in range(first, last):
            step = _STEP_OF[min(index - first, _STEPS[-1])]
            yield PLACE_AT + every[index].gap * 8 + step, kind


def _lines(every: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    first = 0
    for index in range(1, len(every)):
        if every[index].gap in (Gap.LINE, Gap.BLANK_LINE):
            yield first, index
            first = index
    if every:
        yield first, len(every)


def _line(line: str, members: Sequence[Unit]) -> int:
    """Length in three steps, all capitals or none, and whether it reads like a row of a table or `label: value`."""
    length = 0 if len(members) < 4 else 1 if len(members) < 12 else 2
    case = 1 if line.isupper() else 2 if line.islower() else 0
    separated = max(line.count(mark) for mark in _SEPARATORS)
    kind = 2 if separated >= 2 and separated * 6 >= len(members) else 1 if _is_label(line, members) else 0
    return 1 + length * 9 + case * 3 + kind


def _is_label(line: str, members: Sequence[Unit]) -> bool:
    return any(unit.kind is Kind.SYMBOL and line[unit.start - members[0].start] in ":=" for unit in members[1:5])
