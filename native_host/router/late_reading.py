"""What is kept on disk is read in a thread of its own: reading it all may take longer than a prompt may wait."""

from __future__ import annotations

import threading
from collections.abc import Callable


class LateReading:
    """Safe for threads. `read` is called under `lock`, and reads only what is not in memory."""

    def __init__(self, lock: threading.Lock, read: Callable[[], object], name: str) -> None:
        self._lock, self._read, self._name = lock, read, name
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def now(self) -> None:
        """Reads, and waits for it."""
        with self._lock:
            if not self._is_closed:
                self._read()

    def soon(self) -> None:
        """Under the lock: begins a reading, unless one is under way."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self.now, name=self._name, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Waits for a reading that is under way; none begins any more."""
        with self._lock:
            self._is_closed = True
