"""The whole desk from its places: what was checked before a restart is restored after it; without a keyring it says so."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import pytest

from native_host.answerer.summary.words import stem
from native_host.contract.messages import (
    Check,
    ConversationId,
    Counters,
    DraftId,
    Forget,
    GetCounters,
    GetStatus,
    Reply,
    Request,
    RequestId,
    Restore,
    Restored,
    Sent,
    SiteId,
    Status,
    Verdict,
)
from native_host.contract.secret import Secret
from native_host.judge.egress.features import rows_of
from native_host.router.desk import RoutingDesk
from native_host.service.build import build
from native_host.settings.places import Places
from native_host.vault import keyring_key
from native_host.vault import open as opening
from native_host.vault.keyring_key import MasterKey, NoKey

CHAT, TALK = SiteId("chatgpt"), ConversationId("new-1")


def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", tmp_path / "config", tmp_path / "run")


async def ask(desk: RoutingDesk, request: Request) -> Reply:
    return await desk.answer(request, None, time.monotonic() + 10)


def give_key(monkeypatch: pytest.MonkeyPatch, key: MasterKey | NoKey) -> None:
    monkeypatch.setattr(opening.open_user_vault, "__defaults__", (lambda: key,))


async def test_a_restart_keeps_bindings_and_counters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give_key(monkeypatch, MasterKey("test", Secret(bytes(32))))
    desk = build(places(tmp_path))
    verdict = await ask(
        desk, Check(RequestId("request-1"), 5000, CHAT, TALK, DraftId("draft-01"), "Write to mira.kolb@post.example")
    )
    assert isinstance(verdict, Verdict) and verdict.is_stored and verdict.outgoing == "Write to [EMAIL_ADDRESS_1]"
    await ask(desk, Sent(RequestId("request-2"), 5000, verdict.id, "released", 4000, True))
    await desk.close()

    desk = build(places(tmp_path))
    restored = await ask(desk, Restore(RequestId("request-3"), 5000, CHAT, TALK, ("[EMAIL_ADDRESS_1]",)))
    assert isinstance(restored, Restored) and restored.texts[0][0].text == "mira.kolb@post.example"
    counters = await ask(desk, GetCounters(RequestId("request-4"), 5000, CHAT, "all"))
    assert isinstance(counters, Counters) and counters.total.released == 1 and counters.is_stored
    await desk.close()
    stored = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir())
    assert b"mira.kolb" not in stored


@pytest.mark.parametrize("fault", ["no_keyring", "keyring_hung", "keyring_failed"])
async def test_without_a_key_the_status_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    give_key(monkeypatch, NoKey(fault))
    desk = build(places(tmp_path))
    status = await ask(desk, GetStatus(RequestId("request-1"), 5000))
    assert isinstance(status, Status) and (status.vault, status.faults) == ("memory", (fault,))
    assert status.rules > 100
    await desk.close()
    assert keyring_key.KEYRING_LIMIT_S == 5.0


async def test_forgetting_leaves_no_word_in_memory_that_was_kept_to_be_quick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_key(monkeypatch, MasterKey("test", Secret(bytes(32))))
    desk = build(places(tmp_path))
    for thread in threading.enumerate():
        if thread.name == "warm-up":  # It reads words of its own.
            await asyncio.to_thread(thread.join)
    await ask(desk, Check(RequestId("request-1"), 9000, CHAT, TALK, DraftId("draft-01"), "What is a postern gate for?"))
    stem("postern")
    assert stem.cache_info().currsize > 0 and rows_of.cache_info().currsize > 0
    await ask(desk, Forget(RequestId("request-2"), 5000, "private"))
    assert (stem.cache_info().currsize, rows_of.cache_info().currsize) == (0, 0)
    await desk.close()
