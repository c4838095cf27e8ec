"""Earlier answers that serve again: which are kept, which is offered, and their end."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from native_host.contract.messages import (
    AnswererName,
    AnswerRow,
    Answers,
    Done,
    ForgetAnswers,
    GetAnswers,
    LocalAnswer,
    Segment,
    SiteId,
)
from native_host.contract.policy import Answerer
from native_host.contract.records import KeptAnswer, Where
from native_host.router.late_reading import LateReading
from native_host.router.memory import Given, Recent
from native_host.router.policy import ANSWERING
from native_host.router.repeat_room import RepeatFinding
from native_host.router.rooms import LEAST_JUDGED, Rooms

NAME = AnswererName("repeat")
_RECENT = 512
_MOST_SHOWN = 2_000_000
# How the extension names a conversation that has none of the site's yet.
_NEW = "new-"


class Repeating:
    """Runs in worker threads.

    Only the first prompt of a conversation is kept with its answer, and only a first prompt is offered one: any later
    prompt may depend on what stands above it.
    """

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._lock = threading.Lock()
        self._begun: Recent[Where, bool] = Recent(_RECENT)
        self._first: Recent[str, bool] = Recent(_RECENT)
        self._known: dict[int, KeptAnswer] | None = None
        self._finding: dict[str, RepeatFinding] = {}
        self._reading = LateReading(self._lock, self._load, "answers")

    def offer(self, text: str, where: Where) -> LocalAnswer | None:
        """What the site answered to the same request before; null where nothing of it is sure.

        A private window is served nothing: by what is answered there a page could learn what was asked in another.
        """
        if not self.may_serve(where):
            return None
        with self._lock:
            if self._known is None:
                self._reading.soon()
                return None
            known = self._known
            finding = self._finding.get(where.site)
            found = None if finding is None else finding.find(text)
            kept = None if found is None else known.get(found)
        return None if kept is None else LocalAnswer(kept.answer, Answerer.REPEAT, NAME, kept.at_ms)

    def may_serve(self, where: Where) -> bool:
        """Whether a prompt here may be answered by what was asked before: the first one of an ordinary window's chat."""
        return not where.is_incognito and self.is_first(where)

    def was_first(self, given: Given) -> bool:
        """Whether this text left as such a prompt."""
        return self._first.get(given.verdict.id) is not None

    def note_sent(self, given: Given, is_protected: bool) -> None:
        """A text left: what the site answers may be kept, if it was the first of its conversation."""
        if is_protected and self.is_first(given.where) and not given.where.is_incognito:
            self._first.put(given.verdict.id, True)
        self._begun.put(given.where, True)

    def prepare(self) -> None:
        """Reads what is kept, so that the first prompt is served."""
        self._reading.now()

    def close(self) -> None:
        """No reading begins any more, and none is under way."""
        self._reading.close()

    def get_answers(self, request: GetAnswers, deadline: float) -> Answers:
        del deadline
        with self._lock:
            newest_first = sorted(self._load().values(), key=lambda one: -one.id)
        rows: list[AnswerRow] = []
        chars = 0
        for one in newest_first:
            chars += len(one.request) + len(one.answer)
            if chars > _MOST_SHOWN:  # One reply has no more; the older ones come when newer ones are gone.
                break
            rows.append(_row(one))
        return Answers(request.id, tuple(rows))

    def forget_answers(self, request: ForgetAnswers, deadline: float) -> Done:
        del deadline
        self._rooms.vault.drop_answers(request.answers or None)
        # One that is still being written must not come back.
        self._first.clear()
        self.forget()
        return Done(request.id)

    def forget(self) -> None:
        """Something was forgotten: what is in memory is read anew when it is asked for."""
        with self._lock:
            self._known = None
            self._finding = {}
            self._reading.soon()

    def is_first(self, where: Where) -> bool:
        """Whether a prompt is the first of its conversation."""
        return where.conversation.startswith(_NEW) and self._begun.get(where) is None

    def keep(self, given: Given, text: str, segments: Sequence[Segment]) -> None:
        """What the site answered to the first text of a conversation, as it came and restored."""
        rule = self._rooms.settings.rule(given.where.site)
        if rule.mode not in ANSWERING or NAME in rule.never_answered:
            return
        # An answer that names what nobody can put back is not whole.
        if any(one.status not in ("literal", "restored") for one in segments):
            return
        score = self._rooms.judge_answer(given.text, text)
        if score is None or score < LEAST_JUDGED:  # An answer that was cut off or refused serves nobody again.
            return
        kept = self._rooms.vault.keep_answer(given.where, given.text, "".join(one.text for one in segments))
        with self._lock:
            if kept is not None and self._known is not None:
                self._learn(self._known, kept)

    def _load(self) -> dict[int, KeptAnswer]:
        """Under the lock."""
        if self._known is None:
            self._known = {}
            for one in self._rooms.vault.answers():
                self._learn(self._known, one)
        return self._known

    def _learn(self, known: dict[int, KeptAnswer], kept: KeptAnswer) -> None:
        """Under the lock. The same request on the same site has one answer, the newest."""
        finding = self._finding.get(kept.site)
        if finding is None:
            finding = self._finding[kept.site] = self._rooms.repeats()
        for one in [one for one in known.values() if (one.site, one.request) == (kept.site, kept.request)]:
            del known[one.id]
            finding.remove(one.id)
        known[kept.id] = kept
        finding.add(kept.id, kept.request)


def _row(one: KeptAnswer) -> AnswerRow:
    return AnswerRow(one.id, SiteId(one.site), one.at_ms, one.request, one.answer)
