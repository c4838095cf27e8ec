"""A queue of bytes in front of a descriptor that may be slow. It never blocks, and its owner can see when it is too full."""

from __future__ import annotations

import os
import sys
from collections import deque


class Outlet:
    """Takes over a descriptor: it is made non-blocking. The owner closes it. Windows has threads.ThreadedOutlet instead."""

    def __init__(self, descriptor: int) -> None:
        if sys.platform != "win32":
            os.set_blocking(descriptor, False)
        self.descriptor = descriptor
        self.queued_bytes = 0
        self._queue: deque[memoryview] = deque()

    def push(self, data: bytes) -> None:
        """Queue and write at once what the descriptor takes. Raises OSError (BrokenPipeError) when nobody reads."""
        self._queue.append(memoryview(data))
        self.queued_bytes += len(data)
        self.flush()

    def flush(self) -> None:
        while self._queue:
            try:
                written = os.write(self.descriptor, self._queue[0])
            except BlockingIOError:
                return
            self.queued_bytes -= written
            rest = self._queue[0][written:]
            if rest:
                self._queue[0] = rest
            else:
                self._queue.popleft()
