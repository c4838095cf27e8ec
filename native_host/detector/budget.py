"""How long a detection may take, and who did not finish in it (T-44)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
# A look at the clock costs as much as a few items.
_LOOK_EVERY = 64


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

    def each(self, items: Iterable[T], name: str) -> Iterator[T]:
        """The items one by one, as long as there is time."""
        for number, item in enumerate(items):
            if number % _LOOK_EVERY == 0 and self.is_over():
                self.overran(name)
                return
            yield item

    @property
    def overruns(self) -> tuple[str, ...]:
        return tuple(self._overruns)
