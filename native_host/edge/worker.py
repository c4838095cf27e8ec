"""What a worker is made of, as its HTTP sees it."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field

from aiohttp import web

from native_host.edge.connection import Connection
from native_host.edge.granted import Grant
from native_host.edge.jobs import Jobs
from native_host.edge.ledger import Ledger
from native_host.edge.peers import Peer, Peers, Role
from native_host.edge.words import Ask, Code, Refused
from native_host.edge.working import Working


@dataclass(frozen=True, slots=True)
class Worker:
    peers: Peers
    grants: dict[str, Grant]
    jobs: Jobs
    working: Working
    ledger: Ledger
    veil: bytes = field(repr=False)

    def granted(self, peer: Peer, ask: Ask) -> Grant:
        """Raises Refused: the same for a folder that is not there and one that this host may not have."""
        if ask.grant not in self.grants or not may_have(peer, ask.grant):
            raise Refused(Code.NOT_GRANTED)
        return self.grants[ask.grant]

    def check(self, peer: Peer) -> None:
        """Raises Refused where this host no longer counts."""
        try:
            now = self.peers.by_digest(peer.digest, Role.HOST)
        except (OSError, ValueError):
            now = None
        if now is None or not now.is_current:
            raise Refused(Code.REVOKED)

    def veiled(self, version: str) -> str:
        """The same for the same version. Storages make theirs of the content: who guesses it must not be told."""
        return hmac.digest(self.veil, version.encode("utf-8", "backslashreplace"), "sha256").hex()[:32]


VEIL = b"postern edge versions 1"
WORKER = web.AppKey[Worker]("WORKER", Worker)


def may_have(peer: Peer, grant: str) -> bool:
    return peer.grants is None or grant in peer.grants


def connection_of(request: web.Request) -> Connection | None:
    made = None if request.transport is None else request.transport.get_protocol()
    return made if isinstance(made, Connection) else None


def asked(request: web.Request) -> tuple[Worker, Peer]:
    """Raises Refused."""
    connection = connection_of(request)
    if connection is None or connection.peer is None:
        raise Refused(Code.REVOKED)
    return request.app[WORKER], connection.peer


def who(peer: Peer) -> dict[str, object]:
    """For the ledger."""
    return {"who": peer.digest, "name": peer.name}
