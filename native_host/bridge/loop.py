"""The bridge's one loop on POSIX: standard input, standard output, the service's socket, the parent, and the clock."""

from __future__ import annotations

import contextlib
import math
import os
import select
import sys
import time

from native_host.bridge.link import Link
from native_host.bridge.outlet import Outlet
from native_host.bridge.talk import FAREWELL_S, Talk

assert sys.platform != "win32"  # noqa: S101  for the type checker; Windows has no poll, and threaded_loop.py

_READ_BYTES = 256 * 1024
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
        self._talk = Talk(outlet, link, nonce, limits)

    def run(self) -> None:
        while not self._talk.is_over:
            self._turn()
        self._say_farewell()

    def stop(self) -> None:
        """Asked from outside (SIGTERM)."""
        self._talk.stop()

    def _turn(self) -> None:
        now = time.monotonic()
        self._talk.keep_time(now)
        ready = dict(self._poll(now))
        if self._talk.parent.is_gone or self._ended(ready):
            self._talk.is_browser_gone = True
            return
        if self._source in ready:
            self._talk.read_browser(os.read(self._source, _READ_BYTES))
        if ready.get(self._outlet.descriptor, 0) & select.POLLOUT:
            self._talk.flush()
        self._serve_link(ready)

    def _poll(self, now: float) -> list[tuple[int, int]]:
        poll = select.poll()
        # Without POLLIN a hang-up still shows: a stalled service cannot hide that the browser has left.
        poll.register(self._source, 0 if self._talk.is_service_stalled else select.POLLIN)
        poll.register(self._alarm, select.POLLIN)
        poll.register(self._outlet.descriptor, select.POLLOUT if self._outlet.queued_bytes else 0)
        if self._talk.parent.descriptor is not None:
            poll.register(self._talk.parent.descriptor, select.POLLIN)
        if self._link.descriptor is not None:
            wants_out = self._link.outlet is not None and self._link.outlet.queued_bytes > 0
            wanted = (0 if self._talk.is_browser_slow else select.POLLIN) | (select.POLLOUT if wants_out else 0)
            poll.register(self._link.descriptor, wanted)
        patience_s = self._talk.patience_s(now)
        return poll.poll(None if patience_s is None else math.ceil(patience_s * 1000))

    def _ended(self, ready: dict[int, int]) -> bool:
        """True when the browser has closed our output, or hung up without leaving anything to read."""
        hung_up = bool(ready.get(self._source, 0) & _ENDED) and not ready[self._source] & select.POLLIN
        return hung_up or bool(ready.get(self._outlet.descriptor, 0) & (select.POLLERR | select.POLLNVAL))

    def _serve_link(self, ready: dict[int, int]) -> None:
        if (descriptor := self._link.descriptor) not in ready:
            return
        if self._link.outlet is not None and ready[descriptor] & select.POLLOUT:
            with contextlib.suppress(OSError):  # Reading finds the same end.
                self._link.outlet.flush()
        self._talk.read_service()

    def _say_farewell(self) -> None:
        until = time.monotonic() + FAREWELL_S
        while self._outlet.queued_bytes and not self._talk.is_browser_gone and time.monotonic() < until:
            select.select([], [self._outlet.descriptor], [], 0.05)
            self._talk.flush()
        self._link.close()
