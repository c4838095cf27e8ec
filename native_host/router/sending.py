"""Answers `sent`: makes bindings lasting, writes the ledger's row, counts. Each end of a text is counted once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from native_host.contract.messages import Done, Sent
from native_host.contract.policy import Answerer, Decision, Reason, Runtime
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.desk import Batches
from native_host.router.booking import book
from native_host.router.gaining import Gaining, Local
from native_host.router.generating import Generating
from native_host.router.learning import Learning
from native_host.router.ledger_texts import texts_of
from native_host.router.memory import Given, Recent, VerdictMemory
from native_host.router.repeating import Repeating
from native_host.router.rooms import Rooms

_RECENT_ENDS = 512
UNWATCHED = {Reason.SITE_OFF, Reason.PAUSED}
_STAYS = {"held", "answered"}


@dataclass(frozen=True, slots=True)
class _Stayed:
    """A hold, or an answer from here, that was counted and may still turn out not to be the end."""

    outcome: str
    private_bytes: int
    at_ms: int
    local: Local | None


class Sending:
    """Runs in worker threads; `sent` of one verdict comes once, a second one changes nothing."""

    def __init__(
        self,
        rooms: Rooms,
        memory: VerdictMemory,
        repeating: Repeating,
        gaining: Gaining,
        learning: Learning,
        generating: Generating,
        batches: Batches,
    ) -> None:
        self._rooms = rooms
        self._memory = memory
        self._repeating = repeating
        self._gaining = gaining
        self._learning = learning
        self._generating, self._batches = generating, batches
        self._ended: Recent[tuple[str, str], bool] = Recent(_RECENT_ENDS)
        self._stayed: Recent[tuple[Where, str], _Stayed] = Recent(_RECENT_ENDS)

    def sent(self, request: Sent, deadline: float) -> Done:
        del deadline  # The text has left or not; this is only bookkeeping and must not be given up half-way.
        given = self._memory.get(request.verdict)
        if request.outcome == "released" and given.verdict.decision is not Decision.RELEASE:
            raise Refused(RefusalCode.NOT_ALLOWED, "outcome")
        if request.outcome == "answered" and not self._is_answered(given):
            raise Refused(RefusalCode.NOT_ALLOWED, "outcome")
        if self._ended.get((request.verdict, request.outcome)) is None:
            self._ended.put((request.verdict, request.outcome), True)
            self._end(given, request)
        return Done(request.id)

    def _is_answered(self, given: Given) -> bool:
        """What is made when it is asked for counts when all of it is there and is good enough; any other answer is there
        with its verdict."""
        if given.batch is not None:
            return self._batches.is_accepted(given.verdict.id)
        if _is_written(given):
            return self._generating.ended(given.verdict.id) is not None
        return given.verdict.answer is not None

    def _judged(self, given: Given) -> Given:
        """With the score of what a model has written since the verdict."""
        written = self._generating.ended(given.verdict.id)
        return given if written is None else replace(given, answer_score=written.judge)

    def _gone_on(self, given: Given, *, was_shown: bool) -> dict[str, str]:
        """What was to be answered here left all the same: it was weak, the user asked, or nothing was shown."""
        verdict = given.verdict.id
        is_weak = self._generating.is_weak(verdict) or self._batches.is_weak(verdict)
        was_shown = was_shown or self._batches.was_opened(verdict)
        shown = Reason.LOCAL_ANSWER_WEAK if is_weak else Reason.ASKED_THE_SITE
        plain = Reason.REDACTED if given.findings else Reason.NOTHING_PRIVATE
        return {
            "reason": (shown if was_shown else plain).value,
            "runtime": Runtime.ESCALATE_WITH_REDACTION.value,
        }

    def _end(self, given: Given, request: Sent) -> None:
        # A text that left a site nobody watches was not protected, whatever the gate calls it.
        is_unwatched = given.verdict.reason in UNWATCHED and request.outcome == "released"
        outcome = "unprotected" if is_unwatched else request.outcome
        key = (given.where, given.verdict.digest)
        earlier = self._stayed.pop(key)
        private_bytes, at_ms = private_bytes_of(given, outcome), self._rooms.vault.now_ms()
        if outcome == "held" and earlier is not None and earlier.outcome == "held":
            self._stayed.put(key, earlier)
            return  # Enter pressed again on the same held text.
        if outcome in _STAYS:
            local = self._gaining.local(self._judged(given)) if outcome == "answered" else None
            self._stayed.put(key, _Stayed(outcome, private_bytes, at_ms, local))
        facts = _facts(given, request, outcome, private_bytes)
        written = self._generating.ended(given.verdict.id) if outcome == "answered" else None
        if written is not None and written.ttft_ms is not None:
            facts["ttft_us"] = int(written.ttft_ms * 1000)
        # An answer given once more is another answer; whatever else follows takes back what was counted before.
        if earlier is not None and not (outcome == earlier.outcome == "answered"):
            facts |= _taken_back(earlier)
            if earlier.outcome == "answered" and outcome == "released":
                facts["reason"] = Reason.ASKED_THE_SITE.value
                if earlier.local is not None:
                    self._gaining.note_asked(given, earlier.local, at_ms)
        if outcome == "released" and (_is_written(given) or given.batch is not None):
            facts |= self._gone_on(given, was_shown=earlier is not None)
        book(self._rooms, given.where, given.used if outcome == "released" else (), facts, texts_of(given, outcome), at_ms)
        if outcome == "answered":
            self._learning.note_answered(given)
        if outcome not in _STAYS:
            self._memory.end_override(given)
            self._repeating.note_sent(given, is_protected=outcome == "released")


def _is_written(given: Given) -> bool:
    """Whether a model writes its answer, when it is asked for."""
    return given.verdict.answer is not None and given.verdict.answer.by is Answerer.MODEL


def _taken_back(earlier: _Stayed) -> dict[str, int]:
    """The prompt ended otherwise after all: what it was counted for goes from the day on which it was counted."""
    back = {"checked": 1, earlier.outcome: 1, "private_bytes": earlier.private_bytes}
    return {"back_at_ms": earlier.at_ms, **{f"back:{name}": n for name, n in back.items()}}


def private_bytes_of(given: Given, outcome: str) -> int:
    """UTF-8 bytes of what was private and did not leave (DESIGN, section 4)."""
    if outcome == "unprotected":
        return 0
    if outcome in _STAYS and given.is_held_for_topic:
        return len(given.text.encode())
    pairs = zip(given.findings, given.verdict.spans, strict=True)
    return sum(len(given.text[one.start : one.end].encode()) for one, span in pairs if span.placeholder is not None)


def _facts(given: Given, request: Sent, outcome: str, private_bytes: int) -> dict[str, int | str]:
    verdict = given.verdict
    facts: dict[str, int | str] = {
        "outcome": outcome,
        "reason": verdict.reason.value,
        "mode": verdict.mode.value,
        "runtime": verdict.runtime.value,
        "was_typed": int(request.was_typed),
        "checked": 1,
        outcome: 1,
        "private_bytes": private_bytes,
    }
    if outcome == "released":
        facts["latency_us"] = request.latency_us
        types = Counter(span.type for span in verdict.spans if span.placeholder is not None)
        facts |= {f"type:{name}": count for name, count in types.items()}
    if outcome == "answered" and verdict.answer is not None:
        facts |= {"answer_us": request.latency_us, "answered_by": verdict.answer.name}
    return facts
