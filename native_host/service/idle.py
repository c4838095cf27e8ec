"""Knows for how long no bridge has been connected, so that a service nobody needs ends by itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

IDLE_AFTER_S = 600.0
_GLANCE_S = 5.0


class IdleWatch:
    """Counts connections. Times are of `clock`, in seconds."""

    def __init__(self, idle_after_s: float = IDLE_AFTER_S, clock: Callable[[], float] = time.monotonic) -> None:
        self._idle_after_s = idle_after_s
        self._clock = clock
        self._connected = 0
        self._alone_since = clock()

    def arrived(self) -> None:
        self._connected += 1

    def left(self) -> None:
        self._connected -= 1
        self._alone_since = self._clock()

    def remaining_s(self) -> float | None:
        """Until the service counts as idle; 0 when it does; None while a bridge is connected."""
        if self._connected:
            return None
        return max(0.0, self._alone_since + self._idle_after_s - self._clock())

    async def until_idle(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Return once the service is idle. Looks again now and then: a laptop's sleep may move the clock."""
        while (remaining := self.remaining_s()) != 0.0:
            await sleep(_GLANCE_S if remaining is None else min(remaining, _GLANCE_S))
