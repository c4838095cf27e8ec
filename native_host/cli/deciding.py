"""What `route` and `answer` decide of a line alike: detection, policy, and whether the text must stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from native_host.cli.redact import read_line
from native_host.contract.findings import Detection
from native_host.contract.policy import Decision
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.answering import Answering, Offered
from native_host.router.policy import Judged, judge, judge_unwatched
from native_host.router.rooms import Rooms, SiteRule
from native_host.vault.numbering import NEW


@dataclass(frozen=True, slots=True, repr=False)
class Decided:
    text: str
    site: str
    rule: SiteRule
    detection: Detection
    judged: Judged

    @property
    def must_stay(self) -> bool:
        return self.judged.decision is not Decision.RELEASE

    def answered_by(self, answering: Answering) -> Offered:
        """Each line is the first prompt of a conversation of its own."""
        return answering.answer(self.text, Where(self.site, f"{NEW}line"), self.rule, self.must_stay)


def decide(rooms: Rooms, line: Mapping[str, object]) -> Decided:
    """Raises Refused."""
    text, site, mode = read_line(line)
    rooms.settings.set_mode(site, mode, 0)
    detection = rooms.detector.detect(text, rooms.settings.terms)
    if not detection.is_complete:
        raise Refused(RefusalCode.DEADLINE)
    rule = rooms.settings.rule(site)
    judged = judge_unwatched(rule) or judge(rule, bool(detection.findings), detection.topics, is_override=False)
    return Decided(text, site, rule, detection, judged)
