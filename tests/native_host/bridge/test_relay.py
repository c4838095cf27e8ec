"""Dialogues with the relay alone: what each side hears, with a clock in hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from native_host.bridge.relay import Relay
from native_host.contract.refusals import RefusalCode, Refused

NONCE = "0123456789abcdef"


class Dialogue:
    """A relay between two lists."""

    def __init__(self, in_flight: int = 2) -> None:
        self._said: list[bytes] = []
        self.service: list[bytes] = []
        self.relay = Relay(NONCE, in_flight, self._said.append, self.service.append)

    def heard(self) -> list[dict[str, Any]]:
        """What the browser heard since the last call."""
        messages = [json.loads(payload) for payload in self._said]
        self._said.clear()
        return messages

    def send(self, now: float = 0.0, **message: object) -> None:
        self.relay.from_browser(json.dumps(message).encode(), now)

    def greeted(self) -> Dialogue:
        self.send(type="hello", protocol=1, version="1", browser="chromium", nonce=NONCE)
        self.relay.service_is("ready")
        self.heard()
        return self


def ask(dialogue: Dialogue, request: str, now: float = 0.0) -> None:
    dialogue.send(now, type="get_status", id=request, deadline_ms=1000)


def reply(request: str, **more: object) -> bytes:
    return json.dumps({"id": request, **more, "type": "done"}, separators=(",", ":")).encode()


def test_the_service_hears_the_hello_first_and_then_the_very_bytes() -> None:
    dialogue = Dialogue().greeted()
    odd = b'{ "id":"request-1",  "type":"get_status", "deadline_ms":1000 }'
    dialogue.relay.from_browser(odd, 0)
    assert json.loads(dialogue.service[0])["type"] == "hello"
    assert dialogue.service[1] == odd


def test_a_service_that_comes_back_hears_the_hello_again() -> None:
    dialogue = Dialogue().greeted()
    dialogue.relay.service_is("starting")
    dialogue.relay.service_is("ready")
    assert [json.loads(payload)["type"] for payload in dialogue.service] == ["hello", "hello"]
    assert [one["state"] for one in dialogue.heard()] == ["starting", "ready"]


def test_a_ready_service_hears_nothing_before_the_browser_has_greeted() -> None:
    dialogue = Dialogue()
    dialogue.relay.service_is("ready")
    assert (dialogue.heard(), dialogue.service) == ([], [])


def test_one_reply_per_request_and_no_more() -> None:
    dialogue = Dialogue().greeted()
    ask(dialogue, "request-1")
    for _ in range(2):
        dialogue.relay.from_service(reply("request-1"))
    dialogue.relay.from_service(reply("neverasked"))
    assert [one["id"] for one in dialogue.heard()] == ["request-1"]


def test_a_deadline_frees_the_place_and_silences_the_late_reply() -> None:
    dialogue = Dialogue(in_flight=1).greeted()
    ask(dialogue, "request-1", now=10.0)
    assert dialogue.relay.next_expiry == 11.25
    dialogue.relay.expire(11.24)
    assert dialogue.heard() == []
    dialogue.relay.expire(11.25)
    dialogue.relay.from_service(reply("request-1"))
    assert [one["code"] for one in dialogue.heard()] == ["deadline"]
    ask(dialogue, "request-2")
    assert dialogue.heard() == []


def test_chunks_count_as_one_reply_until_the_last() -> None:
    dialogue = Dialogue().greeted()
    ask(dialogue, "request-1")
    for seq in range(3):
        dialogue.relay.from_service(reply("request-1", seq=seq, total=3, digest="", data='{"id":'))
    assert [one["seq"] for one in dialogue.heard()] == [0, 1, 2]
    assert dialogue.relay.next_expiry is None


def test_losing_the_service_in_the_middle_of_chunks_rejects_the_request() -> None:
    dialogue = Dialogue().greeted()
    ask(dialogue, "request-1")
    dialogue.relay.from_service(reply("request-1", seq=0, total=3, digest="", data=""))
    dialogue.relay.service_is("starting")
    assert [one.get("code") for one in dialogue.heard()] == [None, "host_gone", None]


def test_a_reply_too_long_becomes_a_refusal() -> None:
    dialogue = Dialogue().greeted()
    ask(dialogue, "request-1")
    dialogue.relay.from_service(reply("request-1")[:20], is_cut=True)
    assert [(one["id"], one["code"]) for one in dialogue.heard()] == [("request-1", "too_large")]


def test_a_reply_without_an_id_at_the_front_is_no_reply() -> None:
    dialogue = Dialogue().greeted()
    ask(dialogue, "request-1")
    dialogue.relay.from_service(b'{"type":"done","id":"request-1"}')
    dialogue.relay.from_service(b'["id"]')
    assert dialogue.heard() == []


@pytest.mark.parametrize(
    ("message", "code", "named"),
    [
        ({"type": "get_status", "deadline_ms": 1}, "bad_field", None),
        ({"type": "get_status", "id": "short", "deadline_ms": 1}, "bad_field", None),
        ({"type": "hello", "id": "request-1"}, "out_of_order", "request-1"),
    ],
)
def test_what_cannot_be_tracked_is_refused_here(message: dict[str, Any], code: str, named: str | None) -> None:
    dialogue = Dialogue().greeted()
    before = len(dialogue.service)
    dialogue.send(**message)
    assert [(one["code"], one["id"]) for one in dialogue.heard()] == [(code, named)]
    assert len(dialogue.service) == before


def test_a_cancel_is_passed_on_and_takes_no_place() -> None:
    dialogue = Dialogue(in_flight=1).greeted()
    dialogue.send(type="cancel", target="request-1")
    ask(dialogue, "request-1")
    assert len(dialogue.service) == 3 and dialogue.heard() == []


def test_nothing_is_said_after_the_end() -> None:
    dialogue = Dialogue().greeted()
    dialogue.relay.refuse_stream(Refused(RefusalCode.TOO_LARGE, "frame_in_bytes"))
    assert [one["type"] for one in dialogue.heard()] == ["refused", "closing"]
    ask(dialogue, "request-1")
    dialogue.relay.end("stopped")
    assert dialogue.heard() == []


@pytest.mark.parametrize("field", ["name", "text"])
def test_a_text_that_is_not_well_formed_is_refused_under_its_id_at_once(field: str) -> None:
    """With an answer that names nobody its sender would wait for its deadline."""
    dialogue = Dialogue().greeted()
    before = len(dialogue.service)
    payload = {"type": "check", "id": "request-1", "deadline_ms": 1000, field: "a\ud800"}
    dialogue.relay.from_browser(json.dumps(payload).encode(), 0)
    (said,) = dialogue.heard()
    assert (said["id"], said["code"], said["detail"]) == ("request-1", "malformed", "surrogate")
    assert len(dialogue.service) == before


def test_a_text_that_is_not_well_formed_answers_no_other_request_of_its_id() -> None:
    dialogue = Dialogue().greeted()
    ask(dialogue, "request-1")
    dialogue.send(type="check", id="request-1", deadline_ms=1000, text="\udc00")
    dialogue.send(type="check", id="request-1\ud800", deadline_ms=1000)
    assert [said["id"] for said in dialogue.heard()] == [None, None]
    dialogue.relay.from_service(reply("request-1"))
    assert [said["type"] for said in dialogue.heard()] == ["done"]
