"""What is answered here instead of being sent, in which modes, and what is counted when the user asks the site after all."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace

import pytest

from native_host.answerer.cited import CitingTools
from native_host.answerer.exact import ExactTools
from native_host.answerer.fields.named_fields import NamedFields
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.contract.findings import Detection
from native_host.contract.messages import (
    AnswererName,
    Check,
    ConversationId,
    Counters,
    CounterSet,
    DraftId,
    GetCounters,
    GetLast,
    GetSettings,
    Last,
    LocalAnswer,
    Reply,
    SetAnswering,
    SetMode,
    Settings,
    SiteId,
    Verdict,
)
from native_host.contract.policy import Answerer, Decision, Mode, Reason, Runtime
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.answering import Answering
from native_host.router.desk import RoutingDesk
from native_host.router.repeating import Repeating
from native_host.service.late_tools import LateCitingTools, LateTools

from .conftest import Caller

CHAT, CLAUDE = SiteId("chatgpt"), SiteId("claude")
LIST = "Sort these lines:\nmira@post.example\nanna@post.example"


async def counted(caller: Caller) -> CounterSet:
    reply = await caller.ask(GetCounters(caller.name(), 5000, CHAT, "today"))
    assert isinstance(reply, Counters)
    return reply.total


async def test_what_a_tool_answers_exactly_is_answered_here(caller: Caller) -> None:
    verdict = await caller.check("What is 6 * 7?")
    assert verdict.answer == LocalAnswer("**42**", Answerer.EXACT_TOOL, AnswererName("arithmetic"))
    assert (verdict.runtime, verdict.reason) == (Runtime.LOCAL_SPECIALIST, Reason.EXACT_TOOL)
    # What "ask the site" would send is part of the same verdict.
    assert (verdict.decision, verdict.outgoing) == (Decision.RELEASE, "What is 6 * 7?")


async def test_private_values_of_an_answered_text_are_still_replaced_in_what_may_leave(caller: Caller) -> None:
    verdict = await caller.check(LIST)
    assert verdict.answer is not None and "anna@post.example" in verdict.answer.text
    assert verdict.outgoing == "Sort these lines:\n[EMAIL_ADDRESS_1]\n[EMAIL_ADDRESS_2]"


async def test_what_must_stay_and_has_an_answer_stays_for_its_own_reason(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.STRICT))
    verdict = await caller.check(LIST)
    assert verdict.answer is not None and verdict.outgoing is None
    assert (verdict.decision, verdict.runtime) == (Decision.HOLD, Runtime.LOCAL_ONLY)
    assert verdict.reason is Reason.PRIVATE_VALUES_STAY
    sent = await caller.check(LIST, is_override=True)
    assert (sent.decision, sent.answer) == (Decision.RELEASE, None)


@pytest.mark.parametrize("mode", [Mode.REDACT, Mode.OFF])
async def test_these_modes_never_answer(caller: Caller, mode: Mode) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, mode))
    verdict = await caller.check("What is 6 * 7?")
    assert (verdict.answer, verdict.decision) == (None, Decision.RELEASE)


async def test_a_kind_of_answer_that_is_not_wanted_is_not_given_on_that_site_until_it_is(caller: Caller) -> None:
    muted = await caller.ask(SetAnswering(caller.name(), 5000, CHAT, AnswererName("arithmetic"), False))
    assert isinstance(muted, Settings) and muted.sites[0].never_answered == ("arithmetic",)
    assert (await caller.check("6 * 7")).answer is None
    assert (await caller.check("6 * 7", site=CLAUDE)).answer is not None
    assert (await caller.check(LIST)).answer is not None
    # A mode of its own leaves it as it is.
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.STRICT))
    assert (await caller.check("6 * 7")).answer is None
    await caller.ask(SetAnswering(caller.name(), 5000, CHAT, AnswererName("arithmetic"), True))
    assert (await caller.check("6 * 7")).answer is not None
    settings = await caller.ask(GetSettings(caller.name(), 5000))
    assert isinstance(settings, Settings) and settings.sites[0].never_answered == ()


async def test_an_answer_from_here_is_a_round_trip_avoided(caller: Caller) -> None:
    await caller.sent(await caller.check(LIST), "answered", latency_us=12_000)
    now = await counted(caller)
    assert (now.checked, now.released, now.held, now.avoided_round_trips) == (1, 0, 0, 1)
    assert (now.median_local_latency_ms, now.local_latency_n, now.added_latency_n) == (12.0, 1, 0)
    assert now.private_bytes_kept_local == 2 * len("mira@post.example")
    # It is not what was sent last.
    last = await caller.ask(GetLast(caller.name(), 5000, CHAT))
    assert isinstance(last, Last) and last.at_ms is None


async def test_asking_the_site_takes_it_back(caller: Caller) -> None:
    verdict = await caller.check("6 * 7")
    await caller.sent(verdict, "answered")
    await caller.sent(verdict, "released")
    now = await counted(caller)
    assert (now.checked, now.released, now.avoided_round_trips) == (1, 1, 0)
    # The answer was given all the same: how long it took stays a sample.
    assert now.local_latency_n == 1


async def test_asking_the_site_for_what_stays_takes_it_back_as_well(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.STRICT))
    await caller.sent(await caller.check(LIST), "answered")
    await caller.sent(await caller.check(LIST, is_override=True), "released")
    now = await counted(caller)
    assert (now.checked, now.released, now.held, now.avoided_round_trips) == (1, 1, 0, 0)
    assert now.private_bytes_kept_local == 2 * len("mira@post.example")


async def test_a_second_answer_counts_and_the_same_one_told_twice_does_not(caller: Caller) -> None:
    first = await caller.check("6 * 7")
    await caller.sent(first, "answered")
    await caller.sent(first, "answered")
    assert (await counted(caller)).avoided_round_trips == 1
    await caller.sent(await caller.check("6 * 7"), "answered")
    assert (await counted(caller)).avoided_round_trips == 2


async def test_a_hold_and_an_answer_of_the_same_text_are_one_end(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.STRICT))
    await caller.sent(await caller.check(LIST), "held")
    await caller.sent(await caller.check(LIST), "answered")
    now = await counted(caller)
    assert (now.checked, now.held, now.avoided_round_trips) == (1, 0, 1)
    assert now.private_bytes_kept_local == 2 * len("mira@post.example")


async def test_what_has_no_answer_cannot_have_been_answered(caller: Caller) -> None:
    with pytest.raises(Refused) as refused:
        await caller.sent(await caller.check("Write a poem about 6 * 7"), "answered")
    assert refused.value.code is RefusalCode.NOT_ALLOWED


async def test_a_private_window_is_answered_and_counted_nowhere(caller: Caller) -> None:
    before = await counted(caller)
    verdict = await caller.check("6 * 7", conversation=ConversationId("new-2"), is_incognito=True)
    assert verdict.answer is not None
    await caller.sent(verdict, "answered")
    assert await counted(caller) == before


async def test_nothing_waits_for_tools_that_nobody_prepares(caller: Caller) -> None:
    rule, where = caller.settings.rule("chatgpt"), Where("chatgpt", "new-1")
    repeating = Repeating(caller.rooms)
    rooms = replace(
        caller.rooms,
        tools=LateTools(lambda: ExactTools([Arithmetic()])),
        citing=LateCitingTools(lambda: CitingTools((NamedFields(),))),
    )
    answering, nothing = Answering(rooms, repeating), Detection(())
    assert answering.answer("6 * 7", where, rule, must_stay=False, detection=nothing).answer is None
    answering.prepare()
    assert answering.answer("6 * 7", where, rule, must_stay=False, detection=nothing).answer is not None


def opening_late(caller: Caller, opened: threading.Event, fails: bool = False) -> RoutingDesk:
    """A desk as a service has it that has just started. Its tools are there once `opened` is set."""

    def made() -> ExactTools:
        assert opened.wait(20)
        if fails:
            raise RuntimeError
        return ExactTools([Arithmetic()])

    citing = LateCitingTools(lambda: CitingTools((NamedFields(),)))
    desk = RoutingDesk(replace(caller.rooms, tools=LateTools(made), citing=citing))
    desk.expect()
    return desk


def typed(caller: Caller, desk: RoutingDesk, within_s: float) -> asyncio.Future[Reply]:
    asked = Check(caller.name(), 5000, SiteId("chatgpt"), ConversationId("new-1"), DraftId("draft-1"), "6 * 7")
    return asyncio.ensure_future(desk.answer(asked, None, time.monotonic() + within_s))


@pytest.mark.parametrize("fails", [False, True])
async def test_what_is_typed_while_the_tools_open_waits_for_them(caller: Caller, fails: bool) -> None:
    opened = threading.Event()
    desk = opening_late(caller, opened, fails)
    early = typed(caller, desk, 20)
    preparing = asyncio.get_running_loop().run_in_executor(None, desk.prepare)
    await asyncio.sleep(0.2)
    assert not early.done()
    opened.set()
    await asyncio.wait([preparing])
    assert (preparing.exception() is not None) == fails
    verdict = await asyncio.wait_for(early, 10)
    assert isinstance(verdict, Verdict) and verdict.decision is Decision.RELEASE
    assert (verdict.answer is None) == fails
    await desk.close()


async def test_tools_that_do_not_come_in_time_are_gone_without(caller: Caller) -> None:
    desk = opening_late(caller, threading.Event())
    started = time.monotonic()
    verdict = await typed(caller, desk, 6.0)
    assert isinstance(verdict, Verdict) and (verdict.decision, verdict.answer) == (Decision.RELEASE, None)
    assert verdict.outgoing == "6 * 7" and 5.0 < time.monotonic() - started < 6.0
    await desk.close()


LETTER = """Summarise this in two sentences:

Dear all, the board met on Tuesday. It looked at the diagnosis that the safety office had made of the old boiler.
The boiler will be replaced in March. The offer of the second firm was rejected because of its price.
Until then the hall stays closed after six in the evening. Everybody thanked the caretakers for their patience.
The next meeting takes place on 14 May at the town hall. Questions go to the office before the end of April.
"""


async def test_what_is_chosen_out_of_a_text_answers_only_where_the_text_must_stay(caller: Caller) -> None:
    held = await caller.check(LETTER)
    assert (held.decision, held.reason, held.runtime) == (
        Decision.HOLD,
        Reason.SENSITIVE_TOPIC_STAYS,
        Runtime.LOCAL_ONLY,
    )
    assert held.answer is not None and (held.answer.by, held.answer.name) == (Answerer.EXTRACT, "summary")
    free = await caller.check(LETTER.replace("diagnosis", "drawing"))
    assert (free.decision, free.answer) == (Decision.RELEASE, None)


@pytest.mark.parametrize("score", [0.1, 0.9, None])
async def test_what_the_judge_finds_too_weak_is_not_shown_and_stays(score: float | None) -> None:
    weak = Caller(judge=lambda prompt, answer: score)
    verdict = await weak.check(LETTER)
    assert (verdict.decision, verdict.reason) == (Decision.HOLD, Reason.SENSITIVE_TOPIC_STAYS)
    assert (verdict.answer is None) == (score == 0.1) and verdict.runtime is Runtime.LOCAL_ONLY
    # A matter of calculation is none of the judge's.
    assert (await weak.check("What is 6 * 7?")).answer is not None
    await weak.desk.close()


async def test_the_judge_reads_the_answer_without_what_the_tool_remarks_below_it() -> None:
    asked: list[str] = []

    def judge(prompt: str, answer: str) -> float:
        asked.append(answer)
        return 0.9

    caller = Caller(judge=judge)
    verdict = await caller.check("Extract due date and total as JSON:\n\nTotal: $ 48.00\nNote: diagnosis\n")
    assert verdict.answer is not None and verdict.answer.text == f"{asked[-1]}\n\n{verdict.answer.text.splitlines()[-1]}"
    assert asked[-1].endswith("```") and verdict.answer.text.endswith("is meant.")
    await caller.desk.close()


async def test_named_fields_answer_where_the_text_must_stay(caller: Caller) -> None:
    asked = "Extract invoice number and total as JSON:\n\nInvoice number: 2026-117\nTotal: $ 48.00\n"
    assert (await caller.check(asked)).answer is None
    verdict = await caller.check(f"{asked}Note: diagnosis\n")
    assert verdict.answer is not None and (verdict.answer.by, verdict.answer.name) == (Answerer.EXTRACT, "named_fields")
    assert "2026-117" in verdict.answer.text and verdict.runtime is Runtime.LOCAL_ONLY
