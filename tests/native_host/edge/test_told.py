"""A pairing that is made stays made, whoever hears of it."""

from __future__ import annotations

import asyncio
import json
import socket
from pathlib import Path
from typing import cast

from native_host.edge.identity import identity_in
from native_host.edge.ledger import Ledger
from native_host.edge.pair_host import Address, pair_with
from native_host.edge.pairing import Conversation
from native_host.edge.peers import Peer, Peers
from native_host.edge.window import Window, _Screen


class Leaving(_Screen):
    """A person who says yes, and whose terminal is gone by the time that they are told."""

    async def say(self, **what: object) -> None:
        raise ConnectionResetError

    async def ask(self, conversation: Conversation, address: str) -> bool:
        return True


async def test_nobody_there_to_be_told_makes_no_failure_of_a_pairing(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "worker" / "ledger.jsonl", b"k" * 32)
    window = Window(identity_in(tmp_path / "worker"), Peers(tmp_path / "worker" / "peers.json"), ledger, ())
    nothing = cast("asyncio.StreamReader", None), cast("asyncio.StreamWriter", None)
    screen = window._screen = Leaving(*nothing, name=None, grants=None)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = Address("127.0.0.1", listening.getsockname()[1])
        identity, peers = identity_in(tmp_path / "host"), Peers(tmp_path / "host" / "peers.json")

        async def served() -> None:
            arrived, _ = await asyncio.to_thread(listening.accept)
            await window.pair(arrived, "127.0.0.1")

        paired = asyncio.to_thread(pair_with, address, identity, peers, None, lambda *_: True)
        assert isinstance((await asyncio.gather(paired, served()))[0], Peer)
    ledger.close()
    events = [json.loads(line)["event"] for line in (tmp_path / "worker" / "ledger.jsonl").read_text().splitlines()]
    assert events[-1:] == ["paired"] and screen.ended.is_set() and not screen.failures
