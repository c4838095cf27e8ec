"""Who sent a paper and who it is for: by labels, else by where a company's name stands and how often."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best
from native_host.extractor.codes import all_of
from native_host.extractor.companies import companies_in, company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded, words
from native_host.extractor.found import Candidate, Found, Reading, Why
from native_host.extractor.grid import Cell, Grid, below, beside
from native_host.extractor.labels import Label, Labels, is_name_of_something

_HEAD_ROWS = 4
_STRONG = 3  # above all others in the first line, or named twice and more with a number of the tax office or the bank
_OFFICIAL = re.compile(r"\b(?:iban|bic|siret|siren|rcs|hrb|nif|cif|p\.? ?iva|partita iva|ust|tva|vat)\b", re.IGNORECASE)
_BLOCK_ROWS = 6
_ADDRESS = re.compile(
    r"\b\d{4,5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b\d{1,4}[a-z]?\s*$|^\d{1,4}\b|@|www\.|\b(?:tel|fon|phone|p\.? ?iva|siret|nif|cif|ust|vat)\b",
    re.IGNORECASE,
)
_PLAIN = frozenset(
    "company|company name|firm|firma|unternehmen|societe|entreprise|raison sociale|empresa|razon social|compania|azienda|ditta|societa|impresa|ragione sociale".split(
        "|"
    )
)
_TITLE = re.compile(
    r"\b\w*(?:invoice|receipt|statement|letter|page|bill|copy|original|rechnung|quittung|beleg|kontoauszug|seite|bon|kopie|facture|re\u00e7u"
    r"|ticket|relev\u00e9|duplicata|factura|recibo|extracto|p\u00e1gina|copia|fattura|ricevuta|scontrino|estratto|pagina|document\w*|curriculum|lebenslauf|resume"
    r"|welcome|willkommen|bienvenue|bienvenidos?|benvenuti?|thank|danke|merci|gracias|grazie|hello|dear|hallo|guten|sehr geehrt|bonjour|madame|monsieur|buen[ao]s|estimad|buongiorno|gentil|egregi)\w*\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*\.?(?: (?:(?:de|van|von|der|den|la|del|di|da|le) ){0,2}[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*){1,3}"
)


@dataclass(slots=True)
class _Company:
    candidates: list[Candidate] = field(default_factory=list)
    points: int = 0
    has_numbers: bool = False
    """An account or a tax office's number stands beside it or below."""


class Parties:
    def __init__(self, grid: Grid, labels: Labels, candidates: Candidates) -> None:
        self._grid, self._labels, self._candidates = grid, labels, candidates
        self._customers = {id(cell) for cell in self._customer_cells()}

    def supplier(self) -> Found:
        theirs = {folded(one.reading.normal or "") for one in self._candidates.of(Concept.CUSTOMER)}
        named = [
            one
            for one in self._candidates.of(Concept.SUPPLIER)
            if id(one.cell) not in self._customers and folded(one.reading.normal or "") not in theirs and _may_be_a_name(one)
        ]
        companies = self._companies(theirs)
        ranked = sorted(companies.values(), key=lambda one: -one.points)
        formed = [one for one in named if company_in(one.reading.normal or "")]
        if formed and not self._is_beaten(formed, ranked):
            return best(formed, Why.ABSENT)
        named = [] if formed else named
        if named:  # A label that may as well be of somebody who sold, where a company stands that is surer.
            if not ranked or ranked[0].points < _STRONG:
                return best(named, Why.ABSENT)
            if not all(_PERSON.fullmatch(one.reading.normal or "") for one in named):
                return Found(why=Why.SEVERAL)
        above = self._letterhead()
        if not ranked or (ranked[0].points < _STRONG and above.values):
            return above
        if len(ranked) > 1 and ranked[0].points - ranked[1].points < 2:
            return Found(why=Why.SEVERAL)
        if ranked[0].points < _STRONG and not self._customers:  # Whoever it is, it may be the one who pays.
            return Found(why=Why.UNSURE)
        one = ranked[0].candidates[0]
        return Found((Candidate(one.reading, one.cell, 0.85 if len(ranked) == 1 else 0.75).value(),))

    def _is_beaten(self, named: list[Candidate], ranked: list[_Company]) -> bool:
        """`Company: X` may be anybody's, where another stands above everything."""
        if any(_PLAIN.isdisjoint(label.keys) for label in self._labels.of(Concept.SUPPLIER)):
            return False
        said = {folded(one.reading.normal or "") for one in named}
        others = [one for one in ranked if folded(one.candidates[0].reading.normal or "") not in said]
        return bool(others) and others[0].points >= _STRONG

    def person(self) -> Found:
        """By a label; else a name above everything, whose owner's address of mail has a part of it."""
        named = best(self._candidates.of(Concept.PERSON), Why.ABSENT)
        if named.values or named.why is not Why.ABSENT:
            return named
        mails = " ".join(
            folded(cell.text[start:end].split("@")[0])
            for cell in self._grid.cells()
            for start, end in all_of("email", cell.text)
        )
        for cell in self._head():
            if _PERSON.fullmatch(cell.text) and not _TITLE.search(cell.text):
                if any(len(word.folded) > 2 and word.folded in mails for word in words(cell.text)):
                    return Found((Candidate(Reading(0, len(cell.text), cell.text), cell, 0.85).value(),))
                break
        return named

    def _companies(self, theirs: set[str]) -> dict[str, _Company]:
        found: dict[str, _Company] = {}
        holders = {folded(one.reading.normal or "") for one in self._candidates.of(Concept.ACCOUNT_HOLDER)}
        rows = [row for row in self._grid.rows if row]
        head = {id(cell) for row in rows[:_HEAD_ROWS] for cell in row}
        first = {id(cell) for row in rows[:1] for cell in row}
        for at, row in enumerate(rows):
            around = " ".join(cell.text for near in rows[at : at + 2] for cell in near)
            for cell in row:
                if id(cell) in self._customers:
                    continue
                for start, end in companies_in(cell.text):
                    name = cell.text[start:end]
                    key = folded(name)
                    if key in theirs:
                        continue
                    one = found.setdefault(key, _Company())
                    one.points += 1 + (id(cell) in head) + 2 * (id(cell) in first)
                    one.points += 2 * any(holder and (holder in key or key in holder) for holder in holders)
                    if at >= _HEAD_ROWS and not one.has_numbers and _OFFICIAL.search(around):
                        one.points, one.has_numbers = one.points + 2, True
                    one.candidates.append(Candidate(Reading(start, end, name), cell, 0.85))
        return found

    def _letterhead(self) -> Found:
        """A first line by itself that is no label and no title, with an address in the line below it."""
        rows = [row for row in self._grid.rows if row][:2]
        if len(rows) < 2 or len(rows[0]) > 1 or len(rows[1]) > 1:
            return Found(why=Why.ABSENT)
        (cell,), (address,) = rows
        text = cell.text
        is_name = (
            re.fullmatch(r"[^\W_][\w .,&'\u2019+-]{2,60}[\w.]", text) and text[0].isupper() and not re.search(r"\d{3}", text)
        )
        if not is_name or self._labels.is_label(cell) or is_name_of_something(text) or _TITLE.search(text):
            return Found(why=Why.ABSENT)
        if id(cell) in self._customers or self._labels.is_label(address) or not _ADDRESS.search(address.text):
            return Found(why=Why.ABSENT)
        return Found((Candidate(Reading(0, len(text), text), cell, 0.7).value(),))

    def _head(self) -> Iterator[Cell]:
        rows = [row for row in self._grid.rows if row]
        for row in rows[:3]:
            yield from row

    def _customer_cells(self) -> Iterator[Cell]:
        for label in self._labels.of(Concept.CUSTOMER):
            if not _is_block(label):
                continue
            yield label.cell
            for cell in beside(self._grid, label.cell):
                if not self._labels.is_label(cell):
                    yield cell
                break
            if label.value is None:
                yield from self._under(label.cell)

    def _under(self, cell: Cell) -> Iterator[Cell]:
        at: Cell | None = cell
        for _ in range(_BLOCK_ROWS):
            at = below(self._grid, at) if at else None
            if at is None or self._labels.is_label(at):
                return
            yield at


def _is_block(label: Label) -> bool:
    return Concept.SUPPLIER not in label.concepts


def _may_be_a_name(one: Candidate) -> bool:
    text = one.reading.normal or ""
    return bool(company_in(text)) or (
        len(text) < 70 and text[:1].isupper() and not re.search(r"\d{3}", text) and ":" not in text
    )
