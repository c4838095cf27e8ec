"""Which of several sums is the whole: by its name, and by what adds up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from native_host.extractor.candidates import Candidates
from native_host.extractor.choosing import best, distinct
from native_host.extractor.concepts import Concept
from native_host.extractor.found import Candidate, Found, Why
from native_host.extractor.proof import Proofs

_UNPROVEN = 0.9  # of what its label alone would be worth, where another sum might have been meant
_BY_PROOF = {3: 0.85, 2: 0.75}
_BY_CHANGE = 0.75
_WHOLE = (Concept.GROSS, Concept.TOTAL, Concept.AMOUNT_DUE)
_OTHERS = (Concept.PAID, Concept.NET, Concept.TAX, Concept.OPENING_BALANCE, Concept.CLOSING_BALANCE)
TAKEN_OFF = frozenset((Concept.PAID, Concept.DISCOUNT))
BALANCES = (Concept.OPENING_BALANCE, Concept.CLOSING_BALANCE)
_IN_ORDER = 0.75
_MOST_RATES = 4
_MOST_SUMS = 40


def whole_sum(candidates: Candidates, proofs: Proofs, *, may_be_only: bool = False) -> Found:
    """By its label; where labels leave it open or there is none, by what adds up to it. `may_be_only`: the only sum is the whole."""
    said = _labelled(candidates, proofs)
    if said.values:
        return said
    return _unlabelled(candidates, proofs, said.why or Why.ABSENT, may_be_only=may_be_only)


def _unlabelled(candidates: Candidates, proofs: Proofs, why: Why, *, may_be_only: bool) -> Found:
    """The largest of the sums that prove themselves; a larger one that a label gives and nothing proves leaves it open."""
    named = _values(one for concept in _WHOLE for one in candidates.of(concept))
    others = _values(one for concept in _OTHERS for one in candidates.of(concept))
    strong = {value for value, strength in proofs.wholes.items() if strength > 1 and value not in others}
    if not strong:
        return _changed(candidates, proofs, why, may_be_only=may_be_only)
    whole = max(strong)
    if named and (whole < max(named) or whole not in named):
        return Found(why=why)
    return best(proofs.candidates(whole, _BY_PROOF[proofs.wholes[whole]]), why)


def _changed(candidates: Candidates, proofs: Proofs, why: Why, *, may_be_only: bool) -> Found:
    """What was given less what was given back."""
    paid = sorted(abs(value) for value in _values(candidates.of(Concept.PAID)))
    named = _values(one for concept in _WHOLE for one in candidates.of(concept))
    known = {one.value for one in proofs.money}
    found = {large - small for large, small in combinations(reversed(paid), 2) if large - small in known}
    found |= {value for value in proofs.added if value in paid}
    found |= {
        value for value in named if any(value - one in named and one < value for one in paid)
    }  # the rest is named as well
    if named:
        found &= named
    elif not found and candidates.of(Concept.TAX) and (whole := proofs.with_its_tax()) is not None:
        found = {whole}
    elif not found:
        found = {value for value in (proofs.only() if may_be_only else None, proofs.largest_added()) if value is not None}
    return best(proofs.candidates(found.pop(), _BY_CHANGE), why) if len(found) == 1 else Found(why=why)


def _labelled(candidates: Candidates, proofs: Proofs) -> Found:
    gross, plain, due = (candidates.of(one) for one in (Concept.GROSS, Concept.TOTAL, Concept.AMOUNT_DUE))
    everything = [*gross, *plain, *due]
    if not everything:
        mentioned = [one for concept in (Concept.GROSS, Concept.AMOUNT_DUE) for one in candidates.mentioned(concept)]
        return best(mentioned, Why.ABSENT)
    taxes = _values(candidates.of(Concept.TAX))
    parts = _values([*candidates.of(Concept.NET), *gross, *plain])
    proven = {value for value in _values(everything) if any(_is_sum(value, part, taxes) for part in parts)}
    proven |= {value for value in _values(everything) if proofs.wholes.get(value, 0) > 2}
    for tier in (gross, plain):
        if not tier:
            continue
        values = _values(tier)
        if len(values) == 1:
            (value,) = values
            if proven and value < max(proven):
                return _proven(everything, proven)
            if not proven and (larger := max(_values(everything))) > value:
                return _said_twice(everything, larger, proofs)
            if tier is plain and value in proofs.parts and proofs.wholes.get(value, 0) < 2:
                return Found(why=Why.SEVERAL)  # It is net, and what it makes with its tax has another name.
            return best(tier, Why.AMBIGUOUS)
        return _proven(everything, proven) if values else Found(why=Why.AMBIGUOUS)
    if candidates.of(Concept.PAID) and not proven and not _is_all_of_it(due, candidates, proofs):
        return Found(why=Why.SEVERAL)  # What is left to pay, and not the whole.
    if len(distinct(due)) > 1:
        whole = max(_values(due), default=None)
        return _proven(due, proven | ({whole} if whole in proofs.added else set()) if whole is not None else proven)
    return best([Candidate(one.reading, one.cell, one.confidence * _UNPROVEN) for one in due], Why.AMBIGUOUS)


def _is_all_of_it(due: list[Candidate], candidates: Candidates, proofs: Proofs) -> bool:
    """What was to pay was paid, and no sum of the paper is larger."""
    paid = {abs(value) for value in _values(candidates.of(Concept.PAID))}
    return max((one.value for one in proofs.money), default=None) in _values(due) & paid


def rest_of(due: list[Candidate], candidates: Candidates) -> Found:
    """Of what is to pay: the whole less what was paid."""
    paid = {abs(value) for value in _values(candidates.of(Concept.PAID))}
    values = _values(due)
    whole = values | _values([*candidates.of(Concept.GROSS), *candidates.of(Concept.TOTAL)])
    left = {value for value in values if any(value + one in whole for one in paid)}
    return best([one for one in due if _value(one) in left], Why.SEVERAL) if len(left) == 1 else Found(why=Why.SEVERAL)


def tax_of(candidates: Candidates, proofs: Proofs, said: list[Candidate], whole: Found) -> Found:
    """By its label; of several, the one that a net sum and a whole prove."""
    found = candidates.of(Concept.TAX)
    named = best(found, Why.UNLIKE if Concept.TAX in candidates.unlike else Why.ABSENT)
    if named.why is Why.SEVERAL:
        return _completing(found, candidates, Concept.NET)
    if named.values or found:
        return named
    said = [one for one in said if _value(one) not in proofs.parts]
    if said or not whole.values or not candidates.has(Concept.TAX):
        return best(said, named.why or Why.ABSENT)
    proven = proofs.taxes.get(Decimal(whole.values[0].normal), frozenset())
    return best(proofs.candidates(next(iter(proven)), _BY_CHANGE), Why.ABSENT) if len(proven) == 1 else named


def _said_twice(found: list[Candidate], larger: Decimal, proofs: Proofs) -> Found:
    """A larger one than the best named, where nothing adds up: it is the whole if the paper says it once more."""
    if sum(one.value == larger for one in proofs.money) < 2:
        return Found(why=Why.SEVERAL)
    return best([replace(one, confidence=one.confidence * _UNPROVEN) for one in found if _value(one) == larger], Why.SEVERAL)


def net_of(candidates: Candidates, proofs: Proofs, said: list[Candidate], tax: Found, whole: Found) -> Found:
    """By its label; of several, the one that its tax makes the whole. Without one, what both leave, where the paper has it once."""
    found = candidates.of(Concept.NET)
    named = best(found, Why.UNLIKE if Concept.NET in candidates.unlike else Why.ABSENT)
    if named.why is Why.SEVERAL:
        return _completing(found, candidates, Concept.TAX)
    if named.values or found or said:
        return named if named.values or found else best(said, named.why or Why.ABSENT)
    if not tax.values or not whole.values:
        return named
    left = Decimal(whole.values[0].normal) - Decimal(tax.values[0].normal)
    rest = proofs.candidates(left, _BY_CHANGE) if left in proofs.parts else []
    return best(rest, Why.ABSENT) if len(rest) == 1 else named


def _completing(found: list[Candidate], candidates: Candidates, other: Concept) -> Found:
    """Of net and tax, the one that makes the whole together with one of the other; the largest, of those of several rates."""
    wholes = _values(one for concept in _WHOLE for one in candidates.of(concept))
    others = _values(candidates.of(other))
    making = {value for value in _values(found) if any(value + one in wholes for one in others)}
    return best([one for one in found if _value(one) == max(making)], Why.SEVERAL) if making else Found(why=Why.SEVERAL)


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


def balance_of(candidates: Candidates, concept: Concept) -> Found:
    """Of two that only say "balance", the first and the last."""
    opening, closing = (candidates.of(one) for one in BALANCES)
    named = best(candidates.of(concept), Why.ABSENT)
    if named.values or (opening and concept is Concept.OPENING_BALANCE) or len(distinct(closing)) != 2 or opening:
        return named
    in_order = sorted(closing, key=lambda one: one.cell.row)
    one = in_order[0] if concept is Concept.OPENING_BALANCE else in_order[-1]
    return best([replace(one, confidence=_IN_ORDER)], Why.ABSENT)


def unsigned(found: Found) -> Found:
    """What was paid or taken off is a sum, whichever sign the paper puts before it."""
    return Found(tuple(replace(one, normal=one.normal.removeprefix("-")) for one in found.values))
