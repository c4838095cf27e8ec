"""One file over HTTPS: goes on where it was cut off, is checked bit by bit, and has its name only when it is whole."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from yarl import URL

from native_host.depot.failure import AnotherFile, DepotFailed

_CHUNK = 1 << 18
_REDIRECTS = 5
_ATTEMPTS = 6  # In a row without a single byte.
_LONGEST_WAIT_S = 60.0
_PASSING = {408, 425, 429, 500, 502, 503, 504}
_SPARE = 1 << 20
Report = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """`most_bytes`: more than that is another file. `sha256` null: whatever comes is taken."""

    address: str
    most_bytes: int
    sha256: str | None


class _Passing(Exception):
    """Worth another attempt, after so many seconds."""

    def __init__(self, words: str, after_s: float | None = None) -> None:
        super().__init__(words)
        self.after_s = after_s


def about(size: int) -> int:
    """The most that a file may have whose size is known to three digits."""
    return size + size // 100 + _SPARE


class Download:
    """`pause`: waits between attempts; seconds."""

    def __init__(
        self, session: aiohttp.ClientSession, report: Report, pause: Callable[[float], Any] = asyncio.sleep
    ) -> None:
        self._session, self._report, self._pause = session, report, pause

    async def fetch(self, wanted: Wanted, target: Path) -> str:
        """Returns the SHA-256 of `target`. Raises DepotFailed; what was fetched so far stays beside it for the next time."""
        part = _Part(target, wanted.address)
        failures = 0
        while True:
            before = part.size
            try:
                await self._attempt(wanted, part)
                break
            except (_Passing, aiohttp.ClientError, TimeoutError) as error:
                failures = 1 if part.size > before else failures + 1
                if failures >= _ATTEMPTS:
                    why = str(error) if isinstance(error, _Passing) else type(error).__name__
                    raise DepotFailed(f"{target.name}: the server cannot be read ({why}). {_GOES_ON}") from None
                waits = getattr(error, "after_s", None)
                await self._pause(min(_LONGEST_WAIT_S, 2.0 ** (failures - 1) if waits is None else waits))
            except OSError as error:
                raise DepotFailed(_full(target, error)) from None
        return part.finish(wanted.sha256)

    async def _attempt(self, wanted: Wanted, part: _Part) -> None:
        headers = {"Accept-Encoding": "identity"}
        if part.size and part.can_go_on:
            headers |= {"Range": f"bytes={part.size}-", "If-Range": part.tag}
        async with await self._open(URL(wanted.address), headers) as response:
            start = _start(response, part.size if "Range" in headers else 0)
            total = response.content_length
            whole = None if total is None else start + total
            if whole is not None and whole > wanted.most_bytes:
                raise DepotFailed(
                    f"{part.name} is larger than the catalogue says: it was not fetched. The model has changed."
                )
            part.begin(start, response.headers.get("ETag", ""))
            with part.open() as file:
                async for chunk in response.content.iter_chunked(_CHUNK):
                    if part.size + len(chunk) > wanted.most_bytes:
                        raise DepotFailed(f"{part.name} does not end where it should. It was not kept.")
                    file.write(chunk)
                    part.size += len(chunk)
                    self._report(part.size, whole)
                file.flush()
            if whole is not None and part.size != whole:
                raise _Passing("it ended too early")

    async def _open(self, address: URL, headers: dict[str, str]) -> aiohttp.ClientResponse:
        for _ in range(_REDIRECTS + 1):
            if address.scheme != "https":
                raise DepotFailed(f"The server sends us to {address.host} without encryption: refused.")
            response = await self._session.get(address, headers=headers, allow_redirects=False)
            if response.status not in (301, 302, 303, 307, 308):
                return _checked(response)
            response.release()
            # Letter by letter as it was sent: addresses of stores are signed.
            other = URL(response.headers.get("Location", ""), encoded=True)
            address = other if other.absolute else address.join(other)
        raise DepotFailed("The server sends us from one address to the next without an end.")


_GOES_ON = "What is here already is kept: run the same command again to go on."


def _checked(response: aiohttp.ClientResponse) -> aiohttp.ClientResponse:
    status = response.status
    if status in (200, 206) and response.headers.get("Content-Encoding", "identity") == "identity":
        return response
    response.release()
    if status in _PASSING:
        told = response.headers.get("Retry-After", "")
        raise _Passing(f"status {status}", float(told) if told.isdigit() else None)
    if status == 416:  # What is here is not a beginning of what is there.
        raise _Passing("the file has changed")
    if status in (401, 403):
        raise DepotFailed(
            "The server asks for an account. Some makers want their licence accepted first; choose another model."
        )
    if status in (404, 410):
        raise DepotFailed("The file is no longer at its address. The model has moved; choose another one.")
    raise DepotFailed(f"The server answered with status {status}. Try again later.")


def _start(response: aiohttp.ClientResponse, asked: int) -> int:
    """Where the body begins in the file: a server may ignore what was asked and send it all."""
    if response.status == 200:
        return 0
    told = response.headers.get("Content-Range", "")
    if not told.startswith(f"bytes {asked}-"):
        raise DepotFailed("The server sends another part of the file than was asked for. Try again later.")
    return asked


def _full(target: Path, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full: {target.name} is not whole. Make room. {_GOES_ON}"
    return f"{target.name} cannot be written ({error.strerror}). Is {target.parent} yours to write?"


class _Part:
    """What is there of a file. Beside it lies the tag of the version that it is a part of."""

    def __init__(self, target: Path, address: str) -> None:
        self._target, self._address = target, address
        self._path = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".part.json")
        self.name = target.name
        self.tag = self._read_tag()
        self.size = self._path.stat().st_size if self._path.exists() else 0

    @property
    def can_go_on(self) -> bool:
        """Only a strong tag says that the rest belongs to the same bytes (RFC 9110, 13.1.5)."""
        return bool(self.tag) and not self.tag.startswith("W/")

    def _read_tag(self) -> str:
        try:
            raw = json.loads(self._note.read_text("utf-8"))
            return str(raw["tag"]) if raw["address"] == self._address else ""
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def begin(self, start: int, tag: str) -> None:
        """Raises OSError."""
        if start == 0:
            self._path.unlink(missing_ok=True)
            self.size = 0
        self.tag = tag
        self._note.write_text(json.dumps({"address": self._address, "tag": tag}), encoding="utf-8")

    def open(self) -> Any:
        return self._path.open("ab", buffering=0)

    def finish(self, sha256: str | None) -> str:
        """Raises DepotFailed for another file than the one that was pinned, and deletes it."""
        digest = hashlib.sha256()
        with self._path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
        self._note.unlink(missing_ok=True)
        found = digest.hexdigest()
        if sha256 is not None and found != sha256:
            self._path.unlink()
            raise AnotherFile(f"{self.name} is not the file that it should be (its SHA-256 differs): deleted, and not used.")
        self._path.replace(self._target)
        return found
