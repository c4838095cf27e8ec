"""The Windows door: a named pipe instead of a Unix socket. Type-checked, never run: no Windows machine was at hand (T-22).

What asyncio's pipe server gives: the first-instance flag, so that a squatter who came first makes us fail instead of
join; and the next instance is made before the accepted one is served, so that no squatter gets in between. What it has no
parameter for: an access list of our own and PIPE_REJECT_REMOTE_CLIENTS. The default access list lets everyone open the
pipe for reading, which yields nothing without a request, and only this user, administrators and the system write. A client
from another machine is turned away after it was accepted, before its request is looked at.
"""

from __future__ import annotations

import sys

from aiohttp import web

from native_host.bridge.pipe_name import PREFIX

_ERROR_PIPE_LOCAL = 229


def pipe_site(runner: web.BaseRunner, name: str) -> web.NamedPipeSite:
    """Raises RuntimeError where there are no pipes (anything but Windows)."""
    if not name.startswith(PREFIX):
        raise ValueError("not a pipe of ours")
    return web.NamedPipeSite(runner, name)


def is_local(handle: int) -> bool:
    """Whether the client of this pipe's instance is on this machine: GetNamedPipeClientComputerName says so by an error.

    Anything else it says, its success above all, is read as "elsewhere".
    """
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        ask = kernel.GetNamedPipeClientComputerNameW
        ask.argtypes = [wintypes.HANDLE, wintypes.LPWSTR, wintypes.ULONG]
        ask.restype = wintypes.BOOL
        name = ctypes.create_unicode_buffer(256)
        ctypes.set_last_error(0)
        return not ask(handle, name, ctypes.sizeof(name)) and ctypes.get_last_error() == _ERROR_PIPE_LOCAL
    else:
        return False
