"""A file that one process at a time holds. The system lets go of it when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from native_host.bridge.folder import PRIVATE


def take_lock(path: Path) -> int | None:
    """A descriptor that holds the lock until it is closed; None when another process holds it. Raises OSError.

    Windows may take a moment to let go of a killed process's lock (LockFile's documentation).
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | PRIVATE, 0o600)
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError):  # "held by another", in the words of flock(2) and of _locking
        os.close(descriptor)
        return None
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
