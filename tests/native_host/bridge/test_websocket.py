"""The client's side of RFC 6455: every length form, fragments, control frames in between, and refusals."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.bridge.websocket import Client, Event, Kind, LinkBroken, pong, text


def opened(message_max: int = 1 << 20) -> Client:
    client = Client("token", message_max, "0.1.0")
    assert client.feed(response(client)) == [(Kind.OPENED, b"")]
    return client


def response(client: Client, status: str = "101 Switching Protocols") -> bytes:
    found = re.search(rb"Sec-WebSocket-Key: (\S+)\r\n", client.request())
    assert found is not None
    accept = base64.b64encode(hashlib.sha1(found[1] + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())  # noqa: S324
    return b"HTTP/1.1 " + status.encode() + b"\r\nsec-websocket-ACCEPT: " + accept + b"\r\n\r\n"


def server_frame(opcode: int, payload: bytes, is_final: bool = True, form: int | None = None) -> bytes:
    size = len(payload)
    form = form if form is not None else 7 if size < 126 else 16 if size < 1 << 16 else 64
    head = bytes([(0x80 if is_final else 0) | opcode])
    if form == 7:
        return head + bytes([size]) + payload
    return head + bytes([126 if form == 16 else 127]) + size.to_bytes(form // 8, "big") + payload


def test_the_request_carries_the_token_once() -> None:
    request = Client("secret-token", 10, "0.1.0").request()
    assert request.startswith(b"GET /v1/bridge HTTP/1.1\r\n") and request.endswith(b"\r\n\r\n")
    assert request.count(b"Authorization: Bearer secret-token\r\n") == 1
    assert b"Origin" not in request


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65535, 65536, 100_000])
def test_every_length_form(size: int) -> None:
    payload = b"x" * size
    assert opened().feed(server_frame(1, payload)) == [(Kind.MESSAGE, payload)]
    ours = text(payload)
    head = len(ours) - size
    assert head == (6 if size < 126 else 8 if size < 1 << 16 else 14)
    assert ours[0] == 0x81 and ours[1] & 0x80 and ours[head - 4 : head] == bytes(4) and ours[head:] == payload


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=4), st.integers(1, 50))
def test_fragments_with_a_ping_between_in_any_reads(parts: list[bytes], step: int) -> None:
    stream = b""
    for number, part in enumerate(parts):
        opcode = 1 if number == 0 else 0
        stream += server_frame(opcode, part, is_final=number == len(parts) - 1) + server_frame(9, b"hi")
    client = opened()
    events: list[Event] = []
    for start in range(0, len(stream), step):
        events += client.feed(stream[start : start + step])
    assert [event for event in events if event[0] is Kind.MESSAGE] == [(Kind.MESSAGE, b"".join(parts))]
    assert events.count((Kind.PING, b"hi")) == len(parts)


@pytest.mark.parametrize(("size", "kind"), [(9, Kind.MESSAGE), (10, Kind.MESSAGE), (11, Kind.CUT), (5000, Kind.CUT)])
def test_a_message_beyond_the_limit_is_cut_and_the_next_is_whole(size: int, kind: Kind) -> None:
    client = opened(message_max=10)
    events = client.feed(server_frame(1, b"x" * size) + server_frame(1, b"next"))
    assert events == [(kind, b"x" * min(size, 10)), (Kind.MESSAGE, b"next")]


def test_a_cut_message_in_fragments() -> None:
    client = opened(message_max=10)
    stream = server_frame(1, b"x" * 8, is_final=False) + server_frame(0, b"y" * 8) + server_frame(1, b"z")
    assert client.feed(stream) == [(Kind.CUT, b"x" * 8 + b"yy"), (Kind.MESSAGE, b"z")]


def test_closing_and_pong() -> None:
    assert opened().feed(server_frame(8, b"\x03\xe8")) == [(Kind.CLOSED, b"\x03\xe8")]
    assert opened().feed(server_frame(10, b"")) == []
    assert pong(b"hi") == bytes([0x8A, 0x82, 0, 0, 0, 0]) + b"hi"


@pytest.mark.parametrize(
    "stream",
    [
        bytes([0xC1, 0]),  # a reserved bit
        bytes([0x81, 0x80, 0, 0, 0, 0]),  # a masked frame from a server
        bytes([0x83, 0]),  # an unknown opcode
        bytes([0x09, 0]),  # a control frame in pieces
        bytes([0x89, 126, 0, 200]),  # a control frame too long
        bytes([0x80, 0]),  # a continuation of nothing
        bytes([0x01, 0, 0x81, 0]),  # a message inside a message
    ],
)
def test_what_is_no_websocket_breaks_the_link(stream: bytes) -> None:
    with pytest.raises(LinkBroken):
        opened().feed(stream)


@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized", "403 Forbidden"])
def test_anything_but_an_upgrade_breaks_the_link(status: str) -> None:
    client = Client("token", 10, "0.1.0")
    with pytest.raises(LinkBroken, match="status"):
        client.feed(response(client, status))


def test_a_foreign_accept_and_an_endless_head_break_the_link() -> None:
    with pytest.raises(LinkBroken, match="accept"):
        Client("token", 10, "0.1.0").feed(response(Client("token", 10, "0.1.0")))
    with pytest.raises(LinkBroken, match="head"):
        Client("token", 10, "0.1.0").feed(b"x" * 9000)
