"""Whom a message greets, by the whole name that stands elsewhere in it: "Hi Mette", and "Mette Kj\u00e6r" below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.extractor.companies import company_in
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.honorifics import name_at
from native_host.extractor.person import PERSON
from native_host.extractor.signature import greeting_ends

_SURE = 0.65
_ROWS = 40
_MOST_LINE = 120
_THANKS = re.compile(
    r"(?:thank(?:s| you)|vielen dank|danke|herzlichen dank|merci|muchas gracias|gracias|grazie|bedankt|hartelijk dank|dank u|obrigad[oa]|dzi\u0119kujemy|tack|tak|takk)\b[^,.!?]{0,80}, (?P<name>[^,.!?]{4,50})[!.]",
    re.IGNORECASE,
)
_ONE = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


def greeted(grid: Grid) -> list[Candidate]:
    """None for a greeting without a name, and for a name that nobody says in whole."""
    rows = [row for row in grid.rows if row][:_ROWS]
    for row in rows:
        cell = row[0]
        if len(row) == 1 and (thanked := _thanked(cell)) is not None:
            return [thanked]
        if len(row) > 1 or (start := greeting_ends(cell.text)) is None:
            continue
        start += name_at(cell.text[start:])
        name = cell.text[start:].rstrip(" ,:!.")
        if PERSON.fullmatch(name):
            return [Candidate(Reading(start, start + len(name), name), cell, _SURE)]
        if _ONE.fullmatch(name):
            return list(_whole(grid, cell, name))
    return []


def _thanked(cell: Cell) -> Candidate | None:
    """`Thank you for your stay, Mette Kj\u00e6r!`."""
    hit = _THANKS.fullmatch(cell.text) if len(cell.text) < _MOST_LINE else None
    name = PERSON.fullmatch(hit["name"]) if hit else None
    return Candidate(Reading(hit.start("name"), hit.end("name"), hit["name"]), cell, _SURE) if hit and name else None


def _whole(grid: Grid, greeting: Cell, first: str) -> Iterator[Candidate]:
    for cell in grid.cells():
        for hit in re.finditer(rf"(?<!\w){re.escape(first)} ", cell.text) if cell is not greeting else ():
            name = PERSON.match(cell.text, hit.start())
            if name and (name.start() == 0 or cell.text[: name.start()].rstrip().endswith(":")) and not company_in(name[0]):
                yield Candidate(Reading(name.start(), name.end(), name[0]), cell, _SURE)
