"""One text, what is private in it and what was found: which private terms leak, which public words are lost.

A private term is a marked value; it leaks unless every letter and digit of it is covered by findings, of whatever type.
A public term is a word (a run of letters or digits) that no marked value touches; it is kept unless a finding touches it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scripts.lib.finder.labels import Span

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Marking:
    """`leaks`: for each private term in order whether it leaks. `lost`: the public words that were hidden."""

    leaks: tuple[bool, ...]
    public: int
    lost: tuple[str, ...]
    exact: int
    overlapping_gold: int
    overlapping_found: int
    found: int


def mark(text: str, wanted: Sequence[Span], found: Sequence[Span]) -> Marking:
    hidden = _places(found)
    private = _places(wanted)
    words = [match.span() for match in _WORD.finditer(text)]
    public = [(start, end) for start, end in words if private.isdisjoint(range(start, end))]
    lost = [text[start:end] for start, end in public if not hidden.isdisjoint(range(start, end))]
    exact = {(span.start, span.end, span.type) for span in wanted} & {(span.start, span.end, span.type) for span in found}
    return Marking(
        leaks=tuple(_leaks(text, span, hidden) for span in wanted),
        public=len(public),
        lost=tuple(lost),
        exact=len(exact),
        overlapping_gold=sum(any(_meets(span, other) for other in found) for span in wanted),
        overlapping_found=sum(any(_meets(span, other) for other in wanted) for span in found),
        found=len(found),
    )


def _places(spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


def _leaks(text: str, span: Span, hidden: set[int]) -> bool:
    return any(text[place].isalnum() and place not in hidden for place in range(span.start, span.end))


def _meets(one: Span, other: Span) -> bool:
    return one.type == other.type and one.start < other.end and other.start < one.end
