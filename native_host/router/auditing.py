"""The second reader, asked before anything leaves: what it doubts of the outgoing text, as places of the checked text."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from native_host.contract.findings import Doubt
from native_host.router.auditor import Auditing
from native_host.router.memory import Recent
from native_host.router.rooms import Redaction, Replacement

_RECENT_TEXTS = 64
_LONGEST = 5_000  # code points; what is doubted can be hidden, and `hide` takes no longer value

Place = tuple[int, int]


class EgressAudits:
    """Safe for threads. A text that did not change is not read twice."""

    def __init__(self, auditor: Auditing) -> None:
        self._auditor = auditor
        self._recent: Recent[bytes, tuple[Doubt, ...]] = Recent(_RECENT_TEXTS)

    def doubts(
        self, text: str, redaction: Redaction, spared: Sequence[Place], excused: Sequence[str], deadline: float
    ) -> tuple[Doubt, ...]:
        """In code points of `text`, in order, without overlap; none touches a value that is replaced.

        `spared`: places of `text` that are not to be doubted; `excused`: values that are not, wherever they stand.
        Raises TimeoutError where the auditor is not through at `deadline` (time.monotonic()), or not there yet.
        """
        kept = _Kept(len(text), redaction.replacements)
        let_through = [(one.finding.start, one.finding.end) for one in redaction.replacements if one.placeholder is None]
        fine = kept.outward(_merged([*spared, *let_through, *_places_of(excused, text, deadline)]))
        # The places alone may be longer than the text, so they are not kept either.
        key = hashlib.sha256(repr((redaction.text, fine)).encode("utf-8", "surrogatepass")).digest()
        found = self._recent.get(key)
        if found is None:
            found = tuple(self._auditor.audit(redaction.text, fine, deadline))
            self._recent.put(key, found)
        return tuple(kept.inward(found))

    def forget(self) -> None:
        """Drop what was read: it tells where values stood in a text that is to be forgotten."""
        self._recent.clear()


class _Kept:
    """The stretches that a text and its redaction share: start and end in the text, and how far the redaction is ahead."""

    def __init__(self, length: int, replacements: Sequence[Replacement]) -> None:
        self._stretches: list[tuple[int, int, int]] = []
        at, ahead = 0, 0
        for one in replacements:
            if one.placeholder is None:
                continue
            start, end = one.finding.start, one.finding.end
            self._stretches.append((at, start, ahead))
            at, ahead = end, ahead + len(one.placeholder) - (end - start)
        self._stretches.append((at, length, ahead))

    def outward(self, places: Sequence[Place]) -> tuple[Place, ...]:
        """Places of the text as places of the redaction; what is replaced of them is cut out. In order, without overlap."""
        return tuple((start + ahead, end + ahead) for _, start, end, ahead in self._met(places, is_outward=True))

    def inward(self, doubts: Sequence[Doubt]) -> Iterator[Doubt]:
        """Doubts of the redaction as doubts of the text, in pieces that can be hidden."""
        places = [(one.start, one.end) for one in doubts]
        for index, start, end, _ in self._met(places, is_outward=False):
            for first in range(start, end, _LONGEST):
                yield replace(doubts[index], start=first, end=min(end, first + _LONGEST))

    def _met(self, places: Sequence[Place], *, is_outward: bool) -> Iterator[tuple[int, int, int, int]]:
        """For each place its number, and start, end and lead of each stretch of the text that it shares."""
        first = 0
        for index, (start, end) in enumerate(places):
            at = first
            while at < len(self._stretches):
                begin, stop, ahead = self._stretches[at]
                shift = 0 if is_outward else ahead
                if begin + shift >= end:
                    break
                low, high = max(begin + shift, start), min(stop + shift, end)
                if low < high:
                    yield index, low - shift, high - shift, ahead
                if stop + shift <= start:
                    first = at + 1  # Places come in order: no later one begins before this stretch ends.
                at += 1


def spared_places(values: Sequence[str], text: str, deadline: float) -> tuple[Place, ...]:
    """Where values stand that are not to be doubted: in order, without overlap. Raises TimeoutError."""
    return tuple(_merged(_places_of(values, text, deadline)))


def _merged(places: Iterable[Place]) -> list[Place]:
    merged: list[Place] = []
    for start, end in sorted(places):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _places_of(values: Sequence[str], text: str, deadline: float) -> list[Place]:
    """Where the values stand, in any case and without overlap: the longest where several begin at one place.

    One search for each, with a look at the clock between two: thousands may be excused, and a pattern of all of them tries
    each at every character. Raises TimeoutError.
    """
    if not values:
        return []
    low, found = _lower(text), list[Place]()
    for value in dict.fromkeys(map(_lower, values)):
        if time.monotonic() >= deadline:
            raise TimeoutError
        at = low.find(value)
        while value and at >= 0:
            found.append((at, at + len(value)))
            at = low.find(value, at + len(value))
    found.sort(key=lambda place: (place[0], -place[1]))
    apart: list[Place] = []
    for start, end in found:
        # Two that overlap must not make a word fine together that neither holds.
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _lower(text: str) -> str:
    """As long as before: one letter alone has a longer small form. The Greek sigma has two, by where it stands."""
    return text.replace("\u0130", "i").lower().replace("\u03c2", "\u03c3")
