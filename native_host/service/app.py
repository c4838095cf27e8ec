"""The aiohttp application: one route, one WebSocket per bridge, and a gate that turns everyone else away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Literal, cast

from aiohttp import WSMsgType, web

from native_host.contract.messages import Limits
from native_host.contract.refusals import Refused
from native_host.service.caller import Caller, caller_of
from native_host.service.desk_protocol import Desk, Peer
from native_host.service.idle import IdleWatch
from native_host.service.journal import Entry, Happened, Journal
from native_host.service.peer import Socket, is_own_user, peer_pid, peer_uid
from native_host.service.session import Session
from native_host.service.token import is_token
from native_host.service.versions import HEADER, is_outdated
from native_host.service.watch import Watch
from native_host.version import VERSION, version_on_disk
from native_host.wire.handshake import read_extension_hello
from native_host.wire.serialise import dump

_Bytes = web.WebSocketResponse[Literal[False]]  # text messages as bytes: the strict parser decodes them itself
_OPEN = web.AppKey[set[_Bytes]]("_OPEN", set)
_CLOSE_S = 1.0


@dataclass(frozen=True, slots=True)
class Front:
    """Everything the application needs from outside. `uid_of` is replaced in tests, which run as one user only."""

    desk: Desk
    token: str
    journal: Journal
    idle: IdleWatch
    limits: Limits
    uid_of: Callable[[Socket], int | None] = peer_uid
    give_way: Callable[[], None] = lambda: None
    """Called when a bridge would start a newer service than this one."""
    watch: Watch = field(default_factory=Watch)


def make_app(front: Front) -> web.Application:
    app = web.Application()
    app[_OPEN] = set()
    numbers = count(1)

    async def bridge(request: web.Request) -> web.StreamResponse:
        if (rule := _turned_away(request, front)) is not None:
            front.journal.note(Entry(Happened.TURNED_AWAY, rule))
            return web.Response(status=401 if rule == "token" else 403)
        if is_outdated(VERSION, version_on_disk(), request.headers.get(HEADER)):
            # What other bridges still wait for is refused `host_gone` as their connections end.
            front.journal.note(Entry(Happened.OUTDATED))
            front.give_way()
            return web.Response(status=426)
        return await _converse(request, front, next(numbers))

    app.router.add_get("/v1/bridge", bridge)
    app.on_shutdown.append(_close_all)
    return app


def _turned_away(request: web.Request, front: Front) -> str | None:
    """The rule that keeps this caller out, None for a bridge of ours."""
    # No browser's page can reach a Unix socket; should one ever be forwarded to a port, these give a page away (T-20).
    if any(name.lower() == "origin" or name.lower().startswith("sec-fetch-") for name in request.headers):
        return "browser"
    if request.transport is None or not is_own_user(request.transport, front.uid_of):
        return "uid"
    authorizations = request.headers.getall("Authorization", [])
    if len(authorizations) != 1 or not is_token(authorizations[0], front.token):
        return "token"
    return None


async def _converse(request: web.Request, front: Front, number: int) -> web.StreamResponse:
    socket: _Bytes = web.WebSocketResponse(
        max_msg_size=front.limits.frame_in_bytes + 1, compress=False, decode_text=False, timeout=_CLOSE_S
    )
    await socket.prepare(request)
    request.app[_OPEN].add(socket)
    front.idle.arrived()
    front.journal.note(Entry(Happened.CONNECTED, connection=number))
    _look_at_caller(request, front, number)
    try:
        await _listen(socket, front, number)
    finally:
        request.app[_OPEN].discard(socket)
        front.idle.left()
        front.journal.note(Entry(Happened.DISCONNECTED, connection=number))
    return socket


def _look_at_caller(request: web.Request, front: Front, number: int) -> None:
    connection = None if request.transport is None else request.transport.get_extra_info("socket")
    caller = None if connection is None else caller_of(peer_pid(connection))
    front.watch.saw_caller(caller)
    if caller is Caller.BROWSER:
        front.journal.note(Entry(Happened.BROWSER_CALLED, connection=number))
    if caller is Caller.UNKNOWN:
        front.journal.note(Entry(Happened.UNKNOWN_CALLER, connection=number))


async def _listen(socket: _Bytes, front: Front, number: int) -> None:
    """The hello that the bridge passes on, then requests until the socket closes."""

    async def send(payload: bytes) -> None:
        if not socket.closed:
            await socket.send_frame(payload, WSMsgType.TEXT)

    session: Session | None = None
    try:
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            if session is not None:
                await session.receive(message.data)
                continue
            try:
                browser = cast(Literal["chromium", "firefox"], read_extension_hello(message.data, None))
            except Refused as refused:
                await send(dump({"id": None, "code": refused.code, "detail": refused.detail, "at": None, "type": "refused"}))
                break
            peer = Peer(number, browser)
            session = Session(front.desk, peer, front.limits, send, front.journal.incident, front.watch.faults)
    except ConnectionError:
        pass  # The bridge left while a reply was on its way; what it asked is cancelled below.
    finally:
        if session is not None:
            await session.close()


async def _close_all(app: web.Application) -> None:
    sockets = app[_OPEN]
    for socket in list(sockets):
        await socket.close()
