"""A WebSocket client (RFC 6455) reduced to what one trusted server on a Unix socket needs. Sans-io."""

from __future__ import annotations

import base64
import hashlib
import os
from enum import Enum

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
_HEAD_MAX = 8 * 1024
_CONTINUATION, _TEXT, _BINARY, _CLOSE, _PING, _PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA


class LinkBroken(Exception):
    """The other side is not our service, or no longer speaks properly. The argument is the rule's name."""


class Kind(Enum):
    OPENED = "opened"
    MESSAGE = "message"
    CUT = "cut"  # a message longer than the limit; only its beginning was kept
    PING = "ping"
    CLOSED = "closed"


Event = tuple[Kind, bytes]


class Client:
    """Feed it what the socket brings. Text and binary messages are not told apart: both carry one frame's payload."""

    def __init__(self, token: str, message_max: int, version: str) -> None:
        self._version = version
        self._key = base64.b64encode(os.urandom(16))
        self._token = token
        self._message_max = message_max
        self._buffer = bytearray()
        self._is_open = False
        self._message = bytearray()
        self._is_cut = False
        self._is_in_message = False
        self._control = bytearray()
        self._remaining: int | None = None
        self._opcode, self._is_final = 0, False

    def request(self) -> bytes:
        """The opening request. The token proves that we could read the service's private folder (T-23).

        The version is that of the service we would start: one that has been updated since it started gives way.
        """
        lines = (
            "GET /v1/bridge HTTP/1.1",
            "Host: postern",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {self._key.decode()}",
            "Sec-WebSocket-Version: 13",
            f"Authorization: Bearer {self._token}",
            f"Postern-Version: {self._version}",
        )
        return "\r\n".join((*lines, "", "")).encode("ascii")

    def feed(self, data: bytes) -> list[Event]:
        """What `data` completes. Raises LinkBroken; the connection is then of no more use."""
        self._buffer += data
        events: list[Event] = []
        if not self._is_open:
            if not self._read_response():
                return events
            events.append((Kind.OPENED, b""))
        while self._step(events):
            pass
        return events

    def _read_response(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(self._buffer) > _HEAD_MAX:
                raise LinkBroken("head")
            return False
        status, *lines = bytes(self._buffer[:end]).split(b"\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(b":") for line in lines)}
        expected = base64.b64encode(hashlib.sha1(self._key + _GUID, usedforsecurity=False).digest())
        if not status.startswith(b"HTTP/1.1 101"):
            raise LinkBroken("status")
        if headers.get(b"sec-websocket-accept") != expected:
            raise LinkBroken("accept")
        del self._buffer[: end + 4]
        self._is_open = True
        return True

    def _step(self, events: list[Event]) -> bool:
        """One head or one piece of a body; False when more bytes are needed."""
        if self._remaining is None and not self._read_head():
            return False
        assert self._remaining is not None  # noqa: S101  set by _read_head
        piece = self._buffer[: self._remaining]
        self._keep(piece)
        del self._buffer[: len(piece)]
        self._remaining -= len(piece)
        if self._remaining:
            return False
        self._remaining = None
        self._finish(events)
        return True

    def _keep(self, piece: bytearray) -> None:
        if self._opcode >= _CLOSE:
            self._control += piece
        elif len(self._message) + len(piece) > self._message_max:
            self._message += piece[: self._message_max - len(self._message)]
            self._is_cut = True
        else:
            self._message += piece

    def _finish(self, events: list[Event]) -> None:
        if self._opcode >= _CLOSE:
            payload = bytes(self._control)
            self._control.clear()
            if self._opcode != _PONG:
                events.append((Kind.CLOSED if self._opcode == _CLOSE else Kind.PING, payload))
        elif self._is_final:
            events.append((Kind.CUT if self._is_cut else Kind.MESSAGE, bytes(self._message)))
            self._message.clear()
            self._is_cut = self._is_in_message = False

    def _read_head(self) -> bool:
        if len(self._buffer) < 2:
            return False
        first, second = self._buffer[0], self._buffer[1]
        extra = {126: 2, 127: 8}.get(second & 0x7F, 0)
        if len(self._buffer) < 2 + extra:
            return False
        self._is_final, self._opcode = bool(first & 0x80), first & 0x0F
        self._remaining = int.from_bytes(self._buffer[2 : 2 + extra], "big") if extra else second & 0x7F
        self._check_head(first, second)
        del self._buffer[: 2 + extra]
        return True

    def _check_head(self, first: int, second: int) -> None:
        if first & 0x70 or second & 0x80:  # no extensions were agreed; a server never masks (section 5.1)
            raise LinkBroken("bits")
        if self._opcode in (_CLOSE, _PING, _PONG):
            if not self._is_final or second & 0x7F > 125:
                raise LinkBroken("control")
        elif self._opcode in (_TEXT, _BINARY, _CONTINUATION):
            if (self._opcode == _CONTINUATION) != self._is_in_message:
                raise LinkBroken("continuation")
            self._is_in_message = True
        else:
            raise LinkBroken("opcode")


def text(payload: bytes) -> bytes:
    """One text message."""
    return _head(_TEXT, len(payload)) + payload


def pong(payload: bytes) -> bytes:
    return _head(_PONG, len(payload)) + payload


def _head(opcode: int, length: int) -> bytes:
    """A final frame's head with a zero mask.

    Clients must mask so that a page cannot write chosen bytes through a proxy that takes them for HTTP (RFC 6455,
    section 10.3). No proxy lies on a Unix socket and no page chooses these bytes alone; a zero mask spares copying
    megabytes and keeps the form that servers insist on.
    """
    if length < 126:
        size, extra = length, b""
    elif length < 1 << 16:
        size, extra = 126, length.to_bytes(2, "big")
    else:
        size, extra = 127, length.to_bytes(8, "big")
    return bytes((0x80 | opcode, 0x80 | size)) + extra + bytes(4)
