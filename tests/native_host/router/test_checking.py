"""`check`: one verdict for exactly these bytes, complete, and never a release by silence."""

from __future__ import annotations

import hashlib

import pytest

from native_host.contract.messages import Allow, ConversationId, Done, DraftId, Hide, SetMode, SetTerms, SiteId, Term
from native_host.contract.policy import Decision, Mode, Reason, Runtime
from native_host.contract.refusals import RefusalCode, Refused

from .conftest import Caller

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


async def test_a_text_without_anything_private_leaves_as_it_is(caller: Caller) -> None:
    verdict = await caller.check("Grüße aus Ulm 😀")
    assert (verdict.decision, verdict.reason) == (Decision.RELEASE, Reason.NOTHING_PRIVATE)
    assert verdict.outgoing == "Grüße aus Ulm 😀" and verdict.redacted is None and not verdict.is_private
    assert verdict.digest == verdict.outgoing_digest == sha("Grüße aus Ulm 😀")


async def test_values_are_replaced_and_their_spans_count_as_javascript_does(caller: Caller) -> None:
    verdict = await caller.check("😀 mira@post.example, key sk-abc1")
    assert verdict.outgoing == "😀 [EMAIL_ADDRESS_1], key [SECRET_1]"
    assert verdict.outgoing_digest == sha(verdict.outgoing)
    assert [(span.start, span.end, span.is_restorable) for span in verdict.spans] == [(3, 20, True), (26, 33, False)]
    assert verdict.runtime is Runtime.ESCALATE_WITH_REDACTION and not verdict.is_stored


async def test_a_held_text_offers_its_redacted_form_and_the_override_sends_it(caller: Caller) -> None:
    held = await caller.check("my diagnosis: write mira@post.example")
    assert (held.decision, held.runtime, held.outgoing) == (Decision.HOLD, Runtime.LOCAL_ONLY, None)
    assert held.redacted == "my diagnosis: write [EMAIL_ADDRESS_1]"
    sent = await caller.check("my diagnosis: write mira@post.example", is_override=True)
    assert (sent.decision, sent.reason) == (Decision.RELEASE, Reason.SENT_REDACTED_INSTEAD)
    assert sent.outgoing == held.redacted


async def test_a_policy_takes_the_offer_away(managed: Caller) -> None:
    held = await managed.check("my diagnosis", is_override=True)
    assert (held.decision, held.redacted) == (Decision.HOLD, None)
    with pytest.raises(Refused) as refused:
        await managed.ask(SetMode(managed.name(), 5000, CHAT, Mode.OFF))
    assert refused.value.code is RefusalCode.NOT_ALLOWED


async def test_a_rule_that_overran_means_unchecked_and_never_clean(caller: Caller) -> None:
    verdict = await caller.check("(overrun) mira@post.example")
    assert (verdict.decision, verdict.reason) == (Decision.UNDECIDED, Reason.RULE_OVERRAN)
    assert (verdict.outgoing, verdict.redacted, verdict.spans) == (None, None, ())
    again = await caller.check("(overrun) mira@post.example", is_override=True)
    assert again.decision is Decision.UNDECIDED and caller.detector.asked == 2


@pytest.mark.parametrize(("mode", "pause_s", "reason"), [(Mode.OFF, 0, "site_off"), (Mode.STRICT, 3600, "paused")])
async def test_an_unwatched_site_is_not_looked_at(caller: Caller, mode: Mode, pause_s: int, reason: str) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, mode, pause_s))
    verdict = await caller.check("mira@post.example")
    assert (verdict.decision, verdict.reason.value, verdict.outgoing) == (Decision.RELEASE, reason, "mira@post.example")
    assert caller.detector.asked == 0
    elsewhere = await caller.check("mira@post.example", site="claude")
    assert elsewhere.outgoing == "[EMAIL_ADDRESS_1]"


async def test_each_mode_does_what_it_says(caller: Caller) -> None:
    decisions = []
    for mode in (Mode.STRICT, Mode.BALANCED, Mode.REDACT):
        await caller.ask(SetMode(caller.name(), 5000, CHAT, mode))
        decisions.append([(await caller.check(text)).decision.value for text in ("mira@post.example", "diagnosis")])
    assert decisions == [["hold", "hold"], ["release", "hold"], ["release", "release"]]


async def test_the_same_text_is_not_searched_twice(caller: Caller) -> None:
    for _ in range(3):
        await caller.check("mira@post.example")
    assert caller.detector.asked == 1


async def test_a_hidden_value_is_replaced_from_now_on(caller: Caller) -> None:
    assert (await caller.check("project Birch")).outgoing == "project Birch"
    assert isinstance(await caller.ask(Hide(caller.name(), 5000, CHAT, TALK, "Birch")), Done)
    assert (await caller.check("project Birch")).outgoing == "project [CUSTOM_1]"


async def test_a_value_let_through_stays_in_the_text_of_this_conversation_only(caller: Caller) -> None:
    verdict = await caller.check("ask mira@post.example or ole@post.example")
    await caller.ask(Allow(caller.name(), 5000, verdict.id, 0))
    again = await caller.check("ask mira@post.example or ole@post.example")
    assert again.outgoing == "ask mira@post.example or [EMAIL_ADDRESS_2]"
    assert [span.placeholder for span in again.spans] == [None, "[EMAIL_ADDRESS_2]"]
    elsewhere = await caller.check("mira@post.example", conversation="new-2")
    assert elsewhere.outgoing == "[EMAIL_ADDRESS_1]"
    with pytest.raises(Refused) as refused:
        await caller.ask(Allow(caller.name(), 5000, verdict.id, 2))
    assert refused.value.code is RefusalCode.NOT_FOUND


async def test_a_typed_look_alike_stays_the_users(caller: Caller) -> None:
    verdict = await caller.check("[EMAIL_ADDRESS_1] is not mira@post.example")
    assert verdict.outgoing == "[EMAIL_ADDRESS_1] is not [EMAIL_ADDRESS_2]"


async def test_two_drafts_of_one_conversation_agree(caller: Caller) -> None:
    first = await caller.check("mira@post.example")
    second = await caller.check("ole@post.example mira@post.example", draft=DraftId("draft-2"))
    assert (first.outgoing, second.outgoing) == ("[EMAIL_ADDRESS_1]", "[EMAIL_ADDRESS_2] [EMAIL_ADDRESS_1]")


async def test_a_request_past_its_deadline_is_refused_unread(caller: Caller) -> None:
    from native_host.contract.messages import GetStatus

    with pytest.raises(Refused) as refused:
        await caller.ask(GetStatus(caller.name(), 1), within_s=-1)
    assert refused.value.code is RefusalCode.DEADLINE


async def test_a_lone_surrogate_is_refused(caller: Caller) -> None:
    with pytest.raises(Refused) as refused:
        await caller.check("a\ud83d")
    assert refused.value.code is RefusalCode.MALFORMED


async def test_new_terms_are_used_for_a_text_that_was_checked_before(caller: Caller) -> None:
    await caller.check("mira@post.example")
    await caller.ask(SetTerms(caller.name(), 5000, (Term("always", "Birch"),)))
    await caller.check("mira@post.example")
    assert caller.detector.asked == 2
