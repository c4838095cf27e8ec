"""The bridge's one loop where nothing can be polled (Windows): threads read and write, this waits for them and the clock."""

from __future__ import annotations

import contextlib
import time
from threading import Event

from native_host.bridge.link import Link
from native_host.bridge.talk import FAREWELL_S, Talk
from native_host.bridge.threads import Inlet, ThreadedOutlet


class ThreadedLoop:
    """Runs until the browser is gone or the relay is over. `wake` is what the threads set."""

    def __init__(
        self, source: Inlet, outlet: ThreadedOutlet, link: Link, wake: Event, nonce: str, limits: dict[str, int]
    ) -> None:
        self._source = source
        self._outlet = outlet
        self._link = link
        self._wake = wake
        self._talk = Talk(outlet, link, nonce, limits)

    def run(self) -> None:
        while not self._talk.is_over:
            self._turn()
        self._say_farewell()

    def _turn(self) -> None:
        now = time.monotonic()
        self._talk.keep_time(now)
        self._wake.wait(self._talk.patience_s(now))
        # Cleared before anything is taken: what comes meanwhile sets it again.
        self._wake.clear()
        self._talk.flush()
        if self._talk.parent.is_gone:
            self._talk.is_browser_gone = True
        # A stalled service hides the end of the browser's stream; the parent's end shows it all the same.
        if not self._talk.is_over and not self._talk.is_service_stalled:
            with contextlib.suppress(BlockingIOError):
                self._talk.read_browser(self._source.receive())
        if not self._talk.is_over and not self._talk.is_browser_slow:
            self._talk.read_service()

    def _say_farewell(self) -> None:
        until = time.monotonic() + FAREWELL_S
        while self._outlet.queued_bytes and not self._talk.is_browser_gone and time.monotonic() < until:
            self._wake.wait(0.05)
            self._wake.clear()
            self._talk.flush()
        self._link.close()
