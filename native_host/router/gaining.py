"""What asking the site gained over the answer from here: one judge scores both, the difference is booked (DESIGN, 4)."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from native_host.contract.messages import AnswererName
from native_host.contract.policy import Answerer, Reason
from native_host.contract.records import Texts
from native_host.router.booking import book
from native_host.router.memory import Given, Recent
from native_host.router.rooms import Rooms

_RECENT = 512
_MOST_CHANGES = 20
"""Of one prompt's difference: what stands on the page is the page's, and no page writes the ledger full."""
_MILLION = 1_000_000
_ELSEWHERE = (Answerer.MODEL, Answerer.BATCH)  # Of what a model wrote, and of a table, the verdict has no text.
_NO_TEXTS = Texts("", None, ())


@dataclass(frozen=True, slots=True)
class Local:
    """An answer from here: what made it, and its score in millionths. Its text is not kept."""

    by: AnswererName
    score: int


@dataclass(frozen=True, slots=True)
class _Asked:
    """The site was asked after an answer from here. `gain`: what is booked of it; null: nothing is, or not any more."""

    local: Local
    at_ms: int
    gain: int | None = None
    changes: int = 0


class Gaining:
    """Runs in worker threads. A prompt has one difference, of its latest report: an answer may grow, or fail after all."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._lock = threading.Lock()
        self._asked: Recent[str, _Asked] = Recent(_RECENT)

    def local(self, given: Given) -> Local | None:
        """Of the answer that was shown; null without a judge, and of private windows, which leave no trace."""
        answer = given.verdict.answer
        if answer is None or given.where.is_incognito:
            return None
        score = given.answer_score
        if score is None and answer.by not in _ELSEWHERE:
            score = self._rooms.judge_answer(given.text, answer.text)
        return None if score is None else Local(answer.name, _millionths(score))

    def note_asked(self, given: Given, local: Local, at_ms: int) -> None:
        """The prompt left for the site at `at_ms`, by this verdict."""
        self._asked.put(given.verdict.id, _Asked(local, at_ms))

    def site_answered(self, given: Given, answer: str | None) -> None:
        """`answer` with the originals put back; null where the site failed."""
        asked = self._asked.get(given.verdict.id)
        if asked is None or asked.changes == _MOST_CHANGES:
            return
        score = None if answer is None else self._rooms.judge_answer(given.text, answer)
        if score is None and answer is not None:
            return
        with self._lock:
            asked = self._asked.get(given.verdict.id)
            gain = None if asked is None or score is None else _millionths(score) - asked.local.score
            if asked is not None and gain != asked.gain and asked.changes < _MOST_CHANGES:
                self._asked.put(given.verdict.id, replace(asked, gain=gain, changes=asked.changes + 1))
                self._book(given, asked, gain)

    def _book(self, given: Given, asked: _Asked, gain: int | None) -> None:
        """On the day on which the prompt was counted as sent. A later report takes the earlier back."""
        facts: dict[str, int | str] = {
            "outcome": "compared",
            "reason": Reason.ASKED_THE_SITE.value,
            "mode": given.verdict.mode.value,
            "answered_by": asked.local.by,
        }
        if gain is not None:
            facts["gain_millionths"] = gain
        if asked.gain is not None:
            facts |= {"back_at_ms": asked.at_ms, "back:gain_millionths": asked.gain}
        book(self._rooms, given.where, (), facts, _NO_TEXTS, asked.at_ms)


def _millionths(score: float) -> int:
    return round(score * _MILLION)
