"""The Windows door: a named pipe instead of a Unix socket. Read about, not run: no Windows machine has tried it (T-22).

What asyncio's pipe server gives: the first-instance flag, so that a squatter who came first makes us fail instead of
join; and the next instance is made before the accepted one is served, so that no squatter gets in between. What it
cannot give, for want of a parameter: an access list of our own (the default lets others open the pipe for reading, which
yields nothing without a request, and a request needs the token) and the refusal of remote clients. The name is random
and lies in the user's own folder. The bridge has no pipe client yet: on Windows it says `failed`
(bridge/without_service.py), so that nothing leaves.
"""

from __future__ import annotations

import asyncio
import secrets
from pathlib import Path

from aiohttp import web

_PREFIX = r"\\.\pipe\postern-"


def new_pipe_name(record: Path) -> str:
    """A name nobody can guess in advance, written where only this user's programs look for it."""
    name = _PREFIX + secrets.token_hex(16)
    record.write_text(name, encoding="ascii")
    return name


def pipe_site(runner: web.BaseRunner, name: str) -> web.NamedPipeSite:
    """Raises RuntimeError where there are no pipes (anything but Windows)."""
    if not name.startswith(_PREFIX):
        raise ValueError("not a pipe of ours")
    if not hasattr(asyncio, "ProactorEventLoop"):
        raise RuntimeError("no named pipes here")
    return web.NamedPipeSite(runner, name)
