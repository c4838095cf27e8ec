"""A folder of a WebDAV server, through webdav4. TLS alone, no redirection but from a folder's name to that name with a /.

What lies where is the server's word: a name counts only directly below the folder that was asked for. Each name is encoded
here, letter by letter, so that neither side reads a second meaning into it.
"""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from urllib.parse import quote, unquote_to_bytes, urlsplit

import httpx
from webdav4.client import Client
from webdav4.fsspec import WebdavFileSystem
from webdav4.http import Client as HttpClient
from webdav4.multistatus import DAVProperties, MultiStatusResponse

from native_host.contract.documents import Reason
from native_host.edge.granted import NoEntry
from native_host.edge.stores.causes import has_cause
from native_host.edge.stores.store import (
    CONNECT_S,
    DOCUMENT_S,
    LISTING_S,
    SILENT_S,
    Away,
    Denied,
    Found,
    What,
)

_ASKED = (
    '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>'
    "<resourcetype/><getcontentlength/><getlastmodified/><getetag/></prop></propfind>"
)
_MOST_BYTES = 64 * 1024 * 1024  # of an answer about a folder: WebDAV knows no pages
_MULTI_STATUS = 207
_MOVED = frozenset((301, 302, 307, 308))


class WebdavStore:
    """A `Store`. Who it is to the server: user and password, or a token, in `storage.json`."""

    def __init__(self, host: str, port: int | None, parts: tuple[str, ...], secrets: Mapping[str, str]) -> None:
        at = f"[{host}]" if ":" in host else host
        base = f"https://{at}:{port}" if port is not None else f"https://{at}"
        headers = {"Accept-Encoding": "identity"}
        if "token" in secrets:
            headers["Authorization"] = f"Bearer {secrets['token']}"
        user = secrets.get("user")
        http = HttpClient(
            base_url=base,
            auth=(user, secrets.get("password", "")) if user is not None else None,
            headers=headers,
            verify=ssl.create_default_context(),
            timeout=httpx.Timeout(SILENT_S, connect=CONNECT_S),
            follow_redirects=False,
        )
        self._parts = parts
        self._fs = WebdavFileSystem(base, client=Client(base, http_client=http), skip_instance_cache=True)

    def look(self, parts: tuple[str, ...]) -> Found:
        with _answers():
            for is_folder in (False, True):
                path = self._path(parts, is_folder=is_folder)
                said = self._propfind(path, "0")
                if said is not None:
                    break
            else:
                raise Away
            for href, properties in said:
                if _steps(href) == _steps(path):
                    return _found(parts[-1], properties)
            raise Away

    def names(self, parts: tuple[str, ...]) -> Iterator[Found]:
        path = self._path(parts, is_folder=True)
        with _answers():
            said = self._propfind(path, "1")
            if said is None:
                raise Away
            found = [_found(_below(path, href), properties) for href, properties in said if _steps(href) != _steps(path)]
        yield from found

    def fetch(self, parts: tuple[str, ...], seen: Found) -> bytes:
        """Looked at before and after: what GET itself says of a version is another thing with some servers."""
        until = time.monotonic() + DOCUMENT_S
        if self.look(parts) != seen:
            raise NoEntry(Reason.CHANGED)
        with _answers():
            data = self._got(self._path(parts, is_folder=False), seen, until)
        if self.look(parts) != seen:
            raise NoEntry(Reason.CHANGED)
        return data

    def close(self) -> None:
        self._fs.client.http.close()

    def _got(self, path: str, seen: Found, until: float) -> bytes:
        headers = {"If-Match": seen.version} if seen.version.startswith('"') else {}
        with self._fs.client.http.stream("GET", path, headers=headers) as answer:
            _judge(answer.status_code, {200})
            if answer.headers.get("Content-Encoding", "identity") != "identity":
                raise NoEntry(Reason.BROKEN)
            data = _read(answer, seen.size, until)
        if len(data) < seen.size:
            raise Away
        return data

    def _propfind(self, path: str, depth: str) -> list[tuple[str, DAVProperties]] | None:
        """Null where it is a folder that wants to be asked with a / behind its name."""
        headers = {"Depth": depth, "Content-Type": "application/xml"}
        with self._fs.client.http.stream("PROPFIND", path, headers=headers, content=_ASKED) as answer:
            if answer.status_code in _MOVED and not path.endswith("/"):
                return None
            _judge(answer.status_code, {_MULTI_STATUS})
            data = _read(answer, _MOST_BYTES, time.monotonic() + LISTING_S)
        if len(data) > _MOST_BYTES or b"<!DOCTYPE" in data:
            raise Away
        said = MultiStatusResponse(data.decode("utf-8"))
        return [(one.href, one.properties) for one in said.responses.values()]

    def _path(self, parts: tuple[str, ...], *, is_folder: bool) -> str:
        said = "/".join(quote(os.fsencode(one), safe="") for one in (*self._parts, *parts))
        return f"/{said}/" if is_folder and said else f"/{said}"


def _read(answer: httpx.Response, most: int, until: float) -> bytes:
    """At most a byte more than `most`, which shows."""
    pieces: list[bytes] = []
    left = most + 1
    for piece in answer.iter_raw():
        pieces.append(piece[:left])
        left -= len(pieces[-1])
        if not left:
            break
        if time.monotonic() > until:
            raise Away
    return b"".join(pieces)


def _judge(status: int, wanted: set[int]) -> None:
    if status in wanted:
        return
    if status in (404, 410):
        raise NoEntry(Reason.NOT_FOUND)
    if status == 412:
        raise NoEntry(Reason.CHANGED)
    if status in (401, 403):
        raise Denied
    raise Away


def _steps(href: str) -> bytes:
    """Where it leads, as the server decodes it, of whichever host it says to be."""
    return unquote_to_bytes(urlsplit(href).path).rstrip(b"/")


def _below(folder: str, href: str) -> str:
    """A name, or, of what is not below the folder, nothing that is one."""
    steps, above = _steps(href), _steps(folder) + b"/"
    return os.fsdecode(steps.removeprefix(above) if steps.startswith(above) else b"../" + steps)


def _found(name: str, properties: DAVProperties) -> Found:
    if properties.collection:
        return Found(name, What.FOLDER)
    if properties.content_length is None:  # How much it is must be known before it is read.
        return Found(name, What.OTHER)
    modified = properties.raw["modified"]
    at = int(parsedate_to_datetime(modified).timestamp()) if modified else 0
    return Found(name, What.FILE, properties.content_length, at * 1_000_000_000, properties.etag or "")


@contextmanager
def _answers() -> Iterator[None]:
    try:
        yield
    except (Away, Denied, NoEntry):
        raise
    except Exception as failure:  # Of many libraries, in their own words: none of them goes further.
        if has_cause(failure, ssl.SSLCertVerificationError):
            raise Denied("unverified") from None
        raise Away from None
