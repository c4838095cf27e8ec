"""The application over a real Unix socket: who comes in, who is turned away, and what a bridge gets."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from native_host.contract.messages import Limits
from native_host.service.app import Front, make_app
from native_host.service.idle import IdleWatch
from native_host.service.journal import Journal
from native_host.service.peer import Socket, peer_uid
from native_host.service.socket import bind_socket
from native_host.service.token import write_token
from native_host.settings.places import Places, find_places
from tests.native_host.service.desks import DoneDesk

HELLO = {"type": "hello", "protocol": 1, "version": "0.1.0", "browser": "firefox", "nonce": "0123456789abcdef"}
URL = "http://postern/v1/bridge"


class Running:
    """A service's front door on a socket of its own, and a client for it."""

    def __init__(self, places: Places, uid_of: Callable[[Socket], int | None]) -> None:
        self.places = places
        self.idle = IdleWatch()
        self.token = write_token(places.token)
        front = Front(DoneDesk(), self.token, Journal(places.journal), self.idle, Limits(frame_in_bytes=2000), uid_of)
        self._runner = web.AppRunner(make_app(front), access_log=None, shutdown_timeout=0.1)

    async def start(self) -> None:
        await self._runner.setup()
        await web.SockSite(self._runner, bind_socket(self.places)).start()
        self.client = aiohttp.ClientSession(connector=aiohttp.UnixConnector(str(self.places.socket)))

    async def stop(self) -> None:
        await self.client.close()
        await self._runner.cleanup()

    async def status(self, method: str = "GET", url: str = URL, **headers: str) -> int:
        given = {"Authorization": f"Bearer {self.token}", **{key.replace("_", "-"): value for key, value in headers.items()}}
        async with self.client.request(method, url, headers=given) as response:
            return response.status

    async def bridge(self) -> aiohttp.ClientWebSocketResponse:
        return await self.client.ws_connect(URL, headers={"Authorization": f"Bearer {self.token}"})


@pytest.fixture
def uid_of() -> Callable[[Socket], int | None]:
    return peer_uid


@pytest.fixture
async def running(uid_of: Callable[[Socket], int | None]) -> AsyncIterator[Running]:
    with tempfile.TemporaryDirectory(prefix="postern-") as home:
        places = find_places({"POSTERN_HOME": home, "HOME": home})
        places.run.mkdir(mode=0o700)
        one = Running(places, uid_of)
        await one.start()
        yield one
        await one.stop()


async def heard(bridge: aiohttp.ClientWebSocketResponse) -> dict[str, Any]:
    message: dict[str, Any] = json.loads(await bridge.receive_str(timeout=5))
    return message


async def test_a_bridge_says_hello_and_is_answered(running: Running) -> None:
    bridge = await running.bridge()
    assert running.idle.remaining_s() is None
    await bridge.send_json(HELLO)
    await bridge.send_json({"type": "get_status", "id": "request-1", "deadline_ms": 1000})
    assert await heard(bridge) == {"id": "request-1", "type": "done"}
    await bridge.close()


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Authorization": "Bearer " + "0" * 64}, 401),
        ({"Authorization": ""}, 401),
        ({"Authorization": "Basic eDp5"}, 401),
        ({"Authorization": "Bearer \udcff"}, 401),
        ({"Origin": "https://example.org"}, 403),
        ({"Origin": "null"}, 403),
        ({"origin": "chrome-extension://ajicenaddmbejohlihndhdlmngbpaakg"}, 403),
        ({"Sec_Fetch_Site": "same-origin"}, 403),
        ({"Sec_Fetch_Mode": "websocket"}, 403),
    ],
)
async def test_a_stranger_is_turned_away(running: Running, headers: dict[str, str], expected: int) -> None:
    assert await running.status(**headers) == expected
    assert running.idle.remaining_s() is not None


async def test_no_token_at_all_is_turned_away(running: Running) -> None:
    async with running.client.get(URL) as response:
        assert response.status == 401
        assert await response.text() == ""


@pytest.mark.parametrize(
    ("method", "url", "expected"),
    [("POST", URL, 405), ("OPTIONS", URL, 405), ("GET", "http://postern/", 404), ("GET", "http://postern/v1/bridge/x", 404)],
)
async def test_there_is_one_route(running: Running, method: str, url: str, expected: int) -> None:
    assert await running.status(method, url) == expected


class TestAnotherUser:
    @pytest.fixture(params=[os.getuid() + 1, None])
    def uid_of(self, request: pytest.FixtureRequest) -> Callable[[Socket], int | None]:
        return lambda _: request.param

    async def test_is_turned_away_even_with_the_token(self, running: Running) -> None:
        assert await running.status() == 403


async def test_the_kernel_says_who_is_there(running: Running) -> None:
    assert await running.status(Upgrade="no") == 400  # Let in, then told that this is no WebSocket.


@pytest.mark.parametrize("first", [{"type": "get_status", "id": "request-1", "deadline_ms": 1}, {**HELLO, "protocol": 2}])
async def test_a_session_begins_with_a_hello(running: Running, first: dict[str, object]) -> None:
    bridge = await running.bridge()
    await bridge.send_json(first)
    assert (await heard(bridge))["code"] in ("out_of_order", "incompatible")
    assert (await bridge.receive(timeout=5)).type is aiohttp.WSMsgType.CLOSE


async def test_a_frame_beyond_the_limit_ends_that_bridge_only(running: Running) -> None:
    bridge, other = await running.bridge(), await running.bridge()
    await other.send_json(HELLO)
    await bridge.send_str("x" * 2100)
    assert (await bridge.receive(timeout=5)).type is aiohttp.WSMsgType.CLOSE
    await other.send_json({"type": "get_status", "id": "request-1", "deadline_ms": 1000})
    assert (await heard(other))["type"] == "done"


async def test_socket_and_token_are_private(running: Running) -> None:
    places = running.places
    modes = [path.lstat().st_mode & 0o777 for path in (places.run, places.socket, places.token)]
    assert modes == [0o700, 0o600, 0o600]


async def test_the_journal_holds_rules_and_nothing_of_the_caller(running: Running) -> None:
    await running.status(Origin="https://my-password.example.org")
    lines = running.places.journal.read_text(encoding="utf-8")
    assert json.loads(lines.splitlines()[-1])["word"] == "browser"
    assert "my-password" not in lines
    assert running.places.journal.lstat().st_mode & 0o777 == 0o600


def test_nothing_but_the_worker_that_the_user_starts_opens_a_tcp_port() -> None:
    """Not even for debugging: there is no switch to leave on by mistake (T-20). `postern edge serve` is asked for one."""
    host = Path(__file__).resolve().parents[3] / "native_host"
    texts = {path.relative_to(host).as_posix(): path.read_text(encoding="utf-8") for path in host.rglob("*.py")}
    port = re.compile(r"TCPSite|run_app|AF_INET|create_server\b|start_server\b")
    assert [place for place, text in texts.items() if port.search(text)] == ["edge/serving.py"]
    serving = re.compile(r"native_host\.edge\.serving|from native_host\.edge import")
    assert [place for place, text in texts.items() if serving.search(text)] == ["cli/edge_serve.py"]
