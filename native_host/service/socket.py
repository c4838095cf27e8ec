"""The service's socket: one per user, 0600 in a 0700 folder of ours. Never abstract, never a TCP port (T-20, T-21)."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
import sys
from pathlib import Path

from native_host.bridge.folder import FolderRefused, claim_folder
from native_host.settings.places import Places

assert sys.platform != "win32"  # noqa: S101  for the type checker; Windows has pipe_site.py

_BACKLOG = 64


def bind_socket(places: Places) -> socket.socket:
    """A listening socket. The caller holds the lock, so a socket that lies there is a dead service's.

    The umask makes it 0600 from its first moment; to bind and then chmod leaves a gap. Raises FolderRefused, OSError.
    """
    claim_folder(places.run)
    _remove_stale(places.socket)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o177)
    try:
        listener.bind(str(places.socket))
    except OSError:
        listener.close()
        raise
    finally:
        os.umask(before)
    if stat.S_IMODE(places.socket.lstat().st_mode) & 0o177:
        listener.close()
        raise FolderRefused("socket_mode")
    listener.listen(_BACKLOG)
    return listener


def remove_socket(places: Places) -> None:
    """At the end, while the lock is still held: it is ours."""
    with contextlib.suppress(FileNotFoundError):
        places.socket.unlink()


def _remove_stale(path: Path) -> None:
    """Remove a dead socket of ours; refuse anything else that has its name, and one that somebody answers."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISSOCK(found.st_mode) or found.st_uid != os.getuid():
        raise FolderRefused("socket_file")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(str(path))
        except OSError:
            path.unlink()
            return
    raise FolderRefused("socket_in_use")
