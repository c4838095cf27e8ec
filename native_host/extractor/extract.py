"""All fields of one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from native_host.contract.documents import Document, Segment
from native_host.extractor.amounts import CROWNS, currency_in, is_sign
from native_host.extractor.asked.by_party import asks_for_a_contact
from native_host.extractor.by_looks import by_looks
from native_host.extractor.by_topic import ByTopic
from native_host.extractor.candidates import Candidates
from native_host.extractor.career import Asked, Career, asked_of
from native_host.extractor.choosing import all_of, best
from native_host.extractor.concepts import Concept, Shape, shape_of
from native_host.extractor.corrected import corrected
from native_host.extractor.evidence import evidence_of
from native_host.extractor.fitting import fits
from native_host.extractor.found import Candidate, Found, Why
from native_host.extractor.grid import Grid, grid_of
from native_host.extractor.heads import above_greeting, sender_of, sent_on, subject_in, subject_of
from native_host.extractor.labels import Labels
from native_host.extractor.nature import Nature, nature_of
from native_host.extractor.numbered import OwnNumber
from native_host.extractor.own_day import DAY, OwnDay
from native_host.extractor.parties import Parties
from native_host.extractor.people import People
from native_host.extractor.proof import NO_PROOFS, Proofs, proofs_of
from native_host.extractor.sentences import told
from native_host.extractor.totals import BALANCES, TAKEN_OFF, balance_of, net_of, rest_of, tax_of, unsigned, whole_sum
from native_host.extractor.wanted import Wanted

_WHOLE = frozenset((Concept.GROSS, Concept.TOTAL))
_BY_LOOKS = frozenset((Shape.EMAIL, Shape.PHONE, Shape.IBAN))


@dataclass(frozen=True, slots=True)
class Settings:
    """`day_first`: how days in figures are meant where the document does not say it; null: not known. `least`: what is less
    sure stays empty.
    """

    day_first: bool | None = None
    least: float = 0.6


def extracted(document: Document, wanted: Sequence[Wanted], settings: Settings = Settings()) -> tuple[Found, ...]:
    """In the order of `wanted`. What a document says of fields is data: nothing in it can ask for anything."""
    if not document.segments:
        return tuple(Found(why=Why.NOT_READ) for _ in wanted)
    page = _Page(grid_of(document.segments), wanted, settings, document.segments)
    return tuple(_sure(page.in_currency(page.found(one)), settings.least) for one in wanted)


def _sure(found: Found, least: float) -> Found:
    if not found.values:
        return found
    kept = tuple(one for one in found.values if one.confidence >= least)
    return Found(kept) if kept else Found(why=Why.UNSURE)


class _Page:
    def __init__(self, grid: Grid, wanted: Sequence[Wanted], settings: Settings, segments: Sequence[Segment]) -> None:
        self._grid = grid
        self._evidence = evidence_of(grid, settings.day_first)
        own = {key for one in wanted if not one.concepts for key in one.keys}
        topics = [topic for one in wanted for topic in one.sought]
        self._labels = Labels(grid, own, self._evidence.language, topics)
        self._candidates = Candidates(grid, self._labels, self._evidence)
        self._nature = nature_of(grid)
        self._parties = Parties(
            grid, self._labels, self._candidates, self._nature, self._evidence.language, sender_of(segments)
        )
        self._people = People(grid, self._labels, self._candidates, self._nature)
        self._by_topic = ByTopic(grid, self._candidates, self._evidence)
        self._own_day = OwnDay(
            grid, self._labels, self._candidates, self._evidence, self._nature, self._told, sent_on(segments)
        )
        self._about = subject_of(segments)
        self._own_number = OwnNumber(
            grid, self._labels, self._candidates, self._evidence, self._nature, self._told, self._about
        )
        self._career = Career(grid) if self._nature is Nature.CV else None
        self._proven: Proofs | None = None
        self._sentences: dict[Concept, list[Candidate]] | None = None
        self._kept: dict[Concept, Found] = {}

    def in_currency(self, found: Found) -> Found:
        """Crowns are those of the document's language."""
        if not any(one.currency == CROWNS for one in found.values):
            return found
        crowns = {"sv": "SEK", "da": "DKK", "no": "NOK"}.get(self._evidence.language or "")
        return Found(tuple(replace(one, currency=crowns) if one.currency == CROWNS else one for one in found.values))

    def found(self, one: Wanted) -> Found:
        if self._career is not None and (of_life := asked_of(one)):
            said = best(self._career.of(of_life), Why.ABSENT)
            if said.values or of_life is not Asked.WORK:
                return said
        if not one.concepts:
            candidates = self._candidates.called(one.keys, one.shape) or self._by_topic.of(one)
            if not candidates and one.may_be_text:
                candidates = self._candidates.called(one.keys, Shape.TEXT)
            if not candidates and (party := self._by_topic.party_of_pay(one)):
                return self._one(party)
            return all_of(candidates, Why.ABSENT) if one.is_list else best(candidates, Why.ABSENT)
        if not one.is_list and (about := best(self._by_topic.of(one), Why.ABSENT)).values:
            return about
        named = self._by_concept(one)
        if any("cardholder" in topic.core for topic in one.topics) and not self._candidates.has(Concept.ACCOUNT_HOLDER):
            named = self._parties.person_at(named)
        if named.values and not fits(one, named.values[0].normal):
            return Found(why=Why.UNSURE)
        if named.values or named.why is not Why.ABSENT:
            return named
        if Concept.PERSON in one.concepts and asks_for_a_contact(one.keys):
            return best(self._people.signer(), Why.ABSENT)
        return best(self._named_within(one), Why.ABSENT)

    def _named_within(self, one: Wanted) -> list[Candidate]:
        """Where nothing else says it: behind its name in a sentence, in whatever form the name stands there."""
        return next((found for each in one.topics if (found := self._candidates.within(each, one.shape))), [])

    def _by_concept(self, one: Wanted) -> Found:
        if any(topic.is_of_another_paper for topic in one.topics):
            numbers = self._candidates.of(Concept.INVOICE_NUMBER) if Concept.INVOICE_NUMBER in one.concepts else []
            if numbers and (other := corrected(self._grid, numbers, self._candidates.numbers())):
                return best(other, Why.ABSENT)
            return best([each for concept in sorted(one.concepts) for each in self._told(concept)], Why.ABSENT)
        if one.is_list:
            return self._every(one)
        whys: list[Why] = []
        for concept in sorted(one.concepts):
            if concept not in self._kept:
                self._kept[concept] = self._one(concept)
            if self._kept[concept].values:
                return unsigned(self._kept[concept]) if concept in TAKEN_OFF else self._kept[concept]
            whys.append(self._kept[concept].why or Why.ABSENT)
        return Found(why=next((why for why in whys if why is not Why.ABSENT), Why.ABSENT))

    def _one(self, concept: Concept) -> Found:
        if concept in _WHOLE:
            return self._whole()
        if concept in DAY:
            return self._own_day.of(concept)
        if concept is Concept.SUPPLIER:
            return self._parties.supplier()
        if concept is Concept.AMOUNT_DUE:
            return self._left_to_pay()
        if concept is Concept.TAX:
            return tax_of(self._candidates, self._proofs(), self._told(Concept.TAX), self._whole())
        if concept in BALANCES:
            return balance_of(self._candidates, concept)
        if concept is Concept.NET:
            tax = self._one(Concept.TAX)
            return net_of(self._candidates, self._proofs(), self._told(Concept.NET), tax, self._whole())
        if concept is Concept.SUBJECT:
            return self._heading()
        if concept is Concept.CUSTOMER:
            return self._parties.customer()
        if concept is Concept.CURRENCY:
            return self._currency()
        if concept is Concept.BANK:
            named = best(self._candidates.of(Concept.BANK), Why.ABSENT)
            return named if named.values or self._nature is not Nature.STATEMENT else self._parties.supplier()
        if concept is Concept.ACCOUNT_HOLDER and self._nature is Nature.STATEMENT and not self._candidates.of(concept):
            return self._parties.customer()
        if concept is Concept.JOB_TITLE and self._nature is Nature.CV and not self._candidates.of(concept):
            return self._people.trade()
        if concept is Concept.PERSON:
            return self._people.person()
        found = self._candidates.of(concept)
        if concept is Concept.TAX_NUMBER:
            found = [one for one in found if not self._parties.is_payers(one.cell)]
        labelled = best(found, Why.UNLIKE if concept in self._candidates.unlike else Why.ABSENT)
        if labelled.values or found:
            return labelled
        if concept is Concept.INVOICE_NUMBER and (own := self._own_number.found()).values:
            return own
        if shape_of(concept) in _BY_LOOKS:
            return best(by_looks(self._grid, self._parties, shape_of(concept)), labelled.why or Why.ABSENT)
        return best(self._candidates.mentioned(concept) or self._told(concept), labelled.why or Why.ABSENT)

    def _whole(self) -> Found:
        if self._nature is Nature.CV or self._nature is Nature.STATEMENT:
            return whole_sum(self._candidates, NO_PROOFS)
        found = whole_sum(
            self._candidates, self._proofs(), may_be_only=self._nature is Nature.OTHER and self._labels.has_paper
        )
        if found.values or found.why is not Why.ABSENT:
            return found
        for concept in (Concept.GROSS, Concept.AMOUNT_DUE):
            if said := self._told(concept):
                return best(said, Why.ABSENT)
        return found

    def _proofs(self) -> Proofs:
        if self._proven is None:
            self._proven = proofs_of(self._grid, self._evidence)
        return self._proven

    def _left_to_pay(self) -> Found:
        """Of two, the one that is the whole less what was paid."""
        found = self._candidates.of(Concept.AMOUNT_DUE)
        named = best(found, Why.UNLIKE if Concept.AMOUNT_DUE in self._candidates.unlike else Why.ABSENT)
        if named.why is Why.SEVERAL:
            return rest_of(found, self._candidates)
        return named if named.values or found else best(self._told(Concept.AMOUNT_DUE), named.why or Why.ABSENT)

    def _told(self, concept: Concept) -> list[Candidate]:
        if self._sentences is None:
            self._sentences = told(self._grid, self._evidence)
        return self._sentences.get(concept, [])

    def _currency(self) -> Found:
        """That of the whole, else the only one of the paper."""
        if labelled := [one for one in self._candidates.of(Concept.CURRENCY) if is_sign(one.reading.normal or "")]:
            return best(
                [
                    replace(one, reading=replace(one.reading, normal=currency_in(one.reading.normal or "")))
                    for one in labelled
                ],
                Why.ABSENT,
            )
        whole = self._whole().values
        if not whole or not whole[0].currency:
            return Found(why=Why.ABSENT)
        return Found((replace(whole[0], normal=whole[0].currency, currency=None),))

    def _heading(self) -> Found:
        """By its label, else the line above the greeting."""
        found = self._candidates.of(Concept.SUBJECT)
        if not found and self._about is not None:
            found = subject_in(self._about)
        if found or self._nature is not Nature.LETTER:
            return best(found, Why.ABSENT)
        return best(above_greeting(self._grid, self._labels), Why.ABSENT)

    def _every(self, one: Wanted) -> Found:
        candidates = [each for concept in sorted(one.concepts) for each in self._candidates.of(concept)]
        if one.shape in _BY_LOOKS:
            candidates += by_looks(self._grid, self._parties, one.shape)
        return all_of(candidates, Why.ABSENT)
