"""The worker's end of a pairing: open only while a person sits at `postern edge pairing`, for minutes.

Who has our nonce knows the code and could leave without showing its own: each nonce that leaves is a guess, and a window has
`_GUESSES`. What fails, for whatever reason, counts against its address, which is not heard after `_TRIES`: one stranger
neither closes a window nor keeps it busy. A person's yes is to one code: it comes back with that code while it is asked, or
it is nobody's.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from native_host.edge.identity import Identity
from native_host.edge.ledger import Event, Ledger
from native_host.edge.pair_host import free_name
from native_host.edge.pairing import (
    LINE_BYTES,
    MAGIC,
    PERSON_S,
    STEP_S,
    Conversation,
    NotPaired,
    check_yes,
    fresh_nonce,
    offer_of,
    opens,
    read_hex,
    read_line,
    read_offer,
    signed_yes,
)
from native_host.edge.peers import Peer, Peers, Role
from native_host.edge.words import NAME, line_of
from native_host.service.tasks import spawn

MOST_MINUTES = 30
_TRIES = 3  # of one address, in a window
_GUESSES = 30  # of all addresses, in a window
_LINES = 10 * _GUESSES  # of a screen: it has one for each code, and who says more is no screen of ours


@dataclass(slots=True)
class _Screen:
    """`postern edge pairing` at its other end."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    name: str | None
    grants: tuple[str, ...] | None
    guesses: int = _GUESSES
    failures: Counter[str] = field(default_factory=Counter)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    is_left: bool = False
    _asked: tuple[str, asyncio.Future[bool | None]] | None = None

    async def say(self, **what: object) -> None:
        self.writer.write(line_of(what))
        await self.writer.drain()

    async def ask(self, conversation: Conversation, address: str) -> bool:
        """The person's word on this code. Raises NotPaired, TimeoutError, ConnectionError."""
        answer: asyncio.Future[bool | None] = asyncio.get_running_loop().create_future()
        self._asked = conversation.code, answer
        try:
            await self.say(code=conversation.code, name=conversation.host.name, address=address)
            is_same = None if self.is_left else await asyncio.wait_for(answer, PERSON_S)
        finally:
            self._asked = None
        if is_same is None:
            raise NotPaired("ended")
        return is_same

    async def listen(self) -> None:
        """All that it says, also while nothing is asked: a word left unread would answer the next code, and hide its end."""
        try:
            with contextlib.suppress(OSError, ValueError):  # Reset by who was killed; or a line longer than any of ours.
                for _ in range(_LINES):
                    if not (data := await self.reader.readline()):
                        return
                    self._hear(data)
        finally:
            self.is_left = True
            if self._asked is not None and not self._asked[1].done():
                self._asked[1].set_result(None)

    def _hear(self, data: bytes) -> None:
        with contextlib.suppress(NotPaired):
            said = read_line(data)
            if self._asked is not None and said.get("code") == self._asked[0] and not self._asked[1].done():
                self._asked[1].set_result(said.get("same") is True)


class Window:
    def __init__(self, identity: Identity, peers: Peers, ledger: Ledger, grants: Sequence[str]) -> None:
        self._identity, self._peers, self._ledger, self._grants = identity, peers, ledger, tuple(grants)
        self._screen: _Screen | None = None
        self._is_talking = False

    async def on_screen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A program of the worker's own user, on the Unix socket. The window is open as long as it is connected."""
        try:
            with contextlib.suppress(ConnectionError, NotPaired, TimeoutError, ValueError):
                await self._open(reader, writer)
        finally:
            writer.close()

    async def _open(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        said = read_line(await asyncio.wait_for(reader.readline(), STEP_S))
        minutes, name, grants = said.get("minutes"), said.get("name"), said.get("grants")
        chosen = None if grants is None else tuple(str(one) for one in grants) if isinstance(grants, list) else ("",)
        screen = _Screen(reader, writer, name if isinstance(name, str) else None, chosen)
        if chosen is not None and not set(chosen) <= set(self._grants):
            await screen.say(failed="unknown_grant", grants=list(self._grants))
        elif (
            (screen.name is not None and not NAME.match(screen.name))
            or not isinstance(minutes, int)
            or not 0 < minutes <= MOST_MINUTES
        ):
            await screen.say(failed="odd_message")
        elif self._screen is not None:
            await screen.say(failed="busy")
        else:
            self._screen = screen
            try:
                await screen.say(open=minutes)
                async with asyncio.timeout(minutes * 60):
                    await self._until_over(screen)
            except TimeoutError:
                await screen.say(failed="closed")
            finally:
                self._screen = None

    async def _until_over(self, screen: _Screen) -> None:
        """Paired, out of guesses, or the person has left (a conversation that they left ends by itself)."""
        listening = spawn("edge-screen", screen.listen())
        try:
            while not screen.ended.is_set() and (self._is_talking or not screen.is_left):
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(screen.ended.wait(), 0.2)
        finally:
            listening.cancel()

    async def pair(self, arrived: socket.socket, address: str) -> None:
        """A connection that began as a pairing does."""
        reader, writer = await asyncio.open_connection(sock=arrived, limit=LINE_BYTES)
        screen = self._screen
        try:
            if screen is None or screen.ended.is_set() or self._is_talking:
                writer.write(line_of({"error": "busy" if self._is_talking else "closed"}))
                self._ledger.note(Event.PAIRING_FAILED, why="busy" if self._is_talking else "closed", address=address)
                return
            if screen.failures[network_of(address)] >= _TRIES:
                writer.write(line_of({"error": "too_many"}))
                self._ledger.note(Event.PAIRING_FAILED, why="too_many", address=address)
                return
            self._is_talking = True
            try:
                await self._talk(screen, reader, writer, address)
            except (NotPaired, OSError, TimeoutError, ValueError, asyncio.IncompleteReadError) as failure:
                await self._failed(screen, failure.why if isinstance(failure, NotPaired) else "ended", address)
            finally:
                self._is_talking = False
        finally:
            with contextlib.suppress(OSError):
                await asyncio.wait_for(writer.drain(), STEP_S)
            writer.close()

    async def _talk(self, screen: _Screen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, address: str) -> None:
        conversation = await self._agreed(screen, reader, writer)
        host = conversation.host
        if not await screen.ask(conversation, address):
            writer.write(line_of({"no": True}))
            raise NotPaired("you_said_no")
        writer.write(line_of(signed_yes(self._identity, conversation, Role.WORKER)))
        check_yes(read_line(await asyncio.wait_for(reader.readline(), PERSON_S)), conversation, Role.HOST)
        if screen.is_left:  # Its minutes are over, or nobody is there any more who would be told.
            raise NotPaired("ended")
        name = free_name(self._peers, Role.HOST, screen.name or host.name, host.digest)
        self._peers.pin(Peer(name, Role.HOST, host.digest, host.certificate, int(time.time() * 1000), "", screen.grants))
        self._ledger.note(Event.PAIRED, who=host.digest, name=name, address=address, grants=screen.grants)
        screen.ended.set()
        with contextlib.suppress(OSError):  # Paired it is, also where nobody is there any more who would be told.
            await screen.say(paired=name, digest=host.digest)

    async def _agreed(self, screen: _Screen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        async with asyncio.timeout(STEP_S):
            if await reader.readline() != MAGIC:
                raise NotPaired("odd_message")
            said = read_line(await reader.readline())
            host, committed = read_offer(said), read_hex(said, "commitment")
            ours, nonce = offer_of(self._identity), fresh_nonce()
            screen.guesses -= 1
            writer.write(line_of({**ours.said(), "nonce": nonce.hex()}))
            opened = bytes.fromhex(read_hex(read_line(await reader.readline()), "nonce"))
        if not opens(committed, host, opened):
            raise NotPaired("broken_commitment")
        return Conversation(host, ours, opened, nonce)

    async def _failed(self, screen: _Screen, why: str, address: str) -> None:
        self._ledger.note(Event.PAIRING_FAILED, why=why, address=address)
        screen.failures[network_of(address)] += 1
        is_over = why in ("you_said_no", "other_side_said_no", "bad_signature") or screen.guesses <= 0
        with contextlib.suppress(ConnectionError):
            await screen.say(failed=why, address=address, is_over=is_over)
        if is_over:
            screen.ended.set()


def network_of(address: str) -> str:
    """An IPv6 host has as many addresses as it likes in its /64."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    return str(found.ipv4_mapped or ipaddress.IPv6Address(int(found) >> 64 << 64))
