"""First and last day of a period: "1 May to 31 May 2026", behind the label of what lasts so long, or the paper's only one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from native_host.extractor.concepts import Concept
from native_host.extractor.dates import days
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import label_keys, words
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid, below, index_in
from native_host.extractor.topics import Topic, topics_of
from native_host.extractor.words.names import known_names

_BETWEEN = re.compile(
    r"\s*(?:[-\u2013\u2014]|to|until|through|till|bis(?: zum| einschlie\u00dflich)?|au|a|al|hasta(?: el)?|fino al|tot(?: en met)?|t/m|at\u00e9|do|a\u017e(?: do)?|til(?: og med)?|till(?: och med)?|t\.?o\.?m\.?)\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"[\s:(]*(?:\b(?:from|vom|von|du|del|desde(?: el)?|dal|van|od|fra|fr\u00e5n|de|z|p\u00e9riode|between)\b\s*)?\Z",
    re.IGNORECASE,
)
_LABELLED, _ONLY = 0.88, 0.72
_EDGES = frozenset(("start", "end"))
_SAME = frozenset(("period", "current"))
_MOST_CELLS, _MOST_WORDS = 3_000, 5


@dataclass(frozen=True, slots=True)
class Span:
    cell: Cell
    first: Reading
    last: Reading
    about: tuple[Topic, ...]
    is_named: bool
    is_told: bool
    """Words stand before it."""


def is_edge(topic: Topic) -> bool:
    """Of a period, its first day or its last."""
    return len(topic.core & _EDGES) == 1


def edge_of(spans: list[Span], topic: Topic) -> list[Candidate]:
    """Of the period that the topic is about; where it names none, of the only one."""
    rest = topic.core - _EDGES - _SAME
    named = [one for one in spans if any(each.core - _SAME == rest and each.core for each in one.about)]
    if not named and not rest:
        named = [one for one in spans if one.is_named]
    # The only period of a paper is that of whatever is asked for, where no words of its own say what it is.
    bare = spans if not rest or not any(one.about or one.is_told for one in spans) else []
    found = named or (bare if len({(one.first.normal, one.last.normal) for one in bare}) == 1 else [])
    sure = _LABELLED if named else _ONLY
    return [Candidate(one.first if "start" in topic.core else one.last, one.cell, sure) for one in found]


def spans_in(grid: Grid, evidence: Evidence) -> list[Span]:
    return list(_spans(grid, evidence))


def _spans(grid: Grid, evidence: Evidence) -> Iterator[Span]:
    for cell in islice(grid.cells(), _MOST_CELLS):
        for one, other in pairwise(days(cell.text, evidence.day_first)):
            if not _BETWEEN.fullmatch(cell.text[one.end : other.start]):
                continue
            lead = _LEAD.search(cell.text[: one.start])
            before = cell.text[: lead.start() if lead else one.start]
            about, is_named = _about(grid, cell, before)
            first, last = Reading(one.start, one.end, one.iso), Reading(other.start, other.end, other.iso)
            yield Span(cell, first, last, about, is_named, is_told=bool(words(before)))


def _about(grid: Grid, cell: Cell, before: str) -> tuple[tuple[Topic, ...], bool]:
    """By the last words before it, else by the cell beside it or above."""
    said = [word.folded for word in words(before)]
    names = [" ".join(said[-count:]) for count in range(min(_MOST_WORDS, len(said)), 0, -1)]
    if not said:
        names = [key for other in _neighbours(grid, cell) for key in label_keys(other.text)]
    topics = tuple(topic for name in names for topic in topics_of(name))
    return topics, any(Concept.PERIOD in known_names().get(name, ()) for name in names)


def _neighbours(grid: Grid, cell: Cell) -> Iterator[Cell]:
    """The cell beside it, and the one over it."""
    row = grid.rows[cell.row]
    at = index_in(row, cell)
    yield from row[max(0, at - 1) : at]
    upper = next((other for other in reversed(grid.rows[: cell.row]) if other), [])
    yield from (one for one in upper if below(grid, one) is cell)
