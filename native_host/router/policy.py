"""Whether a checked text may leave: `contains_private_material` as a table over mode and findings (DESIGN, section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from native_host.contract.findings import Topic, TopicName
from native_host.contract.policy import Decision, Mode, Reason
from native_host.router.rooms import SiteRule

# What a reader is told when a topic keeps the text here; the first of these that is present is the reason.
_TOPIC_REASONS: tuple[tuple[TopicName, Reason], ...] = (
    (TopicName.CREDENTIALS_HANDED_OVER, Reason.CREDENTIALS_STAY),
    (TopicName.MARKED_CONFIDENTIAL, Reason.CONFIDENTIAL_STAYS),
    (TopicName.INTERNAL_DOCUMENT, Reason.CONFIDENTIAL_STAYS),
    (TopicName.HEALTH, Reason.SENSITIVE_TOPIC_STAYS),
    (TopicName.LEGAL, Reason.SENSITIVE_TOPIC_STAYS),
    (TopicName.HR, Reason.SENSITIVE_TOPIC_STAYS),
    (TopicName.PERSONAL_FINANCE, Reason.SENSITIVE_TOPIC_STAYS),
    (TopicName.TRADE_SECRET, Reason.SENSITIVE_TOPIC_STAYS),
)
# `redact` never answers, it only redacts; `off` watches nothing (DESIGN, section 2).
ANSWERING = frozenset({Mode.STRICT, Mode.BALANCED})
_HOLDS_TOPICS = {Mode.STRICT, Mode.BALANCED}
_HOLDS_VALUES = {Mode.STRICT}


@dataclass(frozen=True, slots=True)
class Judged:
    decision: Decision
    reason: Reason
    is_held_for_topic: bool = False


def judge_unwatched(rule: SiteRule) -> Judged | None:
    """The release of a text nobody looks at; null where the site is watched."""
    if rule.mode is Mode.OFF:
        return Judged(Decision.RELEASE, Reason.SITE_OFF)
    if rule.is_paused:
        return Judged(Decision.RELEASE, Reason.PAUSED)
    return None


def judge(rule: SiteRule, has_values: bool, topics: Sequence[Topic], is_override: bool) -> Judged:
    """`has_values`: findings that the user did not let through."""
    held = _held(rule.mode, has_values, topics)
    if held is None:
        return Judged(Decision.RELEASE, Reason.REDACTED if has_values else Reason.NOTHING_PRIVATE)
    if is_override and rule.may_override:
        return Judged(Decision.RELEASE, Reason.SENT_REDACTED_INSTEAD)
    return held


def _held(mode: Mode, has_values: bool, topics: Sequence[Topic]) -> Judged | None:
    if topics and mode in _HOLDS_TOPICS:
        present = {topic.name for topic in topics}
        reason = next((reason for name, reason in _TOPIC_REASONS if name in present), Reason.SENSITIVE_TOPIC_STAYS)
        return Judged(Decision.HOLD, reason, is_held_for_topic=True)
    if has_values and mode in _HOLDS_VALUES:
        return Judged(Decision.HOLD, Reason.PRIVATE_VALUES_STAY)
    return None
