"""How long to wait before the next try. Grows while it keeps failing, starts over after a connection that lasted."""

from __future__ import annotations

STEPS_S = (0.1, 0.5, 1.0, 2.0, 5.0, 10.0)
LASTED_S = 5.0


class Backoff:
    """Times are those of one monotonic clock, in seconds."""

    __slots__ = ("_connected_at", "_tries")

    def __init__(self) -> None:
        self._tries = 0
        self._connected_at: float | None = None

    def connected(self, now: float) -> None:
        self._connected_at = now

    def next_delay_s(self, now: float) -> float:
        # A service that dies right after each start must not be started in a tight loop.
        if self._connected_at is not None and now - self._connected_at >= LASTED_S:
            self._tries = 0
        self._connected_at = None
        delay = STEPS_S[min(self._tries, len(STEPS_S) - 1)]
        self._tries += 1
        return delay
