"""Dialogues with one session: every request has one reply, whatever becomes of it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from native_host.contract.messages import Limits
from native_host.service import tasks
from native_host.service.desk_protocol import Peer
from native_host.service.session import Session
from tests.native_host.service.desks import ScriptedDesk

LIMITS = Limits(frame_in_bytes=4096, frame_out_bytes=1000, in_flight=2, text_bytes=100)


class Dialogue:
    """One session with a scripted desk; replies gather in a queue."""

    def __init__(self) -> None:
        self.desk = ScriptedDesk()
        self.replies: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.incidents: list[BaseException] = []
        self.session = Session(self.desk, Peer(7, "firefox"), LIMITS, self._send, self._incident)

    async def send(self, **message: object) -> None:
        await self.session.receive(json.dumps({"deadline_ms": 5000, **message}).encode())

    async def heard(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.replies.get(), 5)

    async def _send(self, payload: bytes) -> None:
        await asyncio.sleep(0)  # A real socket lets others run here.
        self.replies.put_nowait(json.loads(payload))

    def _incident(self, error: BaseException) -> str:
        self.incidents.append(error)
        return "1f2e3d4c"


@pytest.fixture
async def dialogue() -> AsyncIterator[Dialogue]:
    one = Dialogue()
    yield one
    await one.session.close()
    await asyncio.sleep(0)
    assert not {name for name in tasks.running() if name.startswith("answer")}


async def test_the_desk_knows_who_asks_and_until_when(dialogue: Dialogue) -> None:
    before = time.monotonic()
    await dialogue.send(type="get_status", id="request-1")
    reply = await dialogue.heard()
    assert (reply["id"], reply["version"], reply["rules"]) == ("request-1", "firefox", 7)
    assert 4.9 < dialogue.desk.deadlines["request-1"] - before < 5.5


async def test_a_refusal_of_the_desk_is_a_reply(dialogue: Dialogue) -> None:
    await dialogue.send(type="allow", id="request-1", verdict="verdict-1", span=0)
    reply = await dialogue.heard()
    assert (reply["id"], reply["code"], reply["detail"]) == ("request-1", "not_found", "verdict")


async def test_an_unexpected_error_is_a_number_and_nothing_else(dialogue: Dialogue) -> None:
    await dialogue.send(type="get_counters", id="request-1", site=None, range="all")
    reply = await dialogue.heard()
    assert (reply["code"], reply["detail"]) == ("internal", "1f2e3d4c")
    assert len(dialogue.incidents) == 1
    assert "my-password" not in json.dumps(reply)


async def test_a_deadline_cancels_the_work_and_refuses(dialogue: Dialogue) -> None:
    await dialogue.send(type="get_settings", id="request-1", deadline_ms=30)
    assert (await dialogue.heard())["code"] == "deadline"
    assert dialogue.desk.cancelled == ["request-1"]


async def test_a_cancel_is_answered_once_for_its_target(dialogue: Dialogue) -> None:
    await dialogue.send(type="get_settings", id="request-1")
    await asyncio.sleep(0)
    for _ in range(2):
        await dialogue.session.receive(b'{"type":"cancel","target":"request-1"}')
    reply = await dialogue.heard()
    assert (reply["id"], reply["code"]) == ("request-1", "cancelled")
    await asyncio.sleep(0.01)
    assert dialogue.replies.empty()
    assert dialogue.desk.cancelled == ["request-1"]


async def test_a_cancel_before_the_work_has_begun_is_answered_too(dialogue: Dialogue) -> None:
    await dialogue.send(type="get_settings", id="request-1")
    await dialogue.session.receive(b'{"type":"cancel","target":"request-1"}')
    assert (await dialogue.heard())["code"] == "cancelled"


async def test_an_id_is_never_used_twice(dialogue: Dialogue) -> None:
    await dialogue.send(type="get_status", id="request-1")
    assert (await dialogue.heard())["type"] == "status"
    await dialogue.send(type="get_status", id="request-1")
    reply = await dialogue.heard()
    assert (reply["id"], reply["code"]) == (None, "duplicate_id")


async def test_no_more_than_allowed_at_once(dialogue: Dialogue) -> None:
    for number in range(3):
        await dialogue.send(type="get_settings", id=f"request-{number}")
    reply = await dialogue.heard()
    assert (reply["id"], reply["code"]) == ("request-2", "busy")
    await dialogue.session.receive(b'{"type":"cancel","target":"request-0"}')
    assert (await dialogue.heard())["code"] == "cancelled"
    await dialogue.send(type="get_status", id="request-3")
    assert (await dialogue.heard())["type"] == "status"


@pytest.mark.parametrize(
    ("payload", "named", "code"),
    [
        (b"{", None, "malformed"),
        (b'{"type":"get_status","id":"request-1"}', "request-1", "bad_field"),
        (b'{"type":"run","id":"request-1"}', "request-1", "unknown_type"),
        (b'{"type":"hello","id":"request-1"}', "request-1", "out_of_order"),
        (b'{"type":"run","id":"x"}', None, "unknown_type"),
    ],
)
async def test_a_bad_message_is_refused_and_the_session_goes_on(
    dialogue: Dialogue, payload: bytes, named: str | None, code: str
) -> None:
    await dialogue.session.receive(payload)
    reply = await dialogue.heard()
    assert (reply["id"], reply["code"]) == (named, code)
    await dialogue.send(type="get_status", id="request-9")
    assert (await dialogue.heard())["type"] == "status"


async def test_chunks_of_two_replies_do_not_mix(dialogue: Dialogue) -> None:
    for number in range(2):
        await dialogue.send(type="get_last", id=f"request-{number}", site="claude")
    first = await dialogue.heard()
    chunks = [first] + [await dialogue.heard() for _ in range(2 * first["total"] - 1)]
    assert [(one["id"], one["seq"]) for one in chunks] == [
        (f"request-{number}", seq) for number in range(2) for seq in range(first["total"])
    ]


async def test_the_end_of_the_session_ends_its_work(dialogue: Dialogue) -> None:
    await dialogue.send(type="get_settings", id="request-1")
    await asyncio.sleep(0)
    await dialogue.session.close()
    assert dialogue.desk.cancelled == ["request-1"]
    assert dialogue.replies.empty()
