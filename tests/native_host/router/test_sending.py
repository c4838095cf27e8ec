"""`sent`: what is counted, once, and what the ledger says of it."""

from __future__ import annotations

from typing import Any

import pytest

from native_host.contract.messages import (
    Adopt,
    ConversationId,
    Counters,
    CounterSet,
    GetCounters,
    GetLast,
    Last,
    Restore,
    Restored,
    SetMode,
    SiteId,
)
from native_host.contract.policy import Mode as AnyMode
from native_host.contract.refusals import RefusalCode, Refused
from native_host.counters.counters import Counters as CountersFile
from native_host.counters.counters import Entry

from .conftest import Caller

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")


async def counters_of(caller: Caller) -> CounterSet:
    reply = await caller.ask(GetCounters(caller.name(), 5000, CHAT, "today"))
    assert isinstance(reply, Counters) and reply.site == reply.total
    return reply.total


async def last_of(caller: Caller) -> Last:
    reply = await caller.ask(GetLast(caller.name(), 5000, CHAT))
    assert isinstance(reply, Last)
    return reply


async def test_a_released_text_counts_its_values(caller: Caller) -> None:
    await caller.sent(await caller.check("ü mira@post.example and mira@post.example"))
    counted = await counters_of(caller)
    assert (counted.checked, counted.released, counted.held) == (1, 1, 0)
    assert counted.values_by_type == {"EMAIL_ADDRESS": 2}
    assert counted.private_bytes_kept_local == 2 * len("mira@post.example")
    assert (counted.added_latency_p50_ms, counted.added_latency_n) == (3.0, 1)
    assert counted.avoided_round_trips == 0 and counted.fallback_quality_gain is None


async def test_a_check_alone_counts_nothing(caller: Caller) -> None:
    await caller.check("mira@post.example")
    assert await counters_of(caller) == CounterSet(0, 0, 0, 0)


async def test_a_held_text_counts_whole_when_a_topic_held_it(caller: Caller) -> None:
    await caller.sent(await caller.check("diagnosis: grün"), "held")
    counted = await counters_of(caller)
    assert (counted.held, counted.private_bytes_kept_local) == (1, len("diagnosis: grün".encode()))


async def test_enter_pressed_five_times_on_a_held_text_counts_once(caller: Caller) -> None:
    for _ in range(5):
        await caller.sent(await caller.check("diagnosis"), "held")
    assert (await counters_of(caller)).checked == 1


async def test_a_held_text_sent_redacted_is_not_counted_twice(caller: Caller) -> None:
    text = "diagnosis of mira@post.example"
    await caller.sent(await caller.check(text), "held")
    await caller.sent(await caller.check(text, is_override=True))
    counted = await counters_of(caller)
    assert (counted.checked, counted.released, counted.held) == (1, 1, 0)
    assert counted.private_bytes_kept_local == len("mira@post.example")


async def test_a_second_sent_of_one_verdict_changes_nothing(caller: Caller) -> None:
    verdict = await caller.check("mira@post.example")
    await caller.sent(verdict)
    await caller.sent(verdict)
    assert (await counters_of(caller)).released == 1


async def test_the_same_words_sent_twice_are_two_prompts(caller: Caller) -> None:
    for _ in range(2):
        await caller.sent(await caller.check("mira@post.example"))
    assert (await counters_of(caller)).released == 2


async def test_what_leaves_an_unwatched_site_was_not_protected(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, AnyMode.OFF))
    await caller.sent(await caller.check("mira@post.example"))
    counted = await counters_of(caller)
    assert (counted.unprotected, counted.released, counted.private_bytes_kept_local) == (1, 0, 0)
    assert counted.added_latency_n == 0


@pytest.mark.parametrize(("text", "outcome", "code"), [("diagnosis", "released", "not_allowed")])
async def test_a_held_verdict_cannot_be_released(caller: Caller, text: str, outcome: Any, code: str) -> None:
    verdict = await caller.check(text)
    with pytest.raises(Refused) as refused:
        await caller.sent(verdict, outcome)
    assert refused.value.code.value == code


async def test_an_unknown_verdict_is_not_found(caller: Caller) -> None:
    from dataclasses import replace

    verdict = await caller.check("x")
    with pytest.raises(Refused) as refused:
        await caller.sent(replace(verdict, id=caller.name()))
    assert refused.value.code is RefusalCode.NOT_FOUND


async def test_the_last_text_is_shown_without_its_secrets(caller: Caller) -> None:
    assert (await last_of(caller)).at_ms is None
    await caller.sent(await caller.check("😀 sk-abc1 of mira@post.example"))
    last = await last_of(caller)
    assert last.typed == "😀 [SECRET_1] of mira@post.example"
    assert last.outgoing == "😀 [SECRET_1] of [EMAIL_ADDRESS_1]"
    assert [(span.start, span.end, span.placeholder) for span in last.spans] == [
        (3, 13, "[SECRET_1]"),
        (17, 34, "[EMAIL_ADDRESS_1]"),
    ]


async def test_a_private_window_is_not_counted(caller: Caller) -> None:
    await caller.sent(await caller.check("mira@post.example", is_incognito=True))
    assert (await counters_of(caller)).checked == 0
    assert (await last_of(caller)).typed is None


async def test_every_count_is_a_fold_over_the_ledger(caller: Caller) -> None:
    text = "diagnosis of mira@post.example"
    await caller.sent(await caller.check("ole@post.example sk-1"))
    await caller.sent(await caller.check(text), "held")
    await caller.sent(await caller.check(text, is_override=True), latency_us=9000)
    await caller.sent(await caller.check("lawsuit"), "held")
    await caller.sent(await caller.check("lawsuit"), "unprotected")
    folded = CountersFile(None)
    folded.add(Entry(row.id, row.site, row.at_ms, row.facts) for row in caller.vault.rows())
    assert folded.read("chatgpt", "all") == caller.counters.read("chatgpt", "all")
    assert folded.read("chatgpt", "all").unprotected == 1
    assert caller.vault.verify_ledger().is_whole
    folded.close()


async def test_a_verdict_from_before_the_lasting_name_ends_under_it(caller: Caller) -> None:
    verdict = await caller.check("mira@post.example")
    await caller.ask(Adopt(caller.name(), 5000, CHAT, TALK, ConversationId("lasting")))
    await caller.sent(verdict)
    restored = await caller.ask(Restore(caller.name(), 5000, CHAT, ConversationId("lasting"), ("[EMAIL_ADDRESS_1]",)))
    assert isinstance(restored, Restored) and restored.texts[0][0].text == "mira@post.example"
