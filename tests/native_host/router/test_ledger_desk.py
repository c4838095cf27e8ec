"""What the page "What left" is told: rows without texts, one with them, removal, and whether the chain is whole."""

from __future__ import annotations

from typing import Any

from native_host.contract.messages import ForgetRows, GetLedger, LedgerFilter, LedgerRows, LedgerState, VerifyLedger

from .conftest import Caller


async def ledger_of(caller: Caller, **more: Any) -> LedgerRows:
    asked = {"site": None, "query": LedgerFilter(), "before": None, "limit": 50} | more
    reply = await caller.ask(GetLedger(caller.name(), 5000, **asked))
    assert isinstance(reply, LedgerRows)
    return reply


async def test_rows_say_what_happened_without_a_text(caller: Caller) -> None:
    await caller.sent(await caller.check("😀 sk-abc1 of mira@post.example"))
    await caller.sent(await caller.check("diagnosis"), "held")
    await caller.sent(await caller.check("2 + 2"), "answered")
    reply = await ledger_of(caller)
    assert [(row.row, row.outcome, row.runtime) for row in reply.rows] == [
        (3, "answered", "local-specialist"),
        (2, "held", "local-only"),
        (1, "released", "escalate-with-redaction"),
    ]
    assert reply.rows[0].answered_by == "arithmetic" and reply.rows[1].reason == "sensitive_topic_stays"
    first = reply.rows[2]
    assert first.types == {"SECRET": 1, "EMAIL_ADDRESS": 1} and first.rules == ("rule:small",) and first.is_kept
    assert all(row.typed is None and row.outgoing is None and row.spans == () for row in reply.rows)


async def test_one_row_with_its_texts_and_spans_in_units_of_the_browser(caller: Caller) -> None:
    await caller.sent(await caller.check("😀 sk-abc1 of mira@post.example"))
    [row] = (await ledger_of(caller, before=2, limit=1, with_texts=True)).rows
    assert row.typed == "😀 [SECRET_1] of mira@post.example" and row.outgoing == "😀 [SECRET_1] of [EMAIL_ADDRESS_1]"
    assert [(span.start, span.end) for span in row.spans] == [(3, 13), (17, 34)]


async def test_a_search_sees_what_was_typed_and_a_private_window_never_appears(caller: Caller) -> None:
    await caller.sent(await caller.check("mira@post.example"))
    await caller.sent(await caller.check("mira@post.example", is_incognito=True))
    assert [row.row for row in (await ledger_of(caller, query=LedgerFilter(text=" MIRA "))).rows] == [1]


async def test_deleted_rows_are_gone_and_the_chain_says_so(caller: Caller) -> None:
    for _ in range(2):
        await caller.sent(await caller.check("mira@post.example"))
    await caller.ask(ForgetRows(caller.name(), 5000, (1, 1, 77)))
    assert [row.row for row in (await ledger_of(caller)).rows] == [2]
    state = await caller.ask(VerifyLedger(caller.name(), 5000))
    assert isinstance(state, LedgerState)
    assert (state.rows, state.removed, state.first_bad, state.fault, state.is_stored) == (1, 1, None, None, False)
