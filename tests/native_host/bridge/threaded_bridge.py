"""The bridge as on Windows, with its threads, but over this machine's Unix socket: run as a program by its test."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable

from native_host.bridge.run_threaded import relay_threaded
from native_host.bridge.stdout import take_stdout
from native_host.bridge.threads import ThreadedConnection
from native_host.settings.places import Places
from native_host.version import VERSION
from native_host.wire.framing import frame
from native_host.wire.handshake import DEFAULT_LIMITS, host_hello, new_nonce


class Blocking:
    """A socket that blocks, as a `Stream`."""

    def __init__(self, places: Places) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.connect(str(places.socket))
        except OSError:
            self._socket.close()
            raise

    def read(self, size: int) -> bytes:
        return self._socket.recv(size)

    def write(self, data: memoryview) -> int:
        return self._socket.send(data)

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


def make_dial(wake: Callable[[], None]) -> Callable[[Places, str], ThreadedConnection]:
    return lambda places, token: ThreadedConnection(Blocking(places), wake)


def main() -> None:
    output = take_stdout()
    nonce = new_nonce()
    os.write(output, frame(host_hello(VERSION, nonce, DEFAULT_LIMITS), DEFAULT_LIMITS["frame_out_bytes"]))
    service = [sys.executable, "-I", sys.argv[1], "30", os.environ["POSTERN_HOME"]]
    relay_threaded(make_dial, output, nonce, service, DEFAULT_LIMITS)


if __name__ == "__main__":
    main()
