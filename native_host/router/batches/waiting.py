"""Documents that were brought and wait for their row, or are at work."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Brought:
    number: int
    name: str
    data: bytes


class Waiting:
    """One thread at a time."""

    def __init__(self) -> None:
        self._line: deque[Brought] = deque()
        self._at_work: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._line)

    @property
    def bytes_held(self) -> int:
        return sum(len(one.data) for one in self._line) + sum(self._at_work.values())

    def put(self, one: Brought) -> None:
        self._line.append(one)

    def take(self) -> Brought:
        one = self._line.popleft()
        self._at_work[one.number] = len(one.data)
        return one

    def done(self, number: int) -> None:
        self._at_work.pop(number, None)

    def clear(self) -> None:
        self._line.clear()
