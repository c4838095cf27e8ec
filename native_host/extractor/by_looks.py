"""Accounts, addresses of mail and telephones that no label names: the payer's are none of the paper's."""

from __future__ import annotations

from native_host.extractor.codes import all_of, bare_iban
from native_host.extractor.concepts import Shape
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Grid
from native_host.extractor.parties import Parties
from native_host.extractor.running import running

_HEAD_ROWS = 12


def by_looks(grid: Grid, parties: Parties, shape: Shape) -> list[Candidate]:
    found = []
    for cell in running(grid):
        for start, end in all_of(shape, cell.text):
            text = cell.text[start:end]
            if shape is not Shape.IBAN and parties.is_customers(cell):
                continue
            sure = 0.85 if shape is Shape.IBAN or cell.row < _HEAD_ROWS else 0.65
            found.append(Candidate(Reading(start, end, bare_iban(text) if shape is Shape.IBAN else text), cell, sure))
    return found
