"""Scores of units to values: a unit is private as soon as it is likely enough, by its type's threshold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from native_host.contract.findings import Finding
from native_host.inference.onnx import load_numpy
from native_host.inference.pieces.units import Kind, Unit

SOURCE = "model:finder"
# A unit beside a private one of the same type needs only this share of the threshold: a value is seldom cut short rightly.
_NEIGHBOUR = 0.4
# Private things stand together: where one is as sure as this, what may be one within so many units needs less to count.
# A question about the world holds names too, but none of them is sure to be somebody's.
_SURE = 0.98
_REACH = 100
# Beside what a rule found a little less is enough than elsewhere; a bare word before an address is no name ("here a@b.com").
_BESIDE_A_RULE = 0.7


@dataclass(frozen=True, slots=True)
class Decoder:
    """`thresholds`: for each type, how likely a unit must be private at least near a sure one; `lone`: elsewhere."""

    types: tuple[str, ...]
    thresholds: tuple[float, ...]
    lone: tuple[float, ...]

    def values(self, text: str, units: Sequence[Unit], scores: Any, marked: Any = None) -> Iterator[Finding]:
        """`scores`: probabilities, one row a unit, one column a tag. `marked`: see near_sure."""
        if not len(units):
            return
        np = load_numpy()
        begin, inside = scores[:, 1::2], scores[:, 2::2]
        mass = begin + inside
        kinds = mass.argmax(1)
        private = 1.0 - scores[:, 0]
        lone = np.asarray(self.lone)[kinds]
        if marked is not None:
            lone = np.where(_near(marked), np.minimum(lone, _BESIDE_A_RULE), lone)
        limits = np.where(near_sure(private, marked), np.asarray(self.thresholds)[kinds], lone)
        is_symbol = np.fromiter((unit.kind is Kind.SYMBOL for unit in units), bool, len(units))
        is_sure = private >= np.where(is_symbol, np.maximum(limits, 0.5), limits)
        is_near = private >= limits * _NEIGHBOUR
        rows = np.arange(len(units))
        starts_anew = begin[rows, kinds] > inside[rows, kinds]
        for first, last in _runs(kinds.tolist(), is_sure.tolist(), is_near.tolist(), starts_anew.tolist()):
            start, end = _trimmed(text, units[first].start, units[last - 1].end)
            if start < end:
                score = float(private[first:last].max())
                yield Finding(start, end, self.types[int(kinds[first])], round(score, 4), SOURCE)


def near_sure(private: Any, marked: Any = None) -> Any:
    """For each unit whether one that is sure to be private stands near it or is it; `private` [n]: how likely each is.

    `marked` [n]: the units that a rule found: an address in a log, a number in a form. They make what is near them likelier,
    but not as much.
    """
    return _near(private >= _SURE if marked is None else (private >= _SURE) & ~marked)


def _near(chosen: Any) -> Any:
    """For each unit whether one of the chosen stands within reach, itself included."""
    np = load_numpy()
    before = np.concatenate([[0], np.cumsum(chosen)])
    places = np.arange(len(chosen))
    return before[np.minimum(places + _REACH + 1, len(chosen))] > before[np.maximum(places - _REACH, 0)]


def marked_units(units: Sequence[Unit], marks: Sequence[Finding]) -> Any:
    """For each unit whether one of `marks` (sorted, not overlapping) touches it."""
    np = load_numpy()
    marked = np.zeros(len(units), bool)
    index = 0
    for place, unit in enumerate(units):
        while index < len(marks) and marks[index].end <= unit.start:
            index += 1
        marked[place] = index < len(marks) and marks[index].start < unit.end
    return marked


def _runs(kinds: list[int], is_sure: list[bool], is_near: list[bool], starts_anew: list[bool]) -> Iterator[tuple[int, int]]:
    """Stretches of one type that hold at least one sure unit."""
    first = 0
    while first < len(kinds):
        last = first + 1
        if not is_near[first]:
            first = last
            continue
        while last < len(kinds) and is_near[last] and kinds[last] == kinds[first] and not starts_anew[last]:
            last += 1
        if any(is_sure[first:last]):
            yield first, last
        first = last


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without symbols at the ends, but with the bracket or full stop that a name may need inside."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1].isidentifier() or not text[end - 1].isascii()):
        end -= 1
    return start, end
