"""What the rest of the host asks: a file in, a document out, whatever the file does to the process that reads it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from native_host.contract.documents import Copied, Document, Kind, Reason, Unread
from native_host.documents.copy_frame import unpacked_copy
from native_host.documents.frame import NotAnAnswer, unpacked
from native_host.documents.limits import LIMITS, Limits
from native_host.documents.naming import kind_by_name
from native_host.documents.outcome import Outcome
from native_host.documents.pixel_frame import with_pixels
from native_host.documents.request import packed_request
from native_host.documents.source import NoSource, Source, lent, open_file, source_of
from native_host.documents.spawned import Spawned
from native_host.documents.task import Task


class Processes(Protocol):
    """Where reading processes come from."""

    def start(self) -> None: ...

    def read(self, descriptor: int, prefers: Kind | None, task: Task = Task.READ) -> Outcome: ...

    def close(self) -> None: ...


class DocumentReader:
    """Safe for threads. Starts its processes with the first document, and ends them with `close`."""

    def __init__(self, limits: Limits = LIMITS, processes: Processes | None = None) -> None:
        self._limits = limits
        self._processes = processes or _processes(limits)

    @property
    def most_bytes(self) -> int:
        """A longer file is not read."""
        return self._limits.file_bytes

    def start(self) -> None:
        """Make ready what the first document would wait for. Raises OSError."""
        self._processes.start()

    def read(self, path: Path) -> Document:
        """Never fails: what cannot be read is a document with its reason."""
        try:
            with open_file(path, self._limits) as source:
                return self._read(source, path.name)
        except NoSource as none:
            return nothing(none.reason)
        except OSError:
            return nothing(Reason.DIED)

    def read_open(self, descriptor: int, name: str) -> Document:
        """The same of a file that the caller has opened, at its beginning, and closes."""
        try:
            return self._read(source_of(descriptor, self._limits), name)
        except NoSource as none:
            return nothing(none.reason)
        except OSError:
            return nothing(Reason.DIED)

    def _read(self, source: Source, name: str) -> Document:
        if source.size == 0:
            return nothing(Reason.EMPTY)
        outcome = self._processes.read(source.descriptor, kind_by_name(name))
        if source.has_changed():
            return nothing(Reason.CHANGED)
        return _judged(outcome, self._limits)

    def read_bytes(self, data: bytes, name: str) -> Document:
        """The same for a file that lies in memory; of its name only the ending is looked at."""
        reason = self._unfit(data)
        if reason is not None:
            return nothing(reason)
        try:
            with lent((data,)) as descriptor:
                outcome = self._processes.read(descriptor, kind_by_name(name))
        except OSError:
            return nothing(Reason.DIED)
        return _judged(outcome, self._limits)

    def copy_bytes(self, data: bytes, name: str, replacements: Mapping[str, str]) -> Copied:
        """A copy with the placeholders in place of the originals, wherever in the file they stand. Never fails: what
        cannot be copied is a `Copied` with its reason.

        The copy was read again where it was made. Who lets it leave looks for the originals once more: a hostile file can
        lie about itself.
        """
        reason = self._unfit(data)
        if reason is not None:
            return Copied(None, reason=reason)
        try:
            with lent((packed_request(replacements, self._limits), data)) as descriptor:
                outcome = self._processes.read(descriptor, kind_by_name(name), Task.COPY)
        except NoSource as none:
            return Copied(None, reason=none.reason)
        except OSError:
            return Copied(None, reason=Reason.DIED)
        return _judged_copy(outcome, self._limits)

    def close(self) -> None:
        self._processes.close()

    def _unfit(self, data: bytes) -> Reason | None:
        if not data:
            return Reason.EMPTY
        return Reason.TOO_BIG if len(data) > self._limits.file_bytes else None


def nothing(reason: Reason) -> Document:
    """A document of which nothing was read."""
    return Document(None, (), (Unread(reason),))


def _judged(outcome: Outcome, limits: Limits) -> Document:
    if outcome.is_late:
        return nothing(Reason.TIMED_OUT)
    if outcome.status == 0:
        try:
            return with_pixels(outcome.answer, limits, unpacked)
        except NotAnAnswer:
            return nothing(Reason.DIED)
    return nothing(_why(outcome.status))


def _judged_copy(outcome: Outcome, limits: Limits) -> Copied:
    if outcome.is_late:
        return Copied(None, reason=Reason.TIMED_OUT)
    if outcome.status == 0:
        try:
            return unpacked_copy(outcome.answer, limits)
        except NotAnAnswer:
            return Copied(None, reason=Reason.DIED)
    return Copied(None, reason=_why(outcome.status))


def _why(status: int | None) -> Reason:
    if sys.platform != "win32":
        if status == -signal.SIGXCPU:
            return Reason.TIMED_OUT
        if status == -signal.SIGKILL:  # The kernel's, when the machine has no memory left.
            return Reason.RAN_OUT_OF_MEMORY
    return Reason.DIED


if sys.platform == "win32":
    _processes = Spawned
else:
    from native_host.documents.template_link import Template as _processes
