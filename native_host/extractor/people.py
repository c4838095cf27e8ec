"""Whose CV or paper it is: a person's name, and what that person does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.extractor.bearers import is_office
from native_host.extractor.blocks import has_contact, is_street, is_town
from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best
from native_host.extractor.companies import company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.domains import locals_in
from native_host.extractor.folding import words
from native_host.extractor.found import Candidate, Found, Reading, Why
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.labels import Labels
from native_host.extractor.naming import TITLE
from native_host.extractor.nature import Nature, is_part_of_a_cv
from native_host.extractor.person import PERSON
from native_host.extractor.signature import signed

_SIGNED = 0.75


class People:
    def __init__(self, grid: Grid, labels: Labels, candidates: Candidates, nature: Nature) -> None:
        self._grid, self._labels, self._candidates, self._nature = grid, labels, candidates, nature

    def person(self) -> Found:
        """By a label; else a name above everything, whose owner's address of mail has a part of it, or whose life the paper tells."""
        named = best(self._named_people(), Why.ABSENT)
        if named.values or named.why is not Why.ABSENT:
            return named
        is_cv = self._nature is Nature.CV
        head = list(self._head(6 if is_cv else 3))
        mails = " ".join(locals_in(cell.text for cell in self._grid.cells()))
        for cell in head:
            if is_part_of_a_cv(cell.text):
                continue
            start = self._behind_title(cell.text)
            name = cell.text[start:]
            if not PERSON.fullmatch(name) or TITLE.search(name) or company_in(name) or self._labels.is_label(cell):
                continue
            is_theirs = any(len(word.folded) > 2 and word.folded in mails for word in words(name))
            if is_theirs or is_cv:
                return Found((Candidate(Reading(start, len(cell.text), name), cell, 0.85 if is_theirs else 0.75).value(),))
            break
        return named

    def signer(self) -> list[Candidate]:
        """Whom to reach at a firm: the person who signs its letter, above the firm's name, a department or a telephone."""
        lines = signed(self._grid) if self._nature is Nature.LETTER else []
        if len(lines) < 2 or not PERSON.fullmatch(lines[0].text) or TITLE.search(lines[0].text) or company_in(lines[0].text):
            return []
        is_at_a_firm = any(company_in(one.text) or has_contact(one.text) or is_office(one.text) for one in lines[1:])
        name = lines[0].text
        return [Candidate(Reading(0, len(name), name), lines[0], _SIGNED)] if is_at_a_firm else []

    def trade(self) -> Found:
        """The line below the name in a CV: what its owner does."""
        person = self.person()
        cells = list(self._head(8))
        at = next((at for at, cell in enumerate(cells) if person.values and cell.text.endswith(person.values[0].text)), None)
        if at is None or at + 1 >= len(cells):
            return Found(why=Why.ABSENT)
        cell = cells[at + 1]
        text = cell.text
        is_other = (
            self._labels.is_label(cell) or has_contact(text) or is_street(text) or is_town(text) or is_part_of_a_cv(text)
        )
        if is_other or any(one.isdigit() for one in text) or not 1 < len(text.split()) < 7 or text.endswith((".", ":")):
            return Found(why=Why.ABSENT)
        return Found((Candidate(Reading(0, len(text), text), cell, 0.7).value(),))

    def _named_people(self) -> list[Candidate]:
        """In a CV, "contact" is a heading, and what stands below it no name."""
        found = [one for one in self._candidates.of(Concept.PERSON) if not is_part_of_a_cv(one.reading.normal or "")]
        if self._nature is Nature.CV:
            return [
                one
                for one in found
                if PERSON.fullmatch(one.reading.normal or "") and not is_street(one.reading.normal or "")
            ]
        return found

    @staticmethod
    def _behind_title(text: str) -> int:
        hit = re.match(
            r"(?:curriculum vitae|cv|lebenslauf|r[e\u00e9]sum[e\u00e9])(?: (?:of|von|de|di|van))?\s*[-:\u2013\u2014|]*\s*",
            text,
            re.IGNORECASE,
        )
        return hit.end() if hit and hit.end() < len(text) else 0

    def _head(self, count: int) -> Iterator[Cell]:
        for row in [row for row in self._grid.rows if row][:count]:
            yield from row
