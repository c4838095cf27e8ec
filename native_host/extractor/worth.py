"""What a value is worth where it stands: its own currency or its label's, what is said beside it, and what adds up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from native_host.extractor.amounts import amount_at, currency_in
from native_host.extractor.dates import day_at
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell

_WEAK = 0.15
_ON = re.compile(r"(?:au|al|a|am|zum|per|on|as of|at|vom|du|of|op|den|na|k|le|em|pr)\s+", re.IGNORECASE)
_RATED = re.compile(r"[\s(+]*[0-9]{1,2}(?:[.,][0-9]{1,3})? ?%")


def is_aside(text: str) -> bool:
    """A rate and what it is of, or a day: what the label's value is said to be of."""
    lead = _ON.match(text)
    day = day_at(text, lead.end() if lead else 0, True)
    return bool(_RATED.match(text)) or (day is not None and not text[day.end :].strip(" .:"))


def candidate(reading: Reading, cell: Cell, confidence: float) -> Candidate:
    return Candidate(reading, cell, confidence - (_WEAK if reading.is_weak else 0))


def in_currency(reading: Reading, text: str, sign: str) -> Reading:
    """With the currency of its label or of the cell beside it, where its own cell has none."""
    if reading.normal is None or amount_at(text, reading.start, None) is None:
        return reading
    own = currency_in(text[reading.start : reading.end])
    return replace(reading, currency=own or currency_in(sign) or reading.currency)


def adds_up(found: Sequence[Candidate]) -> bool:
    values = [Decimal(one.reading.normal) for one in found if one.reading.normal is not None]
    return len(values) == len(found) and sum(values[:-1]) == values[-1]
