"""The vectors of tests/protocol/ as the host must see them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from native_host.contract.messages import Chunk, Limits
from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.chunks import Assembler, frames_of
from native_host.wire.framing import Framer
from native_host.wire.handshake import read_extension_hello
from native_host.wire.offsets import Offsets
from native_host.wire.parse import parse_from_host, parse_request
from native_host.wire.serialise import dump
from native_host.wire.strict_json import loads_object

FOLDER = Path(__file__).resolve().parents[2] / "protocol"


def vectors(file: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / f"{file}.json").read_text(encoding="ascii"))
    return loaded


def cases(file: str, key: str = "cases") -> list[Any]:
    found = vectors(file)[key]
    return [pytest.param(case, id=case.get("name", case.get("code"))) for case in found]


def refusal(act: Any) -> dict[str, str] | None:
    try:
        act()
    except Refused as refused:
        return {"code": refused.code.value, "detail": refused.detail}
    return None


def payload(case: dict[str, Any]) -> bytes:
    message = dict(case["message"])
    if repeat := case.get("repeat"):
        message[repeat["field"]] = [repeat["item"]] * repeat["count"]
    return json.dumps(message).encode()


@pytest.mark.parametrize("case", cases("frames"))
def test_frames(case: dict[str, Any]) -> None:
    framer = Framer(case["limit_bytes"])
    frames = [frame for feed in case["feeds_hex"] for frame in framer.feed(bytes.fromhex(feed))]
    assert [frame.decode() for frame in frames] == case["frames"]
    refused = framer.refused
    assert (refused and {"code": refused.code.value, "detail": refused.detail}) == case["refused"]
    assert framer.is_mid_frame == case["is_mid_frame"]


@pytest.mark.parametrize("case", cases("strict_json"))
def test_strict_json(case: dict[str, Any]) -> None:
    data = bytes.fromhex(case["hex"])
    assert refusal(lambda: loads_object(data)) == case["refused"]
    if case["refused"] is None:
        assert loads_object(data) == json.loads(data)


@pytest.mark.parametrize("case", cases("hello", "extension"))
def test_hello(case: dict[str, Any]) -> None:
    nonce = vectors("hello")["nonce"]
    assert refusal(lambda: read_extension_hello(payload(case), nonce)) == case["refused"]


def test_a_host_hello_is_one() -> None:
    assert json.loads(dump(parse_from_host(json.dumps(vectors("hello")["host"]).encode()))) == vectors("hello")["host"]


@pytest.mark.parametrize("case", cases("requests"))
def test_requests(case: dict[str, Any]) -> None:
    data = payload(case)
    assert refusal(lambda: parse_request(data, Limits())) == case["refused"]
    if case["refused"] is None:
        # What was read says the same: every field that was given comes out as it went in.
        written = json.loads(dump(parse_request(data, Limits())))
        assert {key: written[key] for key in json.loads(data) if key != "terms"} == {
            key: value for key, value in json.loads(data).items() if key != "terms"
        }


@pytest.mark.parametrize("case", cases("limits"))
def test_limits(case: dict[str, Any]) -> None:
    limits = Limits(**vectors("limits")["limits"])
    assert refusal(lambda: parse_request(payload(case), limits)) == case["refused"]


@pytest.mark.parametrize("case", cases("from_host"))
def test_from_host(case: dict[str, Any]) -> None:
    data = payload(case)
    assert (refusal(lambda: parse_from_host(data)) is None) == case["accepted"]
    if case["accepted"]:
        assert json.loads(dump(parse_from_host(data))) == case["message"]


@pytest.mark.parametrize("case", cases("offsets"))
def test_offsets(case: dict[str, Any]) -> None:
    offsets = Offsets(case["text"])
    assert (offsets.length_cp, offsets.length_u16) == (case["length_cp"], case["length_u16"])
    for cp, u16 in case["cp_u16"]:
        assert (offsets.to_u16(cp), offsets.to_cp(u16)) == (u16, cp)
    for inside in (*case["inside_a_pair_u16"], -1, case["length_u16"] + 1):
        assert refusal(lambda place=inside: offsets.to_cp(place)) == {"code": "bad_field", "detail": "offset"}


@pytest.mark.parametrize("case", cases("offsets", "not_well_formed"))
def test_offsets_refuse_what_is_not_well_formed(case: dict[str, Any]) -> None:
    text = "".join(map(chr, case["utf16"]))
    assert refusal(lambda: Offsets(text)) == {"code": "malformed", "detail": "surrogate"}


def test_every_refusal_has_a_vector() -> None:
    assert [case["code"] for case in vectors("refusals")["cases"]] == [code.value for code in RefusalCode]


@pytest.mark.parametrize("case", cases("refusals"))
def test_refusals(case: dict[str, Any]) -> None:
    assert json.loads(dump(parse_from_host(payload(case)))) == case["message"]


def assembled(chunks: list[dict[str, Any]]) -> bytes | None:
    assembler, whole = Assembler(), None
    for chunk in chunks:
        whole = assembler.add(Chunk(**chunk)) or whole
    return whole


@pytest.mark.parametrize("case", cases("chunks", "good"))
def test_chunks_make_the_reply(case: dict[str, Any]) -> None:
    assert assembled(case["chunks"]) == case["json"].encode()


@pytest.mark.parametrize("case", cases("chunks", "bad"))
def test_bad_chunks_make_nothing(case: dict[str, Any]) -> None:
    assert refusal(lambda: assembled(case["chunks"])) == {"code": "malformed", "detail": "chunk"}


def test_a_long_reply_is_cut() -> None:
    cut = vectors("chunks")["cut"]
    message = parse_from_host(json.dumps(cut["message"]).encode())
    frames = frames_of(message, cut["message"]["id"], cut["frame_out_bytes"])
    assert len(frames) > 1
    assert all(len(frame) <= cut["frame_out_bytes"] for frame in frames)
    pieces = [json.loads(frame) for frame in frames]
    assert assembled(pieces) == dump(message)
    assert dump(message).decode() == cut["json"]
