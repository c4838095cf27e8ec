"""The parent's end of the template: starts it when it is needed, hands it documents, starts another when it fails."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence

from native_host.contract.documents import Kind
from native_host.documents.inside.messages import ENDED, KINDS, MESSAGE, TASKS
from native_host.documents.inside.start import inside_command
from native_host.documents.limits import Limits
from native_host.documents.outcome import Outcome
from native_host.documents.task import Task, most_of

assert sys.platform != "win32", "no process can be copied there"  # noqa: S101  what mypy understands

_LATER_S = 5.0  # The template keeps the time; this long after it the parent does.
_CHUNK = 1 << 18


class Template:
    """Safe for threads: several documents may be in work at a time."""

    def __init__(self, limits: Limits, command: Sequence[str] | None = None) -> None:
        self._limits = limits
        self._command = command or inside_command("template", limits)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None

    def read(self, descriptor: int, prefers: Kind | None, task: Task = Task.READ) -> Outcome:
        """What a process says of the bytes that `descriptor` gives. Raises OSError when none can be started."""
        until = time.monotonic() + self._limits.wall_s + _LATER_S
        answer, answers = os.pipe()
        told, tells = os.pipe()
        try:
            try:
                try:
                    message = MESSAGE.pack(TASKS.index(task), KINDS.index(prefers) + 1 if prefers else 0)
                    self._hand_over(message, [descriptor, answers, tells])
                finally:
                    os.close(answers)
                    os.close(tells)
                data = _read(answer, most_of(task, self._limits), until)
            finally:
                os.close(answer)  # One that goes on writing is ended by it.
            ended = _read(told, ENDED.size, until)
        finally:
            os.close(told)
        if len(ended) != ENDED.size:  # The template itself is gone or hangs.
            self.close()
            return Outcome(b"", None, is_late=time.monotonic() >= until)
        status, is_late = ENDED.unpack(ended)
        return Outcome(data, os.waitstatus_to_exitcode(status), is_late=bool(is_late))

    def start(self) -> None:
        """Ready before the first document. Raises OSError."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """Ends the template and, with it, whatever is in work."""
        with self._lock:
            self._forget()

    def _forget(self) -> None:
        process, link = self._process, self._socket
        self._process = self._socket = None
        if link is not None:
            link.close()
        if process is not None:
            try:
                process.wait(1.0)  # It ends its copies by itself.
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _hand_over(self, message: bytes, descriptors: list[int]) -> None:
        with self._lock:
            try:
                socket.send_fds(self._started(), [message], descriptors)
                return
            except OSError:
                self._forget()
            socket.send_fds(self._started(), [message], descriptors)

    def _started(self) -> socket.socket:
        if self._socket is not None and self._process is not None and self._process.poll() is None:
            return self._socket
        self._forget()
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603  our own program
                self._command,
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={},
                cwd="/",
                start_new_session=True,
            )
        self._socket = ours
        return ours


def _read(descriptor: int, most: int, until: float) -> bytes:
    """What comes until the other end is closed, but never more than `most` bytes, and never for longer than `until`."""
    pieces, left = [], most
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    while left:
        wait_s = until - time.monotonic()
        if wait_s <= 0 or not poll.poll(wait_s * 1000):
            break
        piece = os.read(descriptor, min(_CHUNK, left))
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)
