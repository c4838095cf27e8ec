"""One connection of a host that has shown who it is: what it says goes on to aiohttp, and it may not dawdle."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable
from typing import Protocol, cast

from native_host.edge.identity import BadCertificate, digest_of
from native_host.edge.peers import Peer
from native_host.edge.tls import shown_certificate
from native_host.edge.words import Code

REQUEST_S = 15.0
IDLE_S = 60.0
REVOKED = Code.REVOKED.value
_TOLD_S = 2.0
_MOST_TOLD = 8
_BODY = json.dumps({"error": {"code": REVOKED, "detail": ""}}).encode("ascii")
# The same bytes whatever was asked: nothing of what a revoked host says is read.
_GONE = b"HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s" % (
    len(_BODY),
    _BODY,
)


class Admits(Protocol):
    """Who may come in; else a word for why not."""

    def __call__(self, digest: str) -> Peer | str: ...


class Connection(asyncio.Protocol):
    """Until `connection_made` has found the peer to be one of ours, nothing of HTTP exists on this connection."""

    def __init__(
        self,
        admits: Admits,
        http: Callable[[], asyncio.BaseProtocol],
        turned_away: Callable[[str, str], None],
        among: set[Connection],
    ) -> None:
        self._admits, self._http, self._turned_away, self._among = admits, http, turned_away, among
        self._inner: asyncio.Protocol | None = None
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._is_told = False
        self.peer: Peer | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        shown = shown_certificate(cast(ssl.SSLObject, transport.get_extra_info("ssl_object")))
        try:
            digest = digest_of(shown or b"")
        except BadCertificate:
            self._refuse("other_protocol", "")
            return
        peer = self._admits(digest)
        if isinstance(peer, str):
            if peer == REVOKED and sum(1 for one in self._among if one._is_told) < _MOST_TOLD:
                self._tell(digest)
            else:
                self._refuse(peer, digest)
            return
        self.peer = peer
        self._among.add(self)
        self._inner = cast(asyncio.Protocol, self._http())
        self._inner.connection_made(transport)
        self.expect(REQUEST_S)

    def data_received(self, data: bytes) -> None:
        if self._inner is not None:
            self._inner.data_received(data)
        elif self._is_told and self._transport is not None and not self._transport.is_closing():
            self._transport.write(_GONE)
            self._transport.close()

    def eof_received(self) -> bool | None:
        return self._inner.eof_received() if self._inner is not None else None

    def pause_writing(self) -> None:
        if self._inner is not None:
            self._inner.pause_writing()

    def resume_writing(self) -> None:
        if self._inner is not None:
            self._inner.resume_writing()

    def connection_lost(self, error: Exception | None) -> None:
        self.calm()
        self._among.discard(self)
        if self._inner is not None:
            self._inner.connection_lost(error)

    def expect(self, seconds: float) -> None:
        """A whole request by then, or the connection ends."""
        self.calm()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._late, seconds)

    def calm(self) -> None:
        """A request is there and is being answered."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _late(self, seconds: float) -> None:
        if seconds < IDLE_S and self.peer is not None:
            self._turned_away("too_slow", self.peer.digest)
        self.abort()

    def _tell(self, digest: str) -> None:
        """A host that was paired once learns that it is no longer: what it would wait for does not come."""
        self._is_told = True
        self._among.add(self)
        self._turned_away(REVOKED, digest)
        self._timer = asyncio.get_running_loop().call_later(_TOLD_S, self.abort)

    def _refuse(self, why: str, digest: str) -> None:
        self._turned_away(why, digest)
        self.abort()
