"""How long a detection may take, and who did not finish in it (T-44)."""

from __future__ import annotations

from collections.abc import Callable


class Budget:
    """Counts down one detection. What overran is named, so that its silence is never read as "nothing found"."""

    __slots__ = ("_clock", "_limit", "_overruns")

    def __init__(self, clock: Callable[[], float], limit: float | None) -> None:
        self._clock = clock
        self._limit = limit
        self._overruns: dict[str, None] = {}

    def is_over(self) -> bool:
        return self._limit is not None and self._clock() > self._limit

    def overran(self, name: str) -> None:
        self._overruns[name] = None

    @property
    def overruns(self) -> tuple[str, ...]:
        return tuple(self._overruns)
