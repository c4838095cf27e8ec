"""The service as Windows would load it: no fcntl, no resource, no Unix socket. Nothing here has run on Windows."""

from __future__ import annotations

import asyncio
import ctypes
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web

from native_host.bridge.pipe_name import pipe_name
from native_host.service import peer, signals, transport
from native_host.service.peer import Socket
from native_host.service.pipe_site import is_local, pipe_site
from native_host.settings.places import find_places

ROOT = Path(__file__).resolve().parents[3]

# What the standard library and aiohttp do by platform is theirs: they are loaded before the platform changes its name.
AS_WINDOWS = """
import asyncio, ctypes, ctypes.wintypes, os, select, socket, subprocess, sys, types
import aiohttp.web
sys.path.insert(0, sys.argv[1])
for name in ("getuid", "O_NOFOLLOW", "O_CLOEXEC", "fchmod", "set_blocking", "posix_spawn", "pidfd_open", "WNOHANG"):
    delattr(os, name)
for name in ("poll", "POLLIN", "POLLOUT", "POLLHUP", "POLLERR", "POLLNVAL"):
    delattr(select, name)
del socket.AF_UNIX, socket.SO_PEERCRED
os.O_BINARY = os.O_NOINHERIT = 0
for name in ("fcntl", "resource", "pwd", "grp"):
    sys.modules[name] = None
sys.modules["_winapi"] = types.ModuleType("_winapi")
sys.platform = "win32"
import native_host.__main__, native_host.service.serve, native_host.service.transport, native_host.service.pipe_site
import native_host.service.lock, native_host.service.token, native_host.service.journal, native_host.cli.serve
import native_host.bridge.run, native_host.bridge.run_threaded, native_host.bridge.pipe
"""


def test_everything_that_windows_needs_loads_without_posix() -> None:
    program = [sys.executable, "-I", "-c", AS_WINDOWS, str(ROOT)]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


POSIX_ONLY = {"loop", "unix_socket"}


def test_only_the_posix_loop_and_socket_need_posix() -> None:
    names = sorted(path.stem for path in (ROOT / "native_host/bridge").glob("*.py"))
    assert set(names) > POSIX_ONLY
    wanted = "".join(f"import native_host.bridge.{name}\n" for name in names if name not in POSIX_ONLY)
    program = [sys.executable, "-I", "-c", AS_WINDOWS + wanted, str(ROOT)]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


async def test_only_a_pipe_of_our_own_name_is_served() -> None:
    runner = web.AppRunner(web.Application())
    await runner.setup()
    with pytest.raises(ValueError, match="not a pipe"):
        pipe_site(runner, r"\\.\pipe\other")
    await runner.cleanup()


async def test_the_door_is_the_pipe_that_the_token_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    named: list[str] = []

    class Site:
        async def start(self) -> None:
            named.append("started")

    def make(runner: web.BaseRunner, name: str) -> Site:
        named.append(name)
        return Site()

    monkeypatch.setattr("native_host.service.pipe_site.pipe_site", make)
    monkeypatch.setattr(sys, "platform", "win32")
    places = find_places({"POSTERN_HOME": str(tmp_path)}, "win32")
    await transport.open_door(web.AppRunner(web.Application()), places, "token")
    assert named == [pipe_name("token"), "started"]
    assert not places.socket.exists()


def test_the_end_takes_the_token_away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    places = find_places({"POSTERN_HOME": str(tmp_path)}, "win32")
    places.run.mkdir()
    places.token.touch()
    transport.close_door(places)
    transport.close_door(places)
    assert not places.token.exists()


class Transport:
    """What asyncio tells of a connection."""

    def __init__(self, **extra: object) -> None:
        self._extra = extra

    def get_extra_info(self, name: str) -> object:
        return self._extra.get(name)


def nobody(connection: Socket) -> int | None:
    return None


@pytest.mark.parametrize(
    ("is_of_this_machine", "extra", "expected"),
    [
        (True, {"pipe": SimpleNamespace(fileno=lambda: 7)}, True),
        (False, {"pipe": SimpleNamespace(fileno=lambda: 7)}, False),
        (True, {}, False),
        (True, {"socket": object()}, False),
    ],
)
def test_a_caller_from_another_machine_is_turned_away(
    monkeypatch: pytest.MonkeyPatch, is_of_this_machine: bool, extra: dict[str, object], expected: bool
) -> None:
    monkeypatch.setattr("native_host.service.pipe_site.is_local", lambda handle: handle == 7 and is_of_this_machine)
    monkeypatch.setattr(sys, "platform", "win32")
    given: Any = Transport(**extra)
    assert peer.is_own_user(given, nobody) is expected


@pytest.mark.parametrize(
    ("succeeds", "error", "expected"), [(0, 229, True), (1, 0, False), (1, 229, False), (0, 0, False), (0, 5, False)]
)
def test_only_windows_own_word_for_it_means_this_machine(
    monkeypatch: pytest.MonkeyPatch, succeeds: int, error: int, expected: bool
) -> None:
    def ask(handle: int, name: object, size: int) -> int:
        assert handle == 7 and size >= 512  # bytes
        return succeeds

    library = SimpleNamespace(GetNamedPipeClientComputerNameW=ask)
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, use_last_error: library, raising=False)
    monkeypatch.setattr(ctypes, "set_last_error", lambda value: None, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: error, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert is_local(7) is expected


def test_there_is_no_local_pipe_where_there_are_no_pipes() -> None:
    assert not is_local(7)


async def test_a_console_can_end_it(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: dict[int, Any] = {}
    monkeypatch.setattr(signal, "signal", lambda number, handler: heard.setdefault(number, handler))
    monkeypatch.setattr(signal, "SIGBREAK", 21, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    told = asyncio.Event()
    signals.call_when_told(told.set)
    assert set(heard) == {signal.SIGINT, 21}
    heard[21](21, None)
    await asyncio.wait_for(told.wait(), 5)
