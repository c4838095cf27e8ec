"""Where there is no way to the service, the browser hears so and every request is refused."""

from __future__ import annotations

import json
import os
from typing import Any

from native_host.bridge.without_service import relay_without_service
from native_host.wire.framing import Framer, frame
from native_host.wire.handshake import DEFAULT_LIMITS

NONCE = "0123456789abcdef"
HELLO = {"type": "hello", "protocol": 1, "version": "1", "browser": "firefox", "nonce": NONCE}


def said(*messages: dict[str, Any], tail: bytes = b"") -> list[dict[str, Any]]:
    """What is written when these messages and then the end of the stream arrive."""
    source, writer = os.pipe()
    reader, output = os.pipe()
    os.write(writer, b"".join(frame(json.dumps(message).encode(), 10_000) for message in messages) + tail)
    os.close(writer)
    relay_without_service(source, output, NONCE, DEFAULT_LIMITS)
    os.close(output)
    heard = [json.loads(payload) for payload in Framer(10_000).feed(os.read(reader, 100_000))]
    os.close(source)
    os.close(reader)
    return heard


def test_says_failed_and_refuses() -> None:
    state, refused = said(HELLO, {"type": "get_status", "id": "request-1", "deadline_ms": 1000})
    assert state == {"state": "failed", "type": "state"}
    assert (refused["id"], refused["code"]) == ("request-1", "host_gone")


def test_a_bad_length_ends_it_with_a_word() -> None:
    assert [one.get("code") or one.get("reason") for one in said(HELLO, tail=bytes(4))[1:]] == ["malformed", "stopped"]


def test_half_a_frame_is_dropped() -> None:
    assert len(said(HELLO, tail=b"\x10\x00\x00\x00{")) == 1
