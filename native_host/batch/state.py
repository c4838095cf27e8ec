"""The folder beside the table where a run keeps its journal, and the lock by which there is one run at a time."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from types import TracebackType

from native_host.bridge.lock import take_lock


class Busy(Exception):
    """Another run writes the same table."""


class State:
    """Raises Busy, and OSError where nothing can be written beside the table."""

    def __init__(self, out: Path) -> None:
        self.folder = out.parent / f".{out.name}.postern"
        self.journal = self.folder / "journal.jsonl"
        self.whole = self.folder / "whole"
        """The table before it takes its place."""
        self.ticket = self.folder / "ticket.json"
        """Of a job at a worker elsewhere."""
        self._lock = self.folder / "lock"
        self._descriptor = self._taken()

    def _taken(self) -> int:
        while True:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            try:
                descriptor = take_lock(self._lock)
            except FileNotFoundError:  # The other run has just cleared up.
                continue
            if descriptor is None:
                raise Busy
            if self._is_there(descriptor):
                return descriptor
            os.close(descriptor)  # The lock of a run that has just ended, and taken it away.

    def _is_there(self, descriptor: int) -> bool:
        if os.name == "nt":  # What is open cannot be taken away.
            return True
        try:
            return os.path.samestat(os.fstat(descriptor), self._lock.stat())
        except FileNotFoundError:
            return False

    def clear(self) -> None:
        """The table is whole: nothing else is needed."""
        for path in (self.journal, self.whole, self.ticket, self._lock):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.folder.rmdir()

    def __enter__(self) -> State:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self._descriptor)
