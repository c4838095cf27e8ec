"""Answers `check`: detects, reserves placeholders, judges, has a second reader look at what would leave, and remembers the
verdict until it is sent or too old."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Hashable, Sequence
from dataclasses import replace

from native_host.contract.credentials import hands_over
from native_host.contract.entities import Entity
from native_host.contract.findings import Detection, Doubt, Finding, Topic, TopicName
from native_host.contract.messages import Check, LocalAnswer, Verdict, VerdictDoubt, VerdictSpan, VerdictTopic
from native_host.contract.policy import Decision, Mode, Reason
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.answering import Answering, Offered, features_of, reason_of
from native_host.router.auditing import EgressAudits
from native_host.router.batches.offering import Announced, BatchOffering
from native_host.router.choose import choose_runtime
from native_host.router.memory import Given, Recent, VerdictMemory
from native_host.router.policy import Judged, judge, judge_unwatched
from native_host.router.rooms import Bindings, Redaction, Replacement, Rooms, SiteRule
from native_host.router.turns import Turns

# Kept of the deadline for reserving, replacing and the way back; beyond it the text counts as unchecked, not as late.
_RESERVE_S = 0.05
# Of that, for the way back alone: by then the second reader must be through.
_WAY_BACK_S = 0.01
# For what comes after tools were waited for in vain: a busy machine needs it for the second reader, or holds the text.
_TOOLS_RESERVE_S = 0.75
_RECENT_TEXTS = 32
_UNCHECKED = Judged(Decision.UNDECIDED, Reason.RULE_OVERRAN)


class Checking:
    """Runs in worker threads, several at a time."""

    def __init__(
        self, rooms: Rooms, memory: VerdictMemory, answering: Answering, batches: BatchOffering, turns: Turns | None = None
    ) -> None:
        self._rooms = rooms
        self._memory = memory
        self._answering, self._batches = answering, batches
        self._turns = turns or Turns()
        self._audits = EgressAudits(rooms.auditor)
        self._recent: Recent[tuple[str, Hashable, tuple[str, ...]], Detection] = Recent(_RECENT_TEXTS)

    def check(self, request: Check, deadline: float) -> Verdict:
        """`deadline` in seconds of time.monotonic()."""
        started = time.perf_counter()
        digest = hashlib.sha256(_utf8(request.text)).hexdigest()
        rule = self._rooms.settings.rule(request.site)
        where = Where(request.site, request.conversation, request.is_incognito)
        unwatched = judge_unwatched(rule)
        if unwatched is not None:
            made = _Made(request, rule.mode, digest, unwatched, outgoing=request.text, is_stored=self._rooms.vault.is_stored)
            return self._give(made, where, started)
        with self._turns.prompt():
            detection = self._detect(request.text, digest, where, deadline)
        if not detection.is_complete:
            made = _Made(request, rule.mode, digest, _UNCHECKED, is_stored=self._rooms.vault.is_stored)
            return self._give(made, where, started)
        return self._give(self._redact(request, rule, digest, detection, deadline), where, started)

    def forget(self) -> None:
        """Drop what was detected: it tells where values stood in a text that is to be forgotten."""
        self._recent.clear()
        self._audits.forget()

    def _detect(self, text: str, digest: str, where: Where, deadline: float) -> Detection:
        hidden, terms = self._rooms.vault.hidden(where), self._rooms.settings.terms
        key = (digest, terms, hidden)
        found = self._recent.get(key)
        if found is None:
            found = self._rooms.detector.detect(text, terms, hidden, deadline=deadline - _RESERVE_S)
            if found.is_complete:
                self._recent.put(key, found)
        return found

    def _redact(self, request: Check, rule: SiteRule, digest: str, detection: Detection, deadline: float) -> _Made:
        where = Where(request.site, request.conversation, request.is_incognito)
        with self._rooms.vault.drafting(where, request.draft) as source:
            redaction = self._rooms.redact(request.text, detection.findings, source)
        hidden = [one.finding for one in redaction.replacements if one.placeholder is not None]
        has_values, topics = bool(hidden), _without_let_through(request.text, detection.topics, hidden)
        judged = judge(rule, has_values, topics, request.is_override)
        must_stay = judged.decision is not Decision.RELEASE
        doubts: Sequence[Doubt] = ()
        if not must_stay:
            try:
                judged, doubts = self._audit(request, where, digest, judged, detection, redaction, deadline)
            except TimeoutError:
                return _Made(request, rule.mode, digest, _UNCHECKED, is_stored=source.is_stored)
        # Who overrides a hold has seen the answer, if there was one.
        is_override = request.is_override or judged.reason is Reason.SENT_DESPITE_DOUBTS
        table = None if is_override else self._batches.offer(request.text, where, request.tab, rule)
        offered = Offered() if table is None else Offered(table.answer())
        if table is None and not is_override:
            held = self._batches.held(where, request.tab)
            about = self._answering.answer_about(request.text, where, rule, held, deadline - _RESERVE_S)
            until = deadline - _TOOLS_RESERVE_S
            offered = about or self._answering.answer(request.text, where, rule, must_stay, detection, until)
        judged = replace(judged, reason=reason_of(judged, offered, judged.decision is not Decision.RELEASE))
        made = _Made(request, rule.mode, digest, judged, redaction=redaction, topics=topics)
        made.answer, made.answer_score, made.table = offered.answer, offered.score, table
        made.doubts = doubts if judged.reason is Reason.JUDGE_DOUBTS else ()
        made.despite = doubts if judged.reason is Reason.SENT_DESPITE_DOUBTS else ()
        made.used, made.is_stored = source.used, source.is_stored
        made.outgoing = redaction.text if judged.decision is Decision.RELEASE else None
        can_be_offered = judged.decision is Decision.RELEASE or rule.may_override
        made.redacted = redaction.text if (has_values or topics or made.doubts) and can_be_offered else None
        return made

    def _audit(
        self,
        request: Check,
        where: Where,
        digest: str,
        judged: Judged,
        detection: Detection,
        redaction: Redaction,
        deadline: float,
    ) -> tuple[Judged, Sequence[Doubt]]:
        """The policy's release after the second reader has seen what would leave. Raises TimeoutError."""
        if (overridden := self._memory.overridden(where, digest)) is not None:
            return replace(judged, reason=Reason.SENT_DESPITE_DOUBTS), overridden
        excused = self._rooms.vault.excused(where)
        doubts = self._audits.doubts(request.text, redaction, detection.spared, excused, deadline - _WAY_BACK_S)
        return (Judged(Decision.HOLD, Reason.JUDGE_DOUBTS), doubts) if doubts else (judged, ())

    def _give(self, made: _Made, where: Where, started: float) -> Verdict:
        text = made.request.text
        verdict = made.verdict(self._spans(text, made.replacements), self._doubts(text, made.doubts), started)
        findings = tuple(one.finding for one in made.replacements)
        about = (where, verdict, text, findings, made.used, made.judged.is_held_for_topic)
        self._memory.put(Given(*about, time.monotonic(), made.answer_score, tuple(made.doubts or made.despite), made.table))
        return verdict

    def _spans(self, text: str, replacements: Sequence[Replacement]) -> tuple[VerdictSpan, ...]:
        if not replacements:
            return ()
        to_utf16 = self._rooms.to_utf16(text)
        return tuple(_span(one, to_utf16(one.finding.start), to_utf16(one.finding.end)) for one in replacements)

    def _doubts(self, text: str, doubts: Sequence[Doubt]) -> tuple[VerdictDoubt, ...]:
        if not doubts:
            return ()
        to_utf16 = self._rooms.to_utf16(text)
        return tuple(VerdictDoubt(to_utf16(one.start), to_utf16(one.end), one.kind, one.score) for one in doubts)


class _Made:
    """A verdict in the making."""

    def __init__(
        self,
        request: Check,
        mode: Mode,
        digest: str,
        judged: Judged,
        *,
        outgoing: str | None = None,
        redaction: Redaction | None = None,
        topics: Sequence[Topic] = (),
        is_stored: bool = False,
    ) -> None:
        self.request = request
        self.mode = mode
        self.digest = digest
        self.judged = judged
        self.outgoing = outgoing
        self.redacted: str | None = None
        self.answer: LocalAnswer | None = None
        self.answer_score: float | None = None
        self.table: Announced | None = None
        self.doubts: Sequence[Doubt] = ()
        self.despite: Sequence[Doubt] = ()
        self.replacements: Sequence[Replacement] = () if redaction is None else redaction.replacements
        self.topics = topics
        self.is_stored = is_stored
        self.used: Bindings = ()

    def verdict(self, spans: tuple[VerdictSpan, ...], doubts: tuple[VerdictDoubt, ...], started: float) -> Verdict:
        is_release = self.judged.decision is Decision.RELEASE
        return Verdict(
            id=self.request.id,
            decision=self.judged.decision,
            runtime=choose_runtime(features_of(not is_release, self.answer)),
            reason=self.judged.reason,
            mode=self.mode,
            digest=self.digest,
            outgoing=self.outgoing,
            outgoing_digest=self._outgoing_digest(),
            redacted=self.redacted,
            spans=spans,
            topics=tuple(VerdictTopic(topic.name.value, topic.score) for topic in self.topics),
            doubts=doubts,
            answer=self.answer,
            is_private=any(span.placeholder is not None for span in spans) or bool(self.topics),
            is_stored=self.is_stored,
            host_us=int((time.perf_counter() - started) * 1_000_000),
        )

    def _outgoing_digest(self) -> str | None:
        if self.outgoing is None:
            return None
        return self.digest if self.outgoing == self.request.text else hashlib.sha256(_utf8(self.outgoing)).hexdigest()


def _without_let_through(text: str, topics: Sequence[Topic], hidden: Sequence[Finding]) -> Sequence[Topic]:
    """A password that the user let through keeps nothing here any more."""
    if hands_over(text, hidden):
        return topics
    return [topic for topic in topics if topic.name is not TopicName.CREDENTIALS_HANDED_OVER]


def _span(one: Replacement, start: int, end: int) -> VerdictSpan:
    found = one.finding
    is_restorable = one.placeholder is not None and found.type != Entity.SECRET
    return VerdictSpan(start, end, found.type, found.score, found.source, found.kind, one.placeholder, is_restorable)


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except (
        UnicodeEncodeError
    ):  # The worker sends well-formed text only; a lone surrogate here is a bug of ours or an attack.
        raise Refused(RefusalCode.MALFORMED, "surrogate") from None
