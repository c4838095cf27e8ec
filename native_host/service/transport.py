"""The service's one door, by platform: a Unix socket, on Windows a named pipe. Never a TCP port (T-20)."""

from __future__ import annotations

import contextlib
import sys

from aiohttp import web

from native_host.settings.places import Places


async def open_door(runner: web.AppRunner, places: Places, token: str) -> None:
    """Listen from now on. The caller holds the lock. Raises FolderRefused, OSError."""
    if sys.platform == "win32":
        from native_host.bridge.pipe_name import pipe_name
        from native_host.service.pipe_site import pipe_site

        await pipe_site(runner, pipe_name(token)).start()
    else:
        from native_host.service.socket import bind_socket

        await web.SockSite(runner, bind_socket(places)).start()


def close_door(places: Places) -> None:
    """Leave nothing that a bridge would look for. A pipe goes by itself."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):  # A bridge may be reading it; the next service replaces it.
            places.token.unlink()
    else:
        from native_host.service.socket import remove_socket

        remove_socket(places)
        with contextlib.suppress(FileNotFoundError):
            places.token.unlink()
