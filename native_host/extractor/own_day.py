"""The paper's own day, and the day of an invoice that a letter speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best
from native_host.extractor.concepts import Concept
from native_host.extractor.corrected import is_correction
from native_host.extractor.evidence import Evidence
from native_host.extractor.found import Candidate, Found, Why
from native_host.extractor.grid import Grid
from native_host.extractor.labels import Form, Labels
from native_host.extractor.loose_days import loose_days, placed_days
from native_host.extractor.nature import Nature
from native_host.extractor.ordering import is_order

DAY = frozenset((Concept.DATE, Concept.INVOICE_DATE))
_IS_BARE = re.compile(r"vom|dated|du|del|dal|van|von|d d")  # of the paper in the same row, or above
_OF_A_SALE = re.compile(r"\b(?:sale|sprzedazy)\b")


class OwnDay:
    """Of one document. `told`: what its sentences say of a concept. `sent`: the day on which a message was."""

    def __init__(
        self,
        grid: Grid,
        labels: Labels,
        candidates: Candidates,
        evidence: Evidence,
        nature: Nature,
        told: Callable[[Concept], list[Candidate]],
        sent: Sequence[Candidate] = (),
    ) -> None:
        self._grid, self._labels, self._candidates, self._evidence = grid, labels, candidates, evidence
        self._nature, self._told, self._sent = nature, told, list(sent)

    def of(self, concept: Concept) -> Found:
        if concept is Concept.INVOICE_DATE and self._nature is Nature.LETTER and (found := self._spoken_of()):
            return found
        if concept is Concept.DATE and self._nature is Nature.LETTER and (placed := self._letters_own()):
            return best(placed, Why.ABSENT)
        return self._own()

    def _letters_own(self) -> list[Candidate]:
        """What it says of an invoice's day is not its own, where one stands beside a place or alone above."""
        # A bill that greets has its day beside its label; a reminder lists those of bills, below theirs.
        rows = {label.cell.row for label in self._labels.of(Concept.INVOICE_DATE) if label.form is not Form.PREFIX}
        is_bill = any(one.cell.row in rows for one in self._candidates.of(Concept.INVOICE_DATE))
        return [] if is_bill or self._named(Concept.DATE) else placed_days(self._grid, self._labels, self._evidence)

    def _own(self) -> Found:
        """The paper's own: what says that it is, else what only says that it is a day, else one without a label."""
        if self._nature is Nature.LETTER and (placed := self._letters_day()):
            return best(placed, Why.ABSENT)
        kinds = (Concept.INVOICE_DATE, Concept.DATE)
        for concept in reversed(kinds) if is_correction(self._grid) else kinds:
            if found := self._candidates.of(concept):
                sold = all(_OF_A_SALE.search(one.label) for one in found)
                if sold and (placed := placed_days(self._grid, self._labels, self._evidence)):
                    return best(placed, Why.ABSENT)
                return best(found, Why.ABSENT)
        if mentioned := self._candidates.mentioned(Concept.INVOICE_DATE) or self._told(Concept.INVOICE_DATE):
            return best(mentioned, Why.ABSENT)
        if self._nature is Nature.CV:
            return Found(why=Why.ABSENT)
        if not self._labels.has_paper and (ordered := self._candidates.of(Concept.ORDER_DATE)):
            return best(ordered, Why.ABSENT)
        if self._sent and self._nature is Nature.LETTER and not self._labels.has_paper:
            return best(self._sent, Why.ABSENT)
        if is_order(self._grid, self._labels, self._nature) and (ordered := self._candidates.mentioned(Concept.ORDER_DATE)):
            return best(ordered, Why.ABSENT)
        loose = best(loose_days(self._grid, self._labels, self._candidates, self._evidence), Why.ABSENT)
        return loose if loose.values or loose.why is not Why.ABSENT else best(self._sent, Why.ABSENT)

    def _spoken_of(self) -> Found | None:
        """Of the invoice that a letter is about."""
        bare = [one for one in self._candidates.of(Concept.DATE) if _IS_BARE.fullmatch(one.label)]
        found = self._candidates.of(Concept.INVOICE_DATE) + self._told(Concept.INVOICE_DATE) or bare
        return best(found, Why.ABSENT) if found else None

    def _named(self, concept: Concept) -> list[Candidate]:
        """By more than "vom" or "dated"."""
        return [one for one in self._candidates.of(concept) if not _IS_BARE.fullmatch(one.label)]

    def _letters_day(self) -> list[Candidate]:
        """A letter's own day stands by itself above it; what its sentences speak of are others'."""
        cells = {id(label.cell) for label in self._labels.all if label.form is Form.PREFIX}
        told = [one for concept in DAY for one in self._named(concept) if id(one.cell) not in cells]
        return [] if told else placed_days(self._grid, self._labels, self._evidence)
