"""`restore`, `forget` and what belongs to one conversation only."""

from __future__ import annotations

import pytest

from native_host.contract.messages import (
    Adopt,
    ConversationId,
    Done,
    Forget,
    GetStatus,
    Hide,
    Restore,
    Restored,
    SiteId,
    Status,
)
from native_host.contract.refusals import Refused

from .conftest import Caller

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")


async def restored(
    caller: Caller, *texts: str, site: str = "chatgpt", conversation: str = "new-1", is_incognito: bool = False
) -> list[list[tuple[str, str]]]:
    asked = Restore(caller.name(), 5000, SiteId(site), ConversationId(conversation), texts, is_incognito)
    reply = await caller.ask(asked)
    assert isinstance(reply, Restored)
    return [[(segment.text, segment.status) for segment in text] for text in reply.texts]


async def test_answers_come_back_with_originals(caller: Caller) -> None:
    await caller.sent(await caller.check("mira@post.example sk-abc1"))
    assert await restored(caller, "To [email address 1]: [SECRET_1]", "[PERSON_4]") == [
        [("To ", "literal"), ("mira@post.example", "restored"), (": ", "literal"), ("[SECRET_1]", "one_way")],
        [("[PERSON_4]", "unknown")],
    ]


async def test_another_site_or_conversation_restores_nothing(caller: Caller) -> None:
    await caller.sent(await caller.check("mira@post.example"))
    assert await restored(caller, "[EMAIL_ADDRESS_1]", site="claude") == [[("[EMAIL_ADDRESS_1]", "unknown")]]
    assert await restored(caller, "[EMAIL_ADDRESS_1]", conversation="new-2") == [[("[EMAIL_ADDRESS_1]", "unknown")]]


async def test_a_name_the_answer_made_up_is_not_issued_later(caller: Caller) -> None:
    await restored(caller, "[EMAIL_ADDRESS_1] is invented")
    assert (await caller.check("mira@post.example")).outgoing == "[EMAIL_ADDRESS_2]"


@pytest.mark.parametrize("scope", ["conversation", "site", "all"])
async def test_what_is_forgotten_is_not_restored(caller: Caller, scope: str) -> None:
    verdict = await caller.check("mira@post.example")
    await caller.sent(verdict)
    forget = Forget(caller.name(), 5000, scope, CHAT, TALK)  # type: ignore[arg-type]  # parametrised with the literals
    assert isinstance(await caller.ask(forget), Done)
    assert await restored(caller, "[EMAIL_ADDRESS_1]") == [[("[EMAIL_ADDRESS_1]", "unknown")]]
    with pytest.raises(Refused):
        await caller.sent(verdict, "held")


@pytest.mark.parametrize(("scope", "site"), [("conversation", "chatgpt"), ("site", None)])
async def test_forgetting_without_saying_what_is_refused(caller: Caller, scope: str, site: str | None) -> None:
    with pytest.raises(Refused):
        await caller.ask(Forget(caller.name(), 5000, scope, SiteId(site) if site else None))  # type: ignore[arg-type]


async def test_an_empty_value_cannot_be_hidden(caller: Caller) -> None:
    with pytest.raises(Refused):
        await caller.ask(Hide(caller.name(), 5000, CHAT, TALK, "  "))


async def test_hiding_in_a_private_window_is_kept_there_and_nowhere_else(caller: Caller) -> None:
    """Also when it is the first thing that is said of the conversation there (T-12)."""
    await caller.ask(Hide(caller.name(), 5000, CHAT, TALK, "Heron", is_incognito=True))
    assert (await caller.check("Heron", is_incognito=True)).outgoing == "[CUSTOM_1]"
    assert (await caller.check("Heron")).outgoing == "Heron"


@pytest.mark.parametrize("is_incognito", [False, True])
async def test_a_lasting_name_goes_to_the_window_that_asked(caller: Caller, is_incognito: bool) -> None:
    await caller.sent(await caller.check("mira@post.example"))
    await caller.sent(await caller.check("otto@post.example", is_incognito=True))
    await caller.ask(Adopt(caller.name(), 5000, CHAT, TALK, ConversationId("lasting"), is_incognito))
    there, elsewhere = ("otto@post.example", "mira@post.example")[:: 1 if is_incognito else -1]
    token = "[EMAIL_ADDRESS_1]"
    assert await restored(caller, token, conversation="lasting", is_incognito=is_incognito) == [[(there, "restored")]]
    assert await restored(caller, token, conversation="lasting", is_incognito=not is_incognito) == [[(token, "unknown")]]
    assert await restored(caller, token, is_incognito=not is_incognito) == [[(elsewhere, "restored")]]


async def test_the_last_private_window_takes_its_own_along_and_nothing_else(caller: Caller) -> None:
    ordinary = await caller.check("mira@post.example")
    private = await caller.check("otto@post.example", is_incognito=True)
    await caller.sent(ordinary)
    await caller.ask(Forget(caller.name(), 5000, "private"))
    assert await restored(caller, "[EMAIL_ADDRESS_1]") == [[("mira@post.example", "restored")]]
    assert await restored(caller, "[EMAIL_ADDRESS_1]", is_incognito=True) == [[("[EMAIL_ADDRESS_1]", "unknown")]]
    await caller.sent(ordinary, "held")
    with pytest.raises(Refused):
        await caller.sent(private, "held")


async def test_the_status_says_that_the_vault_is_in_memory(caller: Caller) -> None:
    status = await caller.ask(GetStatus(caller.name(), 5000))
    assert isinstance(status, Status) and (status.vault, status.rules, status.faults) == ("memory", 2, ())


class _Model:
    """A reader as the status sees it."""

    def __init__(self, is_ready: bool, on_gpu: bool, faults: tuple[str, ...]) -> None:
        self.is_ready, self.on_gpu, self.faults = is_ready, on_gpu, faults

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (_Model(True, False, ()), ("patterns_and_model", "absent", ())),
        (_Model(True, True, ()), ("patterns_and_model", "in_use", ())),
        (_Model(False, False, ("model_corrupt",)), ("patterns", "absent", ("model_corrupt",))),
    ],
)
async def test_the_status_says_what_the_detector_is_made_of(
    caller: Caller, model: _Model, expected: tuple[str, str, tuple[str, ...]]
) -> None:
    caller.detector.reader = model
    status = await caller.ask(GetStatus(caller.name(), 5000))
    assert isinstance(status, Status)
    assert (status.detector, status.gpu, status.faults) == expected
