"""The clean process that every reading process is a copy of: it has loaded the libraries and never sees a document.

It reads fixed messages of its parent (which it trusts) from its standard input, a socket, copies itself for each, keeps the
time and says how the copy ended. A copy has neither that socket nor another document's descriptors, and cannot reach into
another process: one that a hostile file took over can lie about that file alone.
"""

from __future__ import annotations

import contextlib
import gc
import os
import select
import signal
import socket
import sys
import time
from dataclasses import dataclass

from native_host.contract.documents import Kind
from native_host.documents.inside.child import answer_one
from native_host.documents.inside.messages import DESCRIPTORS, ENDED, KINDS, MESSAGE, TASKS
from native_host.documents.limits import Limits
from native_host.documents.task import Task

assert sys.platform != "win32", "no process can be copied there"  # noqa: S101  what mypy understands


@dataclass(slots=True)
class _Copy:
    pid: int
    told: int
    until: float
    is_late: bool = False


def run(limits: Limits) -> None:
    """Until the parent's end of the socket is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle.
    woken, wakes = os.pipe()
    os.set_blocking(woken, False)
    os.set_blocking(wakes, False)
    signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    gc.collect()
    gc.freeze()  # Copies share what was loaded.
    copies: dict[int, _Copy] = {}
    with socket.socket(fileno=os.dup(0)) as parent:
        while True:
            _end_late(copies)
            ready, _, _ = select.select([parent.fileno(), woken], [], [], _until_next(copies))
            if woken in ready:
                with contextlib.suppress(BlockingIOError):
                    os.read(woken, 4096)
                _collect(copies)
            if parent.fileno() in ready and not _start(parent, copies, limits):
                break
    for copy in copies.values():
        _end(copy)


def _start(parent: socket.socket, copies: dict[int, _Copy], limits: Limits) -> bool:
    """False when the parent is gone."""
    data, descriptors, _, _ = socket.recv_fds(parent, MESSAGE.size, DESCRIPTORS)
    if len(data) != MESSAGE.size or len(descriptors) != DESCRIPTORS:
        return False
    task, number = MESSAGE.unpack(data)
    source, answer, told = descriptors
    pid = os.fork()
    if pid == 0:
        _be_a_copy(TASKS[task], source, answer, KINDS[number - 1] if number else None, limits)
    os.close(source)
    os.close(answer)
    with contextlib.suppress(OSError):  # It has done so itself, or is gone.
        os.setpgid(pid, pid)
    copies[pid] = _Copy(pid, told, time.monotonic() + limits.wall_s)
    return True


def _be_a_copy(task: Task, source: int, answer: int, prefers: Kind | None, limits: Limits) -> None:
    """Never returns."""
    status = 1
    try:
        os.setpgid(0, 0)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        answer_one(task, source, answer, prefers, limits)
        status = 0
    finally:
        os._exit(status)  # No handlers, no flushing: nothing of the template's runs twice.


def _until_next(copies: dict[int, _Copy]) -> float | None:
    waiting = [copy.until for copy in copies.values() if not copy.is_late]
    return max(0.0, min(waiting) - time.monotonic()) if waiting else None


def _end_late(copies: dict[int, _Copy]) -> None:
    now = time.monotonic()
    for copy in copies.values():
        if not copy.is_late and copy.until <= now:
            copy.is_late = True
            _end(copy)


def _end(copy: _Copy) -> None:
    for end in (os.killpg, os.kill):
        with contextlib.suppress(OSError):
            end(copy.pid, signal.SIGKILL)


def _collect(copies: dict[int, _Copy]) -> None:
    """Each is waited for by its own number, so that a number is never another process's."""
    for pid in list(copies):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            copy = copies.pop(pid)
            with contextlib.suppress(OSError):  # The parent has stopped listening.
                os.write(copy.told, ENDED.pack(status, copy.is_late))
            os.close(copy.told)
