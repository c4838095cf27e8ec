"""Parties as contracts say who they are: a name, its address, and what it is called from there on: `("the Landlord")`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from native_host.extractor.companies import company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded, label_keys
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.honorifics import name_at
from native_host.extractor.naming import TITLE, is_name_of_something
from native_host.extractor.person import PERSON
from native_host.extractor.running import running
from native_host.extractor.topics import Topic, topics_of
from native_host.extractor.words.names import known_names

_SURE = 0.85
_MOST_CELLS, _MOST_GROUPS = 3_000, 40
_REACH = 220  # a name and its address
_CALLED = (
    r"hereinafter|hereafter|(?:also )?referred to as|called|im folgenden|nachfolgend|nachstehend|kurz|genannt|bezeichnet|als|ci-apr\u00e8s|d\u00e9nomm\u00e9e?|d\u00e9sign\u00e9e?|en adelante|en lo sucesivo|denominad[oa]|di seguito|in seguito|denominat[oa]"
    r"|hierna|verder|te noemen|genoemd|doravante|adiante|designad[oa]|zwan[yae]|dalej|d\u00e1le|jen|parte|as|the|der|die|le|la|l['\u2019]|el|il|lo|de|o|a"
)
_GROUP = re.compile(
    r"\((?P<in>[^()]{3,90})\)|[\u2013\u2014-] (?P<dashed>[^\u2013\u2014()]{3,90}?) [\u2013\u2014-]"
    r"|,? (?P<told>(?:hereinafter|nachfolgend|nachstehend|im folgenden|ci-apr\u00e8s|en adelante|di seguito|hierna)[^\"\u201c\u201e\u00ab()]{0,40}[\"\u201c\u201e\u00ab][^\"\u201d\u201c\u00bb]{3,40}[\"\u201d\u201c\u00bb])"
    r"|,? (?P<plain>(?:hereinafter(?: called| referred to as)|hierna te noemen|hierna(?: genoemd)?|nachfolgend|nachstehend|ci-apr\u00e8s(?: d\u00e9nomm\u00e9e?)?|en adelante|di seguito)[:,]? (?:the |der |die |le |la |el |de |il )?[^\W\d_]{4,20})(?= genannt|[;,.)]|$)",
    re.IGNORECASE,
)
_WORD_OF_CALLING = re.compile(rf"(?<!\w)(?:{_CALLED})(?!\w)|[\"'\u201c\u201d\u201e\u201a\u00ab\u00bb,:]", re.IGNORECASE)
_QUOTED = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb]|\b(?:hereinafter|nachfolgend|nachstehend|folgenden|genannt|ci-apr\u00e8s|adelante|seguito|hierna|dalej|d\u00e1le)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:between|and|zwischen|und|sowie|entre|et|y|e|tra|fra|tussen|en)[:,]? +(?:the |der |die )?", re.IGNORECASE
)
_BEGINS = re.compile(
    rf"(?:^|[.;:] +|\(\w{{1,3}}\) *|\b\d{{1,2}}[.)] +|\b{_BETWEEN.pattern})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Defined:
    """A name, and the folded word for what it is."""

    candidate: Candidate
    role: str


def defined(grid: Grid) -> list[Defined]:
    return list(
        islice(
            (one for cell in islice(running(grid), _MOST_CELLS) for one in (*_in(cell), *_below(grid, cell))), _MOST_GROUPS
        )
    )


def called(found: list[Defined], topic: Topic) -> list[Candidate]:
    """Who is called what the topic is about."""
    return [one.candidate for one in found if any(topic.is_named_by(each) for each in topics_of(one.role))]


def party(found: list[Defined], concept: Concept) -> list[Candidate]:
    return [one.candidate for one in found if concept in known_names().get(one.role, ())]


def _in(cell: Cell) -> Iterator[Defined]:
    text, floor = cell.text, 0
    for hit in _GROUP.finditer(text):
        if (role := _role(hit)) is None:
            continue
        name = _name(text, max(floor, hit.start() - _REACH), hit.start())
        # Without quotes it is what the one before it is, and nobody with an address between.
        if name and (_QUOTED.search(_said(hit)) or not text[name.end : hit.start()].strip(" ,")):
            yield Defined(Candidate(name, cell, _SURE), role)
        floor = hit.end()


def _below(grid: Grid, cell: Cell) -> Iterator[Defined]:
    """What somebody is called, in a line of its own below the name."""
    hit = _GROUP.match(cell.text)
    role = _role(hit) if hit and not cell.text[hit.end() :].strip(" .,;") else None
    above = grid.rows[cell.row - 1] if cell.row else []
    if hit is None or role is None or not above or not _QUOTED.search(_said(hit)):
        return
    name = _name(above[-1].text, 0, len(above[-1].text))
    if name is not None and name.start == name_at(above[-1].text):
        yield Defined(Candidate(name, above[-1], _SURE), role)


def _said(hit: re.Match[str]) -> str:
    return str(hit["in"] or hit["dashed"] or hit["told"] or hit["plain"])


def _role(hit: re.Match[str]) -> str | None:
    """The folded word for what somebody is; null where nobody knows it."""
    role = folded(_WORD_OF_CALLING.sub(" ", _said(hit)))
    return role if role and len(role.split()) <= 3 and (topics_of(role) or role in known_names()) else None


def _name(text: str, floor: int, end: int) -> Reading | None:
    """The first that begins a party in front of what it is called."""
    for begin in (hit.end() for hit in _BEGINS.finditer(text[:end], floor)):
        start = begin + len(text[begin:end]) - len(text[begin:end].lstrip())
        start = joined.end() if (joined := _BETWEEN.match(text, start, end)) else start
        start += name_at(text[start:end])
        company = company_in(text[start:end])
        stop = start + company[1] if company is not None and company[0] == 0 else None
        if stop is None and (person := PERSON.match(text, start, end)):
            name = person[0]
            is_other = (
                TITLE.search(name)
                or is_name_of_something(name)
                or any(is_name_of_something(one) for one in label_keys(name))
            )
            stop = None if is_other else person.end()
        if stop is not None:
            return Reading(start, stop, text[start:stop])
    return None
