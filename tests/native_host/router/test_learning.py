"""Learned specialists behind the desk: what a site's labels teach, what is served, how it is seen and taken back."""

from __future__ import annotations

import itertools

import pytest

from native_host.answerer.learned.specialists import is_shadow
from native_host.contract.messages import (
    AnswererName,
    ConversationId,
    Done,
    Forget,
    GetLearned,
    Learned,
    LearnedRow,
    ResetLearned,
    SetAnswering,
    SetMode,
    Settings,
    SiteAnswer,
    SiteId,
    Verdict,
)
from native_host.contract.policy import Answerer, Decision, Mode, Reason, Runtime
from native_host.contract.refusals import RefusalCode, Refused
from tests.native_host.answerer.learned.words import ASK, WORDS, texts

from .conftest import Caller

CHAT = SiteId("chatgpt")


class Office:
    """Somebody who lets the site sort messages, each in a new chat."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self._numbers = itertools.count(1)
        self.texts = texts()

    def talk(self) -> ConversationId:
        return ConversationId(f"new-{next(self._numbers)}")

    async def check(self, text: str, **more: object) -> Verdict:
        return await self.caller.check(f"{ASK}\n\n{text}", **{"conversation": self.talk(), **more})

    async def ask_site(self, text: str, answer: str, **more: object) -> Verdict:
        verdict = await self.check(text, **more)
        await self.caller.sent(verdict)
        await self.answers(verdict, answer)
        return verdict

    async def answers(self, verdict: Verdict, answer: str) -> None:
        told = SiteAnswer(self.caller.name(), 5000, verdict.id, answer, is_first=True)
        assert isinstance(await self.caller.ask(told), Done)

    async def teach(self, count: int = 60) -> None:
        for text, label in itertools.islice(self.texts, count):
            await self.ask_site(text, label)

    async def rows(self) -> tuple[LearnedRow, ...]:
        reply = await self.caller.ask(GetLearned(self.caller.name(), 5000))
        assert isinstance(reply, Learned)
        return reply.rows

    async def row(self) -> LearnedRow:
        [row] = await self.rows()
        return row

    async def fresh(self) -> tuple[str, str]:
        name = (await self.row()).name
        return next((text, label) for text, label in self.texts if not is_shadow(name, text))


@pytest.fixture
def office(caller: Caller) -> Office:
    return Office(caller)


async def test_it_learns_beside_the_site_and_then_answers_with_the_label_and_what_speaks_for_it(office: Office) -> None:
    await office.teach(30)
    row = await office.row()
    assert (row.site, row.state, row.answers, row.needed) == (CHAT, "learning", 30, 35)
    assert row.instruction == ASK[:80] and set(row.labels) == {"billing", "shipping"}
    assert (await office.check((await office.fresh())[0])).answer is None
    await office.teach(30)
    row = await office.row()
    assert row.state == "answering" and row.agreed == row.cases >= 35
    text, label = await office.fresh()
    verdict = await office.check(text)
    assert verdict.answer is not None and verdict.answer.learned is not None
    assert (verdict.answer.text, verdict.answer.by, verdict.answer.name) == (label, Answerer.LEARNED, row.name)
    told = verdict.answer.learned
    assert (told.answers, told.agreed, told.cases) == (row.answers, row.agreed, row.cases)
    assert (verdict.runtime, verdict.reason, verdict.decision) == (
        Runtime.LOCAL_SPECIALIST,
        Reason.LEARNED,
        Decision.RELEASE,
    )


async def test_the_very_same_request_is_answered_with_the_sites_own_word(office: Office) -> None:
    await office.teach()
    text, label = await office.fresh()
    await office.ask_site(text, f"**{label}**")
    verdict = await office.check(text)
    assert verdict.answer is not None and verdict.answer.by is Answerer.REPEAT and verdict.answer.text == f"**{label}**"


async def test_the_site_asked_all_the_same_takes_the_count_back_and_refutes_it(office: Office) -> None:
    await office.teach()
    text, label = await office.fresh()
    verdict = await office.check(text)
    assert verdict.answer is not None
    await office.caller.sent(verdict, "answered")
    assert office.caller.counters.read(None, "all").avoided_round_trips == 1
    await office.caller.sent(verdict, "released")
    assert office.caller.counters.read(None, "all").avoided_round_trips == 0
    await office.answers(verdict, "shipping" if label == "billing" else "billing")
    assert (await office.row()).state == "stepped_back"
    assert (await office.check((await office.fresh())[0])).answer is None


async def test_the_site_asked_all_the_same_that_agrees_leaves_it_open(office: Office) -> None:
    await office.teach()
    before = await office.row()
    text, label = await office.fresh()
    await office.ask_site(text, label)
    after = await office.row()
    assert (after.state, after.agreed, after.cases) == ("answering", before.agreed + 1, before.cases + 1)


async def test_never_answer_this_here_ends_that_specialist_and_stands_in_the_settings(office: Office) -> None:
    await office.teach()
    row = await office.row()
    text, _ = await office.fresh()
    muted = await office.caller.ask(SetAnswering(office.caller.name(), 5000, CHAT, row.name, False))
    assert isinstance(muted, Settings) and muted.sites[0].never_answered == (row.name,)
    assert (await office.row()).state == "stepped_back"
    assert (await office.check(text)).answer is None
    await office.teach(50)
    assert (await office.row()).answers == row.answers, "unwanted, it learns nothing either"
    await office.caller.ask(SetAnswering(office.caller.name(), 5000, CHAT, row.name, True))
    assert (await office.check(text)).answer is None, "it must earn its say anew"


async def test_only_the_first_prompt_of_an_ordinary_chat_teaches_and_is_served(office: Office) -> None:
    text, label = next(office.texts)
    talk = office.talk()
    await office.caller.sent(await office.caller.check("Hello there, you", conversation=talk))
    for _ in range(3):
        await office.ask_site(text, label, conversation=talk)
        await office.ask_site(next(office.texts)[0], label, is_incognito=True)
    assert await office.rows() == ()
    await office.teach()
    text, _ = await office.fresh()
    assert (await office.check(text)).answer is not None
    assert (await office.check(text, is_incognito=True)).answer is None
    assert (await office.check(text, conversation=talk)).answer is None
    assert (await office.check(text, site=SiteId("claude"))).answer is None


@pytest.mark.parametrize("mode", [Mode.REDACT, Mode.OFF])
async def test_in_these_modes_it_neither_learns_nor_answers(office: Office, mode: Mode) -> None:
    await office.caller.ask(SetMode(office.caller.name(), 5000, CHAT, mode))
    await office.teach(4)
    assert await office.rows() == ()
    await office.caller.ask(SetMode(office.caller.name(), 5000, CHAT, Mode.BALANCED))
    await office.teach()
    text, _ = await office.fresh()
    await office.caller.ask(SetMode(office.caller.name(), 5000, CHAT, mode))
    assert (await office.check(text)).answer is None


async def test_a_text_that_must_stay_is_answered_for_that_reason(office: Office) -> None:
    await office.teach()
    text, label = await office.fresh()
    words = text.split()
    verdict = await office.check(" ".join([*words[:-1], "lawsuit", words[-1]]))
    if verdict.answer is None:  # One of ten goes to the site.
        verdict = await office.check(" ".join(["lawsuit", *words]))
    assert verdict.answer is not None and verdict.answer.text == label
    assert (verdict.decision, verdict.reason) == (Decision.HOLD, Reason.SENSITIVE_TOPIC_STAYS)


async def test_a_label_with_a_private_value_in_it_is_none(office: Office) -> None:
    for number in range(4):
        await office.ask_site(f"from mira@post.example about the parcel number {'abcd'[number]}", "[EMAIL_ADDRESS_1]")
    assert await office.rows() == ()


async def test_what_a_site_says_instead_of_an_answer_teaches_nothing(office: Office) -> None:
    await office.teach(10)
    before = await office.row()
    await office.ask_site(next(office.texts)[0], "Something went wrong")
    assert await office.row() == before


async def test_reset_it_begins_anew_deleted_it_is_gone(office: Office) -> None:
    await office.teach()
    row, (text, _) = await office.row(), await office.fresh()
    await office.caller.ask(ResetLearned(office.caller.name(), 5000, CHAT, row.name, False))
    assert (await office.check(text)).answer is None
    empty = await office.row()
    assert (empty.name, empty.state, empty.labels, empty.answers, empty.cases) == (row.name, "learning", (), 0, 0)
    await office.caller.ask(ResetLearned(office.caller.name(), 5000, CHAT, row.name, True))
    assert await office.rows() == () and office.caller.vault.specialists.all() == []
    with pytest.raises(Refused) as refused:
        await office.caller.ask(ResetLearned(office.caller.name(), 5000, CHAT, row.name, True))
    assert (refused.value.code, refused.value.detail) == (RefusalCode.NOT_FOUND, "name")


async def test_forgetting_the_site_ends_it_at_once_and_a_reading_anew_changes_nothing(office: Office) -> None:
    await office.teach()
    before, (text, _) = await office.rows(), await office.fresh()
    await office.caller.ask(Forget(office.caller.name(), 5000, "site", SiteId("claude")))
    assert await office.rows() == before
    assert (await office.check(text)).answer is not None
    await office.caller.ask(Forget(office.caller.name(), 5000, "site", CHAT))
    assert await office.rows() == ()
    assert (await office.check(text)).answer is None


async def test_no_text_is_at_rest_and_no_instruction_in_a_name(office: Office) -> None:
    await office.teach(30)
    [(site, name, data)] = office.caller.vault.specialists.all()
    assert site == CHAT and "queue" not in name and AnswererName(name) == (await office.row()).name
    assert not any(word.encode() in data for words in WORDS.values() for word in words if word not in ("label", "late"))
