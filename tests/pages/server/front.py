"""The one door for all hosts: records the bytes first, then lets the site of this Host header answer."""

from __future__ import annotations

import re

from aiohttp import WSMsgType, web

from tests.pages.server.document import app_page, built_file
from tests.pages.server.record import Record
from tests.pages.server.site import Site

_OPEN = {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "*", "Access-Control-Allow-Headers": "*"}
_MOST_BYTES = 256 * 1024 * 1024


def make_front(sites: tuple[Site, ...], record: Record) -> web.Application:
    by_host = {host: site for site in sites for host in site.hosts}

    async def answer(request: web.Request) -> web.StreamResponse:
        body = await request.read()
        host = request.host.split(":")[0]
        headers = tuple((name, value) for name, value in request.headers.items())
        record.add("http", request.method, host, request.path_qs, headers, body)
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await _socket(request, record, host)
        site = by_host.get(host)
        return _elsewhere(request) if site is None else await _inside(site, request, body)

    app = web.Application(client_max_size=_MOST_BYTES)
    app.router.add_route("*", "/{path:.*}", answer)
    return app


async def _inside(site: Site, request: web.Request, body: bytes) -> web.StreamResponse:
    path = request.path
    if path.startswith("/__pages/"):
        return built_file(path.removeprefix("/__pages/"))
    if request.method == "GET" and site.page.match(path):
        hostile = request.query.get("hostile", "")
        return app_page(site, hostile if re.fullmatch(r"[a-z-]+", hostile) else None)
    for route in site.routes:
        if request.method == route.method and (match := route.path.match(path)):
            return await route.answer(request, match, body)
    return web.Response(status=404)


def _elsewhere(request: web.Request) -> web.Response:
    """Every other host name ends here too: an attacker's or a CDN's, it takes what it gets and says nothing."""
    if request.path == "/frame":
        return web.Response(text="<!doctype html><title>elsewhere</title>", content_type="text/html")
    return web.Response(status=204, headers=_OPEN)


async def _socket(request: web.Request, record: Record, host: str) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(max_msg_size=_MOST_BYTES)
    await socket.prepare(request)
    async for message in socket:
        if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
            raw = message.data
            body = raw.encode("utf-8", "replace") if isinstance(raw, str) else bytes(raw)
            record.add("ws", "FRAME", host, request.path_qs, (), body)
    return socket
