"""A credit note speaks of two papers: of itself, and of the one that it corrects."""

from __future__ import annotations

from collections.abc import Collection

from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded
from native_host.extractor.grid import Grid
from native_host.extractor.nature import title_cells
from native_host.extractor.topics import topics_of

_OF_THE_PAPER = frozenset((Concept.INVOICE_NUMBER, Concept.INVOICE_DATE, Concept.DATE))


def of_this_paper(keys: Collection[str], found: frozenset[Concept]) -> frozenset[Concept]:
    """`Original invoice date` is the other one's."""
    if found & _OF_THE_PAPER and any(topic.is_of_another_paper for key in keys for topic in topics_of(key)):
        return found - _OF_THE_PAPER
    return found


def is_correction(grid: Grid) -> bool:
    """It calls itself a credit note."""
    return any(topic.core == {"creditnote"} for cell in title_cells(grid) for topic in topics_of(folded(cell.text[:80])))
