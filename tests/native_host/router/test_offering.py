"""What a language model of this machine is offered, and what not: by its measurement, by the task, by the prompt itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from native_host.contract.language import Message
from native_host.contract.messages import (
    AnswererName,
    ConversationId,
    GetStatus,
    LocalAnswer,
    SetAnswering,
    SetMode,
    SiteId,
    Status,
    Verdict,
)
from native_host.contract.policy import Answerer, Decision, Mode, Reason, Runtime
from native_host.contract.tasks import Task
from native_host.depot.chosen import mark
from native_host.depot.store import Store
from native_host.inference.language.glance import Glance
from native_host.inference.language.texts import Texts
from native_host.inference.place import models_folder
from native_host.service.build_answers import find_model
from native_host.service.own_model import OwnModel
from tests.native_host.inference.language.speaker import put_to_use

from .conftest import Caller

CHAT = SiteId("chatgpt")
PLAN = "Summarise what was decided:\n\nThe hall will be painted in March, and it stays closed until then."
STAYS = f"{PLAN} This is CONFIDENTIAL."
ANNOUNCED = LocalAnswer("", Answerer.MODEL, AnswererName("model_summarise"), model="speaker")


def own_model(store: Store) -> OwnModel:
    return OwnModel(lambda: find_model(store, models_folder()), mark=lambda: mark(store))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


@pytest.fixture
async def served(store: Store) -> AsyncIterator[Caller]:
    """A caller whose model may summarise, and answer questions."""
    put_to_use(store, ["The hall", " is painted", " in March."], tasks=[Task.SUMMARISE, Task.QUESTION])
    one = Caller(model=own_model(store))
    yield one
    await one.desk.close()


def goes_on(verdict: Verdict) -> bool:
    return verdict.answer is None and verdict.runtime is Runtime.ESCALATE_WITH_REDACTION


async def test_a_model_is_announced_for_what_it_was_measured_to_do(served: Caller) -> None:
    verdict = await served.check(PLAN)
    assert verdict.answer == ANNOUNCED
    assert (verdict.runtime, verdict.reason) == (Runtime.LOCAL_DEFAULT, Reason.LOCAL_MODEL)
    # What "ask the site" would send is part of the same verdict.
    assert (verdict.decision, verdict.outgoing) == (Decision.RELEASE, PLAN)


async def test_what_must_stay_is_answered_for_its_own_reason(served: Caller) -> None:
    verdict = await served.check(STAYS)
    assert verdict.answer == ANNOUNCED and verdict.outgoing is None
    assert (verdict.decision, verdict.runtime, verdict.reason) == (
        Decision.HOLD,
        Runtime.LOCAL_ONLY,
        Reason.CONFIDENTIAL_STAYS,
    )
    assert (await served.check(STAYS, is_override=True)).answer is None


@pytest.mark.parametrize(
    "text",
    [
        f"{PLAN} (hard)",
        "Translate to German:\n\nThe hall will be painted in March, and it stays closed until then.",  # Not measured.
        "Summarise the attached file.",
        "Summarise the text above:\n\nThe hall will be painted in March, and it stays closed.",
        "Summarise: it",
        "Summarise this:\n\n" + "The hall will be painted. " * 200,  # 5,000 tokens; 4,096 with the answer is what there is.
        "(no task) What was decided:\n\nThe hall will be painted in March, and it stays closed until then.",
    ],
    ids=["hard", "class", "file", "above", "no text", "long", "no task"],
)
async def test_everything_else_goes_on(served: Caller, text: str) -> None:
    assert goes_on(await served.check(text))


async def test_a_later_prompt_is_answered_only_if_it_brings_its_text(served: Caller) -> None:
    assert (await served.check("Why is the sky blue?")).answer is not None
    later = ConversationId("c/6f3a")
    assert goes_on(await served.check("Why is the sky blue?", conversation=later))
    assert (await served.check(PLAN, conversation=later)).answer == ANNOUNCED
    await served.sent(await served.check("hello there"))
    assert goes_on(await served.check("Why is the sky blue?"))


async def test_what_a_tool_or_the_text_itself_answers_needs_no_model(served: Caller) -> None:
    exact = await served.check("6 * 7")
    assert exact.answer is not None and exact.answer.by is Answerer.EXACT_TOOL
    steps = " ".join(f"Step {n} takes {n} days and ends on Friday." for n in range(1, 9))
    cited = await served.check(f"Summarise this in 2 sentences:\n\nCONFIDENTIAL. The plan: bread first. {steps}")
    assert cited.answer is not None and cited.answer.by is Answerer.EXTRACT


@pytest.mark.parametrize("mode", [Mode.REDACT, Mode.OFF])
async def test_these_modes_never_answer(served: Caller, mode: Mode) -> None:
    await served.ask(SetMode(served.name(), 5000, CHAT, mode))
    assert goes_on(await served.check(PLAN))


async def test_a_class_that_the_user_does_not_want_answered_is_not(served: Caller) -> None:
    await served.ask(SetAnswering(served.name(), 5000, CHAT, AnswererName("model_summarise"), False))
    assert goes_on(await served.check(PLAN))
    assert (await served.check(PLAN, site=SiteId("claude"))).answer == ANNOUNCED
    assert (await served.check("Why is the sky blue?")).answer is not None
    held = await served.check(STAYS)
    assert (held.answer, held.decision, held.runtime) == (None, Decision.HOLD, Runtime.LOCAL_ONLY)


async def faults(caller: Caller) -> tuple[str, ...]:
    status = await caller.ask(GetStatus(caller.name(), 5000))
    assert isinstance(status, Status)
    return status.faults


async def test_a_model_that_passed_nothing_serves_nothing_and_is_no_fault(store: Store) -> None:
    put_to_use(store, ["yes", " no"], tasks=[])
    caller = Caller(model=own_model(store))
    assert goes_on(await caller.check(PLAN)) and await faults(caller) == ()
    await caller.desk.close()


@pytest.mark.parametrize("harm", ["half", "changed", "gone", "no list"])
async def test_a_model_that_is_not_whole_is_named_and_the_text_goes_as_if_there_were_none(store: Store, harm: str) -> None:
    folder = put_to_use(store, ["yes", " no"])
    graph, told = folder / "onnx/model.onnx", folder / "tokenizer_config.json"
    if harm == "half":
        graph.write_bytes(graph.read_bytes()[: graph.stat().st_size // 2])
    elif harm == "changed":
        told.write_bytes(told.read_bytes().replace(b"im_start", b"im_stark"))
    elif harm == "gone":
        store.place("speaker").rename(store.folder / "elsewhere")
    else:
        (folder / "manifest.json").write_text("{", encoding="utf-8")
    caller = Caller(model=own_model(store))
    named = "language_model_missing" if harm == "gone" else "language_model_corrupt"
    assert goes_on(await caller.check(PLAN)) and await faults(caller) == (named,)
    assert (await caller.check(STAYS)).decision is Decision.HOLD
    await caller.desk.close()


async def test_figures_of_other_files_open_nothing(store: Store) -> None:
    put_to_use(store, ["yes", " no"])
    written = store.folder / ".measured/speaker.json"
    written.write_text(written.read_text("utf-8").replace('"of": "', '"of": "0'), encoding="utf-8")
    caller = Caller(model=own_model(store))
    assert goes_on(await caller.check(PLAN))
    await caller.desk.close()


async def until_noticed(caller: Caller, title: str | None) -> Verdict:
    until = time.monotonic() + 20
    while True:
        verdict = await caller.check(PLAN)
        if (None if verdict.answer is None else verdict.answer.model) == title:
            return verdict
        assert time.monotonic() < until
        await asyncio.sleep(0.01)


async def test_what_is_put_to_use_measured_or_removed_while_the_service_runs_is_noticed(store: Store) -> None:
    caller = Caller(model=own_model(store))
    assert goes_on(await caller.check(PLAN))
    put_to_use(store, ["The hall", " is painted."], tasks=[])
    assert goes_on(await caller.check(PLAN))
    assert store.remove("speaker")
    put_to_use(store, ["The hall", " is painted."])
    assert (await until_noticed(caller, "speaker")).answer == ANNOUNCED
    put_to_use(store, ["It", " stays."], name="other")
    await until_noticed(caller, "other")
    assert store.remove("other")
    await until_noticed(caller, None)
    assert await faults(caller) == ("language_model_missing",)
    store.use("speaker")
    await until_noticed(caller, "speaker")
    assert await faults(caller) == ()
    await caller.desk.close()


async def test_the_status_notices_it_too(store: Store) -> None:
    folder = put_to_use(store, ["The hall", " is painted."])
    caller = Caller(model=own_model(store))
    assert await faults(caller) == ()
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    until = time.monotonic() + 20
    while await faults(caller) != ("language_model_corrupt",):
        assert time.monotonic() < until
        await asyncio.sleep(0.01)
    await caller.desk.close()


def test_nobody_counts_the_tokens_of_what_is_surely_too_long(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    glance = Glance(
        put_to_use(store, ["The hall", " a very long word that is in this vocabulary, and so a token of its own " * 2])
    )
    counted: list[int] = []

    def prompt(self: Texts, messages: Sequence[Message]) -> list[int]:
        counted.append(len(messages[0].text))
        return []

    monkeypatch.setattr(Texts, "prompt", prompt)
    assert glance.fits([Message("user", "a " * 1_000)], 512) and not glance.fits([Message("user", "a " * 20_000)], 512)
    assert counted == [2_000]
