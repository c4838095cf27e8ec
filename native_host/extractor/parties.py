"""Who sent a paper and who it is for: by labels, else by everything that speaks for a name.

A name may speak for itself by its legal form, by standing above everything, over an address, at the bank's or the tax office's number,
in the addresses of mail and of pages, in the sender of the message, under a closing; who pays is known by the label above them. The
one with the most that speaks for it is the sender, if it leads by enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.extractor.bearers import is_public
from native_host.extractor.blocks import blocks_of
from native_host.extractor.booked import is_booked
from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best
from native_host.extractor.codes import all_of
from native_host.extractor.companies import companies_in, company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.envelopes import addressed_lines, customer_cells, is_addressed, of_company
from native_host.extractor.folding import folded
from native_host.extractor.found import Candidate, Found, Reading, Why
from native_host.extractor.greeted import greeted
from native_host.extractor.grid import Cell, Grid, below
from native_host.extractor.honorifics import name_at
from native_host.extractor.labels import Labels
from native_host.extractor.naming import TITLE, Naming
from native_host.extractor.nature import Nature
from native_host.extractor.ordering import firm_of_signature, is_order
from native_host.extractor.person import PERSON
from native_host.extractor.senders import STRONG, Company, Senders
from native_host.extractor.signature import name_begins, signed

_CLEARLY = 2
_SENTENCE = 8  # words
_PLAIN = frozenset(
    "company|company name|firm|firma|unternehmen|societe|entreprise|raison sociale|empresa|razon social|compania|azienda|ditta|societa|impresa|ragione sociale"
    "|bedrijf|foretag|virksomhed|bedrift|yritys|ceg|companie|sirket".split("|")
)
_OF_THE_GOODS = re.compile(
    r"(?:shipper|consignor|carrier|absender|expediteur|mittente|remitente|afzender|nadawca)\b"
)  # who need not bill
_CARRIES = re.compile(
    r"(?:carrier|haulier|vettore|corriere|trasportatore|spediteur|frachtfuhrer|transporteur|transportista|vervoerder|przewoznik)\b"
)
_OF_AN_ACCOUNT = re.compile(r"intestat|titular|tenaamstelling|t n v\b|ten name van")
_TREATED = re.compile(r"patient|paciente|paziente|pacjent")
_KIND = re.compile(r"\A\w+ \([a-z]")  # "Moss (collie)"
_COURT = re.compile(
    r"(?:amts|handels|register)gericht|handelsregister|registro mercantil|tribunal de commerce|greffe", re.IGNORECASE
)
_BANK = re.compile(r"bank|sparkasse|banque|banco|banca|caixa|caja|cr\u00e9dit|kasse\b|pankki", re.IGNORECASE)


class Parties:
    """`sender`: what the message itself says of who sent it."""

    def __init__(
        self, grid: Grid, labels: Labels, candidates: Candidates, nature: Nature, language: str | None, sender: str = ""
    ) -> None:
        self._grid, self._labels, self._candidates = grid, labels, candidates
        self._nature = nature
        naming = Naming(labels, language)
        self._customers = {id(cell) for cell in customer_cells(grid, labels)}
        self._blocks = [of_company(one) for one in blocks_of(grid, naming.is_addressee)]
        self._customers |= {id(block.name) for block in self._blocks if is_addressed(grid, block)}
        self._orders = is_order(grid, labels, nature)
        self._senders = Senders(grid, labels, candidates, nature, naming, self._blocks, self._customers, sender)

    def is_customers(self, cell: Cell) -> bool:
        return id(cell) in self._customers

    def is_payers(self, cell: Cell) -> bool:
        """In the address of who pays, or right below it, as their tax number is."""
        above = self._grid.rows[cell.row - 1] if cell.row else []
        return self.is_customers(cell) or any(self.is_customers(one) and below(self._grid, one) is cell for one in above)

    def person_at(self, found: Found) -> Found:
        """Who stands above a firm in its address, as on the statement of a firm's card."""
        said = found.values[0] if found.values else None
        firms = [one for one in self._grid.cells() if said and one.segment is said.segment and one.start == said.start]
        for firm in firms:
            for cell in self._grid.rows[firm.row - 1] if firm.row else ():
                is_name = PERSON.fullmatch(cell.text) and not TITLE.search(cell.text) and not company_in(cell.text)
                if is_name and below(self._grid, cell) is firm:
                    return Found((Candidate(Reading(0, len(cell.text), cell.text), cell, 0.75).value(),))
        return found

    def supplier(self) -> Found:
        """Of a letter that orders only whom a label names."""
        if self._orders:
            return best(self._candidates.of(Concept.SUPPLIER), Why.ABSENT)
        return self._sender()

    def _sender(self) -> Found:
        theirs = {folded(one.reading.normal or "") for one in self._payers()}
        named = [
            one
            for one in self._candidates.of(Concept.SUPPLIER)
            if id(one.cell) not in self._customers and folded(one.reading.normal or "") not in theirs and _may_be_a_name(one)
        ]
        if surer := [one for one in named if not _OF_THE_GOODS.match(one.label)]:
            named = surer
        ranked = self._senders.ranked(theirs)
        if named and all(_CARRIES.match(one.label) for one in named) and ranked and ranked[0].points >= STRONG:
            named = []  # Who only brings the goods did not write above everything.
        formed = [one for one in named if company_in(one.reading.normal or "")]
        if formed and not self._is_beaten(formed, ranked):
            return best(formed, Why.ABSENT)
        named = [] if formed else named
        if named:  # A label that may as well be of somebody who sold, where a company stands that is surer.
            if not ranked or ranked[0].points < STRONG or self._are(named, ranked[0]):
                return best(named, Why.ABSENT)
            if not all(PERSON.fullmatch(one.reading.normal or "") for one in named):
                return Found(why=Why.SEVERAL)
        above = self._senders.letterhead()
        if not ranked or (ranked[0].points < STRONG and above.values):
            return above
        ranked = _firms_before_people(ranked)
        if len(ranked) > 1 and ranked[0].points - ranked[1].points < _CLEARLY:
            return Found(why=Why.SEVERAL)
        if ranked[0].points < STRONG and not self._customers:  # Whoever it is, it may be the one who pays.
            return Found(why=Why.UNSURE)
        if ranked[0].points < _CLEARLY and not ranked[0].has_form:
            return Found(why=Why.UNSURE)
        one = _without_stop(ranked[0].candidates)
        return Found((Candidate(one.reading, one.cell, 0.85 if len(ranked) == 1 else 0.75).value(),))

    def _payers(self) -> list[Candidate]:
        """By their labels: whom a signature stands for is the sender, and an animal pays for nothing."""
        signs = {id(cell) for cell in signed(self._grid) if name_begins(cell.text)}
        accounts = {cell.row for cell in self._grid.cells() if all_of("iban", cell.text)}
        return [
            one
            for one in self._candidates.of(Concept.CUSTOMER)
            if id(one.cell) not in signs
            and not (_OF_AN_ACCOUNT.match(one.label) and not accounts.isdisjoint(range(one.cell.row - 1, one.cell.row + 2)))
            and not (_TREATED.match(one.label) and _KIND.search(one.reading.normal or ""))
        ]

    def customer(self) -> Found:
        """By a label, else the only address that is not the sender's."""
        named = best(self._payers(), Why.ABSENT)
        if named.values or named.why is not Why.ABSENT:
            return named
        sender = self._sender()
        if self._orders:
            return best(firms, Why.ABSENT) if (firms := firm_of_signature(self._grid)) else sender
        said = folded(sender.values[0].normal) if sender.values else None
        others = [
            one
            for one in self._blocks
            if folded(one.name.text) != said
            and (not one.is_own or PERSON.fullmatch(one.name.text))
            and not _COURT.match(one.name.text)
        ]
        distinct = {folded(one.name.text): one for one in others}
        distinct = {key: one for key, one in distinct.items() if said is not None and said not in key and key not in said}
        met = greeted(self._grid)
        if len(distinct) > 1:
            distinct = {
                key: one for key, one in distinct.items() if any(key == folded(text.reading.normal or "") for text in met)
            }
        if said is None or len(distinct) > 1:
            return best(met, Why.ABSENT) if said is None or self._nature is Nature.LETTER else named
        if distinct:
            ((one,),) = [list(distinct.values())]
            start = name_at(one.name.text)
            name = one.name.text[start:]
            return Found((Candidate(Reading(start, len(one.name.text), name), one.name, 0.75).value(),))
        return best(
            addressed_lines(self._grid)
            or self._other_companies(said)
            or [one for one in met if folded(one.reading.normal or "") != said],
            Why.ABSENT,
        )

    def _other_companies(self, said: str) -> list[Candidate]:
        """By their legal form, in a line of their own, in the upper half, and no bank's."""
        rows = [row for row in self._grid.rows if row]
        return [
            Candidate(Reading(start, end, cell.text[start:end]), cell, 0.7)
            for row in rows[: max(8, len(rows) // 2)]
            for cell in row
            for start, end in companies_in(cell.text)
            if end - start > 0.8 * len(cell.text)
            and folded(cell.text[start:end]) not in said
            and said not in folded(cell.text)
            and not _BANK.search(cell.text)
            and not is_booked(self._grid, cell)
        ]

    def _are(self, named: Sequence[Candidate], company: Company) -> bool:
        said = {folded(one.reading.normal or "") for one in named}
        return any(folded(one.reading.normal or "") in said for one in company.candidates)

    def _is_beaten(self, named: list[Candidate], ranked: list[Company]) -> bool:
        """`Company: X` may be anybody's, where another stands above everything."""
        if any(_PLAIN.isdisjoint(label.keys) for label in self._labels.of(Concept.SUPPLIER)):
            return False
        said = {folded(one.reading.normal or "") for one in named}
        others = [one for one in ranked if folded(one.candidates[0].reading.normal or "") not in said]
        return bool(others) and others[0].points >= STRONG


def _firms_before_people(ranked: list[Company]) -> list[Company]:
    """A firm that stands before all people who have as much: it writes to them."""
    near = [one for one in ranked if ranked[0].points - one.points < _CLEARLY]
    firms = [one for one in near if one.has_form or is_public(one.candidates[0].reading.normal or "")]
    people = [one for one in near if PERSON.fullmatch(one.candidates[0].reading.normal or "") and one not in firms]
    if len(firms) != 1 or not people or len(people) + 1 != len(near) or firms[0].points < STRONG:
        return ranked
    first = min(_place(one) for one in near)
    is_first = _place(firms[0]) == first or firms[0].has_numbers  # A register's number stands below who bills.
    return [firms[0], *(one for one in ranked if one not in near)] if is_first else ranked


def _place(one: Company) -> tuple[int, float]:
    return min((candidate.cell.row, candidate.cell.left) for candidate in one.candidates)


def _without_stop(found: Sequence[Candidate]) -> Candidate:
    """The first; a full stop that ends a sentence there and stands at no other place is no part of the name."""
    first = found[0]
    name = first.reading.normal or ""
    ends_a_sentence = name.endswith(".") and len(first.cell.text.split()) > _SENTENCE and first.cell.text.endswith(name)
    others = [one for one in found if one.reading.normal == name[:-1]]
    return others[0] if ends_a_sentence and others else first


def _may_be_a_name(one: Candidate) -> bool:
    text = one.reading.normal or ""
    return bool(company_in(text)) or (
        len(text) < 70 and text[:1].isupper() and not re.search(r"\d{3}", text) and ":" not in text
    )
