"""The test's own door, a Unix socket no page can reach: read the record, clear it, set the pace."""

from __future__ import annotations

from aiohttp import web

from tests.pages.server.record import Record
from tests.pages.server.site import Pace


def make_control(record: Record, pace: Pace) -> web.Application:
    async def read(request: web.Request) -> web.Response:
        return web.json_response({"count": record.count, "entries": record.since(int(request.query.get("since", "0")))})

    async def clear(_request: web.Request) -> web.Response:
        record.clear()
        return web.json_response({"count": record.count})

    async def set_pace(request: web.Request) -> web.Response:
        pace.chunk_ms = float(request.query["chunk_ms"])
        return web.json_response({"chunk_ms": pace.chunk_ms})

    app = web.Application()
    app.add_routes([web.get("/__record", read), web.post("/__clear", clear), web.post("/__pace", set_pace)])
    return app
