"""claude.ai: fetch and server-sent events, a title call that repeats the prompt, long pastes inline as attachments."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator

from aiohttp import web

from tests.pages.server.answers import answer, pieces
from tests.pages.server.conversations import Conversation, Shelf, Turn
from tests.pages.server.site import Pace, Route, Site, nothing, parse_json, route, stream

_CHAT = r"^/api/organizations/[0-9a-f-]+/chat_conversations"
ORGANIZATION = "5f0c2a4e-1111-4222-8333-0a0b0c0d0e0f"


def make_site(pace: Pace) -> Site:
    shelf = Shelf()
    return Site(
        name="claude",
        title="Claude",
        hosts=("claude.ai",),
        page=re.compile(r"^/(new|chat/[0-9a-f-]{36})?$"),
        policy=_policy,
        routes=_routes(shelf, pace),
        pace=pace,
    )


def _policy(nonce: str) -> str:
    return (
        f"script-src 'strict-dynamic' 'nonce-{nonce}' 'wasm-unsafe-eval' https:; object-src 'none'; base-uri 'none'; "
        "frame-src 'self' blob: https://*.claudeusercontent.com; frame-ancestors 'self'; "
        "style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; form-action 'self'"
    )


def _routes(shelf: Shelf, pace: Pace) -> tuple[Route, ...]:
    async def complete(request: web.Request, match: re.Match[str], body: bytes) -> web.StreamResponse:
        asked = parse_json(body)
        prompt = str(asked.get("prompt", ""))
        pasted = "\n".join(str(each.get("extracted_content", "")) for each in asked.get("attachments") or [])
        conversation = shelf.open(match["id"])
        conversation.add("user", prompt + ("\n" + pasted if pasted else ""))
        reply = conversation.add("assistant", answer(prompt + ("\n" + pasted if pasted else "")))
        return await stream(request, "text/event-stream", _events(reply), pace)

    async def entitle(_request: web.Request, match: re.Match[str], body: bytes) -> web.StreamResponse:
        conversation = shelf.open(match["id"])
        conversation.title = str(parse_json(body).get("message_content", ""))[:28] or "Untitled"
        return web.json_response({"title": conversation.title})

    async def create(_request: web.Request, _match: re.Match[str], body: bytes) -> web.StreamResponse:
        conversation = shelf.open(str(parse_json(body).get("uuid", "")))
        return web.json_response({"uuid": conversation.id, "name": ""}, status=201)

    async def read(_request: web.Request, match: re.Match[str], _body: bytes) -> web.StreamResponse:
        return web.json_response(_history(shelf.open(match["id"])))

    async def listing(_request: web.Request, _match: re.Match[str], _body: bytes) -> web.StreamResponse:
        return web.json_response([{"uuid": each.id, "name": each.title} for each in shelf.listed()[:30]])

    async def keep(_request: web.Request, _match: re.Match[str], _body: bytes) -> web.StreamResponse:
        return web.json_response({"file_uuid": str(uuid.uuid4()), "file_kind": "document"})

    async def organizations(_request: web.Request, _match: re.Match[str], _body: bytes) -> web.StreamResponse:
        return web.json_response([{"uuid": ORGANIZATION, "name": "Test organisation"}])

    return (
        route("GET", r"^/api/organizations$", organizations),
        route("POST", _CHAT + r"/(?P<id>[0-9a-f-]{36})/(?:retry_)?completion$", complete),
        route("POST", _CHAT + r"/(?P<id>[0-9a-f-]{36})/title$", entitle),
        route("GET", _CHAT + r"/(?P<id>[0-9a-f-]{36})$", read),
        route("POST", _CHAT + r"$", create),
        route("GET", _CHAT + r"$", listing),
        route("POST", r"^/api/organizations/[0-9a-f-]+/upload$", keep),
        route("POST", r"^/api/", nothing),
    )


def _event(payload: dict[str, object]) -> str:
    return f"event: {payload['type']}\ndata: {json.dumps(payload, ensure_ascii=False)}\n\n"


def _events(reply: Turn) -> Iterator[str]:
    yield _event({"type": "message_start", "message": {"uuid": reply.id, "role": "assistant"}})
    yield _event({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}})
    for piece in pieces(reply.text):
        delta = {"type": "text_delta", "text": piece}
        yield _event({"type": "content_block_delta", "index": 0, "delta": delta})
    yield _event({"type": "content_block_stop", "index": 0})
    yield _event({"type": "message_delta", "delta": {"stop_reason": "end_turn"}})
    yield _event({"type": "message_stop"})


def _history(conversation: Conversation) -> dict[str, object]:
    sender = {"user": "human", "assistant": "assistant"}
    messages = [
        {"uuid": turn.id, "sender": sender[turn.role], "content": [{"type": "text", "text": turn.text}]}
        for turn in conversation.turns
    ]
    return {"uuid": conversation.id, "name": conversation.title, "chat_messages": messages}
