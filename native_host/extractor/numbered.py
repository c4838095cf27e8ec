"""The number of the paper itself, where no label says that it is an invoice's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from native_host.contract.documents import Part, Segment
from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best
from native_host.extractor.concepts import Concept
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import folded
from native_host.extractor.found import Candidate, Found, Why
from native_host.extractor.grid import Grid, grid_of
from native_host.extractor.labels import Labels
from native_host.extractor.nature import Nature, title_cells
from native_host.extractor.topics import topics_of

_MOST_TITLE = 60
_NO_INVOICES = frozenset("quote confirmation deliverynote contract booking order".split())


class OwnNumber:
    """Of one document. `about`: the line of a message's head that says what it is about; `told`: what sentences say of a concept."""

    def __init__(
        self,
        grid: Grid,
        labels: Labels,
        candidates: Candidates,
        evidence: Evidence,
        nature: Nature,
        told: Callable[[Concept], list[Candidate]],
        about: Segment | None,
    ) -> None:
        self._grid, self._labels, self._candidates, self._evidence = grid, labels, candidates, evidence
        self._nature, self._told, self._about = nature, told, about

    def found(self) -> Found:
        """What sentences say, else what only says that it is a number, else what the message is about."""
        if self._nature is Nature.CV:
            return Found(why=Why.ABSENT)
        for candidates in (
            self._candidates.mentioned(Concept.INVOICE_NUMBER),
            self._told(Concept.INVOICE_NUMBER),
            [] if self._is_no_invoice() else self._candidates.numbers(),
            self._subject(),
        ):
            if candidates:
                return best(candidates, Why.ABSENT)
        return Found(why=Why.ABSENT)

    def _is_no_invoice(self) -> bool:
        """It calls itself an offer, an order or the like: what only says that it is a number is that one's."""
        if self._labels.has_paper:
            return False
        titles = (topics_of(folded(cell.text)) for cell in title_cells(self._grid) if len(cell.text) < _MOST_TITLE)
        return any(not topic.heads and topic.core <= _NO_INVOICES for each in titles for topic in each)

    def _subject(self) -> list[Candidate]:
        """Of a message about a paper: "Invoice 4711"."""
        if self._about is None:
            return []
        grid = grid_of((replace(self._about, part=Part.BODY),))
        return Candidates(grid, Labels(grid, (), self._evidence.language), self._evidence).of(Concept.INVOICE_NUMBER)
