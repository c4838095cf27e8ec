"""The service as a process of its own: not in the browser's group or job, and with nothing to say to its console.

What it has to tell goes to its journal, in typed fields (T-27).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Literal

Outcome = Literal["running", "well", "failed"]

if sys.platform == "win32":
    _BREAKAWAY = 0x01000000  # CREATE_BREAKAWAY_FROM_JOB: Firefox ends its hosts' job, and what is in it, with itself.

    class Child:
        """Raises OSError when the program cannot be started. No Windows machine has run this."""

        def __init__(self, command: Sequence[str]) -> None:
            try:
                self._process = _start(command, _BREAKAWAY)
            except PermissionError:  # A job that lets nobody go: the service then ends with the browser.
                self._process = _start(command, 0)

        def outcome(self) -> Outcome:
            """`failed` also for one that was ended from outside: Windows does not tell the two apart."""
            status = self._process.poll()
            if status is None:
                return "running"
            return "failed" if status else "well"

else:

    class Child:
        """Raises OSError when the program cannot be started."""

        def __init__(self, command: Sequence[str]) -> None:
            # A session of its own: the browser ends its hosts' group, not the service.
            nowhere = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
            self._pid = os.posix_spawn(command[0], list(command), os.environ, file_actions=nowhere, setsid=True)

        def outcome(self) -> Outcome:
            """Collects one that has ended, so that it does not linger as a zombie. `well` also for a killed one."""
            try:
                ended, status = os.waitpid(self._pid, os.WNOHANG)
            except ChildProcessError:
                return "well"
            if not ended:
                return "running"
            return "failed" if os.WIFEXITED(status) and status != 0 else "well"


if sys.platform == "win32":
    import subprocess

    def _start(command: Sequence[str], flags: int) -> subprocess.Popen[bytes]:
        nowhere = subprocess.DEVNULL
        detached = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP | flags
        return subprocess.Popen(  # noqa: S603  our own program
            list(command), stdin=nowhere, stdout=nowhere, stderr=nowhere, creationflags=detached
        )
