"""`settle_file`: what became of a file is counted once, and its row says no word that stands in it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from native_host.contract.messages import (
    ConversationId,
    Counters,
    DraftId,
    GetCounters,
    GetLast,
    GetLedger,
    Last,
    LedgerFilter,
    LedgerRow,
    LedgerRows,
    Restore,
    Restored,
    SetMode,
    SettleFile,
    SiteId,
    TakeFile,
)
from native_host.contract.policy import Mode
from native_host.contract.refusals import RefusalCode, Refused
from native_host.service.build_documents import FileDocuments
from native_host.settings.policy_file import ManagedPolicy

from .conftest import Caller
from .files import Outcome, Wrapped, offer, offers, settle, taken

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")
LETTER = b"Dear team,\nwrite to anna@example.org and use sk-abc123.\n"
CLEAN = b"The meeting is at noon.\n"
SECRET = b"CONFIDENTIAL plans of anna@example.org.\n"


@pytest.fixture(scope="module")
def real() -> Iterator[FileDocuments]:
    made = FileDocuments()
    yield made
    made.close()


@pytest.fixture
async def caller(real: FileDocuments) -> AsyncIterator[Caller]:
    one = Caller(documents=Wrapped(real))
    yield one
    await one.desk.close()


async def rows(caller: Caller, with_texts: bool = False) -> list[LedgerRow]:
    asked = GetLedger(caller.name(), 5000, None, LedgerFilter(), None, 1 if with_texts else 50, with_texts)
    reply = await caller.ask(asked)
    assert isinstance(reply, LedgerRows)
    return list(reply.rows)


async def counted(caller: Caller) -> dict[str, object]:
    reply = await caller.ask(GetCounters(caller.name(), 5000, None, "all"))
    assert isinstance(reply, Counters)
    total = reply.total
    return {
        "checked": total.checked,
        "released": total.released,
        "held": total.held,
        "unprotected": total.unprotected,
        "types": total.values_by_type,
        "kept": total.private_bytes_kept_local,
    }


async def test_a_file_that_was_replaced(caller: Caller) -> None:
    verdict = await offer(caller, LETTER, "For anna@example.org.txt")
    await settle(caller, verdict, "replaced")
    assert await counted(caller) == {
        "checked": 1,
        "released": 1,
        "held": 0,
        "unprotected": 0,
        "types": {"EMAIL_ADDRESS": 2, "SECRET": 1},
        "kept": 16 + 16 + 9,
    }
    (row,) = await rows(caller, with_texts=True)
    assert (row.outcome, row.reason, row.mode, row.runtime) == (
        "released",
        "redacted",
        "balanced",
        "escalate-with-redaction",
    )
    assert row.types == {"EMAIL_ADDRESS": 2, "SECRET": 1} and row.is_kept
    assert row.typed == "[file: For anna@example.org.txt, 3 values found]"
    assert row.outgoing == "[file: For [EMAIL_ADDRESS_1].txt, 3 values replaced]"
    (span,) = row.spans
    assert row.typed[span.start : span.end] == "anna@example.org" and span.placeholder == "[EMAIL_ADDRESS_1]"


async def test_its_placeholders_are_lasting_and_its_copy_is_gone(caller: Caller) -> None:
    verdict = await offer(caller, LETTER, "Letter.txt")
    await taken(caller, verdict)
    await settle(caller, verdict, "replaced")
    with pytest.raises(Refused) as caught:
        await caller.ask(TakeFile(caller.name(), 5000, verdict.file, 0))
    assert caught.value.code is RefusalCode.NOT_FOUND
    restored = await caller.ask(Restore(caller.name(), 5000, CHAT, TALK, ("[EMAIL_ADDRESS_1] [SECRET_1]",)))
    assert isinstance(restored, Restored)
    assert [one.status for one in restored.texts[0] if one.placeholder] == ["restored", "one_way"]
    found = await caller.ask(GetLast(caller.name(), 5000, CHAT))
    assert isinstance(found, Last) and found.outgoing == "[file: Letter.txt, 2 values replaced]"


async def test_a_file_that_left_as_it_was(caller: Caller) -> None:
    await settle(caller, await offer(caller, CLEAN, "Meeting.txt"), "released")
    assert await counted(caller) == {
        "checked": 1,
        "released": 1,
        "held": 0,
        "unprotected": 0,
        "types": {},
        "kept": 0,
    }
    (row,) = await rows(caller, with_texts=True)
    assert (row.typed, row.outgoing, row.types) == ("[file: Meeting.txt]", "[file: Meeting.txt]", {})


@pytest.mark.parametrize(("step", "kept"), [(Mode.BALANCED, len(SECRET) - 1), (Mode.STRICT, len(SECRET) - 1)])
async def test_a_file_that_is_kept_for_its_topic_keeps_all_of_its_text(caller: Caller, step: Mode, kept: int) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, step))
    await settle(caller, await offer(caller, SECRET, "Plans.txt"), "held")
    found = await counted(caller)
    assert (found["held"], found["released"], found["types"]) == (1, 0, {})
    assert found["kept"] in (kept, kept + 1)  # The last line's end is no text to some readers.
    (row,) = await rows(caller, with_texts=True)
    assert (row.outcome, row.reason, row.runtime) == ("held", "confidential_stays", "local-only")
    assert row.types == {"EMAIL_ADDRESS": 1}
    assert (row.typed, row.outgoing) == ("[file: Plans.txt, 1 value found]", None)


async def test_values_alone_count_with_their_own_bytes(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.STRICT))
    await settle(caller, await offer(caller, LETTER, "Letter.txt"), "held")
    assert (await counted(caller))["kept"] == 16 + 9


async def test_a_hold_is_taken_back_when_the_file_leaves_after_all(caller: Caller) -> None:
    first = await offer(caller, SECRET, "Plans.txt")
    await settle(caller, first, "held")
    again = await offer(caller, SECRET, "Plans.txt")
    await settle(caller, again, "held")  # The same file chosen once more.
    assert (await counted(caller))["held"] == 1 and len(await rows(caller)) == 1
    await settle(caller, await offer(caller, SECRET, "Plans.txt", is_override=True), "replaced")
    found = await counted(caller)
    assert (found["checked"], found["held"], found["released"], found["kept"]) == (1, 0, 1, 16)


async def test_a_file_that_is_attached_anyway(caller: Caller) -> None:
    verdict = await offer(caller, SECRET, "Plans for anna@example.org.txt")
    await settle(caller, verdict, "held")
    await settle(caller, verdict, "unprotected")
    found = await counted(caller)
    assert (found["checked"], found["held"], found["unprotected"], found["kept"], found["types"]) == (1, 0, 1, 0, {})
    row, _ = await rows(caller)
    assert (row.outcome, row.reason, row.types) == ("unprotected", "file_attached_anyway", {"EMAIL_ADDRESS": 2})
    (row,) = await rows(caller, with_texts=True)
    assert row.outgoing == row.typed == "[file: Plans for anna@example.org.txt, 2 values found]"


async def test_the_same_end_told_twice_counts_once_and_another_one_never(caller: Caller) -> None:
    verdict = await offer(caller, LETTER, "Letter.txt")
    await settle(caller, verdict, "replaced")
    await settle(caller, verdict, "replaced")
    assert (await counted(caller))["checked"] == 1
    for outcome in ("held", "unprotected", "released"):
        with pytest.raises(Refused) as caught:
            await settle(caller, verdict, outcome)
        assert caught.value.code is RefusalCode.NOT_ALLOWED
    assert (await counted(caller))["checked"] == 1


@pytest.mark.parametrize(
    ("data", "outcome"), [(LETTER, "released"), (CLEAN, "replaced"), (SECRET, "released"), (SECRET, "replaced")]
)
async def test_an_end_must_be_what_the_verdict_says(caller: Caller, data: bytes, outcome: Outcome) -> None:
    verdict = await offer(caller, data, "Letter.txt")
    with pytest.raises(Refused) as caught:
        await settle(caller, verdict, outcome)
    assert (caught.value.code, caught.value.detail) == (RefusalCode.NOT_ALLOWED, "outcome")
    assert await rows(caller) == []


async def test_a_policy_forbids_attaching_as_it_is(real: FileDocuments) -> None:
    managed = Caller(ManagedPolicy(forbid_off=True, forbid_override=True), documents=Wrapped(real))
    verdict = await offer(managed, SECRET, "Plans.txt")
    with pytest.raises(Refused) as caught:
        await settle(managed, verdict, "unprotected")
    assert caught.value.code is RefusalCode.NOT_ALLOWED
    await settle(managed, verdict, "held")
    await managed.desk.close()


async def test_what_nobody_watched_was_not_protected(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.OFF))
    await settle(caller, await offer(caller, LETTER, "Letter.txt"), "released")
    found = await counted(caller)
    assert (found["unprotected"], found["released"]) == (1, 0)


async def test_a_private_window_leaves_no_row(caller: Caller) -> None:
    await settle(caller, await offer(caller, LETTER, "Letter.txt", is_incognito=True), "replaced")
    assert await rows(caller) == [] and (await counted(caller))["checked"] == 0


async def test_a_secret_in_a_name_is_never_stored(caller: Caller) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, Mode.REDACT))
    await settle(caller, await offer(caller, CLEAN, "sk-abc123 of today.txt"), "replaced")
    (row,) = await rows(caller, with_texts=True)
    assert row.typed == "[file: [SECRET_1] of today.txt, 1 value found]"
    (span,) = row.spans
    assert row.typed[span.start : span.end] == "[SECRET_1]"


async def test_a_name_is_one_line(caller: Caller) -> None:
    await settle(caller, await offer(caller, CLEAN, "Two\nlines\u202e.txt"), "released")
    (row,) = await rows(caller, with_texts=True)
    assert row.typed == "[file: Two lines .txt]"


async def test_nobody_settles_what_was_not_judged(caller: Caller) -> None:
    first, _ = offers(caller, CLEAN, "Meeting.txt", 2)
    await caller.ask(first)
    for file in (first.file, DraftId("file-unknown")):
        with pytest.raises(Refused) as caught:
            await caller.ask(SettleFile(caller.name(), 5000, file, "held"))
        assert (caught.value.code, caught.value.detail) == (RefusalCode.NOT_FOUND, "file")


async def test_the_search_of_the_ledger_finds_files_by_name_and_never_by_content(caller: Caller) -> None:
    await settle(caller, await offer(caller, LETTER, "Letter.txt"), "replaced")
    for text, count in (("letter.txt", 1), ("Dear team", 0), ("anna@example.org", 0)):
        reply = await caller.ask(GetLedger(caller.name(), 5000, None, LedgerFilter(text), None, 50))
        assert isinstance(reply, LedgerRows) and len(reply.rows) == count
