"""Sums that prove each other: net and tax make gross, a tax is its rate's share, lines add up, what was given less the change.

It needs no word of any language, so it finds the whole where nobody knows what its label says, and says which of several it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice

from native_host.extractor.amounts import Amount, amounts, normal_of
from native_host.extractor.evidence import Evidence
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid

_RATE = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?) ?%")
_USUAL = tuple(
    Decimal(one)
    for one in "2.1 2.5 2.6 3.8 4 5 5.5 6 7 7.7 8 8.1 9 9.5 10 12 13 13.5 14 15 16 17 18 19 20 21 22 23 24 25 25.5 27".split()
)
_CENT = Decimal("0.011")
_MOST = 90
_MOST_ROWS = 400
_MOST_RATES = 12


@dataclass(frozen=True, slots=True)
class Money:
    value: Decimal
    amount: Amount
    cell: Cell


@dataclass(frozen=True, slots=True)
class Proofs:
    """`wholes`: sums that are a net sum and its tax; `parts`: those net sums; `added`: what lines above add up to."""

    wholes: dict[Decimal, int]
    parts: frozenset[Decimal]
    added: frozenset[Decimal]
    money: tuple[Money, ...]
    currency: str | None
    taxes: dict[Decimal, frozenset[Decimal]] = field(default_factory=dict)
    """Of each whole, what may be the tax in it."""

    def only(self) -> Decimal | None:
        """The one sum that the paper names; none, if it names two."""
        values = {abs(one.value) for one in self.money if one.value}
        return values.pop() if len(values) == 1 else None

    def with_its_tax(self) -> Decimal | None:
        """The largest of all, if another is the tax in it."""
        values = [one.value for one in self.money]
        return max(values) if values and self.wholes.get(max(values)) else None

    def largest_added(self) -> Decimal | None:
        """The largest of all, if those before it add up to it."""
        values = [one.value for one in self.money]
        return max(values) if values and max(values) in self.added else None

    def candidates(self, value: Decimal, confidence: float) -> list[Candidate]:
        return [_candidate(one, confidence, self.currency) for one in self.money if one.value == value]


NO_PROOFS = Proofs({}, frozenset(), frozenset(), (), None)


def proofs_of(grid: Grid, evidence: Evidence) -> Proofs:
    money = tuple(islice(_money(grid, evidence), _MOST_ROWS))
    text = " ".join(cell.text for cell in grid.cells())[:200_000]
    rates = {Decimal(hit[1].replace(",", ".")) for hit in islice(_RATE.finditer(text), 60)}
    printed = tuple(sorted(one for one in rates if 0 < one <= 30))[:_MOST_RATES]
    values = list(dict.fromkeys(one.value for one in reversed(money) if one.value > 0))[:_MOST]
    wholes: dict[Decimal, int] = {}
    parts = set()
    taxes: dict[Decimal, set[Decimal]] = {}
    known = set(values)
    for whole in values:
        for tax in values:
            net = whole - tax
            if not (0 < tax < net and net in known):
                if _is_share(whole, tax, printed):
                    wholes[whole] = max(wholes.get(whole, 0), 1)
                    taxes.setdefault(whole, set()).add(tax)
                continue
            strength = 3 if _is_tax(net, tax, printed) else 2 if _is_tax(net, tax, _USUAL) else 0
            if strength:
                wholes[whole] = max(wholes.get(whole, 0), strength)
                parts.add(net)
                taxes.setdefault(whole, set()).add(tax)
    added = frozenset(_added(money))
    for whole in added:
        if wholes.get(whole) == 1:
            wholes[whole] = 2  # its tax is in it, and its lines add up to it
    return Proofs(
        wholes, frozenset(parts), added, money, evidence.currency, {whole: frozenset(some) for whole, some in taxes.items()}
    )


def _is_tax(net: Decimal, tax: Decimal, rates: Iterable[Decimal]) -> bool:
    return any(abs(net * rate / 100 - tax) <= _CENT for rate in rates)


def _is_share(whole: Decimal, tax: Decimal, rates: Iterable[Decimal]) -> bool:
    """The tax is in it."""
    return tax < whole and any(abs(whole * rate / (100 + rate) - tax) <= _CENT for rate in rates)


def _money(grid: Grid, evidence: Evidence) -> Iterator[Money]:
    for cell in grid.cells():
        for one in amounts(cell.text, evidence.decimal_mark):
            if one.is_money and one.value is not None:
                yield Money(one.value, one, cell)


def _added(money: tuple[Money, ...]) -> Iterator[Decimal]:
    """The last figure of each row, and the rows above it that make it."""
    last: dict[int, Decimal] = {one.cell.row: one.value for one in money}
    yield from _sums_in(list(last.values()))
    texts: dict[int, list[Decimal]] = {}
    for one in money:
        texts.setdefault(id(one.cell), []).append(one.value)
    for said in texts.values():
        yield from _sums_in(said)


def _sums_in(column: list[Decimal]) -> Iterator[Decimal]:
    for at, whole in enumerate(column):
        total = Decimal(0)
        for count, value in enumerate(reversed(column[max(0, at - 60) : at]), 1):
            total += value
            if count > 1 and total == whole:
                yield whole
            if total > whole and value > 0 and count > 40:
                break


def _candidate(one: Money, confidence: float, currency: str | None) -> Candidate:
    amount = one.amount
    reading = Reading(amount.start, amount.end, normal_of(amount), amount.currency or currency)
    return Candidate(reading, one.cell, confidence)
