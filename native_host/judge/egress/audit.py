"""The audit of one outgoing text: words, their scores, and the places where the scores say that a value was missed."""

from __future__ import annotations

import re
import time
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from native_host.contract.findings import Doubt
from native_host.judge.egress.features import rows_of
from native_host.judge.egress.scorer import WordScorer
from native_host.judge.egress.tokens import LINE, NO_GAP, Token, tokens

_PLAIN = re.compile(r"[a-z]+")
_SIGNS = frozenset(",.;:!?()\"'-")
_WORDS_AT_ONCE = 10_000  # between two looks at the clock
_OPENING, _CLOSING = frozenset("(\"'[{<"), frozenset(",.;:?)\"']}>")  # around a secret, not of it
_BESIDE = 0.5  # A neighbour with half of the score that is shown belongs to the same doubt: names have particles.


class _Judged(NamedTuple):
    token: Token
    score: float
    kind: int
    is_fixed: bool
    """Not to be doubted, and no part of a doubt: a placeholder, what the user spares, what a site offers behind an "@"."""


class EgressAudit:
    """Safe for threads where the scorer is. Time and memory grow with the text's length alone.

    One doubt over the threshold of alarms is needed to hold a text; a held text is shown with all its lesser doubts, for a
    detector that missed one value has often missed another.
    """

    def __init__(self, scorer: WordScorer) -> None:
        self._scorer = scorer
        self._kinds = tuple(scorer.kinds)
        self._alarm, self._shown = tuple(scorer.alarm), tuple(scorer.shown)

    def audit(
        self, outgoing: str, spared: Sequence[tuple[int, int]] = (), deadline: float | None = None
    ) -> tuple[Doubt, ...]:
        """In the order of the text, without overlap; empty where the auditor agrees that the text may leave.

        Offsets are code points of the outgoing text. Words within a `spared` place (start, end; in order) are never doubted.
        Raises TimeoutError where it is not through at `deadline`, a time of time.monotonic().
        """
        found = tokens(outgoing)
        rows: list[tuple[int, ...]] = []
        for at in range(0, len(found), _WORDS_AT_ONCE):
            _look_at(deadline)
            rows += [rows_of(token.word) for token in found[at : at + _WORDS_AT_ONCE]]
        scores = self._scorer.score(rows, [token.gap for token in found], deadline)
        _look_at(deadline)
        is_spared = _Places(spared)
        judged = [
            _Judged(token, *score, is_mention or token.is_placeholder or is_spared.has(token.start, token.end))
            for token, score, is_mention in zip(found, scores, _mentions(found), strict=True)
        ]
        if not any(one.score >= self._alarm[one.kind] and _tells(one) for one in judged):
            return ()
        return self._doubts(judged)

    def _doubts(self, judged: Sequence[_Judged]) -> tuple[Doubt, ...]:
        made: list[Doubt] = []
        taken = 0
        for at, one in enumerate(judged):
            kind = one.kind
            if at < taken or one.score < self._shown[kind] or not _tells(one):
                continue
            low = self._shown[kind] * _BESIDE
            first, last = _reach(judged, at, -1, low, taken), _reach(judged, at, 1, low, 0)
            if self._kinds[kind] == "secret":
                first, last = _whole(judged, first, last, taken)
            best = max(judged[first : last + 1], key=lambda one: one.score)
            made.append(Doubt(judged[first].token.start, judged[last].token.end, best.score, self._kinds[best.kind]))
            taken = last + 1
        return tuple(made)


def _tells(one: _Judged) -> bool:
    """Whether a word can be doubted by itself: a comma or a picture says nothing of anybody."""
    return not one.is_fixed and any(map(str.isalnum, one.token.word))


def _mentions(found: Sequence[Token]) -> list[bool]:
    """Plain small letters behind an "@", and nothing glued to them: what a site itself offers there (a file, a tool)."""
    return [
        at > 0
        and found[at - 1].word == "@"
        and token.gap == NO_GAP
        and _PLAIN.fullmatch(token.word) is not None
        and (at + 1 == len(found) or found[at + 1].gap != NO_GAP or found[at + 1].word in _SIGNS)
        for at, token in enumerate(found)
    ]


class _Places:
    """Stretches of the text that do not overlap, in order."""

    def __init__(self, places: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in places]
        self._ends = [end for _, end in places]

    def has(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def _look_at(deadline: float | None) -> None:
    if deadline is not None and time.monotonic() >= deadline:
        raise TimeoutError


def _reach(judged: Sequence[_Judged], start: int, step: int, low: float, least: int) -> int:
    """The last neighbour in one direction that belongs to the value: on the same line, sure enough, no placeholder."""
    at = start
    while least <= at + step < len(judged):
        beside, later = judged[at + step], judged[max(at, at + step)].token
        if beside.is_fixed or beside.score < low or later.gap == LINE:
            break
        at += step
    while at != start and _is_loose(judged, at, step):
        at -= step
    return at


def _whole(judged: Sequence[_Judged], first: int, last: int, least: int) -> tuple[int, int]:
    """A secret with all that is written on to it: half a password tells of the other half."""
    while first > least and judged[first].token.gap == NO_GAP and _is_written_on(judged[first - 1]):
        first -= 1
    while last + 1 < len(judged) and judged[last + 1].token.gap == NO_GAP and _is_written_on(judged[last + 1]):
        last += 1
    while last > first and judged[last].token.word in _CLOSING:
        last -= 1
    while first < last and judged[first].token.word in _OPENING:
        first += 1
    return first, last


def _is_written_on(one: _Judged) -> bool:
    return one.token.word.isascii() and not one.is_fixed


def _is_loose(judged: Sequence[_Judged], at: int, step: int) -> bool:
    """Whether it is a sign at the edge of a doubt, as the comma after a name."""
    return judged[at].token.word in _SIGNS and (step < 0 or judged[at].token.gap == NO_GAP)
