"""`offer_file` and `take_file`: what leaves of a file, in every mode, and that nothing leaves by silence or mistake."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from native_host.contract import documents
from native_host.contract.documents import Copied, Document, Kind
from native_host.contract.findings import Doubt
from native_host.contract.messages import (
    Adopt,
    ConversationId,
    Done,
    FileVerdict,
    Forget,
    Restore,
    Restored,
    SetMode,
    SetTerms,
    SiteId,
    TakeFile,
    Term,
)
from native_host.contract.policy import Decision, Mode, Reason
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.files.filing import Filing
from native_host.router.files.judging import FileJudging
from native_host.router.files.under_way import KEPT_S, FilesUnderWay
from native_host.router.turns import Turns
from native_host.service.build_documents import FileDocuments
from native_host.settings.policy_file import ManagedPolicy

from .conftest import Caller
from .files import Wrapped, counts, docx, offer, offers, packed, settle, sha, taken

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")
LETTER = b"Dear team,\nwrite to anna@example.org and to ben@example.org, or to anna@example.org.\n"
COPY = b"Dear team,\nwrite to [EMAIL_ADDRESS_1] and to [EMAIL_ADDRESS_2], or to [EMAIL_ADDRESS_1].\n"
HERE = Where(CHAT, TALK)
CLEAN = b"Dear team,\nthe meeting is at noon.\n"


@pytest.fixture(scope="module")
def real() -> Iterator[FileDocuments]:
    made = FileDocuments()
    yield made
    made.close()


@pytest.fixture
def room(real: FileDocuments) -> Wrapped:
    return Wrapped(real)


@pytest.fixture
async def caller(room: Wrapped) -> AsyncIterator[Caller]:
    one = Caller(documents=room)
    yield one
    await one.desk.close()


@pytest.fixture
async def managed(room: Wrapped) -> AsyncIterator[Caller]:
    """An administrator forbids overriding."""
    one = Caller(ManagedPolicy(forbid_off=True, forbid_override=True), documents=room)
    yield one
    await one.desk.close()


async def mode(caller: Caller, wanted: Mode, pause_s: int = 0) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, wanted, pause_s))


async def refused(caller: Caller, request: object, within_s: float = 20.0) -> tuple[RefusalCode, str]:
    with pytest.raises(Refused) as caught:
        await caller.ask(request, within_s)  # type: ignore[arg-type]
    return caught.value.code, caught.value.detail


def held_for(verdict: FileVerdict) -> Reason:
    assert (verdict.decision, verdict.copy) == ("hold", None)
    return verdict.reason


# ---------------------------------------------------------------- what leaves


@pytest.mark.parametrize("step", [Mode.STRICT, Mode.BALANCED, Mode.REDACT])
async def test_a_file_without_anything_private_leaves_as_it_is(caller: Caller, step: Mode) -> None:
    await mode(caller, step)
    verdict = await offer(caller, CLEAN, "Meeting.txt")
    assert (verdict.decision, verdict.reason, verdict.kind) == ("release", Reason.NOTHING_PRIVATE, Kind.TXT)
    assert (verdict.name, verdict.copy, verdict.found, verdict.private_bytes) == ("Meeting.txt", None, (), 0)
    assert await refused(caller, TakeFile(caller.name(), 5000, verdict.file, 0)) == (RefusalCode.NOT_FOUND, "file")


@pytest.mark.parametrize("step", [Mode.BALANCED, Mode.REDACT])
async def test_private_values_are_replaced_in_a_copy(caller: Caller, step: Mode) -> None:
    await mode(caller, step)
    verdict = await offer(caller, LETTER, "Letter.txt")
    assert (verdict.decision, verdict.reason, verdict.name) == ("replace", Reason.REDACTED, "Letter.txt")
    assert counts(verdict) == {"EMAIL_ADDRESS": 3} and verdict.private_bytes == 16 + 15 + 16
    assert verdict.has_copy and verdict.can_override and verdict.unread == ()
    assert verdict.copy is not None and verdict.copy.kind is Kind.TXT
    assert await taken(caller, verdict) == COPY


async def test_the_copy_has_the_placeholders_of_the_conversation_and_the_answer_is_restored(caller: Caller) -> None:
    await caller.sent(await caller.check("mail ben@example.org"))
    verdict = await offer(caller, LETTER, "Letter.txt")
    copy = (await taken(caller, verdict)).decode()
    assert copy.index("[EMAIL_ADDRESS_2]") < copy.index("[EMAIL_ADDRESS_1]")  # Ben was the first to be named.
    restored = await caller.ask(Restore(caller.name(), 5000, CHAT, TALK, ("[EMAIL_ADDRESS_2] it is",)))
    assert isinstance(restored, Restored) and restored.texts[0][0].text == "anna@example.org"
    again = await caller.check("mail anna@example.org")
    assert again.outgoing == "mail [EMAIL_ADDRESS_2]"


async def test_strict_holds_private_values_and_gives_a_copy_when_asked(caller: Caller) -> None:
    await mode(caller, Mode.STRICT)
    verdict = await offer(caller, LETTER, "Letter.txt")
    assert held_for(verdict) is Reason.PRIVATE_VALUES_STAY and verdict.has_copy and verdict.can_override
    wanted = await offer(caller, LETTER, "Letter.txt", is_override=True)
    assert (wanted.decision, wanted.reason) == ("replace", Reason.SENT_REDACTED_INSTEAD)
    assert await taken(caller, wanted) == COPY


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"CONFIDENTIAL. Ask anna@example.org.\n", Reason.CONFIDENTIAL_STAYS),
        (b"The diagnosis of anna@example.org.\n", Reason.SENSITIVE_TOPIC_STAYS),
        (b"Here are the keys: sk-aaaa1, sk-bbbb2 and sk-cccc3.\n", Reason.CREDENTIALS_STAY),
    ],
)
async def test_balanced_holds_topics_and_redact_does_not(caller: Caller, text: bytes, reason: Reason) -> None:
    verdict = await offer(caller, text, "Note.txt")
    assert held_for(verdict) is reason and verdict.has_copy
    wanted = await offer(caller, text, "Note.txt", is_override=True)
    assert (wanted.decision, wanted.reason) == ("replace", Reason.SENT_REDACTED_INSTEAD)
    await mode(caller, Mode.REDACT)
    assert (await offer(caller, text, "Note.txt")).reason is Reason.REDACTED


async def test_a_topic_without_values_has_no_copy_that_would_be_the_file_itself(caller: Caller) -> None:
    verdict = await offer(caller, b"CONFIDENTIAL plans.\n", "Note.txt")
    assert held_for(verdict) is Reason.CONFIDENTIAL_STAYS and not verdict.has_copy and verdict.can_override
    assert held_for(await offer(caller, b"CONFIDENTIAL plans.\n", "Note.txt", is_override=True)) is Reason.CONFIDENTIAL_STAYS


async def test_a_policy_may_forbid_the_copy_of_what_must_stay(managed: Caller, room: Wrapped) -> None:
    text = b"CONFIDENTIAL. Ask anna@example.org.\n"
    for is_override in (False, True):
        verdict = await offer(managed, text, "Note.txt", is_override=is_override)
        assert held_for(verdict) is Reason.CONFIDENTIAL_STAYS
        assert not verdict.has_copy and not verdict.can_override
    assert room.copied_with == []  # Nobody may have it, so nobody makes it.
    assert (await offer(managed, LETTER, "Letter.txt")).decision == "replace"


async def test_values_of_the_users_own_are_found_and_spared(caller: Caller) -> None:
    caller.detector.extra = ("Heron",)
    verdict = await offer(caller, b"Project Heron starts.\n", "Plan.md")
    assert counts(verdict) == {"CUSTOM": 1}
    assert await taken(caller, verdict) == b"Project [CUSTOM_1] starts.\n"
    caller.rooms.vault.allow(HERE, "CUSTOM", "Heron")
    assert (await offer(caller, b"Project Heron starts.\n", "Plan.md")).decision == "release"


async def test_terms_are_those_of_the_settings(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    look = caller.detector.detect

    def detect(text: str, terms: object, hidden: Sequence[str] = (), **how: object) -> object:
        seen.append((terms, tuple(hidden), how.get("is_patient")))
        return look(text, terms, hidden)

    monkeypatch.setattr(caller.detector, "detect", detect)
    await caller.ask(SetTerms(caller.name(), 5000, (Term("always", "Kestrel"),)))
    caller.rooms.vault.hide(HERE, "Osprey")
    verdict = await offer(caller, b"An Osprey.\n", "Bird.txt")
    assert await taken(caller, verdict) == b"An [CUSTOM_1].\n"
    assert seen and all(one == ((Term("always", "Kestrel"),), ("Osprey",), True) for one in seen)


@pytest.mark.parametrize(("wanted", "pause_s", "reason"), [(Mode.OFF, 0, Reason.SITE_OFF), (Mode.REDACT, 60, Reason.PAUSED)])
async def test_nobody_reads_a_file_for_a_site_that_is_not_watched(
    caller: Caller, room: Wrapped, wanted: Mode, pause_s: int, reason: Reason
) -> None:
    await mode(caller, wanted, pause_s)
    verdict = await offer(caller, LETTER, "anna@example.org.txt")
    assert (verdict.decision, verdict.reason, verdict.name) == ("release", reason, "anna@example.org.txt")
    assert room.read_names == [] and caller.detector.asked == 0


# ---------------------------------------------------------------- names


async def test_a_private_name_alone_is_replaced_and_the_bytes_stay(caller: Caller) -> None:
    verdict = await offer(caller, CLEAN, "For anna@example.org.txt")
    assert (verdict.decision, verdict.name, counts(verdict)) == (
        "replace",
        "For [EMAIL_ADDRESS_1].txt",
        {"EMAIL_ADDRESS": 1},
    )
    assert await taken(caller, verdict) == CLEAN and verdict.copy is not None and verdict.copy.digest == verdict.digest
    await mode(caller, Mode.STRICT)
    assert held_for(await offer(caller, CLEAN, "For anna@example.org.txt")) is Reason.PRIVATE_VALUES_STAY


async def test_an_empty_file_has_nothing_private_but_maybe_its_name(caller: Caller) -> None:
    assert (await offer(caller, b"", "Empty.txt")).decision == "release"
    verdict = await offer(caller, b"", "anna@example.org.txt")
    assert (verdict.decision, verdict.name) == ("replace", "[EMAIL_ADDRESS_1].txt")
    assert verdict.copy is not None and verdict.copy.pieces == 1
    assert await taken(caller, verdict) == b""


async def test_a_value_of_the_file_is_private_in_its_name_too(caller: Caller) -> None:
    caller.detector.extra = ("Mira Kolb",)
    verdict = await offer(caller, b"Mira Kolb signs.\n", "Offer_mira_kolb_2.txt")
    assert verdict.name == "Offer_[CUSTOM_2]_2.txt"


# ---------------------------------------------------------------- what cannot be read


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("Picture.bin", bytes(range(256)) * 40, documents.Reason.UNKNOWN_KIND),
        ("Cut.docx", docx("Dear anna@example.org")[:-40], documents.Reason.BROKEN),
        ("Locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048), documents.Reason.ENCRYPTED),
    ],
)
@pytest.mark.parametrize("step", [Mode.BALANCED, Mode.REDACT])
async def test_what_cannot_be_read_is_held_in_every_mode(
    caller: Caller, name: str, data: bytes, why: documents.Reason, step: Mode
) -> None:
    await mode(caller, step)
    for is_override in (False, True):
        verdict = await offer(caller, data, name, is_override=is_override)
        assert verdict.decision == "hold" and not verdict.has_copy and verdict.can_override
        assert verdict.reason is (Reason.FILE_NOT_COPIED if is_override else Reason.FILE_UNREAD)
        assert {one.reason for one in verdict.unread} & {why, documents.Reason.UNKNOWN_KIND}


async def test_a_package_of_files_is_no_document(caller: Caller) -> None:
    verdict = await offer(caller, packed({"letter.txt": "anna@example.org"}), "All.zip")
    assert held_for(verdict) is Reason.FILE_UNREAD and verdict.unread


async def test_what_was_not_searched_in_time_is_not_clean(caller: Caller) -> None:
    verdict = await offer(caller, b"(overrun) anna@example.org\n", "Long.txt")
    assert held_for(verdict) is Reason.FILE_UNREAD and not verdict.has_copy
    assert [one.reason for one in verdict.unread] == [documents.Reason.NOT_SEARCHED]
    assert held_for(await offer(caller, CLEAN, "(overrun).txt")) is Reason.FILE_UNREAD


async def test_a_reading_process_that_is_killed_reads_nothing(caller: Caller, room: Wrapped) -> None:
    def died(data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        return Document(None, (), (documents.Unread(documents.Reason.DIED),))

    room.read = died  # type: ignore[method-assign]
    assert held_for(await offer(caller, CLEAN, "Meeting.txt")) is Reason.FILE_UNREAD


# ---------------------------------------------------------------- copies that are not let go


async def test_a_file_that_cannot_be_copied_is_held(caller: Caller, room: Wrapped) -> None:
    room.copy = lambda data, name, replacements: Copied(Kind.TXT, reason=documents.Reason.NOT_COPIED)  # type: ignore[method-assign]
    verdict = await offer(caller, LETTER, "Letter.txt")
    assert held_for(verdict) is Reason.FILE_NOT_COPIED and not verdict.has_copy


@pytest.mark.parametrize(
    "made",
    [
        LETTER,  # nothing was replaced
        COPY + b"P.S. ben@example.org\n",  # one was forgotten
        COPY + b"\x00\x01\x02" * 50,  # it is no text any more
        b"",
    ],
)
async def test_a_copy_that_still_shows_something_does_not_leave(caller: Caller, room: Wrapped, made: bytes) -> None:
    room.copy = lambda data, name, replacements: Copied(Kind.TXT, made, None, "txt")  # type: ignore[method-assign]
    for is_override in (False, True):
        verdict = await offer(caller, LETTER, "Letter.txt", is_override=is_override)
        assert held_for(verdict) in (Reason.FILE_COPY_DOUBTED, Reason.FILE_NOT_COPIED) and not verdict.has_copy


async def test_a_copy_is_searched_in_what_it_packs(caller: Caller, room: Wrapped) -> None:
    """The reader says that all is well; the bytes say otherwise."""
    room.copy = lambda data, name, replacements: Copied(  # type: ignore[method-assign]
        Kind.TXT, packed({"left.xml": "<a>ben@example.org</a>"}), None, "txt"
    )
    read = room.read
    room.read = lambda data, name, left_s: read(data if data == LETTER else COPY, name, left_s)  # type: ignore[method-assign]
    assert held_for(await offer(caller, LETTER, "Letter.txt")) is Reason.FILE_COPY_DOUBTED


async def test_what_the_second_reader_doubts_is_held_and_hidden_in_the_copy_that_can_be_had(caller: Caller) -> None:
    text = LETTER + b"Zander comes, and Zanders.\n"
    verdict = await offer(caller, text, "Letter.txt")
    assert held_for(verdict) is Reason.FILE_COPY_DOUBTED and verdict.has_copy
    assert counts(verdict) == {"EMAIL_ADDRESS": 3, "PERSON": 2}
    wanted = await offer(caller, text, "Letter.txt", is_override=True)
    assert (wanted.decision, wanted.reason) == ("replace", Reason.SENT_REDACTED_INSTEAD)
    assert await taken(caller, wanted) == COPY + b"[PERSON_1] comes, and [PERSON_2].\n"


async def test_what_is_held_anyway_has_a_copy_without_what_is_doubted(caller: Caller) -> None:
    text = LETTER + b"Zander comes.\n"
    await mode(caller, Mode.STRICT)
    verdict = await offer(caller, text, "Letter.txt")
    assert held_for(verdict) is Reason.PRIVATE_VALUES_STAY and verdict.has_copy
    assert (await taken(caller, await offer(caller, text, "Letter.txt", is_override=True))).endswith(b"[PERSON_1] comes.\n")


async def test_a_copy_that_is_doubted_in_the_end_does_not_leave(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caller.auditor, "audit", lambda text, spared, deadline: [Doubt(0, 4, 0.9, "person")])
    for is_override in (False, True):
        verdict = await offer(caller, LETTER, "Letter.txt", is_override=is_override)
        assert held_for(verdict) is Reason.FILE_COPY_DOUBTED and not verdict.has_copy


async def test_the_second_reader_reads_what_leaves_as_it_is_and_its_name(caller: Caller) -> None:
    verdict = await offer(caller, b"Zander comes.\n", "Note.txt")
    assert held_for(verdict) is Reason.JUDGE_DOUBTS and verdict.has_copy
    assert (
        await taken(caller, await offer(caller, b"Zander comes.\n", "Note.txt", is_override=True)) == b"[PERSON_1] comes.\n"
    )
    assert held_for(await offer(caller, CLEAN, "Zander.txt")) is Reason.JUDGE_DOUBTS
    assert (await offer(caller, CLEAN, "Zander.txt", is_override=True)).name == "[PERSON_1].txt"
    caller.rooms.vault.excuse(HERE, ["Zander"])
    assert (await offer(caller, b"Zander comes.\n", "Note.txt")).decision == "release"
    caller.detector.spared = ("Zanderson",)
    assert (await offer(caller, b"Zanderson comes.\n", "Note.txt")).decision == "release"


async def test_the_second_reader_is_shown_placeholders_in_links_and_no_ending(caller: Caller, room: Wrapped) -> None:
    """Written for a link, a placeholder is a word that nobody knows; `paper.md` is what hosts are called."""
    page = b"<!doctype html><html><body><a href='mailto:ana@example.com'>here</a></body></html>"
    verdict = await offer(caller, page, "page.html")
    assert (verdict.decision, verdict.reason) == ("replace", Reason.REDACTED)
    assert b"mailto:%5BEMAIL_ADDRESS_1%5D" in await taken(caller, verdict)
    assert "mailto:[EMAIL_ADDRESS_1]" in caller.auditor.read and "page" in caller.auditor.read
    await offer(caller, CLEAN, "paper.md")
    await offer(caller, CLEAN, "paper.example")
    assert "paper" in caller.auditor.read and "paper.example" in caller.auditor.read


async def test_a_policy_forbids_the_copy_of_what_is_doubted(managed: Caller) -> None:
    text = LETTER + b"Zander comes.\n"
    for is_override in (False, True, True):
        verdict = await offer(managed, text, "Letter.txt", is_override=is_override)
        assert held_for(verdict) is Reason.FILE_COPY_DOUBTED and not verdict.has_copy


async def test_a_second_reader_that_is_late_releases_nothing(caller: Caller) -> None:
    caller.auditor.is_late = True
    for data in (CLEAN, LETTER):
        verdict = await offer(caller, data, "Letter.txt")
        assert held_for(verdict) is Reason.FILE_UNREAD
        assert documents.Reason.NOT_SEARCHED in {one.reason for one in verdict.unread}


# ---------------------------------------------------------------- pieces


async def test_a_file_comes_in_pieces_and_its_copy_goes_in_pieces(caller: Caller) -> None:
    text = b"A line for anna@example.org.\n" * 40_000
    verdict = await offer(caller, text, "Long.txt", pieces=7)
    assert verdict.decision == "replace" and verdict.copy is not None and verdict.copy.pieces == 3
    assert await taken(caller, verdict) == text.replace(b"anna@example.org", b"[EMAIL_ADDRESS_1]")
    assert await refused(caller, TakeFile(caller.name(), 5000, verdict.file, 3)) == (RefusalCode.NOT_FOUND, "seq")


async def test_two_files_at_once_keep_apart(caller: Caller) -> None:
    one = offers(caller, LETTER, "One.txt", 3)
    other = offers(caller, CLEAN, "Other.txt", 3)
    for first, second in zip(one[:-1], other[:-1], strict=True):
        assert isinstance(await caller.ask(first), Done) and isinstance(await caller.ask(second), Done)
    verdicts = await asyncio.gather(caller.ask(other[-1], 20), caller.ask(one[-1], 20))
    clean, letter = verdicts
    assert isinstance(clean, FileVerdict) and isinstance(letter, FileVerdict)
    assert (clean.decision, letter.decision) == ("release", "replace")
    assert await taken(caller, letter) == COPY


async def test_a_broken_offer_is_refused_and_forgotten(caller: Caller, room: Wrapped) -> None:
    first, second, third = offers(caller, LETTER, "Letter.txt", 3)
    assert isinstance(await caller.ask(first), Done)
    assert await refused(caller, third) == (RefusalCode.OUT_OF_ORDER, "seq")
    assert await refused(caller, second) == (RefusalCode.OUT_OF_ORDER, "seq")  # Nothing is there to go on with.
    for changes, field in (
        ({"digest": sha(CLEAN)}, "digest"),
        ({"size": len(LETTER) - 1}, "size"),
        ({"size": len(LETTER) + 1}, "size"),
    ):
        assert await refused(caller, offers(caller, LETTER, "Letter.txt", **changes)[0]) == (RefusalCode.BAD_FIELD, field)
    assert room.read_names == []


async def test_all_pieces_tell_of_one_file(caller: Caller) -> None:
    for changes, field in (
        ({"name": "Other.txt"}, "name"),
        ({"is_override": True}, "is_override"),
        ({"is_incognito": True}, "is_incognito"),
        ({"site": SiteId("claude")}, "site"),
        ({"conversation": ConversationId("c/2")}, "conversation"),
    ):
        first, second = offers(caller, LETTER, "Letter.txt", 2)
        await caller.ask(first)
        assert await refused(caller, replace(second, **changes)) == (RefusalCode.BAD_FIELD, field)


async def test_a_file_that_has_its_verdict_takes_no_piece_more(caller: Caller) -> None:
    (only,) = offers(caller, CLEAN, "Meeting.txt")
    await caller.ask(only, 20)
    assert await refused(caller, replace(only, id=caller.name())) == (RefusalCode.OUT_OF_ORDER, "file")


# ---------------------------------------------------------------- forgotten, late, out of the way


@pytest.mark.parametrize(
    ("scope", "site", "conversation", "is_gone"),
    [
        ("conversation", CHAT, TALK, True),
        ("conversation", CHAT, ConversationId("c/2"), False),
        ("site", CHAT, None, True),
        ("site", SiteId("claude"), None, False),
        ("all", None, None, True),
        ("private", None, None, False),
    ],
)
async def test_forgetting_takes_the_files_of_what_is_forgotten(
    caller: Caller, scope: str, site: SiteId | None, conversation: ConversationId | None, is_gone: bool
) -> None:
    verdict = await offer(caller, LETTER, "Letter.txt")
    first, second = offers(caller, LETTER, "Letter.txt", 2)
    await caller.ask(first)
    await caller.ask(Forget(caller.name(), 5000, scope, site, conversation))  # type: ignore[arg-type]
    if is_gone:
        assert await refused(caller, TakeFile(caller.name(), 5000, verdict.file, 0)) == (RefusalCode.NOT_FOUND, "file")
        assert await refused(caller, second) == (RefusalCode.OUT_OF_ORDER, "seq")
    else:
        assert await taken(caller, verdict) == COPY
        assert isinstance(await caller.ask(second, 20), FileVerdict)


async def test_private_windows_leave_nothing(caller: Caller) -> None:
    verdict = await offer(caller, LETTER, "Letter.txt", is_incognito=True)
    await settle(caller, verdict, "replaced")
    assert caller.rooms.vault.last("chatgpt") is None
    again = await offer(caller, LETTER, "Letter.txt", is_incognito=True)
    await caller.ask(Forget(caller.name(), 5000, "private"))
    assert await refused(caller, TakeFile(caller.name(), 5000, again.file, 0)) == (RefusalCode.NOT_FOUND, "file")


async def test_a_file_that_is_forgotten_while_it_is_read_binds_nothing(caller: Caller, room: Wrapped) -> None:
    begun, go_on, read = threading.Event(), threading.Event(), room.read

    def slow(data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        begun.set()
        go_on.wait(10)
        return read(data, name, left_s)

    room.read = slow  # type: ignore[method-assign]
    asked = asyncio.ensure_future(caller.ask(offers(caller, LETTER, "Letter.txt")[0], 20))
    await asyncio.to_thread(begun.wait, 10)
    await caller.ask(Forget(caller.name(), 5000, "conversation", CHAT, TALK))
    go_on.set()
    with pytest.raises(Refused) as caught:
        await asked
    assert caught.value.code is RefusalCode.NOT_FOUND
    restored = await caller.ask(Restore(caller.name(), 5000, CHAT, TALK, ("[EMAIL_ADDRESS_1]",)))
    assert isinstance(restored, Restored) and restored.texts[0][0].status == "unknown"


async def test_a_late_file_is_refused_and_forgotten(caller: Caller) -> None:
    caller.detector.pause_s = 0.6
    (only,) = offers(caller, LETTER, "Letter.txt")
    assert (await refused(caller, only, within_s=0.5))[0] is RefusalCode.DEADLINE
    caller.detector.pause_s = 0.0
    assert isinstance(await caller.ask(replace(only, id=caller.name()), 20), FileVerdict)  # Nothing of it was kept.


async def test_a_file_whose_asker_is_gone_is_given_up(caller: Caller, room: Wrapped) -> None:
    begun, go_on, read = threading.Event(), threading.Event(), room.read

    def slow(data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        begun.set()
        go_on.wait(10)
        return read(data, name, left_s)

    room.read = slow  # type: ignore[method-assign]
    (only,) = offers(caller, LETTER, "Letter.txt")
    asked = asyncio.ensure_future(caller.ask(only, 20))
    await asyncio.to_thread(begun.wait, 10)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    go_on.set()
    assert await refused(caller, TakeFile(caller.name(), 5000, only.file, 0)) == (RefusalCode.NOT_FOUND, "file")


async def test_a_file_whose_asker_is_gone_between_two_pieces_leaves_no_bytes(caller: Caller) -> None:
    first, second = offers(caller, LETTER, "Letter.txt", 2)
    asked = asyncio.ensure_future(caller.ask(first, 20))
    await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert await refused(caller, second) == (RefusalCode.OUT_OF_ORDER, "seq")


async def test_what_is_left_behind_goes_even_when_nobody_asks_any_more(room: Wrapped) -> None:
    now = [1000.0]
    one = Caller(documents=room)
    files, turns = FilesUnderWay(clock=lambda: now[0]), Turns()
    filing = Filing(one.rooms, files, FileJudging(one.rooms, turns), sweep_s=0.02)
    first, _ = offers(one, LETTER, "Letter.txt", 2)
    await filing.offer_file(first, time.monotonic() + 20)
    await asyncio.sleep(0.1)
    assert files.bytes_held == len(LETTER)
    now[0] += KEPT_S + 1
    await asyncio.sleep(0.1)
    assert files.bytes_held == 0
    filing.close()
    await one.desk.close()


async def test_files_keep_no_check_waiting_and_are_looked_at_two_at_a_time(caller: Caller, room: Wrapped) -> None:
    lock, go_on, at_once, most = threading.Lock(), threading.Event(), 0, 0
    read = room.read

    def slow(data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        go_on.wait(10)
        with lock:
            at_once -= 1
        return read(data, name, left_s)

    room.read = slow  # type: ignore[method-assign]
    asked = [asyncio.ensure_future(caller.ask(offers(caller, CLEAN, "Meeting.txt")[0], 20)) for _ in range(8)]
    await asyncio.sleep(0.1)
    started = time.monotonic()
    verdict = await caller.check("mail anna@example.org")
    assert verdict.decision is Decision.RELEASE and time.monotonic() - started < 1
    go_on.set()
    assert {one.decision for one in await asyncio.gather(*asked) if isinstance(one, FileVerdict)} == {"release"}
    assert most == 2


async def test_a_conversation_gets_its_name_while_a_file_arrives(caller: Caller) -> None:
    first, second = offers(caller, LETTER, "Letter.txt", 2)
    await caller.ask(first)
    await caller.ask(Adopt(caller.name(), 5000, CHAT, TALK, ConversationId("c/9")))
    verdict = await caller.ask(replace(second, conversation=ConversationId("c/9")), 20)
    assert isinstance(verdict, FileVerdict) and verdict.decision == "replace"
    said = (await taken(caller, verdict)).decode().split()[4]
    restored = await caller.ask(Restore(caller.name(), 5000, CHAT, ConversationId("c/9"), (said,)))
    assert isinstance(restored, Restored) and restored.texts[0][0].text == "anna@example.org"


async def test_a_desk_that_closes_gives_up_its_files(room: Wrapped) -> None:
    one = Caller(documents=room)
    begun, go_on, read = threading.Event(), threading.Event(), room.read

    def slow(data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        begun.set()
        go_on.wait(10)
        return read(data, name, left_s)

    room.read = slow  # type: ignore[method-assign]
    asked = asyncio.ensure_future(one.ask(offers(one, LETTER, "Letter.txt")[0], 20))
    await asyncio.to_thread(begun.wait, 10)
    closing = asyncio.ensure_future(one.desk.close())
    await asyncio.sleep(0.05)
    go_on.set()
    await closing
    with pytest.raises(Refused):
        await asked
    assert room.is_closed


async def test_the_words_of_a_file_are_in_no_repr(caller: Caller) -> None:
    (only,) = offers(caller, LETTER, "anna@example.org.txt")
    verdict = await caller.ask(only, 20)
    assert "anna" not in repr(only) + repr(verdict) and only.data not in repr(only)
