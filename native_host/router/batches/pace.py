"""How long a table has been at work, and how long it may still be."""

from __future__ import annotations

from collections.abc import Callable


class Pace:
    """One thread at a time. What it rested does not count."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._begun_at = clock()
        self._rested_s = 0.0
        self._stopped_at: float | None = None

    def stop(self) -> None:
        self._stopped_at = self._clock()

    def go_on(self) -> None:
        if self._stopped_at is not None:
            self._rested_s += self._clock() - self._stopped_at
            self._stopped_at = None

    def left_ms(self, done: int, files: int) -> int | None:
        """Null where nobody can say."""
        if not done or not files:
            return None
        now = self._clock() if self._stopped_at is None else self._stopped_at
        return round((now - self._begun_at - self._rested_s) / done * (files - done) * 1000)
