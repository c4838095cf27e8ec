"""What would leave is read a second time: a doubt holds it, and what cannot be read in time does not leave either."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import replace

import pytest

from native_host.contract.findings import Doubt, Finding
from native_host.contract.messages import (
    Adopt,
    Allow,
    Check,
    ConversationId,
    Done,
    DraftId,
    Excuse,
    Forget,
    Hide,
    SetMode,
    SiteId,
    Verdict,
)
from native_host.contract.policy import Decision, Mode, Reason, Runtime
from native_host.contract.records import LedgerQuery, Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.redactor.redact import Redaction, Replacement
from native_host.router.auditing import EgressAudits, _lower
from native_host.router.memory import Given, VerdictMemory

from .conftest import Caller, SmallAuditor

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")
MET = "😀 mira@post.example met Zander"


def doubted(verdict: Verdict, text: str) -> list[str]:
    units = text.encode("utf-16-le")
    return [units[one.start * 2 : one.end * 2].decode("utf-16-le") for one in verdict.doubts]


async def excuse(caller: Caller, verdict: Verdict, *doubts: int, is_override: bool = False) -> None:
    reply = await caller.ask(Excuse(caller.name(), 5000, verdict.id, doubts, is_override))
    assert isinstance(reply, Done)


async def test_a_doubt_holds_the_text_and_says_where_it_is(caller: Caller) -> None:
    held = await caller.check(MET)
    assert (held.decision, held.reason, held.runtime) == (Decision.HOLD, Reason.JUDGE_DOUBTS, Runtime.LOCAL_ONLY)
    assert (held.outgoing, held.outgoing_digest) == (None, None)
    assert doubted(held, MET) == ["Zander"] and (held.doubts[0].kind, held.doubts[0].score) == ("person", 0.75)
    assert held.redacted == "😀 [EMAIL_ADDRESS_1] met Zander" and held.spans[0].placeholder == "[EMAIL_ADDRESS_1]"
    assert caller.auditor.read == [held.redacted], "the second reader reads what would leave, not what was typed"


async def test_a_text_that_did_not_change_is_read_once(caller: Caller) -> None:
    for _ in range(3):
        await caller.check(MET)
        await caller.check("Zander?", conversation="new-2")
    assert len(caller.auditor.read) == 2
    await caller.ask(Forget(caller.name(), 5000, "all"))
    await caller.check(MET)
    assert len(caller.auditor.read) == 3


async def test_what_is_hidden_leaves_with_a_placeholder(caller: Caller) -> None:
    await caller.check(MET)
    await caller.ask(Hide(caller.name(), 5000, CHAT, TALK, "Zander"))
    sent = await caller.check(MET)
    assert (sent.decision, sent.reason) == (Decision.RELEASE, Reason.REDACTED)
    assert sent.outgoing == "😀 [EMAIL_ADDRESS_1] met [CUSTOM_1]" and sent.doubts == ()


async def test_words_that_are_fine_are_not_asked_about_again_in_this_conversation(caller: Caller) -> None:
    text = "Zander1 and Zander2"
    held = await caller.check(text)
    await excuse(caller, held, 0)
    assert doubted(await caller.check(text), text) == ["Zander2"]
    assert (await caller.check("ask ZANDER1 once more")).outgoing == "ask ZANDER1 once more"
    assert (await caller.check(text, conversation="new-2")).decision is Decision.HOLD
    await caller.ask(Adopt(caller.name(), 5000, CHAT, TALK, ConversationId("c/1")))
    assert doubted(await caller.check(text, conversation="c/1"), text) == ["Zander2"]
    await caller.ask(Hide(caller.name(), 5000, CHAT, ConversationId("c/1"), "zander1"))
    assert (await caller.check("Zander2 is zander1", conversation="c/1")).redacted == "Zander2 is [CUSTOM_1]"


async def test_values_let_through_are_no_doubts(caller: Caller) -> None:
    caller.detector.extra = ("Zander",)
    found = await caller.check("to Zander")
    assert found.outgoing == "to [CUSTOM_1]"
    await caller.ask(Allow(caller.name(), 5000, found.id, 0))
    assert (await caller.check("to Zander")).outgoing == "to Zander"
    assert caller.auditor.read[-1] == "to Zander"


async def test_what_the_user_never_hides_is_no_doubt(caller: Caller) -> None:
    caller.detector.spared = ("Zander",)
    assert (await caller.check(MET)).outgoing == "😀 [EMAIL_ADDRESS_1] met Zander"
    assert (await caller.check("Zanders")).decision is Decision.HOLD


async def test_sent_as_it_is_despite_doubts_is_for_this_text_and_is_told_apart(caller: Caller) -> None:
    held = await caller.check(MET)
    await caller.sent(held, "held")
    await excuse(caller, held, 0, is_override=True)
    sent = await caller.check(MET)
    assert (sent.decision, sent.reason, sent.doubts) == (Decision.RELEASE, Reason.SENT_DESPITE_DOUBTS, ())
    assert sent.outgoing == "😀 [EMAIL_ADDRESS_1] met Zander", "what the first reader found is still replaced"
    await caller.sent(sent)
    row = caller.vault.rows()[-1]
    assert (row.facts["reason"], row.facts["outcome"]) == ("sent_despite_doubts", "released")
    assert (row.facts["back:held"], row.facts["back:checked"]) == (1, 1), "the hold is taken back"
    other = await caller.check(f"{MET} too")
    assert other.reason is Reason.REDACTED


async def test_sent_as_it_is_is_for_one_sending(caller: Caller) -> None:
    held = await caller.check(MET)
    await excuse(caller, held, is_override=True)
    sent = await caller.check(MET)
    assert (await caller.check(MET)).reason is Reason.SENT_DESPITE_DOUBTS, "it has not left yet"
    await caller.ask(Adopt(caller.name(), 5000, CHAT, TALK, ConversationId("c/1")))
    await caller.sent(sent)
    for conversation in (TALK, ConversationId("c/1")):
        assert (await caller.check(MET, conversation=conversation)).reason is Reason.JUDGE_DOUBTS


async def test_what_is_not_sent_as_it_is_within_a_minute_is_doubted_again(caller: Caller) -> None:
    now = 0.0
    memory = VerdictMemory(lambda: now)
    held = await caller.check(MET)
    where, doubts = Where("chatgpt", "new-1"), (Doubt(0, 1, 1.0, "person"),)
    memory.override(Given(where, held, MET, (), (), False, now, doubts=doubts))
    now = 59.0
    assert memory.overridden(where, held.digest) == doubts
    now = 61.0
    assert memory.overridden(where, held.digest) is None


async def test_a_policy_forbids_every_way_round_the_second_reader(managed: Caller) -> None:
    held = await managed.check(MET)
    assert (held.decision, held.redacted) == (Decision.HOLD, None)
    for is_override in (True, False):
        with pytest.raises(Refused) as refused:
            await excuse(managed, held, 0, is_override=is_override)
        assert refused.value.code is RefusalCode.NOT_ALLOWED
    assert (await managed.check(MET, is_override=True)).decision is Decision.HOLD
    await managed.ask(Hide(managed.name(), 5000, CHAT, TALK, "Zander"))
    assert (await managed.check(MET)).decision is Decision.RELEASE


async def test_an_excuse_of_what_was_never_doubted_is_not_found(caller: Caller) -> None:
    held = await caller.check(MET)
    for verdict, at in ((held, 1), (replace(held, id=caller.name()), 0)):
        with pytest.raises(Refused) as refused:
            await excuse(caller, verdict, at)
        assert refused.value.code is RefusalCode.NOT_FOUND


async def test_what_was_never_doubted_is_not_overridden_beforehand(caller: Caller) -> None:
    text = "my diagnosis: mira@post.example met Zander"
    first = await caller.check(text)
    assert first.decision is Decision.HOLD and first.doubts == ()
    with pytest.raises(Refused) as refused:
        await excuse(caller, first, is_override=True)
    assert refused.value.code is RefusalCode.NOT_FOUND
    assert (await caller.check(text, is_override=True)).reason is Reason.JUDGE_DOUBTS


async def test_the_override_of_a_topic_does_not_skip_the_second_reader(caller: Caller) -> None:
    text = "my diagnosis: mira@post.example met Zander"
    first = await caller.check(text)
    assert first.reason is Reason.SENSITIVE_TOPIC_STAYS and first.doubts == () and caller.auditor.read == []
    second = await caller.check(text, is_override=True)
    assert (second.decision, second.reason) == (Decision.HOLD, Reason.JUDGE_DOUBTS)
    await excuse(caller, second, 0, is_override=True)
    assert (await caller.check(text)).reason is Reason.SENSITIVE_TOPIC_STAYS
    third = await caller.check(text, is_override=True)
    assert third.reason is Reason.SENT_DESPITE_DOUBTS
    assert third.outgoing == "my diagnosis: [EMAIL_ADDRESS_1] met Zander"


async def test_what_is_not_read_in_time_is_unchecked_and_never_clean(caller: Caller) -> None:
    caller.auditor.is_late = True
    late = await caller.check("nothing at all")
    assert (late.decision, late.reason) == (Decision.UNDECIDED, Reason.RULE_OVERRAN)
    assert (late.outgoing, late.redacted, late.spans, late.doubts) == (None, None, (), ())
    caller.auditor.is_late = False
    assert (await caller.check("nothing at all")).decision is Decision.RELEASE


async def test_the_second_reader_gets_what_is_left_of_the_deadline(caller: Caller) -> None:
    caller.auditor.is_late = True
    check = Check(caller.name(), 5000, CHAT, TALK, DraftId("draft-1"), "nothing at all")
    verdict = await caller.ask(check, within_s=0.5)
    assert isinstance(verdict, Verdict) and verdict.decision is Decision.UNDECIDED
    left_s = caller.auditor.deadlines[-1] - caller.auditor.asked_at[-1]
    assert 0 < left_s < 0.5


@pytest.mark.parametrize(("mode", "pause_s"), [(Mode.OFF, 0), (Mode.STRICT, 3600)])
async def test_a_site_that_nobody_watches_is_not_read(caller: Caller, mode: Mode, pause_s: int) -> None:
    await caller.ask(SetMode(caller.name(), 5000, CHAT, mode, pause_s))
    assert (await caller.check(MET)).outgoing == MET and caller.auditor.read == []


async def test_an_answer_from_here_is_shown_and_what_it_is_about_still_waits(caller: Caller) -> None:
    text = "Sort these lines:\nZander\nAmsel"
    verdict = await caller.check(text)
    assert verdict.answer is not None and "Amsel" in verdict.answer.text
    assert (verdict.decision, verdict.reason) == (Decision.HOLD, Reason.JUDGE_DOUBTS)


async def test_the_ledger_masks_a_doubted_secret(caller: Caller) -> None:
    held = await caller.check("mira@post.example uses odd-7Q, Zander too")
    await caller.sent(held, "held")
    texts = caller.vault.search(LedgerQuery(), None, 1, 1e12).found[0].texts
    assert texts is not None
    assert (texts.typed, texts.outgoing) == ("mira@post.example uses [SECRET], Zander too", None)
    assert [(one.start, one.end, one.type) for one in texts.spans] == [(0, 17, "EMAIL_ADDRESS")]


async def test_the_ledger_masks_a_secret_that_was_sent_despite_its_doubt_or_let_through(caller: Caller) -> None:
    text = "mira@post.example uses odd-7Q and sk-abc1"
    held = await caller.check(text)
    assert held.spans[1].type == "SECRET"
    await caller.ask(Allow(caller.name(), 5000, held.id, 1))
    await excuse(caller, await caller.check(text), 0, is_override=True)
    sent = await caller.check(text)
    assert (sent.outgoing, sent.doubts) == ("[EMAIL_ADDRESS_1] uses odd-7Q and sk-abc1", ())
    await caller.sent(sent)
    texts = caller.vault.search(LedgerQuery(), None, 1, 1e12).found[0].texts
    assert texts is not None
    assert texts.typed == "mira@post.example uses [SECRET] and [SECRET]"
    assert texts.outgoing == "[EMAIL_ADDRESS_1] uses [SECRET] and [SECRET]"


def audited(text: str, findings: dict[str, str | None], doubts: dict[str, str]) -> list[str]:
    """The doubted words of `text` where `doubts` are those of what would leave."""
    replacements, at, pieces = [], 0, []
    for value, placeholder in findings.items():
        start = text.index(value, at)
        replacements.append(Replacement(Finding(start, start + len(value), "CUSTOM", 1.0, "test"), placeholder))
        pieces += [text[at:start], placeholder or value]
        at = start + len(value)
    redaction = Redaction("".join([*pieces, text[at:]]), tuple(replacements))

    class Fixed(SmallAuditor):
        def audit(self, outgoing: str, spared: object, deadline: float) -> list[Doubt]:
            starts = [outgoing.index(word) for word in doubts]
            return [Doubt(at, at + len(word), 0.5, kind) for at, (word, kind) in zip(starts, doubts.items(), strict=True)]

    found = EgressAudits(Fixed()).doubts(text, redaction, (), (), 1e12)
    return [text[one.start : one.end] for one in found]


def test_places_find_their_way_back_through_replacements() -> None:
    text = "Ada in Ulm wrote to Bo of Rye, 0815-7Q"
    found = audited(text, {"Ada": "[PERSON_1]", "Bo": "[PERSON_2]"}, {"Ulm": "place", "Rye": "place", "0815-7Q": "number"})
    assert found == ["Ulm", "Rye", "0815-7Q"]


def test_a_doubt_that_meets_a_placeholder_keeps_its_own_part_alone() -> None:
    found = audited("Dr Ada Bo left", {"Ada": "[PERSON_1]"}, {"Dr [PERSON_1] Bo": "person"})
    assert found == ["Dr ", " Bo"]
    found = audited("Ada Bo", {"Ada": "[PERSON_1]", "Bo": None}, {"[PERSON_1]": "person"})
    assert found == []


def test_a_doubt_longer_than_can_be_hidden_comes_in_pieces() -> None:
    text = "x" * 12_000
    found = audited(text, {}, {text: "secret"})
    assert [len(one) for one in found] == [5_000, 5_000, 2_000]


class Spared(SmallAuditor):
    """Remembers what it was told to pass over, as words of the outgoing text."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def audit(self, outgoing: str, spared: Sequence[tuple[int, int]], deadline: float) -> Sequence[Doubt]:
        self.words = [outgoing[start:end] for start, end in spared]
        return ()


def spared_of(text: str, *excused: str) -> list[str]:
    auditor = Spared()
    EgressAudits(auditor).doubts(text, Redaction(text, ()), (), excused, 1e12)
    return auditor.words


def test_excused_words_are_found_in_any_case_and_keep_their_length() -> None:
    assert all(len(_lower(chr(point))) == 1 for point in range(sys.maxunicode + 1))
    assert spared_of("İ ΟΔΟΣ, οδος and 😀 ANN", "Οδος", "Ann") == ["ΟΔΟΣ", "οδος", "ANN"]
    assert spared_of("a (b) a.b", "(b)", ".") == ["(b)", "."]


def test_excused_words_that_overlap_make_no_longer_word_fine() -> None:
    assert spared_of("Annabel", "Ann", "nabel") == ["Ann"]
    assert spared_of("New York Times", "New", "New York", "York Times") == ["New York"]


def test_thousands_of_excused_words_cost_no_more_than_a_search_for_each() -> None:
    words = [f"{at:x}".translate(str.maketrans("0123456789", "ghijklmnop")) + "ed" for at in range(10**6, 10**6 + 12_000)]
    started = time.process_time()
    assert spared_of(" ".join(words[2_000:]), *words[:2_000]) == []
    assert time.process_time() - started < 3, "a pattern of all of them takes a minute"


def test_a_search_for_excused_words_ends_with_its_deadline() -> None:
    with pytest.raises(TimeoutError):
        EgressAudits(SmallAuditor()).doubts("Ann", Redaction("Ann", ()), (), ("Ann",), time.monotonic())
