"""Rows of names: heads over what they head, names under a row of values, and a row over one with a gap."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from native_host.extractor.blocks import is_street, is_town
from native_host.extractor.companies import company_in
from native_host.extractor.concepts import Shape, shape_of
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import label_keys
from native_host.extractor.found import Reading
from native_host.extractor.grid import Cell, Grid, below, column_below, index_in
from native_host.extractor.labels import Label, Labels
from native_host.extractor.person import PERSON
from native_host.extractor.reading import read
from native_host.extractor.strips import laid_over
from native_host.extractor.topics import topics_of
from native_host.extractor.words.composed import is_bare_title

_TYPED = frozenset((Shape.CODE, Shape.DATE, Shape.AMOUNT, Shape.IBAN, Shape.EMAIL))


class Rows:
    """Of one document."""

    def __init__(self, grid: Grid, labels: Labels, evidence: Evidence) -> None:
        self._grid, self._labels, self._evidence = grid, labels, evidence
        # What every label of a row asks again: a table of sixty columns has sixty of them.
        self._shapes: dict[int, frozenset[Shape]] = {}
        self._told: dict[tuple[frozenset[Shape], int], bool] = {}
        self._named_below: dict[int, bool] = {}
        self._strips: dict[int, list[Cell | None]] = {}

    def is_head(self, label: Label, shape: Shape) -> bool:
        """Heads stand beside each other, and what they head below: as many cells, and what no head has."""
        row = self._grid.rows[label.cell.row]
        under = self._grid.rows[label.cell.row + 1] if label.cell.row + 1 < len(self._grid.rows) else []
        if len(row) != len(under) or len(row) < 2 or _has_figures(row):
            return False
        if shape is Shape.COMPANY:
            named = any(company_in(cell.text) for cell in under) and not any(company_in(cell.text) for cell in row)
            return named or self._heads_an_address(label.cell)
        return len(row) > 2 and _has_figures(under)

    def _heads_an_address(self, head: Cell) -> bool:
        """A name stands right below it, over a street or a town."""
        name = below(self._grid, head)
        line = below(self._grid, name) if name is not None else None
        if name is None or line is None or self._labels.is_label(name) or name.row > head.row + 1:
            return False
        return not _is_in_an_address(name) and _is_in_an_address(line)

    def overhead(self, label: Label) -> Cell | None:
        """A row of names under a row of values, as forms print them: what they name reads above and not below."""
        at, rows = label.cell.row, self._grid.rows
        if at not in self._named_below:
            self._named_below[at] = self._is_named_below(at)
        return rows[at - 1][index_in(rows[at], label.cell)] if self._named_below[at] else None

    def _is_named_below(self, at: int) -> bool:
        rows = self._grid.rows
        row, over = rows[at], rows[at - 1] if at else []
        if len(row) < 2 or len(row) != len(over) or _has_figures(row):
            return False
        if any(self._labels.is_label(cell) for cell in over) or self._is_named(over):
            return False
        fits = [told for one, value in zip(row, over, strict=True) if (told := self._fits(one, value)) is not None]
        under = [self._fits(one, value) for one, value in zip(row, rows[at + 1] if at + 1 < len(rows) else [], strict=False)]
        return bool(fits) and all(fits) and not (under and all(told is not False for told in under))

    def _is_named(self, row: list[Cell]) -> bool:
        upper = self._grid.rows[row[0].row - 1] if row[0].row else []
        return any(self._labels.is_label(cell) for cell in upper)

    def is_below_names(self, label: Label) -> bool:
        """`Instructor | Director` under who signs as one: what stands beside it is another's role."""
        at = label.cell.row
        row, over = self._grid.rows[at], self._grid.rows[at - 1] if at else []
        return len(row) == len(over) > 1 and all(PERSON.fullmatch(one.text) for one in over)

    def laid_over(self, label: Label) -> Cell | None:
        at = label.cell.row + 1
        if label.cell.segment.cell is not None or "\n" in label.cell.segment.text or at >= len(self._grid.rows):
            return None
        values = self._grid.rows[at]
        if self._grid.tables[at] != self._grid.tables[at - 1] or any(self._labels.is_label(one) for one in values):
            return None
        row = self._grid.rows[at - 1]
        if at not in self._strips:
            self._strips[at] = laid_over(row, values, self._fits)
        return self._strips[at][index_in(row, label.cell)]

    def heads_a_column(self, label: Label, shape: Shape) -> bool:
        """Several such values stand below it, and it is one of several heads: no value is the paper's own."""
        if (
            shape in (Shape.TEXT, Shape.COMPANY)
            or sum(self._labels.is_label(one) for one in self._grid.rows[label.cell.row]) < 2
        ):
            return False
        cells = [one for one in islice(column_below(self._grid, label.cell), 2) if not self._labels.is_label(one)]
        return sum(self._read(shape, one) is not None for one in cells) > 1

    def _fits(self, label: Cell, value: Cell) -> bool | None:
        if id(label) not in self._shapes:
            self._shapes[id(label)] = self._typed(label)
        if not (shapes := self._shapes[id(label)]):
            return None
        key = shapes, id(value)
        if key not in self._told:
            self._told[key] = any(self._read(shape, value) is not None for shape in shapes)
        return self._told[key]

    def _typed(self, label: Cell) -> frozenset[Shape]:
        """None where it may have any value."""
        shapes = _TYPED & {shape_of(concept) for one in self._labels.in_cell(label) for concept in one.concepts}
        if not shapes:  # "Student ID": whatever it means, it is a number
            topics = {topic for key in label_keys(label.text) for topic in topics_of(key)}
            shapes = _TYPED & {topic.shape for topic in topics if topic.shape is not None}
        is_bare = bool(shapes) and is_bare_title((label_keys(label.text) or ("",))[:1])
        return frozenset() if is_bare else shapes

    def _read(self, shape: Shape, cell: Cell) -> Reading | None:
        return read(shape, cell.text, 0, len(cell.text), self._evidence)


def _is_in_an_address(cell: Cell) -> bool:
    return is_street(cell.text) or is_town(cell.text)


def _has_figures(row: Sequence[Cell]) -> bool:
    return any(one.isdigit() for cell in row for one in cell.text)
