"""Values behind the name of their field within a sentence: "our invoice no. 17 of 12 March 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product

from native_host.extractor.amounts import amount_at, normal_of
from native_host.extractor.booked import is_taken_off
from native_host.extractor.concepts import DATED, Concept, Shape, shape_of
from native_host.extractor.dates import day_at
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import words
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.labels import BEFORE_VALUE, PART_OF_A_NUMBER
from native_host.extractor.reading import read
from native_host.extractor.running import running
from native_host.extractor.sentences import is_for_a_discount, is_of_the_next
from native_host.extractor.topics import Topic, topics_of
from native_host.extractor.words.names import known_names, longest_name
from native_host.extractor.words.topics import GLUE

_SURE = 0.7
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NUMBERED = re.compile(
    r"(?:[.:#\u00b0\u00ba]|\b(?:no|nr|n|num|number|nummer|numero|n\u00famero|num\u00e9ro))\s*\Z", re.IGNORECASE
)
_LONGEST = 5  # words of a name
_GROUPS = re.compile(r"(?:[A-Z]{2} ?)?[0-9]{2,4}(?: [0-9]{2,5}){2,4}(?![\w]|[.,][0-9])")
_MOST_CELLS, _MOST_CHARS, _MOST_NAMES = 3_000, 600, 20_000
_TOLD_BY_LOOKS = frozenset((Shape.CODE, Shape.DATE, Shape.AMOUNT, Shape.SORT_CODE))
OF_A_DAY = re.compile(
    r",?\s*(?:de fecha|en date du|in data|of|dated|from|on|vom|am|du|del|de|dal|van|d\.?d\.?|z dnia|z|ze dne|av den|av|af|fra|den|dnia|din|kelt|pvm\.?)\s+",
    re.IGNORECASE,
)


def mentioned(grid: Grid, evidence: Evidence, concept: Concept) -> list[Candidate]:
    """In running text, where no label gives one."""
    shape, found = shape_of(concept), []
    if shape not in (Shape.CODE, Shape.DATE, Shape.AMOUNT):
        return []
    for cell in running(grid):
        if is_taken_off(cell.text):
            continue
        for start in _mentions(cell.text, concept):
            if concept is Concept.DUE_DATE and is_of_the_next(cell.text, start, evidence.language):
                continue
            reading = _in_sentence(shape, cell.text, start, evidence)
            is_less = shape is Shape.DATE and reading and is_for_a_discount(cell.text, reading.end, evidence.language)
            if reading and not reading.is_weak and not is_less:
                found.append(Candidate(reading, cell, _SURE))
    return found + [
        one for number, dated in DATED.items() if dated is concept for one in _dated_in_sentence(grid, evidence, number)
    ]


def _mentions(text: str, concept: Concept) -> Iterator[int]:
    """Where a value may begin behind a name of the concept within a sentence; names of two words and more, or a long one."""
    said = words(text)
    for at in range(len(said)):
        for count in range(min(longest_name(), len(said) - at - 1), 0, -1):
            key = " ".join(word.folded for word in said[at : at + count])
            if (count > 1 or len(key) > 9) and concept in known_names().get(key, ()):
                after = BEFORE_VALUE.match(text, said[at + count - 1].end)
                yield after.end() if after else said[at + count - 1].end
                break


@dataclass(frozen=True, slots=True)
class Spoken:
    """A name within a line, and where its value may begin."""

    cell: Cell
    at: int
    about: Topic
    start: int


def spoken_in(grid: Grid) -> list[Spoken]:
    """Each name of anything within the lines of a document: "sort code 20-11-24", "devis n\u00b0 17"."""
    return list(islice((one for cell in islice(running(grid), _MOST_CELLS) for one in _spoken(cell)), _MOST_NAMES))


def _spoken(cell: Cell) -> Iterator[Spoken]:
    """The longest first where several begin at one word."""
    said = words(cell.text[:_MOST_CHARS])
    for at, count in product(range(len(said)), range(_LONGEST, 0, -1)):
        if at + count >= len(said) or said[at + count - 1].folded in GLUE:
            continue
        about = topics_of(" ".join(word.folded for word in said[at : at + count]))
        end = said[at + count - 1].end
        if about and not PART_OF_A_NUMBER.match(cell.text, end):
            after = BEFORE_VALUE.match(cell.text, end)
            yield from (Spoken(cell, at, one, after.end() if after else end) for one in about)


def named_within(spoken: Iterable[Spoken], evidence: Evidence, topic: Topic, shape: Shape) -> list[Candidate]:
    """Numbers, days and sums right behind a name that is about it."""
    found: dict[tuple[int, int], Candidate] = {}
    for one in spoken if shape in _TOLD_BY_LOOKS else ():
        if (id(one.cell), one.at) in found or not topic.is_named_by(one.about):
            continue
        text = one.cell.text
        reading = _spaced(shape, text, one.start) or _in_sentence(shape, text, one.start, evidence)
        if reading and not reading.is_weak:
            found[id(one.cell), one.at] = Candidate(reading, one.cell, _SURE)
    return list(found.values())


def _spaced(shape: Shape, text: str, start: int) -> Reading | None:
    """`SIRET 542 419 442 00067`: groups of figures are one number."""
    hit = _GROUPS.match(text, start) if shape is Shape.CODE else None
    return Reading(start, hit.end(), hit[0]) if hit else None


def _dated_in_sentence(grid: Grid, evidence: Evidence, concept: Concept) -> Iterator[Candidate]:
    """`our invoice no. 17 of 12 March 2026`."""
    for one in mentioned(grid, evidence, concept):
        after = OF_A_DAY.match(one.cell.text, one.reading.end)
        day = day_at(one.cell.text, after.end(), evidence.day_first) if after else None
        if day:
            yield Candidate(Reading(day.start, day.end, day.iso), one.cell, _SURE)


def _in_sentence(shape: Shape, text: str, start: int, evidence: Evidence) -> Reading | None:
    if shape is Shape.DATE:
        day = day_at(text, start, evidence.day_first)
        return Reading(day.start, day.end, day.iso) if day else None
    if shape is Shape.AMOUNT:
        one = amount_at(text, start, evidence.decimal_mark)
        return Reading(one.start, one.end, normal_of(one), one.currency, is_weak=one.currency is None) if one else None
    blank = re.match(r"[A-Z]{2,4} (?=[A-Z]{0,3}\d)", text[start:])
    stop = re.compile(r"[ ,;)]|[.](?:\s|$)").search(text, start + (blank.end() if blank else 0))
    end = stop.start() if stop else len(text)
    if _YEAR.fullmatch(text, start, end) and not _NUMBERED.search(text[:start]):
        return None  # "our offer of 2025"
    return read(shape, text, start, end, evidence)
