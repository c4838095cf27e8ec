"""The whole desk with a small model: it redacts what only the model finds, and says so when its files are not right."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from native_host.contract.messages import Check, ConversationId, DraftId, GetStatus, RequestId, SiteId, Status, Verdict
from native_host.contract.policy import Reason
from native_host.contract.secret import Secret
from native_host.router.desk import RoutingDesk
from native_host.service import build as building
from native_host.settings.places import Places
from native_host.vault import open as opening
from native_host.vault.keyring_key import MasterKey
from tests.native_host.inference.small_model import capitals_are_people, write_model


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    weights = capitals_are_people()
    weights["whole.w"][:] = 0  # No topics: nothing is held.
    folder = write_model(tmp_path / "models", weights)
    monkeypatch.setattr(building, "models_folder", lambda: folder)
    key = MasterKey("test", Secret(bytes(32)))
    monkeypatch.setattr(opening.open_user_vault, "__defaults__", (lambda: key,))
    return folder


def desk_of(tmp_path: Path) -> RoutingDesk:
    return building.build(Places(tmp_path / "data", tmp_path / "config", tmp_path / "run"))


async def checked(desk: RoutingDesk, text: str = "please ask Mira about a@b.example") -> Verdict:
    check = Check(RequestId("request-1"), 9000, SiteId("chatgpt"), ConversationId("new-1"), DraftId("draft-01"), text)
    verdict = await desk.answer(check, None, time.monotonic() + 9)
    assert isinstance(verdict, Verdict)
    return verdict


async def status(desk: RoutingDesk) -> Status:
    reply = await desk.answer(GetStatus(RequestId("request-2"), 9000), None, time.monotonic() + 9)
    assert isinstance(reply, Status)
    return reply


async def test_a_name_that_only_the_model_finds_does_not_leave(tmp_path: Path, models: Path) -> None:
    desk = desk_of(tmp_path)
    assert (await checked(desk)).outgoing == "please ask [PERSON_1] about [EMAIL_ADDRESS_1]"
    said = await status(desk)
    assert (said.detector, said.faults) == ("patterns_and_model", ())
    await desk.close()


async def test_a_flipped_bit_leaves_the_patterns_and_is_said(tmp_path: Path, models: Path) -> None:
    graph = models / "finder.onnx"
    content = bytearray(graph.read_bytes())
    content[1000] ^= 1
    graph.write_bytes(content)
    desk = desk_of(tmp_path)
    verdict = await checked(desk)
    assert verdict.redacted == "please ask Mira about [EMAIL_ADDRESS_1]"
    assert (verdict.reason, len(verdict.doubts)) == (Reason.JUDGE_DOUBTS, 1), "the second reader sees what the first would"
    assert (await checked(desk, "to a@b.example")).outgoing == "to [EMAIL_ADDRESS_1]"
    said = await status(desk)
    assert (said.detector, said.faults) == ("patterns", ("model_corrupt",))
    await desk.close()
