"""Whose address stands below a label of who pays, or behind what only an envelope says."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.extractor.blocks import Block
from native_host.extractor.companies import company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid, below, beside
from native_host.extractor.honorifics import is_care_of, is_only_that, name_at
from native_host.extractor.labels import Label, Labels
from native_host.extractor.one_line import name_in
from native_host.extractor.person import PERSON

_BLOCK_ROWS = 6
_IN_ONE_LINE = 0.75


def customer_cells(grid: Grid, labels: Labels) -> Iterator[Cell]:
    for label in labels.of(Concept.CUSTOMER):
        if not _is_block(label):
            continue
        yield label.cell
        for cell in beside(grid, label.cell):
            if not labels.is_label(cell):
                yield cell
                if label.value is None:
                    yield from lines_under(grid, labels, cell)
            break
        if label.value is None or label.cell.text[label.value :].strip():
            yield from lines_under(grid, labels, label.cell)


def lines_under(grid: Grid, labels: Labels, cell: Cell) -> Iterator[Cell]:
    at: Cell | None = cell
    for count in range(_BLOCK_ROWS):
        before, at = at, below(grid, at) if at else None
        if at is None or before is None or labels.is_label(at) or (count and at.row > before.row + 1):
            return
        yield at


def of_company(block: Block) -> Block:
    """Where a person stands above the company that both are reached at."""
    second = block.lines[1]
    if company_in(second.text) and not company_in(block.name.text) and PERSON.fullmatch(block.name.text):
        return Block(second, block.lines[1:], block.is_own)
    return block


def addressed_lines(grid: Grid) -> list[Candidate]:
    """`Herrn Karl Lenz, Ringstr. 4, 50667 K\u00f6ln`: an envelope in one line, without anything beside it."""
    found = []
    for row in grid.rows:
        start = name_at(row[0].text) if len(row) == 1 else 0
        where = name_in(row[0].text, start) if start else None
        if where is not None:
            found.append(Candidate(Reading(*where, row[0].text[slice(*where)]), row[0], _IN_ONE_LINE))
    return found


def is_addressed(grid: Grid, block: Block) -> bool:
    """As on an envelope: "Herrn" before the name, "z. Hd." below it."""
    above = grid.rows[block.name.row - 1] if block.name.row else []
    return (
        name_at(block.name.text) > 0
        or any(is_only_that(cell.text) and abs(cell.left - block.name.left) < 3 for cell in above)
        or any(is_care_of(cell.text) for cell in block.lines[1:3])
    )


def _is_block(label: Label) -> bool:
    return Concept.SUPPLIER not in label.concepts
