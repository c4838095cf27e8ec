"""Repeats: what a site answered to a first prompt serves the same first prompt again on that site."""

from __future__ import annotations

import asyncio

import pytest

from native_host.contract.messages import (
    Adopt,
    AnswererName,
    Answers,
    ConversationId,
    Done,
    Forget,
    ForgetAnswers,
    GetAnswers,
    SetAnswering,
    SetMode,
    SiteAnswer,
    SiteId,
    Verdict,
)
from native_host.contract.policy import Answerer, Decision, Mode, Reason, Runtime
from native_host.contract.refusals import RefusalCode, Refused

from .conftest import Caller

CHAT = SiteId("chatgpt")
ASKED = "Which stitch closes a seam for mira@post.example?"


def talk(number: int) -> ConversationId:
    return ConversationId(f"new-{number}")


async def ask_site(caller: Caller, text: str, number: int, answer: str, **more: object) -> Verdict:
    """A prompt leaves, and the site answers it."""
    verdict = await caller.check(text, conversation=talk(number), **more)
    await caller.sent(verdict)
    done = await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, answer, is_first=True))
    assert isinstance(done, Done)
    return verdict


async def served(caller: Caller, text: str, number: int) -> str | None:
    """What the first prompt of a new conversation is answered, once what is kept has been read anew."""
    await asyncio.sleep(0.05)
    for _ in range(40):
        verdict = await caller.check(text, conversation=talk(number))
        if verdict.answer is not None:
            return verdict.answer.text
        await asyncio.sleep(0.005)
    return None


async def answers(caller: Caller) -> list[str]:
    reply = await caller.ask(GetAnswers(caller.name(), 5000))
    assert isinstance(reply, Answers)
    return [one.answer for one in reply.answers]


async def test_the_same_first_prompt_is_answered_with_what_the_site_said_before(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "For [EMAIL_ADDRESS_1]: the **mattress** stitch.")
    verdict = await caller.check(ASKED.upper().replace("MIRA@POST.EXAMPLE", "mira@post.example"), conversation=talk(2))
    assert verdict.answer is not None and verdict.answer.text == "For mira@post.example: the **mattress** stitch."
    assert (verdict.answer.by, verdict.answer.name) == (Answerer.REPEAT, "repeat") and verdict.answer.at_ms
    assert (verdict.runtime, verdict.reason, verdict.decision) == (
        Runtime.LOCAL_SPECIALIST,
        Reason.REPEATED,
        Decision.RELEASE,
    )


async def test_only_a_first_prompt_is_kept_and_only_a_first_prompt_is_served(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "one")
    await ask_site(caller, "And which needle?", 1, "the second prompt of that conversation")
    assert await answers(caller) == ["one"]
    assert (await caller.check(ASKED, conversation=talk(1))).answer is None
    await caller.ask(Adopt(caller.name(), 5000, CHAT, talk(1), ConversationId("c/1")))
    assert (await caller.check(ASKED, conversation=ConversationId("c/1"))).answer is None
    assert (await caller.check(ASKED, conversation=talk(3))).answer is not None


async def test_an_answer_that_comes_after_the_conversation_got_its_name_is_kept(caller: Caller) -> None:
    verdict = await caller.check(ASKED, conversation=talk(1))
    await caller.sent(verdict)
    await caller.ask(Adopt(caller.name(), 5000, CHAT, talk(1), ConversationId("c/1")))
    await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, "To [EMAIL_ADDRESS_1]", is_first=True))
    assert await answers(caller) == ["To mira@post.example"]


async def test_one_that_grows_is_kept_once_with_its_end(caller: Caller) -> None:
    verdict = await ask_site(caller, ASKED, 1, "The mat")
    await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, "The mattress stitch.", is_first=True))
    assert await answers(caller) == ["The mattress stitch."]
    found = await caller.check(ASKED, conversation=talk(2))
    assert found.answer is not None and found.answer.text == "The mattress stitch."


@pytest.mark.parametrize("answer", ["Ask [PERSON_7]", "Your key is [SECRET_1]"])
async def test_an_answer_with_what_nobody_puts_back_is_not_kept(caller: Caller, answer: str) -> None:
    await ask_site(caller, f"{ASKED} The key is sk-abc1.", 1, answer)
    assert await answers(caller) == []


async def test_another_site_is_another_matter(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "one")
    assert (await caller.check(ASKED, conversation=talk(2), site=SiteId("claude"))).answer is None


async def test_what_may_never_be_repeated_is_not(caller: Caller) -> None:
    await ask_site(caller, "What happened today?", 1, "much")
    assert (await caller.check("What happened today?", conversation=talk(2))).answer is None


@pytest.mark.parametrize("mode", [Mode.REDACT, Mode.OFF])
async def test_these_modes_repeat_nothing(caller: Caller, mode: Mode) -> None:
    await ask_site(caller, ASKED, 1, "one")
    await caller.ask(SetMode(caller.name(), 5000, CHAT, mode))
    assert (await caller.check(ASKED, conversation=talk(2))).answer is None


async def test_repeats_that_are_not_wanted_on_a_site_are_not_given(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "one")
    await caller.ask(SetAnswering(caller.name(), 5000, CHAT, AnswererName("repeat"), False))
    assert (await caller.check(ASKED, conversation=talk(2))).answer is None


async def test_a_private_window_keeps_nothing_and_is_served_nothing(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "one", is_incognito=True)
    assert await answers(caller) == []
    await ask_site(caller, ASKED, 2, "two")
    assert (await caller.check(ASKED, conversation=talk(3), is_incognito=True)).answer is None
    assert await served(caller, ASKED, 4) == "two"


async def test_after_a_prompt_that_left_unprotected_the_next_is_no_first_one(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "one")
    await caller.sent(await caller.check("Something else", conversation=talk(2)), "unprotected")
    assert (await caller.check(ASKED, conversation=talk(2))).answer is None


@pytest.mark.parametrize("answer", ["Something went wrong. Please try again.", "You have reached your usage limit."])
async def test_what_a_site_says_instead_of_an_answer_is_not_kept(caller: Caller, answer: str) -> None:
    await ask_site(caller, ASKED, 1, answer)
    assert await answers(caller) == []


async def test_an_answer_deleted_while_it_is_written_does_not_come_back(caller: Caller) -> None:
    verdict = await ask_site(caller, ASKED, 1, "The mat")
    await caller.ask(ForgetAnswers(caller.name(), 5000, ()))
    await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, "The mattress stitch.", is_first=True))
    assert await answers(caller) == []


async def test_where_repeats_are_not_wanted_nothing_is_kept(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.REDACT))
    await ask_site(caller, ASKED, 1, "one")
    assert await answers(caller) == []


async def test_a_held_text_and_an_unprotected_one_keep_nothing(caller: Caller) -> None:
    for number, outcome in enumerate(("held", "unprotected"), 1):
        verdict = await caller.check(ASKED, conversation=talk(number))
        await caller.sent(verdict, outcome)
        await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, "an answer", is_first=True))
    assert await answers(caller) == []


async def test_deleting_and_forgetting_end_it_at_once(caller: Caller) -> None:
    await ask_site(caller, ASKED, 1, "one")
    await ask_site(caller, "Which needle?", 2, "two")
    reply = await caller.ask(GetAnswers(caller.name(), 5000))
    assert isinstance(reply, Answers) and [one.answer for one in reply.answers] == ["two", "one"]
    await caller.ask(ForgetAnswers(caller.name(), 5000, (reply.answers[1].id,)))
    assert await served(caller, "Which needle?", 3) == "two"
    assert await served(caller, ASKED, 3) is None
    await caller.ask(Forget(caller.name(), 5000, "site", CHAT))
    assert await served(caller, "Which needle?", 3) is None
    assert await answers(caller) == []


async def test_an_answer_to_nothing_known_is_refused(caller: Caller) -> None:
    with pytest.raises(Refused) as refused:
        await caller.ask(SiteAnswer(caller.name(), 5000, caller.name(), "an answer"))
    assert refused.value.code is RefusalCode.NOT_FOUND


async def test_an_answer_that_is_judged_weak_is_not_kept(caller: Caller) -> None:
    verdict = await ask_site(caller, ASKED, 1, "The mattress stitch, cut off")
    assert await answers(caller) == []
    await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, "The mattress stitch.", is_first=True))
    assert await answers(caller) == ["The mattress stitch."]


async def test_an_answer_that_the_extension_does_not_call_the_first_is_not_kept(caller: Caller) -> None:
    """In a project, or with an assistant that somebody made, the same words ask for something else."""
    verdict = await caller.check(ASKED, conversation=talk(1))
    await caller.sent(verdict)
    await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, "The mattress stitch."))
    assert await answers(caller) == []


async def test_an_earlier_answer_that_the_judge_finds_too_weak_for_this_request_is_not_served(caller: Caller) -> None:
    """It was good for the request that it was kept for; the judge reads it against the new one."""
    await ask_site(caller, ASKED, 1, "The mattress stitch (score 0.6)")
    assert await served(caller, ASKED, 2) == "The mattress stitch (score 0.6)"
    weak = await caller.check(ASKED.upper().replace("MIRA@POST.EXAMPLE", "mira@post.example"), conversation=talk(2))
    assert (weak.answer, weak.decision, weak.reason) == (None, Decision.RELEASE, Reason.LOCAL_ANSWER_WEAK)
    assert (weak.runtime, weak.outgoing) == (Runtime.ESCALATE_WITH_REDACTION, weak.redacted)
