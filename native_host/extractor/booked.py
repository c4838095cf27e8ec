"""Rows of what was sold, booked or paid: what stands in them is of another paper or of a part, and names no party of this one."""

from __future__ import annotations

import re

from native_host.extractor.amounts import amounts
from native_host.extractor.grid import Cell, Grid

_TAKEN_OFF = re.compile(
    r"\W*(?:abzgl|abz\u00fcglich|abziehen|less|minus|deduct(?:ed|ing)?|moins|\u00e0 d\u00e9duire|d\u00e9duction|meno|a dedurre|dedotto|detratto|menos|a deducir|deducido|a descontar|aftrek|verminderd met"
    r"|in mindering|odliczono|minus|z odliczeniem|ode\u010dteno|avg\u00e5r|fratr\u00e6kkes)\b",
    re.IGNORECASE,
)


def is_booked(grid: Grid, cell: Cell) -> bool:
    """In a row with a sum: a line of a statement or of what was sold."""
    row = grid.rows[cell.row]
    return len(row) > 1 and any(money.is_money for other in row if other is not cell for money in amounts(other.text, None))


def is_taken_off(text: str) -> bool:
    """`less interim invoice 17 of 3 May`: its number and its day are of a paper that came before."""
    return _TAKEN_OFF.match(text) is not None
