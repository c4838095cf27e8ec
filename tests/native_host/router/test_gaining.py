"""What asking the site after an answer from here gained: booked once per prompt, by its last answer, without any text."""

from __future__ import annotations

import pytest

from native_host.contract.messages import (
    ConversationId,
    Counters,
    CounterSet,
    GetCounters,
    GetLast,
    GetLedger,
    Last,
    LedgerFilter,
    LedgerRows,
    SetMode,
    SiteAnswer,
    SiteId,
    Verdict,
)
from native_host.contract.policy import Mode
from native_host.counters.counters import Counters as CountersFile
from native_host.counters.counters import Entry

from .conftest import Caller

CHAT, TALK = SiteId("chatgpt"), ConversationId("c/1")
LIST = "Sort these lines:\nmira@post.example\nanna@post.example"


async def counted(caller: Caller) -> CounterSet:
    reply = await caller.ask(GetCounters(caller.name(), 5000, CHAT, "today"))
    assert isinstance(reply, Counters) and reply.site == reply.total
    return reply.total


async def gain(caller: Caller) -> tuple[float | None, int]:
    of = await counted(caller)
    return of.fallback_quality_gain, of.fallback_quality_gain_n


async def asked(caller: Caller, text: str, **more: object) -> Verdict:
    """Answered here, by the small judge's word at 0.9, and then the site was asked."""
    verdict = await caller.check(text, **{"conversation": TALK, **more})
    await caller.sent(verdict, "answered")
    await caller.sent(verdict)
    return verdict


async def says(caller: Caller, verdict: Verdict, text: str) -> None:
    await caller.ask(SiteAnswer(caller.name(), 5000, verdict.id, text))


async def test_the_difference_of_the_two_scores_is_counted_and_may_be_a_loss(caller: Caller) -> None:
    assert await gain(caller) == (None, 0)
    await says(caller, await asked(caller, "6 * 7"), "42 (score 0.6)")
    one = await counted(caller)
    assert (one.fallback_quality_gain, one.fallback_quality_gain_n) == (-0.3, 1)
    assert (one.fallback_quality_gain_low, one.fallback_quality_gain_high) == (None, None)
    await says(caller, await asked(caller, "6 * 8"), "48 (score 0.95)")
    two = await counted(caller)
    assert (two.fallback_quality_gain, two.fallback_quality_gain_n) == (-0.125, 2)
    assert (two.fallback_quality_gain_low, two.fallback_quality_gain_high) == (-1.0, 1.0)
    assert (two.checked, two.released, two.avoided_round_trips) == (2, 2, 0)


async def test_of_an_answer_that_grows_the_end_counts_once(caller: Caller) -> None:
    verdict = await asked(caller, "6 * 7")
    for score in ("0.3", "0.3", "0.8", "0.95"):
        await says(caller, verdict, f"It is (score {score})")
    assert await gain(caller) == (0.05, 1)
    assert [row.facts["gain_millionths"] for row in caller.vault.rows() if "gain_millionths" in row.facts] == [
        -600_000,
        -100_000,
        50_000,
    ]


async def test_a_page_that_changes_its_answer_without_end_writes_few_rows(caller: Caller) -> None:
    verdict = await asked(caller, "6 * 7")
    for number in range(60):
        await says(caller, verdict, f"It is (score 0.{number + 20})")
    assert sum(row.facts["outcome"] == "compared" for row in caller.vault.rows()) == 20
    assert await gain(caller) == (-0.51, 1)
    await says(caller, await asked(caller, "6 * 8"), "48 (score 0.5)")
    assert (await gain(caller))[1] == 2


async def test_an_answer_that_fails_after_all_counts_for_none(caller: Caller) -> None:
    verdict = await asked(caller, "6 * 7")
    await says(caller, verdict, "Something went wrong. Try again.")
    assert await gain(caller) == (None, 0)
    await says(caller, verdict, "It is (score 0.3)")
    assert await gain(caller) == (-0.6, 1)
    await says(caller, verdict, "Something went wrong. Try again.")
    assert await gain(caller) == (None, 0)
    await says(caller, verdict, "It is 42 (score 0.9)")
    assert await gain(caller) == (0.0, 1)


async def test_the_site_is_judged_by_its_answer_with_the_originals_in_it() -> None:
    seen: list[tuple[str, str]] = []

    def judge(prompt: str, answer: str) -> float:
        seen.append((prompt, answer))
        return 0.5

    caller = Caller(judge=judge)
    verdict = await asked(caller, LIST)
    mira, anna = (span.placeholder for span in verdict.spans)
    await says(caller, verdict, f"{anna}\n{mira}")
    assert seen[-1] == (LIST, "anna@post.example\nmira@post.example")
    assert verdict.answer is not None and seen[-2] == (LIST, verdict.answer.text)
    await caller.desk.close()


async def test_what_must_stay_and_is_sent_redacted_after_its_answer_is_compared(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.STRICT))
    await caller.sent(await caller.check(LIST), "answered")
    sent = await caller.check(LIST, is_override=True)
    await caller.sent(sent)
    await says(caller, sent, "Sorted (score 0.4)")
    assert await gain(caller) == (-0.5, 1)


async def test_nothing_is_counted_that_has_not_both_answers(caller: Caller) -> None:
    plain = await caller.check("Write a poem", conversation=TALK)
    await caller.sent(plain)
    await says(caller, plain, "A poem")
    never_shown = await caller.check("6 * 7", conversation=TALK)
    await caller.sent(never_shown)
    await says(caller, never_shown, "42")
    only_shown = await caller.check("6 * 8", conversation=TALK)
    await caller.sent(only_shown, "answered")
    await says(caller, only_shown, "48")
    unprotected = await caller.check("6 * 9", conversation=TALK)
    await caller.sent(unprotected, "answered")
    await caller.sent(unprotected, "unprotected")
    await says(caller, unprotected, "54")
    assert await gain(caller) == (None, 0)


async def test_a_private_window_is_compared_nowhere(caller: Caller) -> None:
    verdict = await asked(caller, "6 * 7", is_incognito=True)
    await says(caller, verdict, "42 (score 0.3)")
    assert await gain(caller) == (None, 0) and list(caller.vault.rows()) == []


@pytest.mark.parametrize("scored", [0, 1])
async def test_without_a_judge_nothing_is_compared(scored: int) -> None:
    """Also where the judge fails between the two."""
    scores = [0.5] * scored
    caller = Caller(judge=lambda prompt, answer: scores.pop() if scores and prompt == "6 * 8" else None)
    await says(caller, await asked(caller, "6 * 8"), "48")
    assert await gain(caller) == (None, 0)
    await caller.desk.close()


async def test_the_row_says_when_where_and_how_much_and_holds_no_text(caller: Caller) -> None:
    verdict = await asked(caller, LIST)
    await says(caller, verdict, "[EMAIL_ADDRESS_2] is anna (score 0.3)")
    sent, compared = list(caller.vault.rows())[-2:]
    assert (compared.at_ms, compared.site) == (sent.at_ms, "chatgpt")
    assert dict(compared.facts) == {
        "outcome": "compared",
        "reason": "asked_the_site",
        "mode": "balanced",
        "answered_by": "sort_lines",
        "gain_millionths": -600_000,
    }
    reply = await caller.ask(GetLedger(caller.name(), 5000, CHAT, LedgerFilter(outcome="compared"), None, 1, True))
    assert isinstance(reply, LedgerRows)
    [row] = reply.rows
    assert (row.row, row.gain, row.is_kept, row.typed or None, row.outgoing) == (compared.id, -0.6, False, None, None)
    # It is not what was sent last.
    last = await caller.ask(GetLast(caller.name(), 5000, CHAT))
    assert isinstance(last, Last) and last.typed == LIST
    assert caller.vault.verify_ledger().is_whole


async def test_the_counters_are_a_fold_over_the_rows_second_reports_and_all(caller: Caller) -> None:
    verdicts = [await asked(caller, f"6 * {number}") for number in range(2, 6)]
    for number, verdict in enumerate(verdicts):
        await says(caller, verdict, f"It may be (score 0.{number + 2})")
        await says(caller, verdict, f"It is (score 0.{number + 3})")
    await says(caller, verdicts[0], "Network error")
    folded = CountersFile(None)
    folded.add(Entry(row.id, row.site, row.at_ms, row.facts) for row in caller.vault.rows())
    read = folded.read("chatgpt", "all")
    assert read == caller.counters.read("chatgpt", "all")
    assert (read.fallback_quality_gain, read.fallback_quality_gain_n) == (-0.4, 3)
    folded.close()
