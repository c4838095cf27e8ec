"""The way to the service on Windows: its named pipe, if it is really this user's. No Windows machine has run this (T-22).

Reads and writes are overlapped: on a plain handle Windows does one after the other, and a write would wait for ever behind a
read that waits for its reply.
"""

from __future__ import annotations

import _winapi
import contextlib
import sys
from collections.abc import Callable
from threading import Lock

from native_host.bridge import pipe_owner
from native_host.bridge.folder import FolderRefused
from native_host.bridge.pipe_name import pipe_name
from native_host.bridge.threads import ThreadedConnection
from native_host.settings.places import Places

assert sys.platform == "win32"  # noqa: S101  for the type checker; no other system imports this

# SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION: a listener may learn who we are and cannot act in our name.
_IDENTIFICATION_ONLY = 0x00100000 | 0x00010000
_ERROR_PIPE_BUSY = 231
_BUSY_WAIT_MS = 20
_DONE = 0


class PipeStream:
    """One thread may read while another writes; `close` ends both."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._lock = Lock()
        self._is_closed = False
        self._pending: list[_winapi.Overlapped] = []

    def read(self, size: int) -> bytes:
        """Raises OSError when the pipe is broken; nothing once it is closed."""
        operation = self._begin(lambda: _winapi.ReadFile(self._handle, size, overlapped=True)[0])
        if operation is None or self._finish(operation) is None:
            return b""
        return operation.getbuffer() or b""

    def write(self, data: memoryview) -> int:
        """Raises OSError when the pipe is broken or closed."""
        operation = self._begin(lambda: _winapi.WriteFile(self._handle, data, overlapped=True)[0])
        count = None if operation is None else self._finish(operation)
        if count is None:
            raise BrokenPipeError
        return count

    def close(self) -> None:
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            for operation in self._pending:
                operation.cancel()
            # Nothing begins from here on, and what was pending no longer needs the handle.
            _winapi.CloseHandle(self._handle)

    def _begin(self, start: Callable[[], _winapi.Overlapped]) -> _winapi.Overlapped | None:
        with self._lock:
            if self._is_closed:
                return None
            operation = start()
            self._pending.append(operation)
            return operation

    def _finish(self, operation: _winapi.Overlapped) -> int | None:
        """The bytes that went over; None when it was cancelled."""
        try:
            count, error = operation.GetOverlappedResult(True)
        finally:
            with self._lock:
                self._pending.remove(operation)
        return count if error == _DONE else None


def dial_pipe(wake: Callable[[], None]) -> Callable[[Places, str], ThreadedConnection]:
    def dial(places: Places, token: str) -> ThreadedConnection:
        """Raises OSError when nobody listens, FolderRefused when the listener is somebody else's."""
        del places
        handle = _open(pipe_name(token))
        try:
            if not pipe_owner.is_made_by_us(pipe_owner.describe(handle), pipe_owner.describe_this_process()):
                raise FolderRefused("pipe_owner")
        except BaseException:
            _winapi.CloseHandle(handle)
            raise
        return ThreadedConnection(PipeStream(handle), wake)

    return dial


def _open(name: str) -> int:
    """CreateFile's way in. Between two instances of the server a pipe is busy for a moment. Raises OSError."""
    try:
        return _create(name)
    except OSError as error:
        if error.winerror != _ERROR_PIPE_BUSY:
            raise
    with contextlib.suppress(OSError):
        _winapi.WaitNamedPipe(name, _BUSY_WAIT_MS)
    return _create(name)


def _create(name: str) -> int:
    access = _winapi.GENERIC_READ | _winapi.GENERIC_WRITE
    flags = _winapi.FILE_FLAG_OVERLAPPED | _IDENTIFICATION_ONLY
    return _winapi.CreateFile(name, access, 0, _winapi.NULL, _winapi.OPEN_EXISTING, flags, _winapi.NULL)
