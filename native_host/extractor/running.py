"""Running text that was broken into lines, as one text again: a number, a day or a sentence may go on in the next line."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.extractor.grid import Cell, Grid

_LEAST = 38  # characters of a line that goes on
_MOST = 1_500


def running(grid: Grid) -> Iterator[Cell]:
    """Lines of one segment that stand by themselves at one left edge, joined; all other cells as they are."""
    open_: list[Cell] = []
    for row in grid.rows:
        if (
            len(row) == 1
            and open_
            and _goes_on(open_[-1], row[0])
            and row[0].start + len(row[0].text) - open_[0].start < _MOST
        ):
            open_.append(row[0])
            continue
        yield from _joined(open_)
        open_ = []
        if len(row) == 1:
            open_ = [row[0]]
        else:
            yield from row
    yield from _joined(open_)


def goes_on(grid: Grid, cell: Cell) -> bool:
    """It is the rest of the line above it."""
    above = grid.rows[cell.row - 1] if cell.row else []
    return len(above) == 1 and len(grid.rows[cell.row]) == 1 and _goes_on(above[0], cell)


def _goes_on(one: Cell, other: Cell) -> bool:
    is_next = other.row == one.row + 1 and one.segment is other.segment and abs(one.left - other.left) < 2
    return is_next and len(one.text) >= _LEAST and not one.text.endswith((".", ":"))


def _joined(cells: list[Cell]) -> Iterator[Cell]:
    if len(cells) < 2:
        yield from cells
        return
    first, last = cells[0], cells[-1]
    text = first.segment.text[first.start : last.start + len(last.text)].replace("\n", " ")
    yield Cell(text, first.row, first.left, max(one.right for one in cells), first.segment, first.start)
