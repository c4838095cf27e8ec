"""The table of modes against findings, row by row."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from native_host.contract.findings import Topic, TopicName
from native_host.contract.policy import Decision, Mode, Reason
from native_host.router.policy import judge, judge_unwatched

RELEASE, HOLD = Decision.RELEASE, Decision.HOLD


@dataclass(frozen=True)
class Rule:
    mode: Mode
    is_paused: bool = False
    may_override: bool = True
    never_answered: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("mode", "has_values", "topics", "is_override", "decision", "reason"),
    [
        (Mode.BALANCED, False, [], False, RELEASE, Reason.NOTHING_PRIVATE),
        (Mode.BALANCED, True, [], False, RELEASE, Reason.REDACTED),
        (Mode.BALANCED, False, ["health"], False, HOLD, Reason.SENSITIVE_TOPIC_STAYS),
        (Mode.BALANCED, True, ["legal"], False, HOLD, Reason.SENSITIVE_TOPIC_STAYS),
        (Mode.BALANCED, False, ["hr", "marked_confidential"], False, HOLD, Reason.CONFIDENTIAL_STAYS),
        (Mode.BALANCED, False, ["internal_document"], False, HOLD, Reason.CONFIDENTIAL_STAYS),
        (Mode.BALANCED, True, ["health", "credentials_handed_over"], False, HOLD, Reason.CREDENTIALS_STAY),
        (Mode.BALANCED, True, ["health"], True, RELEASE, Reason.SENT_REDACTED_INSTEAD),
        (Mode.BALANCED, True, [], True, RELEASE, Reason.REDACTED),
        (Mode.STRICT, False, [], False, RELEASE, Reason.NOTHING_PRIVATE),
        (Mode.STRICT, True, [], False, HOLD, Reason.PRIVATE_VALUES_STAY),
        (Mode.STRICT, False, ["trade_secret"], False, HOLD, Reason.SENSITIVE_TOPIC_STAYS),
        (Mode.STRICT, True, [], True, RELEASE, Reason.SENT_REDACTED_INSTEAD),
        (Mode.REDACT, True, ["health", "credentials_handed_over"], False, RELEASE, Reason.REDACTED),
        (Mode.REDACT, False, ["personal_finance"], False, RELEASE, Reason.NOTHING_PRIVATE),
    ],
)
def test_what_may_leave(
    mode: Mode, has_values: bool, topics: list[str], is_override: bool, decision: Decision, reason: Reason
) -> None:
    judged = judge(Rule(mode), has_values, [Topic(TopicName(name), 0.9) for name in topics], is_override)
    assert (judged.decision, judged.reason) == (decision, reason)


def test_every_topic_has_a_reason_and_holds() -> None:
    for name in TopicName:
        judged = judge(Rule(Mode.BALANCED), False, [Topic(name, 0.5)], False)
        assert judged.decision is HOLD and judged.is_held_for_topic


def test_a_policy_can_forbid_the_override() -> None:
    judged = judge(Rule(Mode.STRICT, may_override=False), True, [], is_override=True)
    assert judged.decision is HOLD


def test_only_off_and_pause_are_unwatched() -> None:
    off, paused = judge_unwatched(Rule(Mode.OFF)), judge_unwatched(Rule(Mode.STRICT, is_paused=True))
    assert off is not None and (off.decision, off.reason) == (RELEASE, Reason.SITE_OFF)
    assert paused is not None and (paused.decision, paused.reason) == (RELEASE, Reason.PAUSED)
    assert [judge_unwatched(Rule(mode)) for mode in (Mode.STRICT, Mode.BALANCED, Mode.REDACT)] == [None] * 3
