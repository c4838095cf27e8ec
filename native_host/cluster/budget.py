"""How many bytes of documents are on their way at once: memory stays flat, however large they and the cluster are."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Budget:
    """Safe for threads."""

    def __init__(self, most: int) -> None:
        self._most, self._spent, self._users = most, 0, 0
        self._changed = threading.Condition()

    @contextmanager
    def of(self, size: int) -> Iterator[None]:
        """Waits for room. One that is larger than all of it has it alone."""
        with self._changed:
            self._changed.wait_for(lambda: not self._users or self._spent + size <= self._most)
            self._spent, self._users = self._spent + size, self._users + 1
        try:
            yield
        finally:
            with self._changed:
                self._spent, self._users = self._spent - size, self._users - 1
                self._changed.notify_all()

    def unused(self, within_s: float) -> bool:
        """Waits until nothing is on its way."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._users, within_s)
