"""What a site is to the server: a host name, a content security policy and a table of routes."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Answer = Callable[[web.Request, "re.Match[str]", bytes], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    path: re.Pattern[str]
    answer: Answer


@dataclass(slots=True)
class Pace:
    """Milliseconds between two chunks of an answer. 0 sends them as fast as the loop turns."""

    chunk_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Site:
    """`page` paths get the app's document; everything else goes through the routes, first match wins."""

    name: str
    title: str
    hosts: tuple[str, ...]
    page: re.Pattern[str]
    policy: Callable[[str], str]
    routes: tuple[Route, ...]
    pace: Pace = field(default_factory=Pace)


def route(method: str, path: str, answer: Answer) -> Route:
    return Route(method, re.compile(path), answer)


def parse_json(body: bytes) -> dict[str, Any]:
    """A JSON object, or an empty one: the sites answer odd bodies with an error of their own, not with a crash."""
    try:
        found = json.loads(body.decode("utf-8", "surrogatepass"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


async def nothing(_request: web.Request, _match: re.Match[str], _body: bytes) -> web.StreamResponse:
    return web.json_response({"status": "ok"})


async def stream(request: web.Request, content_type: str, chunks: Iterable[str], pace: Pace) -> web.StreamResponse:
    """Send the chunks one by one. A client that has gone away ends the stream quietly."""
    response = web.StreamResponse(headers={"Content-Type": content_type, "Cache-Control": "no-store"})
    await response.prepare(request)
    try:
        for chunk in chunks:
            await response.write(chunk.encode("utf-8", "replace"))
            await asyncio.sleep(pace.chunk_ms / 1000)
        await response.write_eof()
    except ConnectionError:
        return response
    return response
