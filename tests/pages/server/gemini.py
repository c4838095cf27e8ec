"""gemini.google.com: XMLHttpRequest with JSON inside JSON inside a form, answers cumulative and length-prefixed."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web

from tests.pages.server.answers import answer, pieces
from tests.pages.server.conversations import Conversation, Shelf, Turn
from tests.pages.server.site import Pace, Route, Site, nothing, route, stream

_RPC = r"^/(?:u/\d+/)?_/BardChatUi/data/"


def make_site(pace: Pace) -> Site:
    shelf = Shelf()
    return Site(
        name="gemini",
        title="Gemini",
        hosts=("gemini.google.com",),
        page=re.compile(r"^/(?:u/\d+/)?(app(/[0-9a-f]+)?)?$"),
        policy=_policy,
        routes=_routes(shelf, pace),
        pace=pace,
    )


def _policy(nonce: str) -> str:
    return (
        f"require-trusted-types-for 'script'; trusted-types default; script-src 'nonce-{nonce}' 'strict-dynamic' "
        "'unsafe-inline' https:; object-src 'none'; base-uri 'self'; "
        "frame-src 'self' blob: https://*.googleusercontent.com; "
        "worker-src 'self' blob:"
    )


def _routes(shelf: Shelf, pace: Pace) -> tuple[Route, ...]:
    async def generate(request: web.Request, _match: re.Match[str], body: bytes) -> web.StreamResponse:
        asked = _inner(body)
        if not asked:
            return web.Response(status=400, text=")]}'\n\n")
        prompt = str(asked[0][0])
        known = str(asked[2][0]) if len(asked) > 2 and asked[2] else ""
        conversation = shelf.open(known or "c_" + uuid.uuid4().hex[:16])
        conversation.add("user", prompt)
        conversation.title = prompt[:28] or "New chat"
        reply = conversation.add("assistant", answer(prompt))
        return await stream(request, "application/json; charset=utf-8", _rows(conversation, reply), pace)

    async def batch(request: web.Request, _match: re.Match[str], body: bytes) -> web.StreamResponse:
        rpc = request.query.get("rpcids", "")
        return web.Response(text=")]}'\n\n" + _row(["wrb.fr", rpc, json.dumps(_call(shelf, rpc, body))]))

    return (
        route("POST", _RPC + r"assistant\.lamda\.BardFrontendService/StreamGenerate$", generate),
        route("POST", _RPC + r"batchexecute$", batch),
        route("POST", r"^/rest/app-chat/upload-file$", nothing),
        route("POST", r"^/(?:log|gen_204)", nothing),
    )


def _form(body: bytes) -> Any:
    """The value of `f.req`, parsed once; None when the body is not the site's form."""
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
    try:
        return json.loads(fields["f.req"][0])
    except (KeyError, ValueError):
        return None


def _inner(body: bytes) -> list[Any]:
    outer = _form(body)
    try:
        found = json.loads(outer[1])
        return found if isinstance(found[0][0], str) else []
    except (TypeError, ValueError, IndexError):
        return []


def _call(shelf: Shelf, rpc: str, body: bytes) -> object:
    """hNvQHb reads one chat, MaZiqc lists them, everything else is acknowledged."""
    outer = _form(body)
    if rpc == "MaZiqc":
        return [None, None, [[each.id, each.title] for each in shelf.listed()[:30]]]
    if rpc == "hNvQHb" and outer:
        conversation = shelf.open(str(json.loads(outer[0][0][1])[0]))
        return [[[turn.role, turn.text, turn.id] for turn in conversation.turns]]
    return []


def _row(row: list[object]) -> str:
    """One length-prefixed line; the length counts UTF-16 units, line breaks included."""
    text = "\n" + json.dumps([row], ensure_ascii=False) + "\n"
    return f"{len(text.encode('utf-16-le')) // 2}{text}"


def _rows(conversation: Conversation, reply: Turn) -> Iterator[str]:
    yield ")]}'\n\n"
    sofar = ""
    for piece in pieces(reply.text, most=40):
        sofar += piece
        candidate = ["rc_" + reply.id, [sofar]]
        payload = [None, [conversation.id, "r_" + reply.id], None, None, [candidate]]
        yield _row(["wrb.fr", None, json.dumps(payload, ensure_ascii=False)])
    yield _row(["e", 4, None, None, 123])
