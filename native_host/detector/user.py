"""What the user's own terms add to and take from the rules' findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.encoded import Encoded
from native_host.detector.exact import HIDE
from native_host.detector.merge import Candidate
from native_host.detector.pattern import Span
from native_host.detector.prefilter import Literals
from native_host.detector.terms import CompiledTerms

ALWAYS = "term:always"
CONFIDENTIAL = "term:confidential"


def term_candidates(encoded: Encoded, literals: Literals, terms: CompiledTerms) -> Iterator[Candidate]:
    """Where the terms that hide stand in the text."""
    for start, end in terms.spans(encoded, literals, "always"):
        yield _custom(start, end, ALWAYS)
    for start, end in terms.spans(encoded, literals, "confidential"):
        yield _custom(start, end, CONFIDENTIAL)


def _custom(start: int, end: int, source: str) -> Candidate:
    return Candidate(Finding(start, end, Entity.CUSTOM.value, 1.0, source))


def never_hidden(encoded: Encoded, terms: CompiledTerms) -> tuple[Span, ...]:
    """Where what the user never hides stands, in the order of the text."""
    return tuple(sorted(terms.spans(encoded, Literals(encoded.text), "never"))) if terms.has("never") else ()


def without_never(candidates: list[Candidate], encoded: Encoded, terms: CompiledTerms) -> list[Candidate]:
    """The candidates that no never-hide term takes away.

    A term takes away what it equals as a whole, and then also the smaller readings of that value inside it. A secret is only
    taken away when the term is the whole secret; what the user hides wins over what the user never hides.
    """
    never = set(never_hidden(encoded, terms))
    if not never:
        return candidates
    let_through = _Spans(never & {_span(candidate) for candidate in candidates if not _is_users(candidate)})
    return [candidate for candidate in candidates if not _is_let_through(candidate, let_through)]


class _Spans:
    """Stretches of a text, with a quick answer to whether one of them takes another in."""

    __slots__ = ("_ends", "_spans", "_starts")

    def __init__(self, spans: set[Span]) -> None:
        self._spans = spans
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def has(self, span: Span) -> bool:
        return span in self._spans

    def take_in(self, span: Span) -> bool:
        behind = bisect_right(self._starts, span[0])
        return behind > 0 and span[1] <= self._ends[behind - 1]


def _is_let_through(candidate: Candidate, let_through: _Spans) -> bool:
    if _is_users(candidate):
        return False
    is_secret = candidate.finding.type == Entity.SECRET.value
    return let_through.has(_span(candidate)) if is_secret else let_through.take_in(_span(candidate))


def _is_users(candidate: Candidate) -> bool:
    return candidate.finding.source in (ALWAYS, CONFIDENTIAL, HIDE)


def _span(candidate: Candidate) -> Span:
    return candidate.finding.start, candidate.finding.end
