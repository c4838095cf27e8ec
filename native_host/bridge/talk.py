"""What the bridge does with the bytes, whatever it waits with: frames in, replies out, and when to look again."""

from __future__ import annotations

import time

from native_host.bridge.connection import Sink
from native_host.bridge.link import Link
from native_host.bridge.parent import POLL_S, Parent
from native_host.bridge.relay import Relay
from native_host.bridge.websocket import Kind
from native_host.wire.framing import Framer, frame

FAREWELL_S = 0.5
"""The last words get a moment to be read, never longer: the browser counts to two seconds before it kills."""


class Talk:
    """Between one browser (its bytes come by `read_browser`, ours go to `outlet`) and the service behind `link`."""

    def __init__(self, outlet: Sink, link: Link, nonce: str, limits: dict[str, int]) -> None:
        self._outlet = outlet
        self._link = link
        self._limits = limits
        self._framer = Framer(limits["frame_in_bytes"])
        self._relay = Relay(nonce, limits["in_flight"], self._to_browser, link.send)
        self.parent = Parent()
        self.is_browser_gone = False

    @property
    def is_over(self) -> bool:
        return self.is_browser_gone or self._relay.is_over

    @property
    def is_service_stalled(self) -> bool:
        """Queues are bounded: the browser is not read while the service does not take what it has sent."""
        return self._link.outlet is not None and self._link.outlet.queued_bytes > self._limits["frame_in_bytes"]

    @property
    def is_browser_slow(self) -> bool:
        return self._outlet.queued_bytes > 4 * self._limits["frame_out_bytes"]

    def stop(self) -> None:
        """Asked from outside: say goodbye and end."""
        self._relay.end("stopped")

    def keep_time(self, now: float) -> None:
        """What is due at `now` (monotonic, in seconds)."""
        self._link.tick(now)
        self._relay.service_is(self._link.state)
        self._relay.expire(now)

    def patience_s(self, now: float) -> float | None:
        """How long nothing needs to be done; None for as long as nothing happens."""
        times = [] if self._link.state == "ready" else [self._link.next_at]
        if (expiry := self._relay.next_expiry) is not None:
            times.append(expiry)
        if self.parent.descriptor is None:
            times.append(now + POLL_S)
        return max(0.0, min(times) - now) if times else None

    def read_browser(self, data: bytes) -> None:
        """Nothing means its end. Half a frame in hand is not a message: it is dropped unread."""
        if not data:
            self.is_browser_gone = True
            return
        now = time.monotonic()
        for payload in self._framer.feed(data):
            self._relay.from_browser(payload, now)
        if self._framer.refused is not None:
            self._relay.refuse_stream(self._framer.refused)

    def read_service(self) -> None:
        events = self._link.read(time.monotonic())
        # The state first: what comes with the opening is for a service that is ready.
        if self._link.state == "ready":
            self._relay.service_is("ready")
        for kind, payload in events:
            self._relay.from_service(payload, is_cut=kind is Kind.CUT)

    def flush(self) -> None:
        try:
            self._outlet.flush()
        except OSError:
            self.is_browser_gone = True

    def _to_browser(self, payload: bytes) -> None:
        try:
            self._outlet.push(frame(payload, self._limits["frame_out_bytes"]))
        except OSError:
            self.is_browser_gone = True
