"""Servers on loopback in threads of the tests: what a worker meets, with faults on demand."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class Faults:
    """`whole_left`: so many documents are sent whole; then each is sent up to half, and the connection ends.

    `asked`: methods and paths, as they came.
    """

    whole_left: int = 1_000_000
    refuse: bool = False
    asked: list[tuple[str, str]] = field(default_factory=list)

    def breaks_off(self) -> bool:
        """Asked once a document."""
        self.whole_left -= 1
        return self.whole_left < 0


class Looping:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, act: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(act, self._loop).result(30)

    def end(self) -> None:
        self.run(self._all_ended())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _all_ended(self) -> None:
        others = [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]
        for one in others:
            one.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # A connection that was only just taken has no server that would end it.
        for transport in list(getattr(self._loop, "_transports", {}).values()):
            transport.abort()
        await asyncio.sleep(0.01)


class HttpServer:
    """TLS with the certificate in `pem`; what it serves comes from `answer`."""

    def __init__(self, pem: Path, answer: Answer, faults: Faults) -> None:
        self.faults, self.port = faults, 0
        self._pem, self._answer = pem, answer
        self._looping = Looping()
        self._runner: web.AppRunner | None = None
        self.start()

    def start(self) -> None:
        self.port = self._looping.run(self._started())

    def stop(self) -> None:
        """Nobody answers at its port."""
        if self._runner is not None:
            self._looping.run(self._runner.cleanup())
            self._runner = None

    def end(self) -> None:
        self.stop()
        self._looping.end()

    async def _started(self) -> int:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self._pem)
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answered)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, ssl_context=context)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def _answered(self, request: web.Request) -> web.StreamResponse:
        self.faults.asked.append((request.method, request.raw_path))
        if self.faults.refuse:
            return web.Response(status=503)
        return await self._answer(request)


async def sent(request: web.Request, data: bytes, headers: dict[str, str], faults: Faults) -> web.StreamResponse:
    if not faults.breaks_off():
        return web.Response(body=data, headers=headers)
    response = web.StreamResponse(headers={**headers, "Content-Length": str(len(data))})
    await response.prepare(request)
    await response.write(data[: len(data) // 2])
    if request.transport is not None:
        request.transport.abort()
    return response
