"""The bridge's one loop: standard input, standard output, the service's socket, the parent, and the clock."""

from __future__ import annotations

import contextlib
import math
import os
import select
import time

from native_host.bridge.link import Link
from native_host.bridge.outlet import Outlet
from native_host.bridge.parent import POLL_S, Parent
from native_host.bridge.relay import Relay
from native_host.bridge.websocket import Kind
from native_host.wire.framing import Framer, frame

_READ_BYTES = 256 * 1024
_FAREWELL_S = 0.5
_ENDED = select.POLLHUP | select.POLLERR | select.POLLNVAL


class Loop:
    """Runs until the browser is gone or the relay is over. Queues are bounded: a full one stops reading its source."""

    def __init__(self, source: int, outlet: Outlet, link: Link, nonce: str, limits: dict[str, int]) -> None:
        # A signal's handler alone would not end a poll: Python resumes it (PEP 475).
        self._alarm, self.alarm_writer = os.pipe()
        os.set_blocking(self.alarm_writer, False)
        self._source = source
        self._outlet = outlet
        self._link = link
        self._limits = limits
        self._parent = Parent()
        self._framer = Framer(limits["frame_in_bytes"])
        self._relay = Relay(nonce, limits["in_flight"], self._to_browser, self._to_service)
        self._is_browser_gone = False

    def run(self) -> None:
        while not self._is_browser_gone and not self._relay.is_over:
            self._turn()
        self._say_farewell()

    def stop(self) -> None:
        """Asked from outside (SIGTERM): say goodbye and end."""
        self._relay.end("stopped")

    def _turn(self) -> None:
        now = time.monotonic()
        self._link.tick(now)
        self._relay.service_is(self._link.state)
        self._relay.expire(now)
        ready = dict(self._poll(now))
        if self._parent.is_gone or self._ended(ready):
            self._is_browser_gone = True
            return
        if self._source in ready:
            self._read_browser()
        if ready.get(self._outlet.descriptor, 0) & select.POLLOUT:
            self._flush(self._outlet)
        self._serve_link(ready)

    def _poll(self, now: float) -> list[tuple[int, int]]:
        poll = select.poll()
        # Without POLLIN a hang-up still shows: a stalled service cannot hide that the browser has left.
        poll.register(self._source, 0 if self._is_service_stalled else select.POLLIN)
        poll.register(self._alarm, select.POLLIN)
        poll.register(self._outlet.descriptor, select.POLLOUT if self._outlet.queued_bytes else 0)
        if self._parent.descriptor is not None:
            poll.register(self._parent.descriptor, select.POLLIN)
        if self._link.descriptor is not None:
            is_full = self._outlet.queued_bytes > 4 * self._limits["frame_out_bytes"]
            wants_out = self._link.outlet is not None and self._link.outlet.queued_bytes > 0
            poll.register(self._link.descriptor, (0 if is_full else select.POLLIN) | (select.POLLOUT if wants_out else 0))
        return poll.poll(self._patience_ms(now))

    @property
    def _is_service_stalled(self) -> bool:
        return self._link.outlet is not None and self._link.outlet.queued_bytes > self._limits["frame_in_bytes"]

    def _patience_ms(self, now: float) -> float | None:
        """How long nothing needs to be done; None for as long as nothing happens."""
        times = [] if self._link.state == "ready" else [self._link.next_at]
        if (expiry := self._relay.next_expiry) is not None:
            times.append(expiry)
        if self._parent.descriptor is None:
            times.append(now + POLL_S)
        return math.ceil(max(0.0, min(times) - now) * 1000) if times else None

    def _ended(self, ready: dict[int, int]) -> bool:
        """True when the browser has closed our output, or hung up without leaving anything to read."""
        hung_up = bool(ready.get(self._source, 0) & _ENDED) and not ready[self._source] & select.POLLIN
        return hung_up or bool(ready.get(self._outlet.descriptor, 0) & (select.POLLERR | select.POLLNVAL))

    def _read_browser(self) -> None:
        data = os.read(self._source, _READ_BYTES)
        if not data:
            self._is_browser_gone = True  # Half a frame in hand is not a message: it is dropped unread.
            return
        now = time.monotonic()
        for payload in self._framer.feed(data):
            self._relay.from_browser(payload, now)
        if self._framer.refused is not None:
            self._relay.refuse_stream(self._framer.refused)

    def _serve_link(self, ready: dict[int, int]) -> None:
        if self._link.descriptor not in ready:
            return
        if self._link.outlet is not None and ready[self._link.outlet.descriptor] & select.POLLOUT:
            with contextlib.suppress(OSError):  # Reading finds the same end.
                self._link.outlet.flush()
        events = self._link.read(time.monotonic())
        # The state first: what comes with the opening is for a service that is ready.
        if self._link.state == "ready":
            self._relay.service_is("ready")
        for kind, payload in events:
            self._relay.from_service(payload, is_cut=kind is Kind.CUT)

    def _to_browser(self, payload: bytes) -> None:
        try:
            self._outlet.push(frame(payload, self._limits["frame_out_bytes"]))
        except OSError:
            self._is_browser_gone = True

    def _to_service(self, payload: bytes) -> None:
        self._link.send(payload)

    def _flush(self, outlet: Outlet) -> None:
        try:
            outlet.flush()
        except OSError:
            self._is_browser_gone = True

    def _say_farewell(self) -> None:
        """Give the last words a moment to be read, never longer: the browser counts to two seconds before it kills."""
        until = time.monotonic() + _FAREWELL_S
        while self._outlet.queued_bytes and not self._is_browser_gone and time.monotonic() < until:
            select.select([], [self._outlet.descriptor], [], 0.05)
            self._flush(self._outlet)
        self._link.close()
