"""Starts the service, detached, at most one try per user at a time."""

from __future__ import annotations

import fcntl
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from native_host.bridge.folder import claim_folder
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
        self._pid: int | None = None
        self._starts = 0
        self._may_start_at = 0.0
        self.has_failed = False
        """The service of this try ended with an error: another start would end the same way."""

    def start(self) -> None:
        """Start the service unless another bridge is doing so. Raises OSError or FolderRefused when that cannot be.

        A service that ends well without having served has found another one that was about to end: once more, then.
        """
        claim_folder(self._places.run)
        if self._pid is not None or self.has_failed or time.monotonic() < self._may_start_at:
            return
        if self._starts < _STARTS_MAX and (self._lock is not None or self._take_lock()):
            self._starts += 1
            self._may_start_at = time.monotonic() + _AGAIN_S
            self.has_failed = True  # until the spawn has succeeded
            self._pid = self._spawn()
            self.has_failed = False

    def finish(self) -> None:
        """The try is over, well or not."""
        self._starts, self._may_start_at, self.has_failed = 0, 0.0, False
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def reap(self) -> None:
        """Collect a service that ended while we are still its parent, so that it does not linger as a zombie."""
        if self._pid is None:
            return
        try:
            ended, status = os.waitpid(self._pid, os.WNOHANG)
        except ChildProcessError:
            ended, status = self._pid, 0
        if ended:
            self._pid = None
            # One that ends outside a try has served; one that was killed may be started again.
            self.has_failed = self._lock is not None and os.WIFEXITED(status) and status != 0

    def _take_lock(self) -> bool:
        descriptor = os.open(self._places.start_lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._lock = descriptor
        return True

    def _spawn(self) -> int:
        # A session of its own: the browser ends its hosts' group, not the service. Nothing it says may reach the
        # browser's console; what it has to tell goes to its journal, in typed fields (T-27).
        nowhere = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
        return os.posix_spawn(self._command[0], self._command, os.environ, file_actions=nowhere, setsid=True)
