"""A reading process started anew for each document: where processes cannot be copied (Windows). Slower, as clean."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from typing import IO

from native_host.contract.documents import Kind
from native_host.documents.inside.start import inside_command
from native_host.documents.limits import Limits
from native_host.documents.outcome import Outcome
from native_host.documents.task import Task, most_of


class Spawned:
    """Safe for threads."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    def start(self) -> None:
        """Nothing is kept ready."""

    def close(self) -> None:
        """Nothing is kept."""

    def read(self, descriptor: int, prefers: Kind | None, task: Task = Task.READ) -> Outcome:
        """What a process says of the bytes that `descriptor` gives. Raises OSError when none can be started."""
        # Windows looks up its own libraries by this one name.
        env = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
        process = subprocess.Popen(  # noqa: S603  our own program
            inside_command(task, self._limits, prefers.value if prefers else "-"),
            stdin=descriptor,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
            start_new_session=True,
        )
        if process.stdout is None:
            raise OSError("no pipe")
        until = time.monotonic() + self._limits.wall_s
        pieces: list[bytes] = []
        reads = threading.Thread(target=_read, args=(process.stdout, most_of(task, self._limits), pieces), daemon=True)
        reads.start()
        reads.join(max(0.0, until - time.monotonic()))
        is_late = reads.is_alive()
        if not is_late:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(0.1, until - time.monotonic()))
        if process.poll() is None:  # Late, or it says more than it may.
            process.kill()
        process.wait()
        reads.join()
        process.stdout.close()
        return Outcome(b"".join(pieces), process.returncode, is_late=is_late)


def _read(stream: IO[bytes], most: int, pieces: list[bytes]) -> None:
    left = most
    while left and (piece := stream.read(min(1 << 18, left))):
        pieces.append(piece)
        left -= len(piece)
