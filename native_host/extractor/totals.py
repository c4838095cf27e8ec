"""Which of several sums is the whole: by its name, and by what adds up."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import combinations

from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best, distinct
from native_host.extractor.concepts import Concept
from native_host.extractor.found import Candidate, Found, Why

_UNPROVEN = 0.9  # of what its label alone would be worth, where another sum might have been meant
_MOST_RATES = 4
_MOST_SUMS = 40


def whole_sum(candidates: Candidates) -> Found:
    gross, plain, due = (candidates.of(one) for one in (Concept.GROSS, Concept.TOTAL, Concept.AMOUNT_DUE))
    everything = [*gross, *plain, *due]
    if not everything:
        mentioned = [one for concept in (Concept.GROSS, Concept.AMOUNT_DUE) for one in candidates.mentioned(concept)]
        return best(mentioned, Why.ABSENT)
    taxes = _values(candidates.of(Concept.TAX))
    parts = _values([*candidates.of(Concept.NET), *gross, *plain])
    proven = {value for value in _values(everything) if any(_is_sum(value, part, taxes) for part in parts)}
    for tier in (gross, plain):
        if not tier:
            continue
        values = _values(tier)
        if len(values) == 1:
            (value,) = values
            if proven and value < max(proven):
                return _proven(everything, proven)
            return best(tier, Why.AMBIGUOUS)
        return _proven(everything, proven) if values else Found(why=Why.AMBIGUOUS)
    if candidates.of(Concept.PAID) and not proven:
        return Found(why=Why.SEVERAL)  # What is left to pay, and not the whole.
    if len(distinct(due)) > 1:
        return _proven(due, proven)
    return best([Candidate(one.reading, one.cell, one.confidence * _UNPROVEN) for one in due], Why.AMBIGUOUS)


def _proven(found: list[Candidate], proven: set[Decimal]) -> Found:
    if len(proven) != 1:
        return Found(why=Why.SEVERAL)
    (value,) = proven
    if value < max(_values(found)):  # A part of it, that adds up by itself.
        return Found(why=Why.SEVERAL)
    return best([one for one in found if _value(one) == value], Why.SEVERAL)


def _is_sum(whole: Decimal, part: Decimal, taxes: set[Decimal]) -> bool:
    """Of a net sum and one tax, or the taxes of several rates."""
    left = whole - part
    if left == 0 or not taxes:
        return False
    few = sorted(taxes)[:12]
    return any(sum(some) == left for count in range(1, _MOST_RATES + 1) for some in combinations(few, count))


def _values(found: Iterable[Candidate]) -> set[Decimal]:
    return set(sorted({value for one in found if (value := _value(one)) is not None})[:_MOST_SUMS])


def _value(one: Candidate) -> Decimal | None:
    return None if one.reading.normal is None else Decimal(one.reading.normal)
