"""How long a storage that is away is waited for: once, and not once a document."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from native_host.edge.stores.store import Away

PAUSES_S: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
AGAIN_S = 10.0
_WAITED_S = 60.0  # The host asks anew after two minutes without a word.
Answer = TypeVar("Answer")


class Patience:
    """Safe for threads. What was waited for in vain is asked again after some seconds, without waiting, until it answers."""

    def __init__(self) -> None:
        self._closed = threading.Event()
        self._is_away = False
        self._asked_again = 0.0

    def spent_on(self, act: Callable[[], Answer]) -> Answer:
        """Raises Away."""
        if self._is_away and time.monotonic() < self._asked_again:
            raise Away
        pauses = iter(() if self._is_away else PAUSES_S)
        until = time.monotonic() + _WAITED_S
        while True:
            try:
                answer = act()
            except Away:
                pause = next(pauses, None)
                if pause is None or time.monotonic() + pause > until or self._closed.wait(pause):
                    self._is_away, self._asked_again = True, time.monotonic() + AGAIN_S
                    raise
            else:
                self._is_away = False
                return answer

    def close(self) -> None:
        """Nobody waits any longer."""
        self._closed.set()
