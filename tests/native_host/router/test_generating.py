"""An answer that a model writes: asked for piece by piece, one at a time, ended by whoever does not want it any more."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from native_host.contract.language import Generated
from native_host.contract.messages import (
    AnswererName,
    AnswerMore,
    AnswerPart,
    Counters,
    Done,
    Forget,
    GetCounters,
    GetStatus,
    RequestId,
    Sent,
    SetAnswering,
    SetMode,
    SiteId,
    Status,
    StopAnswer,
    Verdict,
)
from native_host.contract.policy import Mode
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.depot.chosen import mark
from native_host.depot.store import Store
from native_host.inference.place import models_folder
from native_host.router.generating import Generating
from native_host.router.memory import Given, VerdictMemory
from native_host.service.build_answers import find_model
from native_host.service.own_model import OwnModel
from tests.native_host.inference.language.speaker import put_to_use

from .conftest import Caller
from .test_offering import PLAN, STAYS

PIECES = ["The hall", " is painted", " in March", " — 🎨 —", " and opens", " again."]
WHOLE = "".join(PIECES)
SLOW = 4  # Products of large matrices in each token's run: tens of milliseconds.


class Watched(OwnModel):
    """Says when it begins and ends."""

    def __init__(self, store: Store, rest_after_s: float = 300.0) -> None:
        super().__init__(lambda: find_model(store, models_folder()), rest_after_s, lambda: mark(store))
        self.prompts: list[str] = []
        self.begun, self.ended, self.ended_at = threading.Event(), threading.Event(), 0.0

    def generate(self, prompt: str, *, on_text: Callable[[str], None], is_cancelled: Callable[[], bool]) -> Generated:
        self.prompts.append(prompt)
        self.begun.set()
        try:
            return super().generate(prompt, on_text=on_text, is_cancelled=is_cancelled)
        finally:
            self.ended_at = time.monotonic()
            self.ended.set()

    def glance(self) -> object:
        assert self._found is not None
        return self._found.glance

    def is_loaded(self) -> bool:
        assert self._found is not None
        return self._found.engine.state == "ready"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


@pytest.fixture
async def made(store: Store) -> AsyncIterator[Callable[..., tuple[Caller, Watched]]]:
    """Callers with a model that says what it is given."""
    callers: list[Caller] = []

    def make(pieces: list[str] = PIECES, rest_after_s: float = 300.0, **how: object) -> tuple[Caller, Watched]:
        put_to_use(store, pieces, **how)  # type: ignore[arg-type]
        model = Watched(store, rest_after_s)
        callers.append(Caller(model=model))
        return callers[-1], model

    yield make
    for caller in callers:
        await caller.desk.close()


Make = Callable[..., tuple[Caller, Watched]]


async def more(caller: Caller, verdict: Verdict, have: int = 0) -> AnswerPart:
    reply = await caller.ask(AnswerMore(caller.name(), 5000, verdict.id, have))
    assert isinstance(reply, AnswerPart)
    return reply


async def to_the_end(caller: Caller, verdict: Verdict, have: int = 0) -> tuple[list[str], AnswerPart]:
    pieces: list[str] = []
    while True:
        part = await more(caller, verdict, have)
        have += len(part.text.encode("utf-16-le")) // 2
        pieces += [part.text] if part.text else []
        if part.finish is not None:
            return pieces, part


async def until_writing(caller: Caller, verdict: Verdict) -> AnswerPart:
    while (part := await more(caller, verdict)).stage != "writing":
        assert part.finish is None
    return part


async def stop(caller: Caller, verdict: Verdict) -> None:
    assert isinstance(await caller.ask(StopAnswer(caller.name(), 5000, verdict.id)), Done)


async def avoided(caller: Caller) -> int:
    reply = await caller.ask(GetCounters(caller.name(), 5000, None, "today"))
    assert isinstance(reply, Counters)
    return reply.total.avoided_round_trips


async def test_it_grows_piece_by_piece_and_is_counted_when_it_is_whole(made: Make) -> None:
    caller, model = made(burden=SLOW)
    verdict = await caller.check(STAYS)
    pieces, last = await to_the_end(caller, verdict)
    assert len(pieces) > 2 and "".join(pieces) == WHOLE
    assert (last.finish, last.stage, last.tokens, last.is_accepted, last.judge) == ("stop", "ended", 6, True, 0.9)
    assert last.ttft_ms is not None and last.total_ms is not None and 0 < last.ttft_ms < last.total_ms
    # The model reads the text as it was typed: it stays on this machine.
    assert model.prompts == [STAYS]
    await caller.sent(verdict, "answered", latency_us=900_000)
    assert await avoided(caller) == 1
    await caller.sent(await caller.check(STAYS, is_override=True), "released")
    assert await avoided(caller) == 0


async def test_the_time_to_the_first_token_stands_in_the_ledger(made: Make) -> None:
    caller, _ = made()
    verdict = await caller.check(PLAN)
    _, last = await to_the_end(caller, verdict)
    await caller.sent(verdict, "answered", latency_us=900_000)
    facts = list(caller.vault.rows(0))[-1].facts
    assert last.ttft_ms is not None and facts["ttft_us"] == int(last.ttft_ms * 1000)
    assert (facts["answer_us"], facts["answered_by"]) == (900_000, "model_summarise")


async def test_nothing_begins_before_it_is_asked_for(made: Make) -> None:
    caller, model = made()
    await caller.check(PLAN)
    await asyncio.sleep(0.05)
    assert model.prompts == []


async def test_what_is_not_whole_cannot_have_answered(made: Make) -> None:
    caller, _ = made(burden=SLOW)
    verdict = await caller.check(PLAN)
    with pytest.raises(Refused):
        await caller.sent(verdict, "answered")
    await until_writing(caller, verdict)
    with pytest.raises(Refused) as refused:
        await caller.sent(verdict, "answered")
    assert refused.value.code is RefusalCode.NOT_ALLOWED


async def test_what_the_judge_calls_weak_has_not_answered(made: Make) -> None:
    caller, _ = made([*PIECES, " This was cut off"])
    verdict = await caller.check(PLAN)
    _, last = await to_the_end(caller, verdict)
    assert (last.finish, last.judge, last.is_accepted) == ("stop", 0.2, False)
    with pytest.raises(Refused):
        await caller.sent(verdict, "answered")
    await caller.sent(verdict, "held")
    await caller.sent(verdict, "released")
    facts = list(caller.vault.rows(0))[-1].facts
    assert (facts["reason"], facts["runtime"]) == ("local_answer_weak", "escalate-with-redaction")
    assert await avoided(caller) == 0


async def test_what_left_because_the_user_asked_or_because_nothing_was_shown_says_so(made: Make) -> None:
    caller, _ = made()
    verdict = await caller.check(PLAN)
    await to_the_end(caller, verdict)
    await caller.sent(verdict, "answered")
    await caller.sent(verdict, "released")
    assert list(caller.vault.rows(0))[-1].facts["reason"] == "asked_the_site"
    await caller.sent(await caller.check(f"{PLAN} Ask anna@post.example."), "released")
    facts = list(caller.vault.rows(0))[-1].facts
    assert (facts["reason"], facts["runtime"]) == ("redacted", "escalate-with-redaction")


async def test_stopped_it_ends_within_fifty_milliseconds(made: Make) -> None:
    # One token takes most of a second: the run itself is ended.
    caller, model = made(burden=60)
    verdict = await caller.check(PLAN)
    while not model.is_loaded():
        await more(caller, verdict)
    await asyncio.sleep(0.1)  # In the middle of the first run.
    assert not model.ended.is_set()
    stopped_at = time.monotonic()
    await stop(caller, verdict)
    assert await asyncio.to_thread(model.ended.wait, 20)
    assert model.ended_at - stopped_at < 0.05


async def test_after_a_stop_there_is_no_more_text_and_the_same_prompt_can_be_asked_anew(made: Make) -> None:
    caller, _ = made(burden=20)  # No piece between the reading and the stop.
    verdict = await caller.check(PLAN)
    have = len((await until_writing(caller, verdict)).text)
    await stop(caller, verdict)
    await asyncio.sleep(0.2)
    late = await more(caller, verdict, have)
    assert (late.text, late.finish, late.is_accepted) == ("", "cancelled", False)
    pieces, last = await to_the_end(caller, verdict)
    assert ("".join(pieces), last.finish) == (WHOLE, "stop")


async def test_whoever_says_nothing_wants_nothing(made: Make) -> None:
    caller, model = made(burden=60)
    verdict = await caller.check(PLAN)
    memory = VerdictMemory()
    given = Given(Where("chatgpt", "new-1"), verdict, PLAN, (), (), False, time.monotonic())
    memory.put(given)
    generating = Generating(caller.rooms, memory, silence_s=0.15)
    await generating.answer_more(AnswerMore(RequestId("request-0"), 5000, verdict.id, 0))
    assert await asyncio.to_thread(model.ended.wait, 20)
    assert generating.ended(verdict.id) is None
    # Asked for again, it is written again.
    model.begun.clear()
    await generating.answer_more(AnswerMore(RequestId("request-1"), 5000, verdict.id, 0))
    assert await asyncio.to_thread(model.begun.wait, 20)
    await asyncio.to_thread(generating.close)


async def test_an_asker_that_is_gone_ends_it(made: Make) -> None:
    caller, model = made(burden=60)
    verdict = await caller.check(PLAN)
    have = 0
    while not have:  # A piece has just come: the next one takes a run.
        have = len((await more(caller, verdict)).text)
    with pytest.raises(TimeoutError):  # What a session does whose bridge has gone: the task that waits is cancelled.
        await asyncio.wait_for(more(caller, verdict, have), 0.02)
    gone_at = time.monotonic()
    assert await asyncio.to_thread(model.ended.wait, 20)
    assert model.ended_at - gone_at < 0.5


async def test_a_model_that_goes_in_circles_is_ended_and_has_not_answered(made: Make) -> None:
    caller, _ = made(["round", " and"], for_ever=True)
    verdict = await caller.check(PLAN)
    _, last = await to_the_end(caller, verdict)
    assert (last.finish, last.is_accepted) == ("loop", False) and last.tokens == 48


async def test_a_model_that_never_stops_is_stopped_at_a_limit(made: Make) -> None:
    caller, _ = made([f" {n}" for n in range(300)], for_ever=True)
    verdict = await caller.check(PLAN)
    _, last = await to_the_end(caller, verdict)
    assert (last.finish, last.tokens, last.is_accepted) == ("length", 512, False)


async def test_two_tabs_at_once_are_written_one_after_the_other_and_checks_go_on(made: Make) -> None:
    caller, model = made(burden=20)
    first = await caller.check(PLAN)
    second = await caller.check(STAYS)
    await until_writing(caller, first)
    waiting = await more(caller, second)
    assert waiting.stage == "waiting" and model.prompts == [PLAN]
    (checked, (_, one), (pieces, two)) = await asyncio.gather(
        caller.check("6 * 7"), to_the_end(caller, first), to_the_end(caller, second)
    )
    assert checked.answer is not None
    assert (one.finish, two.finish, "".join(pieces)) == ("stop", "stop", WHOLE)
    assert model.prompts == [PLAN, STAYS]


async def test_too_many_at_once_are_refused(made: Make) -> None:
    caller, _ = made(burden=60)
    verdicts = [await caller.check(f"{PLAN} {n}") for n in range(5)]
    for verdict in verdicts[:4]:
        await more(caller, verdict)
    with pytest.raises(Refused) as refused:
        await more(caller, verdicts[4])
    assert refused.value.code is RefusalCode.BUSY


async def test_a_tab_that_was_closed_keeps_no_place(made: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    caller, model = made()
    verdicts = [await caller.check(f"{PLAN} {n}") for n in range(5)]
    may_end = threading.Event()

    def busy(prompt: str, **_: object) -> Generated:
        """In the middle of a step that takes its time."""
        may_end.wait(20)
        return Generated("", "cancelled", 0, 0, None, 0.0)

    monkeypatch.setattr(model, "generate", busy)
    memory = VerdictMemory()
    for verdict in verdicts:
        memory.put(Given(Where("chatgpt", "new-1"), verdict, PLAN, (), (), False, time.monotonic()))
    generating = Generating(caller.rooms, memory, silence_s=0.3)

    async def ask(verdict: Verdict) -> AnswerPart:
        return await generating.answer_more(AnswerMore(caller.name(), 5000, verdict.id, 0))

    for verdict in verdicts[:4]:
        await ask(verdict)
    await asyncio.sleep(0.4)
    assert (await ask(verdicts[4])).stage == "waiting"
    may_end.set()
    await asyncio.to_thread(generating.close)


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.REDACT])
async def test_a_site_that_is_not_answered_any_more_gets_nothing_written(made: Make, mode: Mode) -> None:
    caller, model = made()
    verdict = await caller.check(PLAN)
    await caller.ask(SetMode(caller.name(), 5000, SiteId("chatgpt"), mode, 0))
    with pytest.raises(Refused) as refused:
        await more(caller, verdict)
    assert refused.value.code is RefusalCode.NOT_ALLOWED and model.prompts == []


async def test_nor_does_a_kind_of_answer_that_is_not_wanted(made: Make) -> None:
    caller, model = made()
    verdict = await caller.check(PLAN)
    await caller.ask(SetAnswering(caller.name(), 5000, SiteId("chatgpt"), AnswererName("model_summarise"), False))
    with pytest.raises(Refused):
        await more(caller, verdict)
    assert model.prompts == []


async def test_another_model_is_noticed_and_writes_nothing_under_the_first_ones_name(made: Make, store: Store) -> None:
    caller, model = made()
    announced = await caller.check(PLAN)
    put_to_use(store, ["Another", " word."], name="other")
    until = time.monotonic() + 20
    while (verdict := await caller.check(STAYS)).answer is None or verdict.answer.model != "other":
        assert time.monotonic() < until
        await asyncio.sleep(0.01)
    assert (await to_the_end(caller, announced))[1].finish == "failed" and model.prompts == []
    assert "".join((await to_the_end(caller, verdict))[0]) == "Another word."


async def test_what_is_asked_for_must_be_there(made: Make) -> None:
    caller, _ = made()
    plain = await caller.check("hello there")
    for verdict, have, code in (
        (plain, 0, RefusalCode.NOT_ALLOWED),
        (replace(plain, id=RequestId("request-x")), 0, RefusalCode.NOT_FOUND),
        (await caller.check(PLAN), 7, RefusalCode.NOT_FOUND),  # As after a new start of the service.
    ):
        with pytest.raises(Refused) as refused:
            await more(caller, verdict, have)
        assert refused.value.code is code
    announced = await caller.check(PLAN)
    await to_the_end(caller, announced)
    with pytest.raises(Refused) as refused:
        await more(caller, announced, 3)
    assert refused.value.detail == "have"
    with pytest.raises(Refused):
        await stop(caller, plain)


async def test_a_model_that_turns_out_to_be_damaged_fails_by_name_and_is_not_offered_again(made: Make, store: Store) -> None:
    caller, _ = made()
    verdict = await caller.check(PLAN)
    graph = store.place("speaker") / "onnx/model.onnx"
    content = bytearray(graph.read_bytes())
    content[-9] ^= 1
    graph.write_bytes(content)
    _, last = await to_the_end(caller, verdict)
    assert (last.finish, last.is_accepted) == ("failed", False)
    assert (await caller.check(PLAN)).answer is None
    status = await caller.ask(GetStatus(caller.name(), 5000))
    assert isinstance(status, Status) and status.faults == ("language_model_failed",)


async def test_forgetting_ends_it_and_keeps_nothing(made: Make) -> None:
    caller, _ = made(burden=SLOW)
    verdict = await caller.check(PLAN)
    await until_writing(caller, verdict)
    await caller.ask(Forget(caller.name(), 5000, "all"))
    with pytest.raises(Refused):
        await more(caller, verdict)


async def test_nor_does_the_model_keep_what_it_has_read(made: Make) -> None:
    caller, model = made()
    await to_the_end(caller, await caller.check(PLAN))
    assert model.is_loaded()
    tokenizer = model.glance()
    await caller.ask(Forget(caller.name(), 5000, "private"))
    assert not model.is_loaded()
    until = time.monotonic() + 20
    while model.glance() is tokenizer:  # It keeps words, too.
        assert time.monotonic() < until
        await asyncio.sleep(0.01)
    await to_the_end(caller, await caller.check(STAYS))


async def test_it_is_put_away_when_nobody_needs_it(made: Make) -> None:
    caller, model = made(rest_after_s=0.1)
    await to_the_end(caller, await caller.check(PLAN))
    assert model.is_loaded()
    await asyncio.sleep(1.0)
    assert not model.is_loaded()
    await to_the_end(caller, await caller.check(STAYS))


async def test_it_is_told_once_as_any_other_end(made: Make) -> None:
    caller, _ = made()
    verdict = await caller.check(PLAN)
    await to_the_end(caller, verdict)
    for _ in range(2):
        await caller.ask(Sent(caller.name(), 5000, verdict.id, "answered", 5, True))
    assert await avoided(caller) == 1
