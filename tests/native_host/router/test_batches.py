"""Tables of fields: who may have one, of what, and that nothing of it outlives whoever asked for it."""

from __future__ import annotations

import asyncio
import base64
import threading
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from native_host.contract.documents import Document, Kind, Segment
from native_host.contract.messages import (
    AnswererName,
    Base64,
    BatchMore,
    BatchPart,
    BringFile,
    ConversationId,
    Counters,
    Done,
    DraftId,
    Forget,
    ForgetTab,
    GetCounters,
    GetLedger,
    LedgerFilter,
    LedgerRows,
    OpenBatch,
    Sent,
    SetAnswering,
    SetMode,
    SettleFile,
    SiteId,
    SteerBatch,
    TablePiece,
    TakeTable,
    Verdict,
)
from native_host.contract.policy import Answerer, Decision, Mode, Reason, Runtime
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.arriving import Arrivals
from native_host.router.batches.batch import Batch
from native_host.router.batches.kept import KEPT_S, KeptDocuments
from native_host.service.build_batches import Extraction
from native_host.service.build_documents import FileDocuments

from .conftest import Caller
from .files import Wrapped, docx, offer, sha

TAB, OTHER_TAB = DraftId("tab-00001"), DraftId("tab-00002")
CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")
PROMPT = "pull invoice number, date, total and supplier out of these"
NAMES = ("invoice number", "date", "total", "supplier")


def invoice(number: int, more: str = "") -> bytes:
    lines = (
        "INVOICE",
        f"Supplier: Fennel {number} Ltd",
        f"Invoice number: RE-{number:03}",
        f"Invoice date: 2026-03-{number:02}",
    )
    return "\n".join((*lines, f"Total: EUR {number}50.00", more)).encode()


@pytest.fixture(scope="module")
def documents() -> Iterator[FileDocuments]:
    real = FileDocuments()
    yield real
    real.close()


class Office(Caller):
    """A caller that attaches documents and asks for fields of them."""

    def __init__(self, documents: FileDocuments) -> None:
        super().__init__(documents=Wrapped(documents), extraction=Extraction(None))

    async def attach(self, *files: bytes, tab: DraftId | None = TAB, **changes: Any) -> None:
        for number, data in enumerate(files, 1):
            await offer(self, data, f"{number}.txt", **{"tab": tab, **changes})

    async def open(self, verdict: Verdict | None, tab: DraftId = TAB, **changes: Any) -> BatchPart:
        name = None if verdict is None else verdict.id
        asked = OpenBatch(self.name(), 5000, DraftId(f"batch-{self.name()}"), tab, name)
        part = await self.ask(replace(asked, **changes))
        assert isinstance(part, BatchPart)
        return part

    async def more(self, part: BatchPart, have: int = 0, tab: DraftId = TAB) -> BatchPart:
        reply = await self.ask(BatchMore(self.name(), 5000, part.batch, tab, have))
        assert isinstance(reply, BatchPart)
        return reply

    async def until(self, part: BatchPart, state: str, tab: DraftId = TAB) -> BatchPart:
        """All rows, once it is so far."""
        until = time.monotonic() + 60
        while part.state != state:
            assert time.monotonic() < until, part.state
            part = await self.more(part, tab=tab)
        return await self.more(part, tab=tab)

    async def bring(self, part: BatchPart, number: int, data: bytes, within_s: float = 20.0, **changes: Any) -> None:
        piece = Base64(base64.b64encode(data).decode())
        about = (self.name(), 20_000, part.batch, TAB, number, f"{number}.txt", len(data), sha(data), 0, 1, piece)
        assert isinstance(await self.ask(replace(BringFile(*about), **changes), within_s), Done)

    async def steer(self, part: BatchPart, order: Any) -> None:
        assert isinstance(await self.ask(SteerBatch(self.name(), 5000, part.batch, TAB, order)), Done)

    async def prompt(self, text: str = PROMPT, **changes: Any) -> Verdict:
        return await self.check(text, **{"tab": TAB, **changes})


@pytest.fixture
async def office(documents: FileDocuments) -> AsyncIterator[Office]:
    one = Office(documents)
    yield one
    await one.desk.close()


async def refusal(asking: Any) -> tuple[RefusalCode, str]:
    with pytest.raises(Refused) as refused:
        await asking
    return refused.value.code, refused.value.detail


# ---------------------------------------------------------------- the verdict


async def test_a_prompt_for_fields_of_what_is_attached_is_answered_by_a_table(office: Office) -> None:
    await office.attach(invoice(1), invoice(2))
    verdict = await office.prompt()
    assert (verdict.decision, verdict.runtime, verdict.reason) == (
        Decision.RELEASE,
        Runtime.EDGE_WORKER,
        Reason.BATCH_EXTRACTED,
    )
    answer = verdict.answer
    assert answer is not None and (answer.by, answer.name, answer.text) == (Answerer.BATCH, "batch_extraction", "")
    assert answer.batch is not None and (answer.batch.fields, answer.batch.files) == (NAMES, 2)
    part = await office.until(await office.open(verdict), "ended")
    assert (part.fields, part.files, part.done, part.is_accepted, part.left_ms) == (NAMES, 2, 2, True, 0)
    values = [[cell.found.value for cell in row.cells if cell.found] for row in part.rows]
    assert values == [["RE-001", "2026-03-01", "150.00", "Fennel 1 Ltd"], ["RE-002", "2026-03-02", "250.00", "Fennel 2 Ltd"]]
    assert (
        part.rows[0].file == "1.txt"
        and part.rows[0].cells[0].found is not None
        and part.rows[0].cells[0].found.text == "RE-001"
    )


async def test_a_table_says_of_how_many_documents_the_site_has_had_them(office: Office) -> None:
    async def left() -> tuple[int, int]:
        answer = (await office.prompt()).answer
        assert answer is not None and answer.batch is not None
        return answer.batch.left, answer.batch.files

    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.STRICT))
    held = await offer(office, invoice(1, "Contact: anna.berg@example.org"), "1.txt", tab=TAB)
    assert held.decision == "hold" and await left() == (0, 1)
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.BALANCED))
    copied = await offer(office, invoice(2, "Contact: anna.berg@example.org"), "2.txt", tab=TAB)
    assert copied.decision == "replace" and await left() == (1, 2)
    assert (await offer(office, invoice(3), "3.txt", tab=TAB)).decision == "release"
    assert await left() == (2, 3)
    await office.ask(SettleFile(office.name(), 5000, held.file, "unprotected"))
    assert await left() == (3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "pull invoice number, date, total and supplier out of these and translate them",
        "summarise these",
        "pull the date out of these three invoices",
        "pull the date out of these pdfs",
        "pull the total of these invoices",
        f"{PROMPT}\n\nInvoice number: RE-9",
    ],
)
async def test_what_asks_for_anything_else_is_no_table(office: Office, text: str) -> None:
    await office.attach(invoice(1), invoice(2))
    verdict = await office.prompt(text)
    assert verdict.runtime is not Runtime.EDGE_WORKER and (verdict.answer is None or verdict.answer.batch is None)


@pytest.mark.parametrize(
    "how",
    [
        {"tab": None},
        {"tab": OTHER_TAB},
        {"conversation": ConversationId("c/another")},
        {"site": SiteId("claude")},
        {"is_incognito": True},
        {"is_override": True},
    ],
)
async def test_documents_of_another_place_are_not_there(office: Office, how: dict[str, Any]) -> None:
    await office.attach(invoice(1))
    assert (await office.prompt()).answer is not None
    assert (await office.prompt(**how)).answer is None


@pytest.mark.parametrize("how", [{"tab": None}, {"is_incognito": True}])
async def test_what_is_not_attached_in_a_tab_or_in_a_private_window_is_not_kept(office: Office, how: dict[str, Any]) -> None:
    await office.attach(invoice(1), **how)
    assert (await office.prompt(**how | {"tab": TAB})).answer is None
    assert (await office.prompt()).answer is None


async def test_without_documents_there_is_no_table(office: Office) -> None:
    assert (await office.prompt()).answer is None


async def test_a_mode_that_never_answers_and_a_muted_table_have_none(office: Office) -> None:
    await office.attach(invoice(1))
    verdict = await office.prompt()
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.REDACT))
    assert (await office.prompt()).answer is None
    assert await refusal(office.open(verdict)) == (RefusalCode.NOT_ALLOWED, "answer")
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.BALANCED))
    assert (await office.prompt()).answer is not None
    await office.ask(SetAnswering(office.name(), 5000, CHAT, AnswererName("batch_extraction"), False))
    assert (await office.prompt()).answer is None


async def test_a_document_that_was_held_for_its_topic_can_be_asked_for(office: Office) -> None:
    held = await offer(office, invoice(3, "The diagnosis was kept apart."), "3.txt", tab=TAB)
    assert (held.decision, held.reason) == ("hold", Reason.SENSITIVE_TOPIC_STAYS)
    part = await office.until(await office.open(await office.prompt()), "ended")
    assert part.rows[0].cells[0].found is not None and part.rows[0].cells[0].found.value == "RE-003"


async def test_a_prompt_that_must_stay_keeps_its_reason_and_is_answered(office: Office) -> None:
    await office.attach(invoice(1))
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.STRICT))
    office.detector.extra = ("date",)
    verdict = await office.prompt()
    assert (verdict.decision, verdict.runtime, verdict.reason) == (
        Decision.HOLD,
        Runtime.EDGE_WORKER,
        Reason.PRIVATE_VALUES_STAY,
    )
    assert verdict.answer is not None and verdict.answer.batch is not None


async def test_a_document_that_cannot_be_read_is_in_the_table_with_its_reason(office: Office) -> None:
    await office.attach(invoice(1))
    await offer(office, bytes(range(256)) * 8, "odd.bin", tab=TAB)
    part = await office.until(await office.open(await office.prompt()), "ended")
    assert [(row.file, row.problem is None) for row in part.rows] == [("1.txt", True), ("odd.bin", False)]
    assert {cell.why.value for cell in part.rows[1].cells if cell.why} == {"not_read"}


async def test_the_same_document_once_more_is_one_document(office: Office) -> None:
    await office.attach(invoice(1))
    await office.attach(invoice(1), is_override=True)
    verdict = await office.prompt()
    assert verdict.answer is not None and verdict.answer.batch is not None and verdict.answer.batch.files == 1


async def test_a_pdf_is_read_with_its_columns(office: Office) -> None:
    from tests.native_host.documents.made.pages import plain_pdf

    await offer(office, plain_pdf("Invoice number: RE-044"), "1.pdf", tab=TAB)
    assert isinstance(office.rooms.documents, Wrapped) and office.rooms.documents.read_names == ["1.pdf", "1.pdf"]
    part = await office.until(await office.open(await office.prompt("pull the invoice number out of these pdfs")), "ended")
    assert part.rows[0].cells[0].found is not None and part.rows[0].cells[0].found.page == 1


# ---------------------------------------------------------------- whose it is


async def test_a_table_is_of_its_own_tab_and_verdict(office: Office) -> None:
    await office.attach(invoice(1))
    verdict = await office.prompt()
    assert await refusal(office.open(verdict, OTHER_TAB)) == (RefusalCode.NOT_ALLOWED, "answer")
    plain = await office.prompt("hello")
    assert await refusal(office.open(plain)) == (RefusalCode.NOT_ALLOWED, "answer")
    unknown = replace(verdict, id=office.name())
    assert await refusal(office.open(unknown)) == (RefusalCode.NOT_FOUND, "verdict")
    part = await office.open(verdict)
    for asking in (
        office.more(part, tab=OTHER_TAB),
        office.more(replace(part, batch=DraftId("batch-nobodys"))),
        office.ask(SteerBatch(office.name(), 5000, part.batch, OTHER_TAB, "forget")),
        office.ask(TakeTable(office.name(), 5000, part.batch, OTHER_TAB, "csv", 0)),
    ):
        assert await refusal(asking) == (RefusalCode.NOT_FOUND, "batch")
    assert await refusal(office.more(part, have=2)) == (RefusalCode.BAD_FIELD, "have")
    again = await office.open(verdict, batch=part.batch)
    assert again.batch == part.batch
    assert await refusal(office.open(None, batch=part.batch, fields="date", files=1)) == (RefusalCode.BAD_FIELD, "batch")


async def test_a_conversation_that_gets_its_lasting_name_keeps_its_documents(office: Office) -> None:
    from native_host.contract.messages import Adopt

    await office.attach(invoice(1))
    verdict = await office.prompt()
    await office.ask(Adopt(office.name(), 5000, CHAT, TALK, ConversationId("c/6f3a")))
    assert (await office.prompt(conversation=ConversationId("c/6f3a"))).answer is not None
    assert (await office.until(await office.open(verdict), "ended")).done == 1


@pytest.mark.parametrize(
    "forget",
    [
        lambda name: ForgetTab(name, 5000, TAB),
        lambda name: Forget(name, 5000, "conversation", CHAT, TALK),
        lambda name: Forget(name, 5000, "site", CHAT, None),
        lambda name: Forget(name, 5000, "all"),
    ],
)
async def test_what_is_forgotten_is_gone(office: Office, forget: Any) -> None:
    await office.attach(invoice(1))
    verdict = await office.prompt()
    part = await office.until(await office.open(verdict), "ended")
    assert isinstance(await office.ask(forget(office.name())), Done)
    assert await refusal(office.more(part)) == (RefusalCode.NOT_FOUND, "batch")
    assert (await office.prompt()).answer is None
    code, detail = await refusal(office.open(verdict))
    assert code is RefusalCode.NOT_FOUND and detail in ("verdict", "documents")


async def test_another_tabs_and_another_sites_stay(office: Office) -> None:
    await office.attach(invoice(1))
    await office.ask(ForgetTab(office.name(), 5000, OTHER_TAB))
    await office.ask(Forget(office.name(), 5000, "site", SiteId("claude"), None))
    await office.ask(Forget(office.name(), 5000, "private"))
    assert (await office.prompt()).answer is not None


async def test_what_is_read_when_its_tab_is_gone_is_not_kept(office: Office) -> None:
    await office.ask(ForgetTab(office.name(), 5000, TAB))
    await office.attach(invoice(1))
    assert (await office.prompt()).answer is None


# ---------------------------------------------------------------- what counts


async def counted(office: Office) -> Counters:
    reply = await office.ask(GetCounters(office.name(), 5000, None, "all"))
    assert isinstance(reply, Counters)
    return reply


async def test_a_whole_table_counts_as_an_answer_and_asking_the_site_takes_it_back(office: Office) -> None:
    await office.attach(invoice(1))
    verdict = await office.prompt()
    answered = Sent(office.name(), 5000, verdict.id, "answered", 90_000, True)
    assert await refusal(office.ask(answered)) == (RefusalCode.NOT_ALLOWED, "outcome")
    await office.until(await office.open(verdict), "ended")
    await office.sent(verdict, "answered", 90_000)
    total = (await counted(office)).total
    assert (total.avoided_round_trips, total.median_local_latency_ms, total.local_latency_n) == (1, 90.0, 1)
    rows = await office.ask(GetLedger(office.name(), 5000, None, LedgerFilter(), None, 10))
    assert isinstance(rows, LedgerRows)
    row = rows.rows[0]
    assert (row.outcome, row.runtime, row.answered_by, row.reason) == (
        "answered",
        "edge-worker",
        "batch_extraction",
        "batch_extracted",
    )
    await office.sent(verdict, "released")
    total = (await counted(office)).total
    assert (total.avoided_round_trips, total.released) == (0, 1)
    rows = await office.ask(GetLedger(office.name(), 5000, None, LedgerFilter(), None, 10))
    assert isinstance(rows, LedgerRows)
    assert (rows.rows[0].outcome, rows.rows[0].runtime, rows.rows[0].reason) == (
        "released",
        "escalate-with-redaction",
        "asked_the_site",
    )


async def test_a_table_that_is_mostly_empty_is_weak_and_does_not_count(office: Office) -> None:
    await office.attach(b"Dear Anna, the meadow was green, and nothing was owed to anybody at all.")
    verdict = await office.prompt()
    part = await office.until(await office.open(verdict), "ended")
    assert not part.is_accepted
    answered = Sent(office.name(), 5000, verdict.id, "answered", 90_000, True)
    assert await refusal(office.ask(answered)) == (RefusalCode.NOT_ALLOWED, "outcome")
    await office.sent(verdict, "released")
    rows = await office.ask(GetLedger(office.name(), 5000, None, LedgerFilter(), None, 10))
    assert isinstance(rows, LedgerRows) and rows.rows[0].reason == "local_answer_weak"
    assert (await counted(office)).total.avoided_round_trips == 0


# ---------------------------------------------------------------- what a page of ours brings


async def test_documents_that_are_brought_become_rows_in_their_order(office: Office) -> None:
    part = await office.open(None, fields="invoice number, total", files=3)
    for number, data in enumerate((invoice(1), docx("Invoice number: RE-002"), invoice(3))):
        await office.bring(part, number, data)
        await office.bring(part, number, data)  # A reply was lost: once more does nothing.
    part = await office.until(part, "ended")
    assert [row.cells[0].found and row.cells[0].found.value for row in part.rows] == ["RE-001", "RE-002", "RE-003"]
    assert part.rows[1].cells[1].why == "absent"
    pieces = [await office.ask(TakeTable(office.name(), 5000, part.batch, TAB, "csv", 0))]
    assert isinstance(pieces[0], TablePiece) and base64.b64decode(pieces[0].data).startswith(b"file,invoice number,total,")
    assert await refusal(office.ask(TakeTable(office.name(), 5000, part.batch, TAB, "csv", 1))) == (
        RefusalCode.NOT_FOUND,
        "seq",
    )


async def test_what_is_brought_is_held_against_what_was_said(office: Office) -> None:
    part = await office.open(None, fields="date", files=2)
    assert await refusal(office.bring(part, 1, b"x")) == (RefusalCode.OUT_OF_ORDER, "number")
    assert await refusal(office.bring(part, 2, b"x")) == (RefusalCode.BAD_FIELD, "number")
    assert await refusal(office.bring(part, 0, b"x", size=2)) == (RefusalCode.BAD_FIELD, "size")
    assert await refusal(office.bring(part, 0, b"x", digest=sha(b"y"))) == (RefusalCode.BAD_FIELD, "digest")
    assert await refusal(office.bring(part, 0, b"x", seq=1, total=2)) == (RefusalCode.OUT_OF_ORDER, "seq")
    assert await refusal(office.bring(part, 0, b"x", tab=OTHER_TAB)) == (RefusalCode.NOT_FOUND, "batch")
    await office.bring(part, 0, invoice(1))
    kept = await office.open(None, fields="date", files=1)
    assert await refusal(office.bring(kept, 0, b"x", batch=DraftId("batch-nobodys"))) == (RefusalCode.NOT_FOUND, "batch")


async def test_a_document_that_breaks_what_looks_for_fields_costs_its_own_row(
    documents: FileDocuments, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(documents)
    extraction = office.rooms.extraction
    whole = extraction.row

    def breaking(name: str, document: Document, *asked: Any) -> dict[str, object]:
        if name == "1.txt" and document.segments:
            raise ZeroDivisionError
        return whole(name, document, *asked)

    monkeypatch.setattr(extraction, "row", breaking)
    part = await office.open(None, fields="invoice number", files=3)
    for number in range(3):
        await office.bring(part, number, invoice(number + 1))
    part = await office.until(part, "ended")
    assert [row.problem for row in part.rows] == [None, "not_searched", None]
    await office.desk.close()


async def test_fields_that_cannot_be_meant_are_refused(office: Office) -> None:
    for fields in (",", "date, date", "...", "x" * 90):
        assert await refusal(office.open(None, fields=fields, files=1)) == (RefusalCode.BAD_FIELD, "fields")
    assert await refusal(office.open(None, fields="date", worker="nas", path="a/b")) == (RefusalCode.NOT_FOUND, "worker")


async def test_a_stopped_table_takes_no_more_and_goes_on_where_it_was(office: Office) -> None:
    part = await office.open(None, fields="invoice number", files=8)
    await office.bring(part, 0, invoice(1))
    while part.done < 1:
        part = await office.more(part)
    await office.steer(part, "stop")
    for number in range(1, 5):
        await office.bring(part, number, invoice(number + 1))
    assert await refusal(office.bring(part, 5, invoice(6), within_s=0.7)) == (RefusalCode.BUSY, "files")
    part = await office.more(part)
    assert (part.state, part.done, part.problem) == ("stopped", 1, None)
    await office.steer(part, "go_on")
    for number in range(5, 8):
        await office.bring(part, number, invoice(number + 1))
    assert len((await office.until(part, "ended")).rows) == 8


async def test_eight_tables_are_at_work_at_a_time(office: Office) -> None:
    parts = [await office.open(None, fields="date", files=1) for _ in range(8)]
    assert await refusal(office.open(None, fields="date", files=1)) == (RefusalCode.BUSY, "batches")
    await office.steer(parts[0], "stop")
    await office.open(None, fields="date", files=1)


async def test_documents_on_their_way_are_bounded(office: Office) -> None:
    arrivals = Arrivals(100)
    opened = OpenBatch(office.name(), 5000, DraftId("batch-00001"), TAB, None, "date", 9)
    batch = Batch(opened, office.rooms.extraction.meant("date"), 9)
    data = b"x" * 60

    def piece(number: int, size: int = 60) -> BringFile:
        text = Base64(base64.b64encode(data).decode())
        return BringFile(office.name(), 5000, batch.opened.batch, TAB, number, "a", size, sha(data), 0, 1, text)

    assert arrivals.may_arrive(batch, piece(0)) and arrivals.bytes_held == 60
    assert arrivals.add(batch, piece(0)) == data
    from native_host.router.batches.waiting import Brought

    batch.bring(Brought(0, "a", data))
    assert arrivals.bytes_held == 60 and not arrivals.may_arrive(batch, piece(1))
    one = batch.next_brought()
    assert one is not None and arrivals.bytes_held == 60  # It is at work: its bytes are here.
    batch.add(0, {"fields": {}})
    assert arrivals.bytes_held == 0 and arrivals.may_arrive(batch, piece(1, 10_000))  # One alone may always come.
    arrivals.drop(batch)
    assert arrivals.bytes_held == 0


async def test_nobody_asks_nobody_wants_it(office: Office) -> None:
    now = [0.0]
    opened = OpenBatch(office.name(), 5000, DraftId("batch-00001"), TAB, None, "date", 2)
    batch = Batch(opened, office.rooms.extraction.meant("date"), 2, clock=lambda: now[0])
    assert batch.turn()
    now[0] = 31.0
    stopped = threading.Event()
    with batch.heard_by(stopped.set):
        waited = asyncio.get_running_loop().run_in_executor(None, batch.turn)
        assert await asyncio.to_thread(stopped.wait, 10.0)
    assert batch.part(office.name(), 0, office.rooms.extraction.shown).state == "stopped"
    batch.go_on()
    assert await waited
    batch.forget()
    assert not batch.turn()


def test_a_table_that_grows_too_long_stops() -> None:
    opened = OpenBatch(Caller().name(), 5000, DraftId("batch-00001"), TAB, None, "date", 3)
    batch = Batch(opened, Extraction(None).meant("date"), 3, most_bytes=50)
    batch.add(1, {"fields": {}, "file": "b"})
    batch.add(0, {"fields": {}, "file": "a"})
    assert len(batch.rows) == 1 and not batch.is_working
    batch.go_on()
    assert not batch.is_working


# ---------------------------------------------------------------- what is kept of documents


def test_kept_documents_are_bounded_by_size_number_and_time() -> None:
    now = [0.0]
    kept, where = KeptDocuments(most_bytes=18_000, clock=lambda: now[0]), Where("chatgpt", "new-1")
    text = Document(Kind.TXT, (Segment("x" * 4_000),))
    kept.keep(where, "tab-00001", "a", "a", text, False)
    kept.keep(where, "tab-00002", "b", "b", text, False)
    kept.keep(where, "tab-00002", "c", "c", text, False)  # The other tab's makes room.
    assert [one.name for one in kept.of(where, "tab-00001")] == []
    kept.keep(where, "tab-00002", "d", "d", text, False)  # Of its own tab none goes: this one is kept as one not read.
    found = kept.of(where, "tab-00002")
    assert [(one.name, bool(one.document.segments)) for one in found] == [("b", True), ("c", True), ("d", False)]
    assert kept.bytes_held <= 18_000
    for number in range(300):
        kept.keep(where, "tab-00003", str(number), str(number), Document(Kind.TXT), False)
    assert len(kept.of(where, "tab-00003")) == 200
    now[0] = KEPT_S + 1
    assert not kept.expire() and kept.bytes_held == 0


# ---------------------------------------------------------------- the summary of what was held

LETTER = "\n\n".join(
    (
        "Confidential",
        "The workshop in Mill Lane is let from 1 March 2027 for five years to anna.berg@example.org.",
        "The rent is EUR 1,850 a month and is due on the third working day of each month.",
        "The tenant pays a deposit of three months' rent before the keys are handed over.",
        "The landlord must repair the roof before 15 February 2027 at his own cost.",
        "Either side may terminate the lease with six months' notice to the end of a quarter.",
        "The tenant keeps the yard clear of snow and leaves between November and March.",
    )
).encode()
SUMMARY = "Summarise this document in two sentences"


async def strict(office: Office) -> None:
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.STRICT))
    await asyncio.to_thread(office.desk.prepare)


async def test_a_held_document_is_summarised_here(office: Office) -> None:
    await strict(office)
    verdict = await offer(office, LETTER, "lease.txt", tab=TAB)
    assert verdict.decision == "hold" and verdict.has_summary
    asked = await office.prompt(SUMMARY)
    about = (asked.decision, asked.runtime, asked.reason)
    assert about == (Decision.RELEASE, Runtime.LOCAL_SPECIALIST, Reason.DOCUMENT_STAYS)
    answer = asked.answer
    assert answer is not None and (answer.by, answer.name) == (Answerer.EXTRACT, "summary")
    assert "EUR 1,850" in answer.text or "1 March 2027" in answer.text
    assert isinstance(await office.ask(Sent(office.name(), 5000, asked.id, "answered", 1000, True)), Done)
    counted = await office.ask(GetCounters(office.name(), 5000, CHAT, "today"))
    assert isinstance(counted, Counters) and counted.total.avoided_round_trips == 1


@pytest.mark.parametrize(
    "how",
    [{"tab": OTHER_TAB}, {"conversation": ConversationId("c/another")}, {"site": SiteId("claude")}, {"is_override": True}],
)
async def test_of_another_place_nothing_is_summarised(office: Office, how: dict[str, Any]) -> None:
    await strict(office)
    await offer(office, LETTER, "lease.txt", tab=TAB)
    assert (await office.prompt(SUMMARY, **how)).answer is None


async def test_what_the_site_has_it_summarises_itself(office: Office) -> None:
    verdict = await offer(office, LETTER.removeprefix(b"Confidential"), "lease.txt", tab=TAB)
    assert verdict.decision == "replace" and not verdict.has_summary
    assert (await office.prompt(SUMMARY)).answer is None


async def test_once_it_left_as_it_was_the_site_is_asked(office: Office) -> None:
    await strict(office)
    verdict = await offer(office, LETTER, "lease.txt", tab=TAB)
    assert (await office.prompt(SUMMARY)).answer is not None
    assert isinstance(await office.ask(SettleFile(office.name(), 5000, verdict.file, "unprotected")), Done)
    assert (await office.prompt(SUMMARY)).answer is None


async def test_in_a_private_window_no_summary_is_promised(office: Office) -> None:
    await strict(office)
    verdict = await offer(office, LETTER, "lease.txt", tab=TAB, is_incognito=True)
    assert verdict.decision == "hold" and not verdict.has_summary
    assert (await office.prompt(SUMMARY, is_incognito=True)).answer is None


async def test_who_wants_no_summaries_gets_none(office: Office) -> None:
    await strict(office)
    await office.ask(SetAnswering(office.name(), 5000, CHAT, AnswererName("summary"), False))
    verdict = await offer(office, LETTER, "lease.txt", tab=TAB)
    assert not verdict.has_summary and (await office.prompt(SUMMARY)).answer is None


def two_columns(left: Sequence[str], right: Sequence[str]) -> bytes:
    from tests.native_host.documents.made.pages import pdf_of, stream

    def column(at: int, lines: Sequence[str]) -> str:
        said = " ".join(f"({line}) Tj 0 -12 Td" for line in lines)
        return f"BT /F1 8 Tf {at} 720 Td {said} ET"

    return pdf_of(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            4: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>",
            5: stream(f"{column(40, left)} {column(320, right)}".encode("cp1252")),
        }
    )


async def test_a_page_in_two_columns_is_summarised_column_by_column(office: Office) -> None:
    """Beside one another, as tables need them, the lines of its sentences would be mixed."""
    await strict(office)
    sentences = LETTER.decode().split("\n\n")[1:]
    lines = [half for sentence in sentences for half in (sentence[:40], sentence[40:].lstrip())]
    verdict = await offer(office, two_columns(lines[:6], lines[6:]), "paper.pdf", tab=TAB)
    assert verdict.decision == "hold" and verdict.has_summary
    answer = (await office.prompt(SUMMARY)).answer
    assert answer is not None
    bare = answer.text.replace(" ", "")
    assert sum(sentence.replace(" ", "") in bare for sentence in sentences) == 2


CLEAN = LETTER.removeprefix(b"Confidential").replace(b" to anna.berg@example.org", b"")


async def test_a_summary_is_promised_only_where_all_that_is_attached_has_one(office: Office) -> None:
    await strict(office)
    verdicts = [await offer(office, LETTER + f"\n\nCopy {n} is here.".encode(), f"{n}.txt", tab=TAB) for n in range(6)]
    assert [one.has_summary for one in verdicts] == [True] * 5 + [False]
    assert (await office.prompt("Summarise these documents")).answer is None


@pytest.mark.parametrize(
    ("before", "decision"), [(CLEAN, "release"), (b"Confidential: anna.berg@example.org", "hold"), (bytes(999), "hold")]
)
async def test_what_lies_beside_it_may_keep_it_from_a_summary(office: Office, before: bytes, decision: str) -> None:
    await strict(office)
    assert (await offer(office, before, "before.txt", tab=TAB)).decision == decision
    assert not (await offer(office, LETTER, "lease.txt", tab=TAB)).has_summary
    assert (await office.prompt(SUMMARY)).answer is None


async def test_what_left_while_nobody_looked_the_site_has(office: Office) -> None:
    await strict(office)
    await offer(office, LETTER, "lease.txt", tab=TAB)
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.OFF))
    assert (await offer(office, LETTER, "lease.txt", tab=TAB)).decision == "release"
    await office.ask(SetMode(office.name(), 5000, CHAT, Mode.STRICT))
    assert (await office.prompt(SUMMARY)).answer is None
    assert not (await offer(office, LETTER, "again.txt", tab=TAB)).has_summary  # Held now; it has left all the same.
    assert (await office.prompt(SUMMARY)).answer is None


async def test_the_same_bytes_under_two_names_are_summarised_once(office: Office) -> None:
    await strict(office)
    for name in ("lease.txt", "copy.txt"):
        assert (await offer(office, LETTER, name, tab=TAB)).has_summary
    answer = (await office.prompt(SUMMARY)).answer
    assert answer is not None and answer.text.startswith("**lease.txt, copy.txt**\n\n") and answer.text.count("**") == 2
