"""One document in one process: closed in first, then the bytes, then one answer, then the end."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType

from native_host.contract.documents import Copied, Document, Kind, Reason, Unread
from native_host.contract.refusals import Refused
from native_host.documents.copies.order import Order
from native_host.documents.copy_frame import packed_copy
from native_host.documents.formats.table import read_bytes
from native_host.documents.frame import packed
from native_host.documents.inside.confine import confine
from native_host.documents.inside.gathered import Gathered, TimeIsUp, Unreadable
from native_host.documents.limits import Limits
from native_host.documents.pixel_frame import packed_pixels
from native_host.documents.request import request_bytes, unpacked_request
from native_host.documents.task import Task

_CHUNK = 1 << 20
_AGAIN_S = 0.5  # Something may have caught it the first time.


def answer_one(task: Task, source: int, answer: int, prefers: Kind | None, limits: Limits) -> None:
    """Everything after the first line is done by a process that can only compute and write to `answer`."""
    confine(limits, (source, answer))
    within_s = max(0.1, limits.wall_s - limits.grace_s)
    deadline = time.monotonic() + within_s
    clock = _Clock()
    clock.start(within_s)
    if task is Task.COPY:
        _write(answer, packed_copy(_copied(source, prefers, limits, deadline, clock), limits))
        return
    gathered = Gathered(limits, deadline=deadline, prefers=prefers)
    why = _failure(lambda: read_bytes(_bytes_of(source, limits.file_bytes), gathered), clock)
    if why is not None:
        gathered.miss(why)
    _write(answer, _packed(gathered))
    for piece in packed_pixels(gathered.pixels):
        _write(answer, piece)


def _copied(source: int, prefers: Kind | None, limits: Limits, deadline: float, clock: _Clock) -> Copied:
    order = Order(limits, deadline, prefers)

    def copy() -> None:
        replacements, data = unpacked_request(_bytes_of(source, limits.file_bytes + request_bytes(limits)))
        order.fill(data, replacements)

    why = _failure(copy, clock)
    return order.copied if why is None and order.copied is not None else Copied(order.kind, reason=why or Reason.BROKEN)


def _failure(work: Callable[[], object], clock: _Clock) -> Reason | None:
    """Why the work could not be done to its end; null when it was."""
    try:
        try:
            work()
        finally:
            clock.is_running = False  # From here on it interrupts nothing.
    except Unreadable as why:
        return why.reason
    except TimeIsUp:
        return Reason.TIMED_OUT
    except MemoryError:
        return Reason.RAN_OUT_OF_MEMORY
    except RecursionError:
        return Reason.TOO_DEEP
    except Exception:  # Whatever a format's reader did not expect is a broken file, and what was read stays.
        return Reason.BROKEN
    return None


def _packed(gathered: Gathered) -> bytes:
    limits = gathered.limits
    try:
        return packed(Document(gathered.kind, tuple(gathered.segments), tuple(gathered.unread)), limits)
    except (MemoryError, Refused) as failure:
        reason = Reason.TOO_BIG if isinstance(failure, Refused) else Reason.RAN_OUT_OF_MEMORY
    gathered.segments.clear()
    return packed(Document(gathered.kind, (), (Unread(reason),)), limits)


def _bytes_of(source: int, most: int) -> bytes:
    """All of them; a source that goes on beyond the limit is not read to its end."""
    pieces, length = [], 0
    while piece := os.read(source, _CHUNK):
        pieces.append(piece)
        length += len(piece)
        if length > most:
            raise Unreadable(Reason.TOO_BIG)
    if not length:
        raise Unreadable(Reason.EMPTY)
    return b"".join(pieces)


class _Clock:
    """Ends the reading when time is up, even inside a library's loop. On Windows only the parent's clock does."""

    is_running = True

    def start(self, within_s: float) -> None:
        if sys.platform != "win32":
            signal.signal(signal.SIGALRM, self._ring)
            signal.setitimer(signal.ITIMER_REAL, within_s, _AGAIN_S)

    def _ring(self, number: int, stack: FrameType | None) -> None:
        del number, stack
        if self.is_running:
            raise TimeIsUp


def _write(answer: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(answer, left) :]
