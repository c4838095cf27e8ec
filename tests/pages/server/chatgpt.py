"""chatgpt.com: fetch and server-sent events with delta encoding, a draft sent while typing, files announced and then put."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from typing import Any

from aiohttp import web

from tests.pages.server.answers import answer, pieces
from tests.pages.server.conversations import Conversation, Shelf
from tests.pages.server.site import Pace, Route, Site, nothing, parse_json, route, stream

_API = r"^/backend-(?:api|anon)"


def make_site(pace: Pace) -> Site:
    shelf = Shelf()
    return Site(
        name="chatgpt",
        title="ChatGPT",
        hosts=("chatgpt.com", "chat.openai.com"),
        page=re.compile(r"^/(c/[0-9a-f-]{36})?$"),
        policy=_policy,
        routes=_routes(shelf, pace),
        pace=pace,
    )


def _policy(nonce: str) -> str:
    return (
        f"default-src 'self'; script-src 'nonce-{nonce}' 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob: https:; connect-src 'self' wss://ws.chatgpt.com wss://chatgpt.com "
        "https://*.oaiusercontent.com; frame-src 'self' blob: https://*.oaiusercontent.com; worker-src 'self' blob:; "
        "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'"
    )


def _routes(shelf: Shelf, pace: Pace) -> tuple[Route, ...]:
    async def converse(request: web.Request, _match: re.Match[str], body: bytes) -> web.StreamResponse:
        asked = parse_json(body)
        prompt = _prompt(asked)
        conversation = shelf.open(str(asked.get("conversation_id") or uuid.uuid4()))
        conversation.add("user", prompt)
        conversation.title = prompt[:28] or "New chat"
        reply = conversation.add("assistant", answer(prompt))
        return await stream(request, "text/event-stream", _events(conversation, reply.id, reply.text), pace)

    async def read(_request: web.Request, match: re.Match[str], _body: bytes) -> web.StreamResponse:
        return web.json_response(_tree(shelf.open(match["id"])))

    async def listing(_request: web.Request, _match: re.Match[str], _body: bytes) -> web.StreamResponse:
        items = [{"id": each.id, "title": each.title} for each in shelf.listed()[:28]]
        return web.json_response({"items": items, "total": len(items), "limit": 28, "offset": 0})

    async def announce(_request: web.Request, _match: re.Match[str], body: bytes) -> web.StreamResponse:
        # Its beginning follows from the name, so that who reads the record knows which bytes go with which name.
        name = hashlib.sha256(str(parse_json(body).get("file_name")).encode()).hexdigest()
        file = f"file-{name[:12]}{uuid.uuid4().hex[:10]}"
        address = f"https://files.oaiusercontent.com/files/{file}/raw?se=2030&sig=test"
        return web.json_response({"status": "success", "upload_url": address, "file_id": file})

    return (
        route("POST", _API + r"/(?:f/)?conversation$", converse),
        route("GET", _API + r"/conversation/(?P<id>[0-9a-f-]{36})$", read),
        route("GET", _API + r"/conversations$", listing),
        route("POST", _API + r"/files$", announce),
        route("POST", _API + r"/", nothing),
        route("GET", _API + r"/", nothing),
        route("POST", r"^/ces/v1/", nothing),
    )


def _prompt(asked: dict[str, Any]) -> str:
    """The text parts of the last user message."""
    for message in reversed(asked.get("messages") or []):
        parts = message.get("content", {}).get("parts", [])
        return "\n".join(part if isinstance(part, str) else str(part.get("text", "")) for part in parts)
    return ""


def _event(name: str | None, payload: object) -> str:
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(payload, ensure_ascii=False)}\n\n"


def _events(conversation: Conversation, message: str, text: str) -> Iterator[str]:
    yield _event("delta_encoding", "v1")
    first = {
        "message": {
            "id": message,
            "author": {"role": "assistant"},
            "content": {"content_type": "text", "parts": [""]},
            "status": "in_progress",
        },
        "conversation_id": conversation.id,
    }
    yield _event("delta", {"p": "", "o": "add", "v": first, "c": 0})
    for i, piece in enumerate(pieces(text)):
        if i == 0:
            yield _event("delta", {"p": "/message/content/parts/0", "o": "append", "v": piece})
        else:
            yield _event("delta", {"v": piece})
    done = [{"p": "/message/status", "o": "replace", "v": "finished_successfully"}]
    yield _event("delta", {"p": "", "o": "patch", "v": done})
    title = {"type": "title_generation", "title": conversation.title, "conversation_id": conversation.id}
    yield _event(None, title)
    yield _event(None, {"type": "message_stream_complete", "conversation_id": conversation.id})
    yield "data: [DONE]\n\n"


def _tree(conversation: Conversation) -> dict[str, object]:
    """The history as the site's tree of messages, each the child of the one before."""
    mapping: dict[str, object] = {}
    parent: str | None = None
    for turn in conversation.turns:
        mapping[turn.id] = {
            "id": turn.id,
            "parent": parent,
            "message": {
                "id": turn.id,
                "author": {"role": turn.role},
                "content": {"content_type": "text", "parts": [turn.text]},
            },
        }
        parent = turn.id
    return {
        "conversation_id": conversation.id,
        "title": conversation.title,
        "mapping": mapping,
        "current_node": parent,
    }
