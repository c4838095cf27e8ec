"""Starts the service, detached, at most one try per user at a time."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from native_host.bridge.child import Child
from native_host.bridge.folder import claim_folder
from native_host.bridge.lock import take_lock
from native_host.settings.places import Places

_AGAIN_S = 0.3
_STARTS_MAX = 8  # in one try


def service_command(python: str = sys.executable) -> list[str]:
    """The same program as this one. `-I` keeps the environment and the current folder out of its imports."""
    root = str(Path(__file__).resolve().parents[2])
    start = f"import sys; sys.path.insert(0, {root!r}); from native_host.__main__ import main; sys.exit(main())"
    return [python, "-I", "-c", start, "serve"]


class Starter:
    """Holds the start lock from the start of a try to its end, so that ten bridges do not start ten services."""

    def __init__(self, places: Places, command: Sequence[str]) -> None:
        self._places = places
        self._command = list(command)
        self._lock: int | None = None
        self._child: Child | None = None
        self._starts = 0
        self._may_start_at = 0.0
        self.has_failed = False
        """The service of this try ended with an error: another start would end the same way."""

    def start(self) -> None:
        """Start the service unless another bridge is doing so. Raises OSError or FolderRefused when that cannot be.

        A service that ends well without having served has found another one that was about to end: once more, then.
        """
        claim_folder(self._places.run)
        if self._child is not None or self.has_failed or time.monotonic() < self._may_start_at:
            return
        if self._starts < _STARTS_MAX and (self._lock is not None or self._take_lock()):
            self._starts += 1
            self._may_start_at = time.monotonic() + _AGAIN_S
            self.has_failed = True  # until the spawn has succeeded
            self._child = Child(self._command)
            self.has_failed = False

    def finish(self) -> None:
        """The try is over, well or not."""
        self._starts, self._may_start_at, self.has_failed = 0, 0.0, False
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def reap(self) -> None:
        """Look whether the service has ended while we are still its parent."""
        if self._child is None or (outcome := self._child.outcome()) == "running":
            return
        self._child = None
        # One that ends outside a try has served; one that was killed may be started again.
        self.has_failed = self._lock is not None and outcome == "failed"

    def _take_lock(self) -> bool:
        self._lock = take_lock(self._places.start_lock)
        return self._lock is not None
