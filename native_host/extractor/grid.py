"""A document as rows of cells: what stands beside what, and what below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from native_host.contract.documents import Part, Segment

_SHOWN = (Part.BODY, Part.TEXT_BOX, Part.PICTURE, Part.HEADER, Part.FOOTER)
_PIECE = re.compile(r"[^\s|\u2022\u00b7]+(?:[ \u00a0\u202f][^\s|\u2022\u00b7]+)*")
_BARRED = re.compile(r"[^|\u2022\u00b7]+")
_LEADER = re.compile(r"\.{3,}|_{3,}|\u2026+|(?: \.){3,}")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")
_MOST_ROWS = 20_000
_MOST_LINE = 2_000
_MOST_CELL = 400
_MOST_CELLS = 60_000
_MOST_IN_ROW = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """Code points [start, start + len(text)) of a segment. `left` and `right` are columns, comparable in one table alone."""

    text: str = field(repr=False)
    row: int
    left: float
    right: float
    segment: Segment = field(repr=False)
    start: int


@dataclass(slots=True)
class Grid:
    """`kinds`: of each row, which table it belongs to; rows of different tables do not stand below each other."""

    rows: list[list[Cell]] = field(default_factory=list)
    tables: list[int] = field(default_factory=list)
    is_cut: bool = False

    def cells(self) -> Iterator[Cell]:
        for row in self.rows:
            yield from row


def grid_of(segments: Sequence[Segment]) -> Grid:
    """Of what people see; hidden texts, comments and what was deleted name no fields."""
    grid = Grid()
    for part in _SHOWN:
        builder = _Builder(grid)
        for segment in segments:
            if segment.part is part and not segment.is_hidden:
                builder.add(segment)
                if len(grid.rows) >= _MOST_ROWS or builder.cells >= _MOST_CELLS:
                    grid.is_cut = True
                    return grid
    return grid


class _Builder:
    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._table = (grid.tables[-1] if grid.tables else 0) + 1
        self._sheet: int | None = None
        self._sheet_row = 0
        self._page: int | None = None
        self.cells = 0

    def add(self, segment: Segment) -> None:
        self.cells += 1
        if segment.cell and (place := _PLACE.match(segment.cell)):
            self._add_cell(segment, _column(place[1]), int(place[2]))
        elif segment.part is Part.PICTURE:
            self._add_seen(segment)
        elif "\n" in segment.text.strip("\n"):
            self._add_lines(segment)
        elif segment.is_beside and self._grid.rows and self._grid.rows[-1]:
            row = self._grid.rows[-1]
            left = float(int(row[-1].left) + 1)
            if len(row) < _MOST_IN_ROW:
                row += _whole(segment, len(self._grid.rows) - 1, left)
        else:
            pieces = _pieces(segment.text[:_MOST_LINE], 0)[:_MOST_IN_ROW]
            at = len(self._grid.rows)
            if len(pieces) > 1:
                self._add_row([Cell(text, at, start, start + len(text), segment, start) for start, text in pieces], new=True)
            else:
                self._add_row(_whole(segment, at, 0.0), new=False)

    def _add_cell(self, segment: Segment, column: int, number: int) -> None:
        if segment.sheet != self._sheet:
            self._table += 1
            self._sheet, self._sheet_row = segment.sheet, 0
        at = len(self._grid.rows)
        cells = _whole(segment, at, float(column))
        if number == self._sheet_row and self._grid.rows:
            cells = cells if len(self._grid.rows[-1]) < _MOST_IN_ROW else []
            self._grid.rows[-1] += [Cell(one.text, at - 1, one.left, one.right, segment, one.start) for one in cells]
            return
        if number > self._sheet_row + 1 and self._sheet_row:
            self._add_row([], new=False)
            at += 1
        self._sheet_row = number
        self._add_row([Cell(one.text, at, one.left, one.right, segment, one.start) for one in cells], new=False)

    def _add_seen(self, segment: Segment) -> None:
        """A piece of a line of a picture, where it stands there: `left` and `right` in its pixels."""
        self._table += segment.page != self._page and bool(self._grid.rows)
        self._page = segment.page
        goes_on = segment.is_beside and bool(self._grid.rows) and bool(self._grid.rows[-1])
        at = len(self._grid.rows) - goes_on
        left, right = _edges(segment)
        cells = [Cell(one.text, at, left + one.left, right, segment, one.start) for one in _whole(segment, at, 0.0)]
        if not goes_on:
            self._add_row(cells, new=False)
        elif len(self._grid.rows[-1]) < _MOST_IN_ROW:
            self._grid.rows[-1] += cells

    def _add_lines(self, segment: Segment) -> None:
        self._table += segment.page != self._page or segment.page is None
        self._page = segment.page
        start = 0
        for line in segment.text.split("\n"):
            at = len(self._grid.rows)
            pieces = _pieces(line[:_MOST_LINE], start)[:_MOST_IN_ROW]
            self.cells += len(pieces)
            cells = [Cell(text, at, place - start, place - start + len(text), segment, place) for place, text in pieces]
            self._add_row(cells, new=False)
            start += len(line) + 1
            if at >= _MOST_ROWS or self.cells >= _MOST_CELLS:
                return
        self._table += 1

    def _add_row(self, cells: list[Cell], *, new: bool) -> None:
        self._table += new
        self._grid.rows.append(cells)
        self._grid.tables.append(self._table)


def _whole(segment: Segment, row: int, left: float) -> list[Cell]:
    """One cell, or one for each piece between bars."""
    cells: list[Cell] = []
    for hit in _BARRED.finditer(segment.text[:_MOST_CELL]):
        if text := hit[0].strip():
            start = hit.start() + len(hit[0]) - len(hit[0].lstrip())
            cells.append(Cell(text, row, left + 0.01 * len(cells), left + 0.9, segment, start))
    return cells


def _pieces(line: str, start: int) -> list[tuple[int, str]]:
    """Parts with two blanks, a tab, a bar, a dot in the middle or a row of dots between them."""
    line = _LEADER.sub(lambda hit: "\t" * len(hit[0]), line)
    return [(start + hit.start(), hit[0][:_MOST_CELL]) for hit in _PIECE.finditer(line)]


def _edges(segment: Segment) -> tuple[float, float]:
    boxes = [word.box for word in segment.words]
    return (min(one.left for one in boxes), max(one.right for one in boxes)) if boxes else (0.0, 1.0)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def beside(grid: Grid, cell: Cell) -> Iterator[Cell]:
    """What stands to its right, in order."""
    row = grid.rows[cell.row]
    yield from row[index_in(row, cell) + 1 :]


def below(grid: Grid, cell: Cell) -> Cell | None:
    """What stands under it, in the next row that has anything: over an empty row at most."""
    for at in (cell.row + 1, cell.row + 2):
        if at >= len(grid.rows) or grid.tables[at] != grid.tables[cell.row]:
            return None
        if row := grid.rows[at]:
            return _under(grid.rows[cell.row], row, cell)
    return None


def column_below(grid: Grid, cell: Cell) -> Iterator[Cell]:
    """What stands under it in the rows that follow each other without a gap."""
    for at in range(cell.row + 1, len(grid.rows)):
        if grid.tables[at] != grid.tables[cell.row] or not grid.rows[at]:
            return
        if (one := _under(grid.rows[cell.row], grid.rows[at], cell)) is not None:
            yield one


def _under(upper: Sequence[Cell], row: Sequence[Cell], cell: Cell) -> Cell | None:
    in_order = cell.right - cell.left < 1  # places in order only, or columns of a sheet
    if in_order and cell.segment.cell is None:
        at = index_in(upper, cell)
        if len(row) == 2 * len(upper) > 2:
            return row[2 * at]  # a label and its value below each
        return row[at] if len(upper) == len(row) else None
    best = max(row, key=lambda one: _likeness(cell, one))
    if _likeness(cell, best) < -3 or any(
        _likeness(other, best) > _likeness(cell, best) for other in upper if other is not cell
    ):
        return None
    return best


def index_in(row: Sequence[Cell], cell: Cell) -> int:
    return next(at for at, one in enumerate(row) if one is cell)


def _likeness(one: Cell, other: Cell) -> float:
    """How much they share of a column; below zero, how far apart their nearer edges are."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared if shared > 0 else -min(abs(one.left - other.left), abs(one.right - other.right), abs(shared) + 1)
