"""The bridge's life: take standard output, greet, then load the rest and relay until the browser leaves."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from types import FrameType

from native_host.bridge.stdout import take_stdout
from native_host.version import VERSION
from native_host.wire.framing import frame
from native_host.wire.handshake import DEFAULT_LIMITS, host_hello, new_nonce


def run_bridge(command: Sequence[str] | None = None, limits: dict[str, int] = DEFAULT_LIMITS) -> int:
    """Returns the exit status. `command` starts the service; tests give their own."""
    output = take_stdout()
    nonce = new_nonce()
    try:
        os.write(output, frame(host_hello(VERSION, nonce, limits), limits["frame_out_bytes"]))
        if sys.platform == "win32":
            from native_host.bridge.pipe import dial_pipe
            from native_host.bridge.run_threaded import relay_threaded

            relay_threaded(dial_pipe, output, nonce, command, limits)
        else:
            _relay(output, nonce, command, limits)
    except BrokenPipeError:
        return 0  # The browser left before we had greeted.
    except Exception as error:
        # Only the kind of error: its words could hold a piece of a prompt, and Firefox shows them in a console (T-27).
        os.write(2, b"postern bridge: %s\n" % type(error).__name__.encode())
        return 70
    return 0


if sys.platform != "win32":

    def _relay(output: int, nonce: str, command: Sequence[str] | None, limits: dict[str, int]) -> None:
        # Imported only now: the greeting is on its way while these load.
        import signal

        from native_host.bridge.hardening import keep_memory_private
        from native_host.bridge.link import Link
        from native_host.bridge.loop import Loop
        from native_host.bridge.outlet import Outlet
        from native_host.bridge.starter import Starter, service_command
        from native_host.bridge.unix_socket import dial_unix
        from native_host.settings.places import find_places

        places = find_places()
        starter = Starter(places, service_command() if command is None else command)
        link = Link(places, starter, dial_unix, limits["frame_out_bytes"])
        loop = Loop(0, Outlet(output), link, nonce, limits)

        def stop(number: int, where: FrameType | None) -> None:
            loop.stop()

        signal.set_wakeup_fd(loop.alarm_writer, warn_on_full_buffer=False)
        signal.signal(signal.SIGTERM, stop)
        keep_memory_private()
        loop.run()


def is_started_by_browser(arguments: Sequence[str], platform: str = sys.platform) -> bool:
    """Chromium gives the caller's origin (on Windows also a window handle), Firefox the manifest's path and the add-on's id.

    This tells how we were started; it proves nothing, since any local process can type it (T-23).
    """
    if not arguments:
        return False
    if arguments[0].startswith("chrome-extension://"):
        return len(arguments) == 1 or arguments[1].startswith("--parent-window=")
    return len(arguments) == 2 and arguments[0].endswith(".json") and "@" in arguments[1]
