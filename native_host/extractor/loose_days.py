"""Days that no label names: in a letter's place and day, on a receipt, alone in a line, the only one of the paper."""

from __future__ import annotations

import re

from native_host.extractor.amounts import amounts
from native_host.extractor.candidates import Candidates
from native_host.extractor.concepts import Concept, Shape, shape_of
from native_host.extractor.dates import Day, day_at, days
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import folded
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.labels import Labels
from native_host.extractor.running import goes_on
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.roles import Role as R

_LINK = r"(?:den|am|le|the|a|el|il|l\u00ec|li|on|op|dnia|dne|dnia / dated|dated|em|aos|d\.|la|ve)"
_PLACED = re.compile(
    rf"(?:\u00c0 |A |In |En )?[^\W\d_a-z][\w.'\u2019-]{{1,30}}(?:(?: [\w.'\u2019-]{{1,20}}){{0,3}}, ?(?:{_LINK} ?)?| (?:{_LINK} ?)?)\Z"
)
_SAYS_WHAT = frozenset((R.COLLECT, R.PAID, R.PAY, R.DUE, R.DONE, R.BRING))
_TIME = re.compile(
    r"\s*,?\s*(?:at |um |\u00e0 |a las |ore |om |kl\.? |godz\.? |klo |- )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:Uhr|h|uur|am|pm|AM|PM))?"
)
_YEAR_MARK = re.compile(r"^ ?(?:r|rok|roku)\.?(?!\w)")  # Polish, Czech
# Of a contract: "This agreement is made on", "geschlossen am".
_MADE = re.compile(
    r"\b(?:(?:made|signed|concluded|executed|entered into|dated)(?: and entered into)?(?: this| on| as of)*|(?:ab)?geschlossen am|unterzeichnet am|(?:conclu|sign\u00e9|\u00e9tabli|fait)e? le|(?:celebrado|firmado|suscrito) el"
    r"|(?:stipulato|sottoscritto|redatto|concluso) (?:il|in data)|(?:gesloten|opgemaakt|ondertekend) op|zawarta (?:w dniu )?|celebrado em) ?\Z",
    re.IGNORECASE,
)
_TOP = 14  # rows
_ALONE, _PLACE, _TIMED, _ONLY = 0.75, 0.85, 0.75, 0.65
_TAKEN = (*(one for one in Concept if shape_of(one) is Shape.DATE), Concept.PERIOD)


def loose_days(grid: Grid, labels: Labels, candidates: Candidates, evidence: Evidence) -> list[Candidate]:
    """Surest first: a place and a day in one line, a day alone with or without a time, one with a time, the only one."""
    named = {id(one.cell) for concept in _TAKEN for one in candidates.of(concept)}
    placed: list[Candidate] = []
    alone: list[Candidate] = []
    timed: list[Candidate] = []
    only: list[Candidate] = []
    for cells in grid.rows:
        for cell in cells:
            found = days(cell.text, evidence.day_first)
            if not found or id(cell) in named:
                continue
            booked = _is_booked(cells, evidence)
            only += [_candidate(cell, one, _ONLY) for one in found if not booked]
            if len(found) != 1 or labels.is_label(cell):
                continue
            rest = cell.text[found[0].end :]
            if _is_alone(cell, found[0], evidence):
                if not booked and not goes_on(grid, cell):
                    alone.append(_candidate(cell, found[0], _ALONE))
            elif _MADE.search(cell.text[: found[0].start]) or _is_placed(cell.text, found[0]):
                placed.append(_candidate(cell, found[0], _PLACE))
            elif _TIME.match(rest) and not booked:
                timed.append(_candidate(cell, found[0], _TIMED))
    if placed or alone or timed:
        return placed or alone or timed
    said = {one.reading.normal for one in only}
    return only if len(said) == 1 and not named else []


def placed_days(grid: Grid, labels: Labels, evidence: Evidence) -> list[Candidate]:
    """A place and a day in one line, or a day alone in one, as letters have it above everything they say."""
    placed: list[Candidate] = []
    alone: list[Candidate] = []
    for cell in grid.cells():
        found = days(cell.text, evidence.day_first)
        if len(found) != 1 or labels.is_label(cell):
            continue
        if _is_placed(cell.text, found[0]):
            placed.append(_candidate(cell, found[0], _PLACE))
        elif (
            _is_alone(cell, found[0], evidence)
            and not goes_on(grid, cell)
            and _is_apart(grid.rows[cell.row], cell, evidence)
        ):
            alone.append(_candidate(cell, found[0], _ALONE))
    return placed or alone


def _is_placed(text: str, day: Day) -> bool:
    first = folded(text.split(" ", 1)[0])  # "Pr\u00e9lev\u00e9 le 3 mai": a word that says what of, and no town
    said = {role for way in roles_of(first, None) for role in way}
    return (
        said.isdisjoint(_SAYS_WHAT)
        and bool(_PLACED.fullmatch(text[: day.start]))
        and not _YEAR_MARK.sub("", text[day.end :]).strip(" .")
    )


def _is_apart(row: list[Cell], cell: Cell, evidence: Evidence) -> bool:
    """Alone in its line, or at the end of one of two parts in which nothing is booked, near the top."""
    if len(row) == 1:
        return True
    return len(row) == 2 and row[1] is cell and cell.row < _TOP and not _is_booked(row, evidence)


def _is_alone(cell: Cell, day: Day, evidence: Evidence) -> bool:
    begin = day_at(cell.text, 0, evidence.day_first)
    rest = cell.text[day.end :]
    return (
        begin is not None and begin.end == day.end and (not rest.strip(" .,") or _TIME.fullmatch(rest.rstrip()) is not None)
    )


def _is_booked(cells: list[Cell], evidence: Evidence) -> bool:
    """A row of bookings, deliveries or hours."""
    return any(one.is_money for cell in cells for one in amounts(cell.text, evidence.decimal_mark))


def _candidate(cell: Cell, day: Day, confidence: float) -> Candidate:
    return Candidate(Reading(day.start, day.end, day.iso), cell, confidence)
