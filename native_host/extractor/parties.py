"""Who sent a paper and who it is for: by labels, else by everything that speaks for a name.

A name may speak for itself by its legal form, by standing above everything, over an address, at the bank's or the tax office's number,
in the addresses of mail and of pages, in the sender of the message, under a closing; who pays is known by the label above them. The
one with the most that speaks for it is the sender, if it leads by enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from native_host.extractor.amounts import amounts
from native_host.extractor.blocks import Block, blocks_of, has_contact, is_street, is_town
from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best
from native_host.extractor.codes import all_of
from native_host.extractor.companies import companies_in, company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.dates import days
from native_host.extractor.domains import hosts_in, is_named, locals_in
from native_host.extractor.folding import folded, words
from native_host.extractor.found import Candidate, Found, Reading, Why
from native_host.extractor.grid import Cell, Grid, below, beside
from native_host.extractor.honorifics import is_care_of, is_only_that, name_at
from native_host.extractor.labels import Label, Labels, is_name_of_something
from native_host.extractor.nature import Nature, is_part_of_a_cv
from native_host.extractor.one_line import name_in
from native_host.extractor.signature import is_closing, name_begins, signed
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.roles import Role as R

_HEAD_ROWS = 4
_STRONG = 3  # above all others in the first line, or named twice and more with a number of the tax office or the bank
_CLEARLY = 2
_OFFICIAL = re.compile(
    r"\b(?:iban|bic|siret|siren|rcs|hrb|nif|cif|p\.? ?iva|partita iva|ust|tva|vat|btw|kvk|nip|regon|krs|i\u010do|di\u010d|cvr|org\.? ?nr|orgnr|y-tunnus|ad\u00f3sz\u00e1m|cui|vkn|nipc|company no|reg(?:istered)? no)\b",
    re.IGNORECASE,
)
_BLOCK_ROWS = 6
_ADDRESS = re.compile(
    r"\b\d{4,5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b\d{1,4}[a-z]?\s*$|^\d{1,4}\b|@|www\.|\b(?:tel|fon|phone|p\.? ?iva|siret|nif|cif|ust|vat)\b",
    re.IGNORECASE,
)
_PLAIN = frozenset(
    "company|company name|firm|firma|unternehmen|societe|entreprise|raison sociale|empresa|razon social|compania|azienda|ditta|societa|impresa|ragione sociale"
    "|bedrijf|foretag|virksomhed|bedrift|yritys|ceg|companie|sirket".split("|")
)
_TITLE = re.compile(
    r"\b\w*(?:invoice|receipt|statement|letter|page|bill|copy|original|rechnung|quittung|beleg|kontoauszug|seite|bon|kopie|facture|re\u00e7u"
    r"|ticket|relev\u00e9|duplicata|factura|recibo|extracto|p\u00e1gina|copia|fattura|ricevuta|scontrino|estratto|pagina|document\w*|curriculum|lebenslauf|resume|r\u00e9sum\u00e9"
    r"|factuur|kassabon|rekeningafschrift|fatura|tal\u00e3o|extrato|faktura|faktury|paragon|wyci\u0105g|\u00fa\u010dtenka|doklad|v\u00fdpis|kvitto|kvittering|kontoutdrag|kontoudtog|kontoutskrift|lasku|kuitti"
    r"|tiliote|sz\u00e1mla|nyugta|kivonat|bon fiscal|chitan\u021b\u0103|extras|fi\u015f|ekstre|\u017cyciorys|\u017eivotopis|ansioluettelo|\u00f6n\u00e9letrajz|\u00f6zge\u00e7mi\u015f|proforma|gutschrift|mahnung|credit note|quote|angebot|devis"
    r"|signature|unterschrift|stempel|podpis|handtekening|assinatura|firma e timbro|underskrift|allekirjoitus|order|bestellung|lieferschein|delivery note|reminder|customer|kunde|client|cliente"
    r"|welcome|willkommen|bienvenue|bienvenidos?|benvenuti?|thank|danke|merci|gracias|grazie|hello|dear|hallo|guten|sehr geehrt|bonjour|madame|monsieur|buen[ao]s|estimad|buongiorno|gentil|egregi"
    r"|welkom|bedankt|geachte|beste|obrigad|exmo|caro|dzi\u0119kuj|szanown|d\u011bkuj|v\u00e1\u017een|tack|hej|k\u00e4ra|tak for|k\u00e6re|takk|kiitos|hyv\u00e4|k\u00f6sz\u00f6n|tisztelt|mul\u021bum|stimat|te\u015fekk\u00fcr|say\u0131n)\w*\b",
    re.IGNORECASE,
)
_NO_NAMES = frozenset((R.SUPPLIER, R.CUSTOMER, R.PAPER, R.DATE, R.TAX, R.ADDRESS, R.PERIOD, R.NUMBER))
_TAXED = re.compile(r"\b([A-Z]{2}) ?[0-9A-Z]{0,3}[0-9][0-9.]{7,12}\b")
_BANK = re.compile(r"bank|sparkasse|banque|banco|banca|caixa|caja|cr\u00e9dit|kasse\b|pankki", re.IGNORECASE)
_BEGINS = re.compile(r"[^\W\d_]+, ", re.IGNORECASE)  # "Leeds, "
_THANKS = re.compile(
    r"\b(?:thank|thanks|welcome|danke|dank|willkommen|merci|bienvenue|gracias|bienvenid|grazie|benvenut|bedankt|welkom|obrigad|dzi\u0119kuj|d\u011bkuj|tack|tak|takk|kiit|k\u00f6sz\u00f6n|mul\u021bum|te\u015fekk\u00fcr)\w*\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl|Ing|Mag)\.?[ -]*(?:Ing\. )?){0,3}[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*\.?"
    r"(?: (?:(?:de|van|von|der|den|la|del|di|da|le|dos|das|do|ter|ten|af|zu|el) ){0,2}[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*\.?){1,3}"
)
_NAME = re.compile(r"[^\W_][\w .,&'\u2019+!/()-]{1,58}[\w.!)]")


@dataclass(slots=True)
class _Company:
    candidates: list[Candidate] = field(default_factory=list)
    points: int = 0
    has_numbers: bool = False
    """An account or a tax office's number stands beside it or below."""
    has_form: bool = False
    rows: set[int] = field(default_factory=set)


class Parties:
    """`sender`: what the message itself says of who sent it."""

    def __init__(
        self, grid: Grid, labels: Labels, candidates: Candidates, nature: Nature, language: str | None, sender: str = ""
    ) -> None:
        self._grid, self._labels, self._candidates, self._nature, self._sender = grid, labels, candidates, nature, sender
        self._language = language
        self._customers = {id(cell) for cell in self._customer_cells()}
        self._blocks = [_of_company(one) for one in blocks_of(grid, self._is_name)]
        self._customers |= {id(block.name) for block in self._blocks if _is_addressed(grid, block)}

    def is_customers(self, cell: Cell) -> bool:
        return id(cell) in self._customers

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
            if not ranked or ranked[0].points < _STRONG or self._are(named, ranked[0]):
                return best(named, Why.ABSENT)
            if not all(_PERSON.fullmatch(one.reading.normal or "") for one in named):
                return Found(why=Why.SEVERAL)
        above = self._letterhead()
        if not ranked or (ranked[0].points < _STRONG and above.values):
            return above
        if len(ranked) > 1 and ranked[0].points - ranked[1].points < _CLEARLY:
            return Found(why=Why.SEVERAL)
        if ranked[0].points < _STRONG and not self._customers:  # Whoever it is, it may be the one who pays.
            return Found(why=Why.UNSURE)
        if ranked[0].points < _CLEARLY and not ranked[0].has_form:
            return Found(why=Why.UNSURE)
        one = ranked[0].candidates[0]
        return Found((Candidate(one.reading, one.cell, 0.85 if len(ranked) == 1 else 0.75).value(),))

    def customer(self) -> Found:
        """By a label, else the only address that is not the sender's."""
        named = best(self._candidates.of(Concept.CUSTOMER), Why.ABSENT)
        if named.values or named.why is not Why.ABSENT:
            return named
        sender = self.supplier()
        said = folded(sender.values[0].normal) if sender.values else None
        others = [one for one in self._blocks if folded(one.name.text) != said and not one.is_own]
        distinct = {folded(one.name.text): one for one in others}
        distinct = {key: one for key, one in distinct.items() if said is not None and said not in key and key not in said}
        if said is None or len(distinct) > 1:
            return named
        if distinct:
            ((one,),) = [list(distinct.values())]
            start = name_at(one.name.text)
            name = one.name.text[start:]
            return Found((Candidate(Reading(start, len(one.name.text), name), one.name, 0.75).value(),))
        return best(self._other_companies(said), Why.ABSENT)

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
            and not self._is_booked(cell)
        ]

    def _are(self, named: Sequence[Candidate], company: _Company) -> bool:
        said = {folded(one.reading.normal or "") for one in named}
        return any(folded(one.reading.normal or "") in said for one in company.candidates)

    def _is_beaten(self, named: list[Candidate], ranked: list[_Company]) -> bool:
        """`Company: X` may be anybody's, where another stands above everything."""
        if any(_PLAIN.isdisjoint(label.keys) for label in self._labels.of(Concept.SUPPLIER)):
            return False
        said = {folded(one.reading.normal or "") for one in named}
        others = [one for one in ranked if folded(one.candidates[0].reading.normal or "") not in said]
        return bool(others) and others[0].points >= _STRONG

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
            if not _PERSON.fullmatch(name) or _TITLE.search(name) or company_in(name) or self._labels.is_label(cell):
                continue
            is_theirs = any(len(word.folded) > 2 and word.folded in mails for word in words(name))
            if is_theirs or is_cv:
                return Found((Candidate(Reading(start, len(cell.text), name), cell, 0.85 if is_theirs else 0.75).value(),))
            break
        return named

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
                if _PERSON.fullmatch(one.reading.normal or "") and not is_street(one.reading.normal or "")
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

    def _companies(self, theirs: set[str]) -> dict[str, _Company]:
        found: dict[str, _Company] = {}
        rows = [row for row in self._grid.rows if row]
        for at, row in enumerate(rows):
            around = " ".join(cell.text for near in rows[at : at + 2] for cell in near)
            for cell in row:
                if id(cell) not in self._customers:
                    self._add_companies(found, theirs, at, cell, around)
        self._add_others(found, theirs, rows)
        self._add_top(found, theirs, rows)
        self._add_signed(found, theirs)
        self._weigh(found)
        return found

    def _add_companies(self, found: dict[str, _Company], theirs: set[str], at: int, cell: Cell, around: str) -> None:
        holders = {folded(one.reading.normal or "") for one in self._candidates.of(Concept.ACCOUNT_HOLDER)}
        for start, end in companies_in(cell.text):
            name = cell.text[start:end]
            key = folded(name)
            if key in theirs:
                continue
            one = found.setdefault(key, _Company(has_form=True))
            one.points += 1 + (at < _HEAD_ROWS) + 2 * (at == 0)
            one.points += 2 * any(holder and (holder in key or key in holder) for holder in holders)
            one.points += 2 * (bool(_THANKS.search(cell.text[:start])) and not one.rows)
            if at >= _HEAD_ROWS and not one.has_numbers and _OFFICIAL.search(around):
                one.points, one.has_numbers = one.points + 2, True
            one.rows.add(cell.row)
            one.candidates.append(Candidate(Reading(start, end, name), cell, 0.85))

    def _add_others(self, found: dict[str, _Company], theirs: set[str], rows: list[list[Cell]]) -> None:
        """Names without a legal form: over an address, or under a closing."""
        place = {id(cell): at for at, row in enumerate(rows) for cell in row}
        for block in self._blocks:
            cell = block.name
            key = folded(cell.text)
            if id(cell) in self._customers or key in theirs or company_in(cell.text):
                continue
            at = place[id(cell)]
            one = found.setdefault(key, _Company())
            one.points += 1 + (at < _HEAD_ROWS) + 2 * (at == 0) + 2 * (at > _HEAD_ROWS and at > 0.6 * len(rows))
            one.rows.add(cell.row)
            one.candidates.append(Candidate(Reading(0, len(cell.text), cell.text), cell, 0.8))

    def _add_top(self, found: dict[str, _Company], theirs: set[str], rows: list[list[Cell]]) -> None:
        """The first name above everything: a letterhead, whatever stands below it."""
        for at, row in enumerate(rows[:_HEAD_ROWS]):
            if len(row) > 1 and any(company_in(cell.text) for cell in row):
                return
            for cell in row:
                if id(cell) in self._customers:
                    return
                start, end = name_in(cell.text) or (0, len(cell.text))
                name = cell.text[start:end]
                if not self._is_name(cell, name) or days(name, True) or amounts(name, None):
                    continue
                if self._nature is Nature.LETTER and _BEGINS.match(name):
                    return
                key = folded(name)
                near = [one.text for other in rows[at : at + 4] for one in other[:2] if one is not cell]
                has_address = (
                    start != 0
                    or end != len(cell.text)
                    or any(has_contact(one) or is_town(one) or is_street(one) for one in near)
                )
                if key in theirs or companies_in(name) or not (has_address or self._labels.has_paper):
                    return
                one = found.setdefault(key, _Company())
                if cell.row not in one.rows:
                    one.points += 2 + 2 * (at == 0)
                    one.rows.add(cell.row)
                    one.candidates.append(Candidate(Reading(start, end, name), cell, 0.75))
                elif at > 0:
                    one.points += 1
                return

    def _add_signed(self, found: dict[str, _Company], theirs: set[str]) -> None:
        """Who signs for nobody else."""
        lines = signed(self._grid)[:3]
        if any(company_in(cell.text) for cell in lines) or any(one.points > _STRONG for one in found.values()):
            return
        for cell in lines:
            start = name_begins(cell.text)
            name = cell.text[start:]
            if not self._is_name(cell, name):
                continue
            key = folded(name)
            if key not in theirs and key not in found:
                one = found.setdefault(key, _Company(points=1))
                one.rows.add(cell.row)
                one.candidates.append(Candidate(Reading(start, len(cell.text), name), cell, 0.8))
            return

    def _weigh(self, found: dict[str, _Company]) -> None:
        texts = [cell.text for cell in self._grid.cells() if id(cell) not in self._customers]
        hosts = hosts_in(texts)
        under = [cell.text[name_begins(cell.text) :] for cell in signed(self._grid)]
        lands = {cell.text[at : at + 2] for cell in self._grid.cells() for at, _ in all_of("iban", cell.text)}
        own = {folded(block.name.text) for block in self._blocks if block.is_own}
        for key, one in found.items():
            name = one.candidates[0].reading.normal or ""
            one.points += 3 * is_named(name, hosts)
            one.points += 3 * bool(self._sender and (key in folded(self._sender) or folded(self._sender) in key))
            one.points += 2 * any(key in folded(text) for text in under)
            one.points += 4 * any(name_begins(cell.text) and key in folded(cell.text) for cell in signed(self._grid))
            one.points += 2 * (key in own)
            one.points += 2 * (bool(lands) and self._taxed_in(one) <= lands and bool(self._taxed_in(one)))
            said = sum(key in folded(text) for text in texts) if not one.has_form else 0
            one.points += min(2, max(0, said - 1))
            if any(self._is_booked(candidate.cell) for candidate in one.candidates):
                one.points -= 3

    def _taxed_in(self, company: _Company) -> set[str]:
        """The countries of the tax numbers below its name: those of who is paid have its bank's."""
        found: set[str] = set()
        for one in company.candidates[:2]:
            found |= {hit[1] for cell in self._under(one.cell) for hit in _TAXED.finditer(cell.text)}
        return found

    def _is_booked(self, cell: Cell) -> bool:
        """In a row with a sum: a line of a statement or of what was sold."""
        row = self._grid.rows[cell.row]
        return len(row) > 1 and any(
            money.is_money for other in row if other is not cell for money in amounts(other.text, None)
        )

    def _letterhead(self) -> Found:
        """A first line by itself that is no label and no title, with an address in the line below it."""
        rows = [row for row in self._grid.rows if row][:3]
        if len(rows) < 2 or len(rows[0]) > 1:
            return Found(why=Why.ABSENT)
        (cell,), address = rows[0], rows[1][0]
        if not self._is_name(cell) or id(cell) in self._customers or self._labels.is_label(address):
            return Found(why=Why.ABSENT)
        if not any(
            _ADDRESS.search(one.text) or is_street(one.text) or is_town(one.text) or has_contact(one.text)
            for row in rows[1:]
            for one in row[:1]
        ):
            return Found(why=Why.ABSENT)
        return Found((Candidate(Reading(0, len(cell.text), cell.text), cell, 0.7).value(),))

    def _is_name(self, cell: Cell, text: str = "") -> bool:
        text = text or cell.text
        if not _NAME.fullmatch(text) or not (text[0].isupper() or text[0].isdigit()) or re.search(r"\d{3}", text):
            return False
        if self._labels.is_label(cell) or is_name_of_something(text) or is_closing(text) or is_town(text):
            return False
        if company_in(text):
            return True
        roles = {role for word in words(text) for way in roles_of(word.folded, self._language) for role in way}
        return not _TITLE.search(text) and roles.isdisjoint(_NO_NAMES)

    def _head(self, count: int) -> Iterator[Cell]:
        for row in [row for row in self._grid.rows if row][:count]:
            yield from row

    def _customer_cells(self) -> Iterator[Cell]:
        for label in self._labels.of(Concept.CUSTOMER):
            if not _is_block(label):
                continue
            yield label.cell
            for cell in beside(self._grid, label.cell):
                if not self._labels.is_label(cell):
                    yield cell
                    if label.value is None:
                        yield from self._under(cell)
                break
            if label.value is None or label.cell.text[label.value :].strip():
                yield from self._under(label.cell)

    def _under(self, cell: Cell) -> Iterator[Cell]:
        at: Cell | None = cell
        for count in range(_BLOCK_ROWS):
            before, at = at, below(self._grid, at) if at else None
            if at is None or before is None or self._labels.is_label(at) or (count and at.row > before.row + 1):
                return
            yield at


def _of_company(block: Block) -> Block:
    """Where a person stands above the company that both are reached at."""
    second = block.lines[1]
    if company_in(second.text) and not company_in(block.name.text) and _PERSON.fullmatch(block.name.text):
        return Block(second, block.lines[1:], block.is_own)
    return block


def _is_addressed(grid: Grid, block: Block) -> bool:
    """As on an envelope: "Herrn" before the name, "z. Hd." below it."""
    above = grid.rows[block.name.row - 1] if block.name.row else []
    return (
        name_at(block.name.text) > 0
        or any(is_only_that(cell.text) and abs(cell.left - block.name.left) < 3 for cell in above)
        or any(is_care_of(cell.text) for cell in block.lines[1:3])
    )


def _is_block(label: Label) -> bool:
    return Concept.SUPPLIER not in label.concepts


def _may_be_a_name(one: Candidate) -> bool:
    text = one.reading.normal or ""
    return bool(company_in(text)) or (
        len(text) < 70 and text[:1].isupper() and not re.search(r"\d{3}", text) and ":" not in text
    )
