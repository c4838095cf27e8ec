"""The audit of one outgoing text: words, their scores, and the places where the scores say that a value was missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from native_host.judge.egress.features import rows_of
from native_host.judge.egress.scorer import WordScorer
from native_host.judge.egress.tokens import LINE, NO_GAP, Token, tokens

_SIGNS = frozenset(",.;:!?()\"'-")
_BESIDE = 0.5  # A neighbour with half of the score that is shown belongs to the same doubt: names have particles.


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """A place that may hold a private value. Offsets are code points of the outgoing text; `score` is in 0..1.

    `kind`: "person", "place", "organisation", "number", "contact", "date", "health", "trait", "secret".
    """

    start: int
    end: int
    score: float
    kind: str


class _Judged(NamedTuple):
    token: Token
    score: float
    kind: int


class EgressAudit:
    """Safe for threads where the scorer is. Time and memory grow with the text's length alone.

    One doubt over the threshold of alarms is needed to hold a text; a held text is shown with all its lesser doubts, for a
    detector that missed one value has often missed another.
    """

    def __init__(self, scorer: WordScorer) -> None:
        self._scorer = scorer
        self._kinds = tuple(scorer.kinds)
        self._alarm, self._shown = tuple(scorer.alarm), tuple(scorer.shown)

    def audit(self, outgoing: str) -> tuple[Doubt, ...]:
        """In the order of the text, without overlap; empty where the auditor agrees that the text may leave."""
        found = tokens(outgoing)
        scores = self._scorer.score([rows_of(token.word) for token in found], [token.gap for token in found])
        judged = [_Judged(token, *score) for token, score in zip(found, scores, strict=True)]
        if not any(score >= self._alarm[kind] and not token.is_placeholder for token, score, kind in judged):
            return ()
        return self._doubts(judged)

    def _doubts(self, judged: Sequence[_Judged]) -> tuple[Doubt, ...]:
        made: list[Doubt] = []
        taken = 0
        for at, (token, score, kind) in enumerate(judged):
            if at < taken or token.is_placeholder or score < self._shown[kind] or token.word in _SIGNS:
                continue
            low = self._shown[kind] * _BESIDE
            first, last = _reach(judged, at, -1, low, taken), _reach(judged, at, 1, low, 0)
            best = max(judged[first : last + 1], key=lambda one: one.score)
            made.append(Doubt(judged[first].token.start, judged[last].token.end, best.score, self._kinds[best.kind]))
            taken = last + 1
        return tuple(made)


def _reach(judged: Sequence[_Judged], start: int, step: int, low: float, least: int) -> int:
    """The last neighbour in one direction that belongs to the value: on the same line, sure enough, no placeholder."""
    at = start
    while least <= at + step < len(judged):
        beside, later = judged[at + step].token, judged[max(at, at + step)].token
        if beside.is_placeholder or judged[at + step].score < low or later.gap == LINE:
            break
        at += step
    while at != start and _is_loose(judged, at, step):
        at -= step
    return at


def _is_loose(judged: Sequence[_Judged], at: int, step: int) -> bool:
    """Whether it is a sign at the edge of a doubt, as the comma after a name."""
    return judged[at].token.word in _SIGNS and (step < 0 or judged[at].token.gap == NO_GAP)
