"""Ends this user's running service from outside, and waits until it has let go of its files."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import time
from pathlib import Path

from native_host.bridge.lock import take_lock
from native_host.service.peer import peer_pid
from native_host.settings.places import Places

_LIMIT_S = 10.0
_AGAIN_S = 0.02


def end_service(places: Places, limit_s: float = _LIMIT_S) -> bool:
    """Whether no service runs now. The kernel says which process listens; nothing is guessed from names."""
    lock = places.run / "service.lock"
    until = time.monotonic() + limit_s
    has_told = False
    while lock.exists() and not _is_free(lock):
        has_told = has_told or _tell(places)
        if time.monotonic() > until:
            return False
        time.sleep(_AGAIN_S)
    return True


def is_running(places: Places) -> bool:
    lock = places.run / "service.lock"
    return lock.exists() and not _is_free(lock)


def _is_free(lock: Path) -> bool:
    descriptor = take_lock(lock)
    if descriptor is not None:
        os.close(descriptor)
    return descriptor is not None


def _tell(places: Places) -> bool:
    if sys.platform != "win32":  # A detached service there hears nothing; it ends when it is idle.
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe, contextlib.suppress(OSError):
            probe.settimeout(1.0)
            probe.connect(str(places.socket))
            process = peer_pid(probe)
            if process is not None:
                os.kill(process, signal.SIGTERM)
                return True
    return False
