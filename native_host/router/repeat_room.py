"""What the desk needs to find an earlier request that a new one repeats, as a Protocol."""

from __future__ import annotations

from typing import Protocol


class RepeatFinding(Protocol):
    """Earlier requests by the ids of their answers. Safe for threads."""

    def add(self, answer: int, request: str) -> bool:
        """False where a request like it may never be served an earlier answer."""
        ...

    def remove(self, answer: int) -> None: ...

    def find(self, request: str) -> int | None:
        """The id of the answer that serves."""
        ...
