"""The way to the service on POSIX: its Unix socket in the run folder."""

from __future__ import annotations

import socket
import sys

from native_host.bridge.outlet import Outlet
from native_host.settings.places import Places

assert sys.platform != "win32"  # noqa: S101  for the type checker; no other system imports this

_READ_BYTES = 256 * 1024


class UnixConnection:
    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self.outlet = Outlet(connection.fileno())

    @property
    def descriptor(self) -> int:
        return self._socket.fileno()

    def receive(self) -> bytes:
        return self._socket.recv(_READ_BYTES)

    def close(self) -> None:
        self._socket.close()


def dial_unix(places: Places, token: str) -> UnixConnection:
    """Raises OSError when nobody listens. The folder's mode says who may listen there (T-21)."""
    del token  # It is shown in the opening request.
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.setblocking(False)
    try:
        connection.connect(str(places.socket))
    except OSError:
        connection.close()
        raise
    return UnixConnection(connection)
