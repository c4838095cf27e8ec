"""A hub of models on this machine: HTTPS with a certificate made for the test, files that break off, change or never end."""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography import x509

from tests.certificate import self_signed

Spoil = Callable[[web.Request, "Hub"], "web.StreamResponse | None"]


class Hub:
    """`files` by path. `spoil`: a chance to answer otherwise. `asked`: the ranges of all requests, null for none."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files
        self.asked: list[tuple[str, str | None]] = []
        self.cut: list[int] = []  # After so many bytes the next answers that are longer break off, one each.
        self.spoil: Spoil = lambda request, hub: None
        self.has_tags = True
        self.knows_ranges = True
        self.held_after = 0  # Longer answers stop after so many bytes, until they may go on.
        self.may_go_on = asyncio.Event()
        self.endless = ""  # The path of a file without an end.
        self.address = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        self.asked.append((path, request.headers.get("Range")))
        other = self.spoil(request, self)
        if other is not None:
            return other
        if path == self.endless:
            return await _without_end(request)
        if path not in self.files:
            return web.Response(status=404)
        content = self.files[path]
        tag = '"' + hashlib.sha256(content).hexdigest()[:20] + '"'
        start, headers = 0, {"ETag": tag} if self.has_tags else {}
        wanted = request.headers.get("Range")
        if wanted and self.knows_ranges and request.headers.get("If-Range") == tag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        response = web.StreamResponse(status=206 if start else 200, headers=headers)
        response.content_length = len(content) - start
        await response.prepare(request)
        if self.cut and len(content) - start > self.cut[0]:
            await response.write(content[start : start + self.cut.pop(0)])
            if request.transport is not None:
                request.transport.close()
            return response
        if self.held_after and len(content) - start > self.held_after:
            await response.write(content[start : start + self.held_after])
            start += self.held_after
            await self.may_go_on.wait()
        await response.write(content[start:])
        return response


async def _without_end(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    response.enable_chunked_encoding()
    await response.prepare(request)
    while request.transport is not None and not request.transport.is_closing():
        await response.write(b"x" * 65536)
        await asyncio.sleep(0)
    return response


@asynccontextmanager
async def serving(hub: Hub, folder: Path) -> AsyncIterator[aiohttp.ClientSession]:
    """Sets the hub's address. The session trusts this hub's certificate and no other."""
    server_side, client_side = _contexts(folder)
    application = web.Application()
    application.router.add_get("/{path:.*}", hub.answer)
    server = TestServer(application, scheme="https", host="127.0.0.1")
    await server.start_server(ssl=server_side)
    hub.address = str(server.make_url("/"))
    timeout = aiohttp.ClientTimeout(total=None, sock_read=20)
    connector = aiohttp.TCPConnector(ssl=client_side)
    try:
        async with aiohttp.ClientSession(connector=connector, timeout=timeout, auto_decompress=False) as session:
            yield session
    finally:
        await server.close()


def _contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    pem = self_signed(folder / "hub.pem", "hub of the tests", [here])
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_side.load_cert_chain(pem)
    return server_side, ssl.create_default_context(cafile=str(pem))
