"""What specialists have learned, sealed: each under a key of its own, in a conversation that no site can name.

So what holds of conversations holds of it: forgetting its site or everything erases the key, and so do 30 days without use.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from native_host.vault.places import learned_place
from native_host.vault.sealing import SealBroken
from native_host.vault.store import Store, Stored

PREFIX = "learned_"
_NAME_CHARS = 32


def conversation_of(name: str) -> str:
    """The blank is in no conversation's name that comes over the wire."""
    return f"learned {name}"


class Learned:
    """All writing happens inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db: sqlite3.Connection = store.db

    def name(self, site: str, instruction: str) -> str:
        """The same for the same instruction on a site; nobody without the key reads the instruction from it."""
        return PREFIX + self._store.index("learned", site, instruction).hex()[:_NAME_CHARS]

    def keep(self, stored: Stored, name: str, data: bytes) -> None:
        conversation = stored.row or 0
        sealed = stored.sealer.seal(data, learned_place(self._store.key_id, name, conversation))
        self._db.execute(
            "INSERT INTO learned (conversation, name, sealed) VALUES (?, ?, ?)"
            " ON CONFLICT (conversation) DO UPDATE SET name = excluded.name, sealed = excluded.sealed",
            (conversation, name, sealed),
        )

    def all(self) -> Iterator[tuple[str, str, bytes]]:
        """Site, name and data, the one used longest ago first; one that does not open is passed over and counted."""
        rows = self._db.execute(
            "SELECT learned.conversation, site, name, sealed FROM learned JOIN conversations"
            " ON conversations.id = learned.conversation ORDER BY used_at, learned.conversation"
        ).fetchall()
        for conversation, site, name, sealed in rows:
            sealer = self._store.sealer_of(conversation)
            try:
                if sealer is None:
                    raise SealBroken
                yield site, name, sealer.open(sealed, learned_place(self._store.key_id, name, conversation))
            except SealBroken:
                self._store.broken_rows += 1
