"""A folder behind SSH, through sshfs. SFTP follows links by itself, so each step is looked at before, and the whole after.

The server's key must stand in known_hosts: sshfs alone would take any. A file that is exchanged for a link and back again
between two looks is the one that this protocol cannot tell, and neither does it tell a second name of a file.
"""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import asyncssh
from fsspec.asyn import sync
from sshfs import SSHFileSystem

from native_host.contract.documents import Reason
from native_host.edge.granted import MOST_FILES, NoEntry
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

_KNOWN_HOSTS = ("~/.ssh/known_hosts", "~/.ssh/known_hosts2", "/etc/ssh/ssh_known_hosts")
_SECOND = 1_000_000_000
Answer = TypeVar("Answer")


class _Host(SSHFileSystem):
    """sshfs, with what it lacks: looks that follow nothing, a listing that ends, and no more of a file than it has."""

    async def root(self, path: bytes) -> bytes:
        """The granted folder may be given through links: that is its owner's word."""
        async with self._pool.get() as channel:
            found = bytes(await channel.realpath(path))
            if not stat.S_ISDIR(_mode(await channel.stat(found))):
                raise NoEntry(Reason.NOT_FOUND)
            return found

    async def looked(self, root: bytes, parts: tuple[bytes, ...]) -> asyncssh.SFTPAttrs:
        """Of the last; all before it are folders."""
        async with self._pool.get() as channel:
            return await _looked(channel, root, parts)

    async def listed(self, root: bytes, parts: tuple[bytes, ...]) -> list[asyncssh.SFTPName]:
        path = b"/".join((root.rstrip(b"/"), *parts))
        async with self._pool.get() as channel:
            if parts and not stat.S_ISDIR(_mode(await _looked(channel, root, parts))):
                raise NoEntry(Reason.NOT_FOUND)
            found = [one async for one in _bounded(channel.scandir(path or b"/"))]
            await _prove(channel, path or b"/")
            return found

    async def fetched(self, root: bytes, parts: tuple[bytes, ...], seen: Found) -> bytes:
        path = b"/".join((root.rstrip(b"/"), *parts))
        async with self._pool.get() as channel:
            before = await _looked(channel, root, parts)
            if stat.S_ISLNK(_mode(before)) or _found(seen.name, before) != seen:
                raise NoEntry(Reason.LINK if stat.S_ISLNK(_mode(before)) else Reason.CHANGED)
            async with channel.open(path, "rb") as file:
                if _found(seen.name, await file.stat()) != seen:
                    raise NoEntry(Reason.CHANGED)
                await _prove(channel, path)
                data: bytes = await file.read(seen.size + 1, 0)
                if _found(seen.name, await file.stat()) != seen:
                    raise NoEntry(Reason.CHANGED)
        if len(data) < seen.size:
            raise Away
        return data


class SftpStore:
    """A `Store`. Who it is to the server: the agent, the keys in ~/.ssh and its config, or a password in `storage.json`."""

    def __init__(
        self, host: str, port: int | None, user: str | None, parts: tuple[str, ...], secrets: Mapping[str, str]
    ) -> None:
        self._host, self._lock = host, threading.Lock()
        self._said: dict[str, Any] = {
            name: value
            for name, value in (("port", port), ("username", user), ("password", secrets.get("password")))
            if value is not None
        }
        self._folder = b"/" + b"/".join(map(os.fsencode, parts))
        self._root: bytes | None = None
        self._fs: _Host | None = None

    def look(self, parts: tuple[str, ...]) -> Found:
        with self._answers() as (fs, root):
            return _found(parts[-1], self._run(fs, fs.looked(root, _bytes(parts)), LISTING_S))

    def names(self, parts: tuple[str, ...]) -> Iterator[Found]:
        with self._answers() as (fs, root):
            listed = self._run(fs, fs.listed(root, _bytes(parts)), LISTING_S)
        for one in listed:
            if one.filename not in (b".", b".."):
                yield _found(os.fsdecode(one.filename), one.attrs)

    def fetch(self, parts: tuple[str, ...], seen: Found) -> bytes:
        with self._answers() as (fs, root):
            return self._run(fs, fs.fetched(root, _bytes(parts), seen), DOCUMENT_S)

    def close(self) -> None:
        """sshfs closes its connection when nobody holds it any more."""

    def _connected(self) -> tuple[_Host, bytes]:
        with self._lock:
            if self._fs is None:
                fs = _Host(
                    self._host,
                    known_hosts=_known_hosts() or b"",  # None, its default, would be everybody.
                    connect_timeout=CONNECT_S,
                    login_timeout=CONNECT_S,
                    keepalive_interval=SILENT_S / 3,
                    timeout=2 * CONNECT_S,
                    skip_instance_cache=True,
                    **self._said,
                )
                if self._root is None:  # Once: what is put in the folder's place later is not what was granted.
                    self._root = self._run(fs, fs.root(self._folder), LISTING_S)
                self._fs = fs
            assert self._root is not None  # noqa: S101  set with the connection
            return self._fs, self._root

    def _run(self, fs: _Host, act: Coroutine[Any, Any, Answer], timeout_s: float) -> Answer:
        async def acted() -> Answer:
            return await act

        answer: Answer = sync(fs.loop, acted, timeout=timeout_s)
        return answer

    @contextmanager
    def _answers(self) -> Iterator[tuple[_Host, bytes]]:
        fs: _Host | None = None
        try:
            fs, root = self._connected()
            yield fs, root
        except (Denied, NoEntry):
            raise
        except (FileNotFoundError, asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath, asyncssh.SFTPNotADirectory):
            raise NoEntry(Reason.NOT_FOUND) from None
        except asyncssh.SFTPPermissionDenied:
            raise NoEntry(Reason.NOT_ALLOWED) from None
        except (asyncssh.HostKeyNotVerifiable, asyncssh.KeyExchangeFailed):
            raise Denied("unverified") from None
        except (PermissionError, asyncssh.PermissionDenied):
            raise Denied from None
        except Exception:  # Of many libraries, in their own words: none of them goes further.
            with self._lock:
                if self._fs is fs:
                    self._fs = None  # Another connection next time.
            raise Away from None


def _known_hosts() -> list[str]:
    return [str(path) for path in (Path(one).expanduser() for one in _KNOWN_HOSTS) if path.is_file()]


async def _looked(channel: asyncssh.SFTPClient, root: bytes, parts: tuple[bytes, ...]) -> asyncssh.SFTPAttrs:
    path, found = root.rstrip(b"/"), None
    for one in parts:
        if found is not None and not stat.S_ISDIR(_mode(found)):
            raise NoEntry(Reason.LINK if stat.S_ISLNK(_mode(found)) else Reason.NOT_FOUND)
        path += b"/" + one
        found = await channel.lstat(path)
    if found is None:
        raise NoEntry(Reason.NOT_A_FILE)
    return found


async def _prove(channel: asyncssh.SFTPClient, path: bytes) -> None:
    """No component of it is a link: the server itself knows it under this very name."""
    if bytes(await channel.realpath(path)) != path:
        raise NoEntry(Reason.LINK)


async def _bounded(names: AsyncIterator[asyncssh.SFTPName]) -> AsyncIterator[asyncssh.SFTPName]:
    """One more than are taken: that there are too many shows."""
    number = 0
    async for one in names:
        yield one
        number += 1
        if number > MOST_FILES + 2:
            return


def _mode(attributes: asyncssh.SFTPAttrs) -> int:
    return attributes.permissions or 0


def _found(name: str, attributes: asyncssh.SFTPAttrs) -> Found:
    mode = _mode(attributes)
    for is_it, what in ((stat.S_ISREG, What.FILE), (stat.S_ISDIR, What.FOLDER), (stat.S_ISLNK, What.LINK)):
        if is_it(mode):
            return Found(name, what, attributes.size or 0, (attributes.mtime or 0) * _SECOND)
    return Found(name, What.OTHER)


def _bytes(parts: tuple[str, ...]) -> tuple[bytes, ...]:
    return tuple(map(os.fsencode, parts))
