"""The host's end of a pairing: it calls the worker, a person compares, the worker is pinned."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from io import BufferedRWPair

from native_host.edge.identity import Identity
from native_host.edge.pairing import (
    LINE_BYTES,
    MAGIC,
    PERSON_S,
    STEP_S,
    Conversation,
    NotPaired,
    Offer,
    check_yes,
    commitment,
    fresh_nonce,
    offer_of,
    read_hex,
    read_line,
    read_offer,
    signed_yes,
)
from native_host.edge.peers import Peer, Peers, Role
from native_host.edge.words import line_of


@dataclass(frozen=True, slots=True)
class Address:
    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def address_of(said: str) -> Address:
    """`HOST:PORT`, `[::1]:PORT`. Raises ValueError."""
    host, _, port = said.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise ValueError(said)
    return Address(host, int(port))


def pair_with(
    address: Address, identity: Identity, peers: Peers, name: str | None, is_same: Callable[[str, Offer], bool]
) -> Peer:
    """`is_same`: the person's word. Raises NotPaired, OSError; then nothing is pinned."""
    with closing(socket.create_connection((address.host, address.port), STEP_S)) as link, link.makefile("rwb") as lines:
        conversation = _agreed(lines, identity)
        if not is_same(conversation.code, conversation.worker):
            _say(lines, {"no": True})
            raise NotPaired("you_said_no")
        _say(lines, signed_yes(identity, conversation, Role.HOST))
        link.settimeout(PERSON_S)
        check_yes(read_line(lines.readline(LINE_BYTES + 1)), conversation, Role.WORKER)
    worker = conversation.worker
    called = free_name(peers, Role.WORKER, name or worker.name, worker.digest)
    peer = Peer(called, Role.WORKER, worker.digest, worker.certificate, int(time.time() * 1000), str(address))
    peers.pin(peer)
    return peer


def free_name(peers: Peers, role: Role, name: str, digest: str) -> str:
    """The name, or the name with a number where another machine has it."""
    taken = {one.name for one in peers.all() if one.role is role and one.is_current and one.digest != digest}
    return next(one for one in (name, *(f"{name[:58]}-{number}" for number in range(2, 10_000))) if one not in taken)


def _agreed(lines: BufferedRWPair, identity: Identity) -> Conversation:
    ours, nonce = offer_of(identity), fresh_nonce()
    lines.write(MAGIC)
    _say(lines, {**ours.said(), "commitment": commitment(ours, nonce)})
    said = read_line(lines.readline(LINE_BYTES + 1))
    worker, theirs = read_offer(said), bytes.fromhex(read_hex(said, "nonce"))
    _say(lines, {"nonce": nonce.hex()})
    return Conversation(ours, worker, nonce, theirs)


def _say(lines: BufferedRWPair, what: dict[str, object]) -> None:
    lines.write(line_of(what))
    lines.flush()
