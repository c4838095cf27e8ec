"""What `route` and `answer` decide of a line alike: detection, policy, the second reader, and whether the text must stay."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from native_host.cli.redact import LINE_S, read_line
from native_host.contract.findings import Detection, Doubt
from native_host.contract.policy import Decision, Reason
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.answering import Answering, Offered
from native_host.router.auditing import EgressAudits
from native_host.router.policy import Judged, judge, judge_unwatched
from native_host.router.rooms import Rooms, SiteRule
from native_host.vault.numbering import NEW


@dataclass(frozen=True, slots=True, repr=False)
class Decided:
    text: str
    site: str
    rule: SiteRule
    detection: Detection
    by_policy: Judged
    doubts: tuple[Doubt, ...]

    @property
    def judged(self) -> Judged:
        return Judged(Decision.HOLD, Reason.JUDGE_DOUBTS) if self.doubts else self.by_policy

    @property
    def must_stay(self) -> bool:
        return self.judged.decision is not Decision.RELEASE

    def answered_by(self, answering: Answering) -> Offered:
        """Each line is the first prompt of a conversation of its own."""
        must_stay = self.by_policy.decision is not Decision.RELEASE
        return answering.answer(self.text, Where(self.site, f"{NEW}line"), self.rule, must_stay, self.detection)


def decide(rooms: Rooms, line: Mapping[str, object]) -> Decided:
    """Raises Refused."""
    text, site, mode = read_line(line)
    rooms.settings.set_mode(site, mode, 0)
    detection = rooms.detector.detect(text, rooms.settings.terms)
    if not detection.is_complete:
        raise Refused(RefusalCode.DEADLINE)
    rule = rooms.settings.rule(site)
    unwatched = judge_unwatched(rule)
    judged = unwatched or judge(rule, bool(detection.findings), detection.topics, is_override=False)
    is_read = unwatched is None and judged.decision is Decision.RELEASE
    return Decided(text, site, rule, detection, judged, _doubts(rooms, text, site, detection) if is_read else ())


def _doubts(rooms: Rooms, text: str, site: str, detection: Detection) -> tuple[Doubt, ...]:
    where = Where(site, f"{NEW}line")
    try:
        with rooms.vault.drafting(where, "line") as source:
            redaction = rooms.redact(text, detection.findings, source)
        return EgressAudits(rooms.auditor).doubts(text, redaction, detection.spared, (), time.monotonic() + LINE_S)
    except TimeoutError:
        raise Refused(RefusalCode.DEADLINE) from None
    finally:
        rooms.vault.forget("conversation", site, where.conversation)
