"""What was left behind goes even when nobody asks for anything more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

EVERY_S = 60.0


class Sweep:
    """Belongs to an event loop. `expire` forgets what is too old and says whether anything is left."""

    def __init__(self, expire: Callable[[], bool], every_s: float = EVERY_S) -> None:
        self._expire, self._every_s = expire, every_s
        self._waiting: asyncio.TimerHandle | None = None
        self._is_closed = False

    def later(self) -> None:
        if self._waiting is None and not self._is_closed:
            self._waiting = asyncio.get_running_loop().call_later(self._every_s, self._now)

    def close(self) -> None:
        self._is_closed = True

    def _now(self) -> None:
        self._waiting = None
        if self._expire():
            self.later()
