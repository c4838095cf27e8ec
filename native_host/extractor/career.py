"""What a curriculum vitae says of its owner today: who employs them, as what, what they have studied and where.

The entry that is going on is the one whose dates end in "present"; its lines are read, or its labels where it has some. Where
neither a firm's form nor the place of a line tells the employer from the work, both stay empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from native_host.extractor.companies import company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.nature import is_part_of_a_cv
from native_host.extractor.wanted import Wanted
from native_host.extractor.words.career import AT, DEGREES, LABELS, NOW, SCHOOLS, SINCE, STUDIES, WORK

_SURE, _PLACED = 0.85, 0.75
_MONTH = r"(?:[^\W\d_]{3,10}\.? |\d{1,2}[./])?"
_YEAR = rf"{_MONTH}(?:19|20)\d\d"
_GOES_ON = re.compile(
    rf"(?<!\w)(?:(?:{SINCE}):? {_YEAR}|(?:(?:{SINCE}|from|von|de|du|dal|van|od|fra|fr\u00e5n|z):? )?{_YEAR} ?(?:[-\u2013\u2014]|to|bis|\u00e0|au|a|al|tot|do|til|till|hasta|\u2192) ?(?:{NOW}))(?!\w)",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"(?<!\w)(?:(?:{SINCE}|from|von|de|du|dal|van|od|fra|fr\u00e5n|z|desde|in):? )?{_YEAR}(?: ?(?:[-\u2013\u2014]|to|bis|\u00e0|au|a|al|tot|do|til|till|hasta|\u2192) ?(?:{_YEAR}|{NOW}))?(?!\w)",
    re.IGNORECASE,
)
_PARTS = re.compile(rf"\s*(?:,|;|\||\u00b7|\u2022|\u2013|\u2014| - |(?<!\w)(?:{AT})(?!\w)|\bat\b)\s*")
_COLON = re.compile(r"([^:]{2,40}?) ?: +(?=\S)")
_EDGES = " \t,;:|\u00b7\u2022\u2013\u2014-"
_MOST_ROWS, _MOST_TEXT = 60, 70


class Asked(StrEnum):
    EMPLOYER = "employer"
    WORK = "work"
    DEGREE = "degree"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a cell without its dates: what may be one thing."""

    cell: Cell
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.cell.text[self.start : self.end]

    def candidate(self, sure: float) -> Candidate:
        return Candidate(Reading(self.start, self.end, self.text), self.cell, sure)


@dataclass(slots=True)
class Entry:
    """One line of a life. `labelled`: what labels of its own say."""

    pieces: list[Piece] = field(default_factory=list)
    labelled: dict[Asked, Piece] = field(default_factory=dict)
    is_now: bool = False


class Career:
    def __init__(self, grid: Grid) -> None:
        self._work = _entries(_section(grid, WORK))
        self._studies = _entries(_section(grid, STUDIES))

    def of(self, asked: Asked) -> list[Candidate]:
        if asked in (Asked.EMPLOYER, Asked.WORK):
            now = [one for one in self._work if one.is_now]
            places = _places_of_firms([one for one in self._work if not one.is_now])
            return _of_work(now[0], asked, places) if len(now) == 1 else []
        return _of_studies(self._studies[0], asked) if self._studies else []


def _places_of_firms(entries: Sequence[Entry]) -> list[int]:
    """Where in their lines the other entries have a firm by its form; nothing if they differ."""
    found = {next((at for at, one in enumerate(each.pieces[:3]) if _is_firm(one.text)), None) for each in entries} - {None}
    return [one for one in found if one is not None] if len(found) == 1 else []


def _of_work(entry: Entry, asked: Asked, places: Sequence[int]) -> list[Candidate]:
    """`places`: where the other entries have their employer, for one that has no legal form."""
    if said := entry.labelled.get(asked):
        return [said.candidate(_SURE)]
    firms = [at for at, one in enumerate(entry.pieces) if _is_firm(one.text)] or list(places)
    if not firms or firms[0] >= min(3, len(entry.pieces)):
        return []
    employer = entry.pieces[firms[0]]
    if not _may_be_work(employer) and not _is_firm(employer.text):
        return []
    if asked is Asked.EMPLOYER:
        return [employer.candidate(_SURE)]
    others = [one for at, one in enumerate(entry.pieces[:3]) if at != firms[0] and _may_be_work(one)]
    return [others[0].candidate(_PLACED)] if others and abs(entry.pieces.index(others[0]) - firms[0]) == 1 else []


def _of_studies(entry: Entry, asked: Asked) -> list[Candidate]:
    if said := entry.labelled.get(asked):
        return [said.candidate(_SURE)]
    near = entry.pieces[:3]
    schools = [one for one in near if SCHOOLS.search(one.text)]
    degrees = [one for one in near if DEGREES.search(one.text) and one not in schools]
    if asked is Asked.SCHOOL:
        return [schools[0].candidate(_PLACED)] if len(schools) == 1 else []
    if degrees:
        return [_with_subject(degrees[0], near).candidate(_SURE)]
    others = [one for one in near if one not in schools and _may_be_work(one)]
    return [others[0].candidate(_PLACED)] if schools and others and near.index(others[0]) < 2 else []


def _with_subject(degree: Piece, near: Sequence[Piece]) -> Piece:
    """`Bachelor of Science, Logistik`: what was studied, behind a comma in the same cell."""
    at = near.index(degree) + 1
    if at >= len(near) or near[at].cell is not degree.cell:
        return degree
    last = near[at]
    is_subject = (
        degree.cell.text[degree.end : last.start].strip() == "," and not SCHOOLS.search(last.text) and _may_be_work(last)
    )
    return Piece(degree.cell, degree.start, last.end) if is_subject and not re.search(r"\d", last.text) else degree


def _is_firm(text: str) -> bool:
    company = company_in(text)
    return company is not None and company[0] == 0 and company[1] >= len(text) - 1


def _may_be_work(one: Piece) -> bool:
    text = one.text
    return (
        3 <= len(text) <= _MOST_TEXT
        and text[0].isupper()
        and text[-1] not in ".!?:"
        and not re.search(r"\d{2}|@|www\.", text)
    )


def _section(grid: Grid, heads: Callable[[str], bool]) -> list[list[Cell]]:
    """Rows below its head up to the next one, of its own column where two stand beside each other."""
    rows = [row for row in grid.rows if row]
    for at, row in enumerate(rows):
        for cell in row:
            if not heads(folded(cell.text)):
                continue
            is_right = len(row) > 1 and cell is row[-1]
            found: list[list[Cell]] = []
            for other in rows[at + 1 : at + 1 + _MOST_ROWS]:
                own = _of_column(other, cell, row) if len(row) > 1 else other
                if any(is_part_of_a_cv(one.text) or WORK(folded(one.text)) or STUDIES(folded(one.text)) for one in own):
                    break
                if own and not (len(row) > 1 and len(other) == 1 and is_right and other[0].left + 1 < cell.left):
                    found.append(own)
            return found
    return []


def _of_column(row: Sequence[Cell], head: Cell, heads: Sequence[Cell]) -> list[Cell]:
    """A row with one cell alone belongs to the column where it begins; in order only, to the left one."""
    nearest = {id(one): min(heads, key=lambda other: abs(other.left - one.left)) for one in row}
    return [one for one in row if nearest[id(one)] is head]


def _entries(rows: list[list[Cell]]) -> list[Entry]:
    """Parted by their dates, which stand before what they date or behind its first lines."""
    dated = [at for at, row in enumerate(rows) if any(_DATED.search(cell.text) for cell in row)]
    if not dated:
        return [_entry(rows[:3])] if rows else []
    is_first = dated[0] == 0
    if not is_first and dated[0] > 2:
        return []
    starts = dated if is_first else [0, *(_begins(rows, one, last) for last, one in pairwise(dated))]
    starts = sorted(set(starts))
    return [_entry(rows[start:end]) for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _begins(rows: list[list[Cell]], dated: int, last: int) -> int:
    """Where dates follow, an entry begins as many lines above its own as the first one does."""
    return max(last + 1, dated - 1)


def _entry(rows: list[list[Cell]]) -> Entry:
    made = Entry()
    for row in rows:
        if len(row) > 1 and (meant := LABELS.get(folded(row[0].text))) is not None:
            made.labelled.setdefault(Asked(meant), Piece(row[1], 0, len(row[1].text)))
            continue
        for cell in row:
            if (said := _COLON.match(cell.text)) and (meant := LABELS.get(folded(said[1]))) is not None:
                made.labelled.setdefault(Asked(meant), Piece(cell, said.end(), len(cell.text)))
                continue
            goes_on, when = _GOES_ON.search(cell.text), _DATED.search(cell.text)
            made.is_now = made.is_now or goes_on is not None
            hit = goes_on or when
            spans = [(0, hit.start()), (hit.end(), len(cell.text))] if hit else [(0, len(cell.text))]
            for start, end in spans:
                made.pieces += _pieces(cell, start, end)
    return made


def _pieces(cell: Cell, start: int, end: int) -> list[Piece]:
    text = cell.text[start:end]
    company = company_in(text)
    cuts = [
        0,
        *(place for hit in _PARTS.finditer(text) for place in hit.span() if not _is_inside(place, company)),
        len(text),
    ]
    made = []
    for one, other in zip(cuts[::2], cuts[1::2], strict=False):
        piece = text[one:other]
        if inner := piece.strip(_EDGES).removeprefix(")").removesuffix("(").strip(_EDGES):
            begin = start + one + piece.index(inner)
            made.append(Piece(cell, begin, begin + len(inner)))
    return made


def _is_inside(place: int, company: tuple[int, int] | None) -> bool:
    return company is not None and company[0] < place < company[1]


def asked_of(one: Wanted) -> Asked | None:
    """What a curriculum vitae is asked for of its owner's work and studies."""
    if one.concepts == {Concept.JOB_TITLE}:
        return Asked.WORK
    cores = {topic.core - {"current"} for topic in one.topics}
    return next((asked for asked in (Asked.EMPLOYER, Asked.DEGREE, Asked.SCHOOL) if {asked.value} in cores), None)
