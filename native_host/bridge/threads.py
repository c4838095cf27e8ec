"""Reading and writing for a system whose pipes cannot be polled (Windows): a thread each way, bounded queues between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from typing import Protocol

_READ_BYTES = 64 * 1024
_AHEAD_MAX = 512 * 1024  # read and not yet taken
# One write is one message of an asyncio pipe, and its reader takes 64 KiB at a time.
_WRITE_BYTES = 32 * 1024


class Inlet:
    """Calls `wake` whenever `receive` has something new to say. `read` blocks; nothing from it means the end."""

    def __init__(self, read: Callable[[int], bytes], wake: Callable[[], None]) -> None:
        self._read = read
        self._wake = wake
        self._chunks: deque[bytes] = deque()
        self._queued_bytes = 0
        self._has_ended = False
        self._changed = Condition()
        Thread(target=self._run, name="inlet", daemon=True).start()

    def receive(self) -> bytes:
        """All that has come; nothing means the end. Raises BlockingIOError when nothing has come yet."""
        with self._changed:
            data = b"".join(self._chunks)
            if not data and not self._has_ended:
                raise BlockingIOError
            self._chunks.clear()
            self._queued_bytes = 0
            self._changed.notify()
        return data

    def _run(self) -> None:
        while data := self._next():
            with self._changed:
                self._changed.wait_for(lambda: self._queued_bytes < _AHEAD_MAX)
                self._chunks.append(data)
                self._queued_bytes += len(data)
            self._wake()
        with self._changed:
            self._has_ended = True
        self._wake()

    def _next(self) -> bytes:
        try:
            return self._read(_READ_BYTES)
        except OSError:  # A broken pipe is an end.
            return b""


class ThreadedOutlet:
    """A `Sink`. `write` blocks and takes a part or all; `wake` is called whenever the queue has become shorter."""

    def __init__(self, write: Callable[[memoryview], int], wake: Callable[[], None]) -> None:
        self._write = write
        self._wake = wake
        self._queue: deque[memoryview] = deque()
        self._is_broken = False
        self._is_closed = False
        self._changed = Condition()
        self.queued_bytes = 0
        Thread(target=self._run, name="outlet", daemon=True).start()

    def push(self, data: bytes) -> None:
        """Raises BrokenPipeError when an earlier write has failed."""
        with self._changed:
            self._queue.append(memoryview(data))
            self.queued_bytes += len(data)
            self._changed.notify()
        self.flush()

    def flush(self) -> None:
        """The thread does it; here one only learns how that goes. Raises as `push` does."""
        if self._is_broken:
            raise BrokenPipeError

    def close(self) -> None:
        """What is still queued is dropped."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _run(self) -> None:
        while (piece := self._first()) is not None:
            try:
                written = self._write(piece)
            except OSError:
                self._is_broken = True
                self._wake()
                return
            with self._changed:
                self.queued_bytes -= written
                self._queue[0] = self._queue[0][written:]
            self._wake()

    def _first(self) -> memoryview | None:
        with self._changed:
            while not self._is_closed:
                while self._queue and not self._queue[0]:
                    self._queue.popleft()
                if self._queue:
                    return self._queue[0][:_WRITE_BYTES]
                self._changed.wait()
        return None


class Stream(Protocol):
    """Blocking, and usable by a reader and a writer at once; `close` ends both."""

    def read(self, size: int, /) -> bytes: ...

    def write(self, data: memoryview, /) -> int: ...

    def close(self) -> None: ...


class ThreadedConnection:
    """A `Connection` over a stream that blocks."""

    descriptor = None

    def __init__(self, stream: Stream, wake: Callable[[], None]) -> None:
        self._stream = stream
        self._inlet = Inlet(stream.read, wake)
        self.outlet = ThreadedOutlet(stream.write, wake)

    def receive(self) -> bytes:
        return self._inlet.receive()

    def close(self) -> None:
        self.outlet.close()
        self._stream.close()
