"""As much of WebDAV (RFC 4918) as a reader needs: PROPFIND of depth 0 and 1, GET, entity tags, a password."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote, unquote
from xml.sax.saxutils import escape

from aiohttp import web

from tests.native_host.edge.stores.serving import Faults, sent

USER, PASSWORD = "reader", "a word of the share"


@dataclass(slots=True)
class Share:
    """`root` is /dav. `lies`: hrefs that a listing has whatever it was asked for. `moved`: where everything has gone."""

    root: Path
    faults: Faults
    lies: list[str] = field(default_factory=list)
    moved: str = ""
    said_sizes: dict[str, int] = field(default_factory=dict)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Basic {b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}":
            return web.Response(status=401, headers={"WWW-Authenticate": 'Basic realm="share"'})
        if self.moved:
            return web.Response(status=302, headers={"Location": self.moved})
        path = unquote(request.raw_path)  # As many servers do it: what is left encoded twice comes out once.
        if not path.startswith("/dav"):
            return web.Response(status=404)
        place = self.root / path.removeprefix("/dav").lstrip("/")  # It would go anywhere, and follow `..`.
        if not place.exists():
            return web.Response(status=404)
        if place.is_dir() and not path.endswith("/"):
            return web.Response(status=301, headers={"Location": request.raw_path + "/"})
        if request.method == "PROPFIND":
            found = [(request.raw_path, place)]
            if place.is_dir() and request.headers.get("Depth") == "1":
                below = [(request.raw_path + quote(one.name) + "/" * one.is_dir(), one) for one in place.iterdir()]
                found += [*sorted(below, reverse=True), *((href, self.root) for href in self.lies)]
            body = "".join(self._response(href, one) for href, one in found)
            return web.Response(status=207, text=f'<D:multistatus xmlns:D="DAV:">{body}</D:multistatus>')
        data = place.read_bytes()
        tag = _tag(place)
        if request.headers.get("If-Match", tag) != tag:
            return web.Response(status=412)
        return await sent(request, data, {"ETag": tag}, self.faults)

    def _response(self, href: str, place: Path) -> str:
        if place.is_dir():
            said = "<D:resourcetype><D:collection/></D:resourcetype>"
        else:
            size = self.said_sizes.get(place.name, place.stat().st_size)
            at = formatdate(place.stat().st_mtime, usegmt=True)
            said = f"<D:resourcetype/><D:getcontentlength>{size}</D:getcontentlength>"
            said += f"<D:getlastmodified>{at}</D:getlastmodified><D:getetag>{escape(_tag(place))}</D:getetag>"
        status = "<D:status>HTTP/1.1 200 OK</D:status>"
        properties = f"<D:propstat><D:prop>{said}</D:prop>{status}</D:propstat>"
        return f"<D:response><D:href>{escape(href)}</D:href>{properties}</D:response>"


def _tag(place: Path) -> str:
    return f'"{place.stat().st_mtime_ns:x}-{place.stat().st_size:x}"'
