"""The parser's table covers the contract, and refusals never quote the sender."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import get_args

import pytest

from native_host.contract import messages
from native_host.contract.messages import Limits
from native_host.contract.refusals import Refused
from native_host.wire import constraints
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
