"""A worker from its start to its end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import ssl
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from aiohttp import web

from native_host.batch.engine import Engine, EngineGone
from native_host.bridge.folder import claim_folder
from native_host.bridge.lock import take_lock
from native_host.edge.app import make_app
from native_host.edge.connection import REVOKED
from native_host.edge.door import Door
from native_host.edge.granted import Grant
from native_host.edge.home import Home
from native_host.edge.identity import Identity, identity_in
from native_host.edge.jobs import Jobs
from native_host.edge.ledger import LABEL, Event, Ledger
from native_host.edge.pair_host import Address
from native_host.edge.peers import Peer, Peers, Role
from native_host.edge.tls import context_for_worker
from native_host.edge.window import Window
from native_host.edge.worker import VEIL, Worker
from native_host.edge.working import Working
from native_host.service.tasks import spawn
from native_host.version import VERSION

assert sys.platform != "win32", "no folder can be held open there"  # noqa: S101  what mypy understands

_SWEEP_S = 3600.0
_WATCH_S = 1.0
_LOUD = ("aiohttp", "asyncio", "fsspec", "s3fs", "botocore", "aiobotocore", "asyncssh", "httpx", "httpcore", "urllib3")


class AlreadyServed(Exception):
    """Another worker uses this folder."""


def serve(
    home: Home,
    at: Address,
    grants: Sequence[Grant],
    engine: Callable[[], Engine],
    said: Callable[[Identity, list[str]], None],
) -> None:
    """Until SIGINT or SIGTERM. Raises AlreadyServed, OSError, FolderRefused, ValueError before it has begun; EngineGone."""
    claim_folder(home.folder)
    claim_folder(home.control.parent)
    lock = take_lock(home.folder / "serve.lock")
    if lock is None:
        raise AlreadyServed
    try:
        identity = identity_in(home.folder)
        peers = Peers(home.peers)
        peers.all()  # A list that cannot be read is told now, not to the first host.
        reads = engine()
        try:
            asyncio.run(_serve(home, at, grants, identity, peers, reads, said))
        finally:
            reads.close()
    finally:
        os.close(lock)


async def _serve(
    home: Home,
    at: Address,
    grants: Sequence[Grant],
    identity: Identity,
    peers: Peers,
    engine: Engine,
    said: Callable[[Identity, list[str]], None],
) -> None:
    _silence()
    ledger = Ledger(home.ledger, identity.derived(LABEL))
    ended = asyncio.Event()
    working = Working(engine, ended.set)
    veil = identity.derived(VEIL)
    worker = Worker(peers, {one.name: one for one in grants}, Jobs(home.jobs), working, ledger, veil)
    runner = web.AppRunner(make_app(worker), access_log=None, handler_cancellation=True, keepalive_timeout=60.0)
    await runner.setup()
    assert runner.server is not None  # noqa: S101  set up a line above

    def context() -> ssl.SSLContext:
        return context_for_worker(identity, [one.certificate for one in peers.all() if one.role is Role.HOST])

    window = Window(identity, peers, ledger, sorted(worker.grants))
    door = Door(lambda digest: _admitted(peers, digest), context, runner.server, window.pair, ledger)
    listening = await _listening(at)
    control = await _control(home.control, window)
    ledger.note(Event.STARTED, version=VERSION, grants=sorted(worker.grants))
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    tasks = [spawn("edge-listen", door.listen(one)) for one in listening]
    tasks += [spawn("edge-sweep", _sweep(worker.jobs)), spawn("edge-revoked", _watch(peers, door, ledger))]
    said(identity, [_name(one) for one in listening])
    await ended.wait()
    for task in tasks:
        task.cancel()
    for one in listening:
        one.close()
    control.close()
    door.end()
    for grant in grants:
        grant.close()
    working.close()
    await runner.cleanup()
    ledger.close()
    home.control.unlink(missing_ok=True)
    if working.is_without_engine:
        raise EngineGone


def _admitted(peers: Peers, digest: str) -> Peer | str:
    peer = peers.by_digest(digest, Role.HOST)
    if peer is None:
        return "unknown_certificate"
    return peer if peer.is_current else REVOKED


async def _listening(at: Address) -> list[socket.socket]:
    found = await asyncio.get_running_loop().getaddrinfo(at.host, at.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    made = []
    for family, kind, protocol, _, address in dict.fromkeys(found):
        one = socket.socket(family, kind, protocol)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        one.bind(address)
        one.listen(128)
        one.setblocking(False)
        made.append(one)
    return made


async def _control(path: Path, window: Window) -> asyncio.AbstractServer:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)  # noqa: PTH108  Ours: the folder is, and no other worker runs.
    before = os.umask(0o177)
    try:
        return await asyncio.start_unix_server(window.on_screen, path, limit=8 * 1024)
    finally:
        os.umask(before)


async def _sweep(jobs: Jobs) -> None:
    while True:
        with contextlib.suppress(OSError):
            jobs.sweep()
        await asyncio.sleep(_SWEEP_S)


async def _watch(peers: Peers, door: Door, ledger: Ledger) -> None:
    """A host that is revoked loses its connections, also those on which nothing happens."""
    known = {one.digest for one in peers.all() if one.role is Role.HOST and not one.is_current}
    while True:
        await asyncio.sleep(_WATCH_S)
        with contextlib.suppress(OSError, ValueError):
            revoked = {one.digest: one for one in peers.all() if one.role is Role.HOST and not one.is_current}
            for digest in revoked.keys() - known:
                ledger.note(Event.REVOKED, who=digest, name=revoked[digest].name)
                door.end_all_of(digest)
            known = set(revoked)


def _silence() -> None:
    """What a library says of a request or a document stands in no log: the ledger says what happened."""
    logging.lastResort = None
    for name in _LOUD:
        logging.getLogger(name).handlers = [logging.NullHandler()]
        logging.getLogger(name).propagate = False


def _name(one: socket.socket) -> str:
    host, port = one.getsockname()[:2]
    return str(Address(host, port))
