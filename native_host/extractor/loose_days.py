"""Days that no label names: in a letter's place and day, on a receipt, alone in a line."""

from __future__ import annotations

import re

from native_host.extractor.amounts import amounts
from native_host.extractor.candidates import Candidates
from native_host.extractor.concepts import Concept, Shape, shape_of
from native_host.extractor.dates import Day, day_at, days
from native_host.extractor.evidence import Evidence
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.labels import Labels

_PLACED = re.compile(
    r"[^\W\d_a-z][\w.'\u2019-]{1,30}(?: [\w.'\u2019-]{1,20}){0,3}, ?(?:den|am|le|the|a|el|il|l\u00ec|li|on)? ?\Z"
)
_TIME = re.compile(
    r"\s*,?\s*(?:at |um |\u00e0 |a las |ore |- )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:Uhr|h|am|pm|AM|PM))?\s*\Z"
)
_DATES = (*(one for one in Concept if shape_of(one) is Shape.DATE), Concept.PERIOD)


def loose_days(grid: Grid, labels: Labels, candidates: Candidates, evidence: Evidence) -> list[Candidate]:
    """Surest first: a place and a day in one line, then a day alone with or without a time."""
    taken = {id(one.cell) for concept in _DATES for one in candidates.of(concept)}
    placed: list[Candidate] = []
    alone: list[Candidate] = []
    for cells in grid.rows:
        for cell in cells:
            if id(cell) in taken or labels.is_label(cell):
                continue
            found = days(cell.text, evidence.day_first)
            if len(found) != 1:
                continue
            if _is_alone(cell, found[0], evidence):
                if not _is_booked(cells, evidence):
                    alone.append(_candidate(cell, found[0], 0.75))
            elif _PLACED.fullmatch(cell.text[: found[0].start]) and not cell.text[found[0].end :].strip(" ."):
                placed.append(_candidate(cell, found[0], 0.85))
    return placed or alone


def _is_alone(cell: Cell, day: Day, evidence: Evidence) -> bool:
    begin = day_at(cell.text, 0, evidence.day_first)
    rest = cell.text[day.end :]
    return begin is not None and begin.end == day.end and (not rest.strip(" .,") or _TIME.match(rest) is not None)


def _is_booked(cells: list[Cell], evidence: Evidence) -> bool:
    """A row of bookings, deliveries or hours."""
    return any(one.is_money for cell in cells for one in amounts(cell.text, evidence.decimal_mark))


def _candidate(cell: Cell, day: Day, confidence: float) -> Candidate:
    return Candidate(Reading(day.start, day.end, day.iso), cell, confidence)
