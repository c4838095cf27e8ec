"""An address in one line: "Name, Street 3, 20457 Town" and "Name - trade - Street 3 - 20457 Town"."""

from __future__ import annotations

import re

from native_host.extractor.blocks import is_street, is_town, starts_a_street

_BETWEEN = re.compile(r"\s[-\u2013\u2014|\u00b7\u2022/]\s|,\s|;\s")

_HOUSE = re.compile(
    r"(?:n[\u00ba\u00b0o.]?\.? ?)?\d{1,4} ?(?:[a-z]|[/-] ?\w{1,3}|bis|ter)?(?=\s*(?:[,;\u00b7|-]|$))", re.IGNORECASE
)


def name_in(text: str, start: int = 0) -> tuple[int, int] | None:
    """Where the name stands, if a town stands behind it."""
    first = _BETWEEN.search(text, start)
    if first is None or len(text) > 200 or first.start() - start > 60:
        return None
    pieces = _BETWEEN.split(text[first.end() :])
    if not any(is_town(piece) for piece in pieces):
        return None
    name = text[start : first.start()]
    if _HOUSE.match(text, first.end()) and starts_a_street(name):
        return None  # "Via dei Mille, 24/B, 50123 Firenze": nobody is named
    if not name[:1].isalnum() or is_town(name) or is_street(name) or re.search(r"\d{3}", name):
        return None
    return start, first.start()
