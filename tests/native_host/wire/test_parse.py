"""The parser's table covers the contract, and refusals never quote the sender."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import fields, replace
from typing import get_args

import pytest

from native_host.contract import messages
from native_host.contract.messages import Limits
from native_host.contract.numbers import FILE_BYTES, FILE_PIECES, OFFER_PIECE_BYTES, TAKE_PIECE_BYTES
from native_host.contract.refusals import Refused
from native_host.wire import constraints
from native_host.wire.alphabets import BASE64
from native_host.wire.chunks import frames_of
from native_host.wire.handshake import DEFAULT_LIMITS, host_hello, new_nonce
from native_host.wire.parse import parse_from_host, parse_request
from native_host.wire.serialise import dump
from native_host.wire.shapes import message_reader


@pytest.mark.parametrize("cls", [*get_args(messages.Request), messages.Cancel, *get_args(messages.Reply)])
def test_every_message_has_a_reader(cls: type) -> None:
    with pytest.raises((Refused, ValueError)):
        message_reader(cls)({})


def test_constraints_name_real_fields() -> None:
    """A renamed field must not lose its range without anyone noticing."""
    for name, field in (*constraints.RANGES, *constraints.LENGTHS, *constraints.COUNTS):
        assert field in {one.name for one in fields(getattr(messages, name))}


def test_the_greeting_holds_the_contracts_limits() -> None:
    hello = parse_from_host(host_hello("0.1.0", new_nonce()))
    assert isinstance(hello, messages.HostHello)
    assert hello.limits == Limits()
    assert set(DEFAULT_LIMITS) == {field.name for field in fields(Limits)}


def test_nonces_are_never_reused() -> None:
    assert len({new_nonce() for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    "message", [{"type": "my-secret"}, {"type": "get_status", "my-secret": 1}, {"type": "hide", "value": 1}]
)
def test_a_refusal_never_quotes_the_sender(message: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        parse_request(json.dumps(message).encode(), Limits())
    assert "my-secret" not in caught.value.detail + repr(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    "message",
    [messages.Done(messages.RequestId("request-1")), messages.Chunk(messages.RequestId("request-1"), 0, 1, "", "")],
)
def test_the_id_comes_first(message: object) -> None:
    """The bridge reads whose reply it relays from the first bytes."""
    assert dump(message).startswith(b'{"id":"request-1"')


def test_nothing_is_escaped_to_ascii() -> None:
    assert len(dump(messages.Segment("é" * 100, "literal"))) < 260


def _offer(data: str) -> bytes:
    return dump(
        messages.OfferFile(
            messages.RequestId("r" * 64),
            120_000,
            messages.SiteId("s" * 64),
            messages.ConversationId("c" * 200),
            messages.DraftId("f" * 64),
            "\N{FAMILY}" * 1000,
            FILE_BYTES,
            messages.Sha256("0" * 64),
            0,
            FILE_PIECES,
            messages.Base64(data),
        )
    )


def test_a_piece_of_a_file_goes_up_to_its_limit_and_fits_a_frame() -> None:
    longest = base64.b64encode(bytes(OFFER_PIECE_BYTES)).decode()
    assert len(_offer(longest)) < Limits().frame_in_bytes
    parse_request(_offer(longest), Limits())
    with pytest.raises(Refused) as caught:
        parse_request(_offer(longest + "AAAA"), Limits())
    assert caught.value.detail == "data"


def test_a_piece_of_a_copy_goes_up_to_its_limit_and_is_one_frame() -> None:
    longest = base64.b64encode(bytes(TAKE_PIECE_BYTES)).decode()
    piece = messages.FilePiece(messages.RequestId("r" * 64), messages.DraftId("f" * 64), 9999, messages.Base64(longest))
    assert len(frames_of(piece, piece.id, Limits().frame_out_bytes)) == 1
    assert parse_from_host(dump(piece)) == piece
    with pytest.raises(Refused) as caught:
        parse_from_host(dump(replace(piece, data=messages.Base64(longest + "AAAA"))))
    assert caught.value.detail == "data"


def test_base64_has_one_spelling_and_a_wrong_one_is_found_at_once() -> None:
    for size in range(7):
        assert BASE64.match(base64.b64encode(bytes(range(250, 250 + 6))[:size]).decode())
    started = time.perf_counter()
    assert BASE64.match("A" * 4_000_000 + "!") is None
    assert time.perf_counter() - started < 1
