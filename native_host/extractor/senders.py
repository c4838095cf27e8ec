"""Everything that speaks for a name as the sender's, counted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from native_host.extractor.amounts import amounts
from native_host.extractor.bearers import is_office, is_public
from native_host.extractor.blocks import Block, has_contact, is_street, is_town
from native_host.extractor.booked import is_booked
from native_host.extractor.candidates import Candidates
from native_host.extractor.codes import all_of
from native_host.extractor.companies import companies_in, company_in
from native_host.extractor.concepts import Concept
from native_host.extractor.dates import days
from native_host.extractor.domains import hosts_in, is_named
from native_host.extractor.envelopes import lines_under
from native_host.extractor.folding import folded
from native_host.extractor.found import Candidate, Found, Reading, Why
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.labels import Labels
from native_host.extractor.naming import Naming
from native_host.extractor.nature import Nature
from native_host.extractor.one_line import name_in
from native_host.extractor.person import PERSON
from native_host.extractor.said_before import is_addressed_to, thanks
from native_host.extractor.signature import name_begins, signed

STRONG = 3  # above all others in the first line, or named twice and more with a number of the tax office or the bank
_HEAD_ROWS = 4
_LAST = 2
_OFFICIAL = re.compile(
    r"\b(?:iban|bic|siret|siren|rcs|hrb|nif|cif|p\.? ?iva|partita iva|ust|tva|vat|btw|kvk|nip|regon|krs|i\u010do|di\u010d|cvr|org\.? ?nr|orgnr|y-tunnus|ad\u00f3sz\u00e1m|cui|vkn|nipc|company no|reg(?:istered)? no|registered (?:in|office)|registration no)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b\d{4,5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b\d{1,4}[a-z]?\s*$|^\d{1,4}\b|@|www\.|\b(?:tel|fon|phone|p\.? ?iva|siret|nif|cif|ust|vat)\b",
    re.IGNORECASE,
)
_TAXED = re.compile(r"\b([A-Z]{2}) ?[0-9A-Z]{0,3}[0-9][0-9.]{7,12}\b")
_BEGINS = re.compile(r"[^\W\d_]+, ", re.IGNORECASE)  # "Leeds, "


@dataclass(slots=True)
class Company:
    candidates: list[Candidate] = field(default_factory=list)
    points: int = 0
    has_numbers: bool = False
    """An account or a tax office's number stands beside it or below."""
    has_form: bool = False
    rows: set[int] = field(default_factory=set)


class Senders:
    """`customers`: cells that are known to be the payer's; `sender`: what the message itself says of who sent it."""

    def __init__(
        self,
        grid: Grid,
        labels: Labels,
        candidates: Candidates,
        nature: Nature,
        naming: Naming,
        blocks: list[Block],
        customers: set[int],
        sender: str,
    ) -> None:
        self._grid, self._labels, self._candidates, self._nature = grid, labels, candidates, nature
        self._naming, self._blocks, self._customers, self._sender = naming, blocks, customers, sender

    def ranked(self, theirs: set[str]) -> list[Company]:
        """`theirs`: names that are the payer's."""
        found: dict[str, Company] = {}
        rows = [row for row in self._grid.rows if row]
        for at, row in enumerate(rows):
            for cell in row:
                if id(cell) not in self._customers:
                    self._add_companies(found, theirs, rows, at, cell)
        self._add_others(found, theirs, rows)
        self._add_top(found, theirs, rows)
        self._add_imprint(found, theirs, rows)
        self._add_shown(found, theirs)
        self._add_signed(found, theirs)
        self._weigh(found)
        return sorted(found.values(), key=lambda one: -one.points)

    def _add_companies(
        self, found: dict[str, Company], theirs: set[str], rows: list[list[Cell]], at: int, cell: Cell
    ) -> None:
        spans = companies_in(cell.text)
        if not spans:
            return
        around = " ".join(one.text for near in rows[at : at + 2] for one in near)
        holders = {folded(one.reading.normal or "") for one in self._candidates.of(Concept.ACCOUNT_HOLDER)}
        for start, end in spans:
            name = cell.text[start:end]
            key = folded(name)
            if key in theirs or is_addressed_to(cell.text[:start]):
                continue
            if start == 0:  # Broken within its name: the rest of one that stands above.
                key = next((whole for whole in found if whole.endswith(f" {key}")), key)
            one = found.setdefault(key, Company(has_form=True))
            one.points += 1 + (at < _HEAD_ROWS) + 2 * (at == 0)
            one.points += 2 * any(holder and (holder in key or key in holder) for holder in holders)
            one.points += 2 * (thanks(cell.text[:start]) and not one.rows)
            if at >= _HEAD_ROWS and at >= len(rows) - _LAST and start == 0 and not one.rows and name_in(cell.text):
                one.points += 2  # an imprint: who it is and where, at the very end
            if at >= _HEAD_ROWS and not one.has_numbers and _OFFICIAL.search(around):
                one.points, one.has_numbers = one.points + 2, True
            one.rows.add(cell.row)
            one.candidates.append(Candidate(Reading(start, end, name), cell, 0.85))

    def _add_others(self, found: dict[str, Company], theirs: set[str], rows: list[list[Cell]]) -> None:
        """Names without a legal form: over an address, or under a closing."""
        place = {id(cell): at for at, row in enumerate(rows) for cell in row}
        for block in self._blocks:
            cell = block.name
            key = folded(cell.text)
            if id(cell) in self._customers or key in theirs or company_in(cell.text):
                continue
            at = place[id(cell)]
            one = found.setdefault(key, Company())
            one.points += 1 + (at < _HEAD_ROWS) + 2 * (at == 0) + 2 * (at > _HEAD_ROWS and at > 0.6 * len(rows))
            one.rows.add(cell.row)
            one.candidates.append(Candidate(Reading(0, len(cell.text), cell.text), cell, 0.8))

    def _add_top(self, found: dict[str, Company], theirs: set[str], rows: list[list[Cell]]) -> None:
        """The first name above everything: a letterhead, whatever stands below it."""
        for at, row in enumerate(rows[:_HEAD_ROWS]):
            if len(row) > 1 and any(company_in(cell.text) for cell in row):
                return
            for cell in row:
                if id(cell) in self._customers:
                    return
                start, end = name_in(cell.text) or (0, len(cell.text))
                name = cell.text[start:end]
                if not self._naming.is_name(cell, name) or days(name, True) or amounts(name, None):
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
                if key in theirs or companies_in(name) or not (has_address or self._labels.has_paper or is_public(name)):
                    return
                one = found.setdefault(key, Company())
                if cell.row not in one.rows:
                    one.points += 2 + 2 * (at == 0)
                    one.rows.add(cell.row)
                    one.candidates.append(Candidate(Reading(start, end, name), cell, 0.75))
                elif at > 0:
                    one.points += 1
                return

    def _add_shown(self, found: dict[str, Company], theirs: set[str]) -> None:
        """Who a message itself says that sent it, where that is a line of it by itself."""
        key = folded(self._sender)
        is_at_a_firm = PERSON.fullmatch(self._sender) and any(one.has_form for one in found.values())
        lines = (row[0] for row in self._grid.rows if len(row) == 1 and folded(row[0].text) == key)
        cell = next((one for one in lines if self._naming.is_name(one)), None)
        if cell is not None and not is_at_a_firm and key not in theirs and key not in found:
            found[key] = Company([Candidate(Reading(0, len(cell.text), cell.text), cell, 0.8)], 1, rows={cell.row})

    def _add_imprint(self, found: dict[str, Company], theirs: set[str], rows: list[list[Cell]]) -> None:
        """Who it is, where, and by which number: at the very end of a paper above which whom it is for stands alone."""
        first = next((one for one in self._blocks if rows and one.name in rows[0] and not one.is_own), None)
        for at, row in enumerate(rows[-_LAST - 1 :], len(rows) - min(len(rows), _LAST + 1)):
            where = name_in(row[0].text)
            said = " ".join(cell.text for near in rows[at : at + 2] for cell in near)
            if where is None or at < _HEAD_ROWS or not (_OFFICIAL.search(said) or has_contact(said)):
                continue
            company = company_in(row[0].text)
            where = company if company is not None and company[0] == 0 else where  # "Casa Alta, S.L., Calle Mayor 3"
            key = folded(name := row[0].text[slice(*where)])
            if key in theirs or not (company_in(name) or self._naming.is_name(row[0], name)):
                continue
            one = found.setdefault(key, Company())
            one.points += 2 if one.candidates else 4
            one.candidates = one.candidates or [Candidate(Reading(*where, name), row[0], 0.8)]
            one.rows.add(row[0].row)
            if first is not None and folded(first.name.text) != key:
                found.get(folded(first.name.text), Company()).points -= 2

    def _add_signed(self, found: dict[str, Company], theirs: set[str]) -> None:
        """Who signs for nobody else."""
        lines = signed(self._grid)[:3]
        if any(company_in(cell.text) for cell in lines) or any(one.points > STRONG for one in found.values()):
            return
        for cell in lines:
            start = name_begins(cell.text)
            name = cell.text[start:]
            if not self._naming.is_name(cell, name) or is_office(name):
                continue
            key = folded(name)
            if key not in theirs and key not in found:
                found[key] = Company([Candidate(Reading(start, len(cell.text), name), cell, 0.8)], 1, rows={cell.row})
            return

    def _weigh(self, found: dict[str, Company]) -> None:
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
            if any(is_booked(self._grid, candidate.cell) for candidate in one.candidates):
                one.points -= 3

    def _taxed_in(self, company: Company) -> set[str]:
        """The countries of the tax numbers below its name: those of who is paid have its bank's."""
        found: set[str] = set()
        for one in company.candidates[:2]:
            found |= {
                hit[1] for cell in lines_under(self._grid, self._labels, one.cell) for hit in _TAXED.finditer(cell.text)
            }
        return found

    def letterhead(self) -> Found:
        """A first line by itself that is no label and no title, with an address in the line below it."""
        rows = [row for row in self._grid.rows if row][:3]
        if len(rows) < 2 or len(rows[0]) > 1:
            return Found(why=Why.ABSENT)
        (cell,), address = rows[0], rows[1][0]
        if not self._naming.is_name(cell) or id(cell) in self._customers or self._labels.is_label(address):
            return Found(why=Why.ABSENT)
        if not any(
            _ADDRESS.search(one.text) or is_street(one.text) or is_town(one.text) or has_contact(one.text)
            for row in rows[1:]
            for one in row[:1]
        ):
            return Found(why=Why.ABSENT)
        return Found((Candidate(Reading(0, len(cell.text), cell.text), cell, 0.7).value(),))
