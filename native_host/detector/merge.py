"""Overlapping findings become findings that do not overlap, and nothing that was covered stays uncovered."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from native_host.contract.findings import Finding

# A longer finding gives way to one inside it only when it is this much less sure, or unchecked where the other is checked.
_CLEARLY_SURER = 0.3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding before merging. `is_validated`: a checksum over the value itself held."""

    finding: Finding
    is_validated: bool = False

    def moved(self, span: tuple[int, int]) -> Candidate:
        """The same at another place."""
        one = self.finding
        if span == (one.start, one.end):
            return self
        # Not `replace`, which takes three times as long: this runs for every value of a long text.
        return Candidate(Finding(*span, one.type, one.score, one.source, one.kind), self.is_validated)


def merge(candidates: Iterable[Candidate], text: str) -> tuple[Finding, ...]:
    """Sorted, non-overlapping findings of `text`.

    Every letter and digit that a candidate covers is covered by the outcome. The order of trust is: a held checksum, then
    score, then length; but a longer finding of like trust takes in what lies inside it (an address with its post code).
    Where a loser sticks out, the rest of it is kept as a finding of its own.
    """
    kept: list[Finding] = []
    for cluster in _clusters(_distinct(candidates)):
        kept.extend([cluster[0].finding] if len(cluster) == 1 else _resolve(cluster, text))
    return tuple(sorted(kept))


def _distinct(candidates: Iterable[Candidate]) -> list[Candidate]:
    """One candidate for each span that holds anything: the most trusted one."""
    best: dict[tuple[int, int], Candidate] = {}
    for candidate in candidates:
        span = (candidate.finding.start, candidate.finding.end)
        if span[0] < span[1] and (span not in best or _trust(candidate) > _trust(best[span])):
            best[span] = candidate
    return sorted(best.values(), key=lambda candidate: candidate.finding)


def _trust(candidate: Candidate) -> tuple[bool, float, int, str]:
    finding = candidate.finding
    return (candidate.is_validated, finding.score, finding.end - finding.start, finding.source)


def _clusters(ordered: Sequence[Candidate]) -> Iterable[list[Candidate]]:
    """Runs of candidates that touch one another through overlaps."""
    cluster: list[Candidate] = []
    end = -1
    for candidate in ordered:
        if cluster and candidate.finding.start >= end:
            yield cluster
            cluster = []
        cluster.append(candidate)
        end = max(end, candidate.finding.end) if len(cluster) > 1 else candidate.finding.end
    if cluster:
        yield cluster


def _resolve(cluster: list[Candidate], text: str) -> list[Finding]:
    kept: list[Finding] = []  # Sorted, and none overlaps another.
    for candidate in sorted(_without_contained(cluster), key=_trust, reverse=True):
        for part in [*uncovered(candidate.finding, kept, text)]:
            insort(kept, part)
    return kept


def _without_contained(cluster: list[Candidate]) -> list[Candidate]:
    """Drop what lies inside a longer one of like trust. In this order each meets all that survive and could hold it."""
    survivors: list[Candidate] = []
    reaching: list[tuple[int, int]] = []  # Of the survivors not left behind yet: where they end, and which they are.
    for candidate in sorted(cluster, key=lambda one: (one.finding.start, -one.finding.end)):
        del reaching[: bisect_left(reaching, (candidate.finding.start + 1, -1))]
        around = reaching[bisect_left(reaching, (candidate.finding.end, -1)) :]
        if not any(_takes_in(survivors[which], candidate) for _, which in around):
            insort(reaching, (candidate.finding.end, len(survivors)))
            survivors.append(candidate)
    return survivors


def _takes_in(longer: Candidate, inner: Candidate) -> bool:
    outer, small = longer.finding, inner.finding
    if not (outer.start <= small.start and small.end <= outer.end):
        return False
    if inner.is_validated and not longer.is_validated:
        return False
    return small.score - outer.score <= _CLEARLY_SURER


def uncovered(finding: Finding, kept: Sequence[Finding], text: str) -> Iterable[Finding]:
    """The parts of a finding that no kept one covers, without the spaces and punctuation at their ends."""
    position = finding.start
    first = bisect_right(kept, position, key=lambda other: other.end)
    last = bisect_left(kept, finding.end, key=lambda other: other.start)
    for other in kept[first:last]:
        if other.start > position:
            yield from _trimmed(replace(finding, start=position, end=other.start), text)
        position = other.end
    if position == finding.start:
        yield finding
    elif position < finding.end:
        yield from _trimmed(replace(finding, start=position), text)


def _trimmed(finding: Finding, text: str) -> Iterable[Finding]:
    start, end = finding.start, finding.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    if start < end:
        yield replace(finding, start=start, end=end)
