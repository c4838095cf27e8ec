"""A ledger row and its counting: every count follows from a row, and no row is written that is not counted at once."""

from __future__ import annotations

from native_host.contract.records import Facts, Texts, Where
from native_host.router.rooms import Bindings, Rooms


def book(rooms: Rooms, where: Where, used: Bindings, facts: Facts, texts: Texts, at_ms: int) -> None:
    """Of a private window neither is there (T-12)."""
    for row in rooms.vault.settle(where, used, facts, texts, at_ms):
        rooms.counters.count(row, rooms.vault.is_stored)
