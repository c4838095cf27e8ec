"""The app's document: a root, one bundle, a nonce; in hostile variants one script that runs before the bundle."""

from __future__ import annotations

import html
import re
import secrets
from pathlib import Path

from aiohttp import web

from tests.pages.server.site import Site

DIST = Path(__file__).resolve().parent.parent / "dist"
_TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}


def app_page(site: Site, hostile: str | None = None) -> web.Response:
    nonce = secrets.token_urlsafe(16)
    before = f'<script nonce="{nonce}" src="/__pages/hostile/{hostile}.js"></script>' if hostile else ""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(site.title)}</title>{before}"
        f'<link rel="stylesheet" href="/__pages/{site.name}.css">'
        f'<script nonce="{nonce}" src="/__pages/{site.name}.js" defer></script>'
        '</head><body><div id="root"></div></body></html>'
    )
    headers = {"Content-Security-Policy": site.policy(nonce), "Cache-Control": "no-store"}
    return web.Response(text=text, content_type="text/html", charset="utf-8", headers=headers)


def built_file(path: str) -> web.StreamResponse:
    """A file of the bundle. Names outside the plain alphabet are refused rather than resolved."""
    if not re.fullmatch(r"(hostile/)?[a-z0-9_-]+\.(js|css|html|svg)", path):
        return web.Response(status=404)
    file = DIST / path
    if not file.is_file():
        return web.Response(status=404)
    headers = {"Cache-Control": "no-cache"}
    return web.Response(body=file.read_bytes(), content_type=_TYPES[file.suffix], charset="utf-8", headers=headers)
