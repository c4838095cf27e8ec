"""Whether what was found can be what was asked for, where no label of its own said so."""

from __future__ import annotations

from native_host.extractor.bearers import asks_for_taxes
from native_host.extractor.wanted import Wanted


def fits(one: Wanted, value: str) -> bool:
    """Who sent a paper need not be a tax office; a tax office's own number has strokes, and no number for the VAT has."""
    cores = {word for topic in one.topics for word in topic.core}
    if "taxoffice" in cores:
        return asks_for_taxes(value)
    return "vatid" not in cores or "/" not in value
