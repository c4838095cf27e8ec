"""A credit note speaks of two papers: of itself, and of the one that it corrects."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from native_host.extractor.better import OF_A_CREDIT
from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded
from native_host.extractor.found import Candidate
from native_host.extractor.grid import Grid
from native_host.extractor.nature import title_cells
from native_host.extractor.topics import topics_of

_OF_ANOTHER = 0.85
_OF_THE_PAPER = frozenset((Concept.INVOICE_NUMBER, Concept.INVOICE_DATE, Concept.DATE))


def of_this_paper(keys: Collection[str], found: frozenset[Concept]) -> frozenset[Concept]:
    """`Original invoice date` is the other one's."""
    if found & _OF_THE_PAPER and any(topic.is_of_another_paper for key in keys for topic in topics_of(key)):
        return found - _OF_THE_PAPER
    return found


def corrected(grid: Grid, found: Sequence[Candidate], numbers: Sequence[Candidate]) -> list[Candidate]:
    """On a credit note that has a number of its own, what a label says of an invoice is of the one that it corrects. `found`: what
    labels give as an invoice's number; `numbers`: what only says that it is a number.
    """
    if not is_correction(grid):
        return []
    credits = [one for one in found if OF_A_CREDIT.search(one.label)] + list(numbers)
    own = {one.reading.normal for one in credits}
    others = [one for one in found if one.label and not OF_A_CREDIT.search(one.label) and one.reading.normal not in own]
    return [replace(one, confidence=_OF_ANOTHER) for one in others] if own else []


def is_correction(grid: Grid) -> bool:
    """It calls itself a credit note."""
    return any(topic.core == {"creditnote"} for cell in title_cells(grid) for topic in topics_of(folded(cell.text[:80])))
