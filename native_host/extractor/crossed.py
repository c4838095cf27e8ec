"""Tables of which a row says what kind of value it has, and a column what of: "Pick-up" and "Return" over a row of days."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.extractor.concepts import Shape
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import label_keys
from native_host.extractor.found import Candidate
from native_host.extractor.grid import Cell, Grid, column_below, index_in
from native_host.extractor.reading import read
from native_host.extractor.topics import Topic, topics_of
from native_host.extractor.words.topics import HEADS

_DAYS = frozenset(one.strip() for one in HEADS["date"].split(";"))
_SURE = 0.85
_MOST_BELOW = 6


def crossed(grid: Grid, evidence: Evidence, topic: Topic, shape: Shape) -> list[Candidate]:
    """Only days: a row of sums says more than one thing of a column."""
    if shape is not Shape.DATE or not topic.core:
        return []
    return [found for head in _heads(grid, topic) if (found := _in_row_of_days(grid, evidence, head)) is not None]


def _heads(grid: Grid, topic: Topic) -> Iterator[Cell]:
    """Names of the topic that stand beside another head, and say no kind of value by themselves."""
    for row in grid.rows:
        for cell in row if len(row) > 1 else ():
            named = [one for key in label_keys(cell.text) for one in topics_of(key)]
            if any(topic.is_named_by(one) and not one.heads for one in named):
                yield cell


def _in_row_of_days(grid: Grid, evidence: Evidence, head: Cell) -> Candidate | None:
    for at in range(head.row + 1, min(head.row + 1 + _MOST_BELOW, len(grid.rows))):
        row = grid.rows[at]
        if not row or grid.tables[at] != grid.tables[head.row]:
            return None
        if not _says_days(row[0]):
            continue
        cell = _under(grid, head, row)
        day = read(Shape.DATE, cell.text, 0, len(cell.text), evidence) if cell is not None else None
        return Candidate(day, cell, _SURE) if day is not None and cell is not None else None
    return None


def _says_days(cell: Cell) -> bool:
    return not _DAYS.isdisjoint(label_keys(cell.text))


def _under(grid: Grid, head: Cell, row: list[Cell]) -> Cell | None:
    """By its place; where places say nothing, the empty cell over the row's name is left out of the heads."""
    heads = grid.rows[head.row]
    if head.right - head.left < 1 and head.segment.cell is None:
        at = index_in(heads, head) + len(row) - len(heads)
        return row[at] if len(row) - len(heads) in (0, 1) and 0 < at < len(row) else None
    return next((one for one in column_below(grid, head) if one.row == row[0].row), None)
