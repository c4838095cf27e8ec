"""Where connections arrive: a stranger is told nothing, may hold nothing for long, and is in the ledger."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable

from native_host.edge.connection import Admits, Connection
from native_host.edge.ledger import Event, Ledger
from native_host.edge.peers import Peer
from native_host.service.tasks import spawn

HANDSHAKE_S = 5.0
_MOST_STRANGERS = 64
_MOST_OF_AN_ADDRESS = 16
_MOST_OF_A_HOST = 16
_SEND_BYTES = 128 * 1024  # Left to itself the system takes megabytes for a host that takes nothing.
_TLS = b"\x16"  # a handshake record (RFC 8446, 5.1)
_PAIRING = b"P"
_NO_CERTIFICATE = "PEER_DID_NOT_RETURN_A_CERTIFICATE"
_UNKNOWN = "CERTIFICATE_VERIFY_FAILED"


class Door:
    """`context`: made anew for each connection, so that who was paired a moment ago is known."""

    def __init__(
        self,
        admits: Admits,
        context: Callable[[], ssl.SSLContext],
        http: Callable[[], asyncio.BaseProtocol],
        pair: Callable[[socket.socket, str], Awaitable[None]],
        ledger: Ledger,
    ) -> None:
        self._admits, self._context, self._http, self._pair, self._ledger = admits, context, http, pair, ledger
        self._strangers: Counter[str] = Counter()
        self._open: set[Connection] = set()

    async def listen(self, at: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                arrived, address = await loop.sock_accept(at)
            except OSError:  # No descriptor left, or it went before it came in.
                await asyncio.sleep(0.1)
                continue
            arrived.setblocking(False)
            arrived.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BYTES)
            if self._strangers.total() >= _MOST_STRANGERS or self._strangers[address[0]] >= _MOST_OF_AN_ADDRESS:
                arrived.close()
                self._turned_away("crowded", str(address[0]))
                continue
            self._strangers[address[0]] += 1
            spawn("edge-meet", self._meet(arrived, str(address[0])))

    def end_all_of(self, digest: str) -> None:
        for one in [one for one in self._open if one.peer is not None and one.peer.digest == digest]:
            one.abort()

    def end(self) -> None:
        for one in list(self._open):
            one.abort()

    async def _meet(self, arrived: socket.socket, address: str) -> None:
        first = b""
        try:
            async with asyncio.timeout(HANDSHAKE_S):
                first = await _first_byte(arrived)
            if first == _TLS:
                await self._shake_hands(arrived, address)
                return
        except TimeoutError:
            self._turned_away("too_slow", address)
        except OSError:
            pass
        finally:
            self._strangers -= Counter((address,))  # What is none any more is not kept.
        try:
            if first == _PAIRING:
                await self._pair(arrived, address)
            elif first:
                self._turned_away("no_tls", address)
        finally:
            with contextlib.suppress(OSError):
                arrived.close()

    async def _shake_hands(self, arrived: socket.socket, address: str) -> None:
        def connection() -> Connection:
            return Connection(
                self._admitted, self._http, lambda why, digest: self._turned_away(why, address, digest), self._open
            )

        try:
            await asyncio.get_running_loop().connect_accepted_socket(
                connection, arrived, ssl=self._context(), ssl_handshake_timeout=HANDSHAKE_S, ssl_shutdown_timeout=1.0
            )
        except ssl.SSLError as failure:
            known = {_NO_CERTIFICATE: "no_certificate", _UNKNOWN: "unknown_certificate"}
            self._turned_away(known.get(failure.reason or "", "no_tls"), address)
        except (OSError, ValueError):  # Too slow, gone meanwhile; or our own list of peers cannot be read.
            self._turned_away("handshake", address)

    def _admitted(self, digest: str) -> Peer | str:
        try:
            peer = self._admits(digest)
        except (OSError, ValueError):  # The list of peers cannot be read: nobody counts.
            return "no_list"
        of_this = sum(1 for one in self._open if one.peer is not None and one.peer.digest == digest)
        return "crowded" if of_this >= _MOST_OF_A_HOST else peer

    def _turned_away(self, why: str, address: str, digest: str = "") -> None:
        who = {"who": digest} if digest else {}
        self._ledger.note(Event.REFUSED, why=why, address=address, **who)


async def _first_byte(arrived: socket.socket) -> bytes:
    """Looked at, and left where it is."""
    loop = asyncio.get_running_loop()
    came: asyncio.Future[None] = loop.create_future()
    loop.add_reader(arrived, _arrived, came)
    try:
        await came
    finally:
        loop.remove_reader(arrived)
    return arrived.recv(1, socket.MSG_PEEK)


def _arrived(came: asyncio.Future[None]) -> None:
    if not came.done():
        came.set_result(None)
