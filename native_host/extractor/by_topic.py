"""What a field's words mean in any language: the label that says so, the edge of a period, the paper's own number, who is paid."""

from __future__ import annotations

from native_host.extractor.assessed import in_a_row, in_the_title
from native_host.extractor.candidates import Candidates
from native_host.extractor.concepts import Concept, Shape
from native_host.extractor.crossed import crossed
from native_host.extractor.evidence import Evidence
from native_host.extractor.found import Candidate
from native_host.extractor.grid import Grid
from native_host.extractor.nature import is_pay_slip
from native_host.extractor.spans import Span, edge_of, is_edge, spans_in
from native_host.extractor.topics import is_role
from native_host.extractor.wanted import Wanted

_LONGEST_NAME = 70
_OF_PAY = {"employer": Concept.SUPPLIER, "employee": Concept.CUSTOMER}


class ByTopic:
    """Of one document."""

    def __init__(self, grid: Grid, candidates: Candidates, evidence: Evidence) -> None:
        self._grid, self._candidates, self._evidence = grid, candidates, evidence
        self._spans: list[Span] | None = None

    def of(self, one: Wanted) -> list[Candidate]:
        for topic in one.sought:
            shape = topic.shape or one.shape
            found = self._candidates.about(topic, shape)
            if found := [each for each in found if shape is not Shape.COMPANY or _may_be_a_name(each)]:
                return found
            if is_edge(topic):
                self._spans = spans_in(self._grid, self._evidence) if self._spans is None else self._spans
                if found := edge_of(self._spans, topic):
                    return found
            if found := (
                crossed(self._grid, self._evidence, topic, shape)
                or in_a_row(self._grid, self._evidence, topic)
                or in_the_title(self._grid, topic)
            ):
                return found
            if topic.is_of_paper and (found := self._candidates.numbered(topic)):
                return found
        return []

    def party_of_pay(self, one: Wanted) -> Concept | None:
        """On a pay slip who employs is the sender, and who is employed gets it."""
        named = [topic for topic in one.topics if topic.shape is Shape.COMPANY and len(topic.core) == 1]
        if not named or not is_pay_slip(self._grid):
            return None
        return next((party for topic in named for name, party in _OF_PAY.items() if name in topic.core), None)


def _may_be_a_name(one: Candidate) -> bool:
    """A sentence that goes on behind the word names nobody, nor does what another one signs as."""
    text = one.reading.normal or ""
    if is_role(text):
        return False
    return len(text) < _LONGEST_NAME and (text[:1].isupper() or text[:1].isdigit())
