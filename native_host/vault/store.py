"""Reads and writes conversations and their bindings, sealed, in one SQLite file (or in memory, with the same code)."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from native_host.contract.secret import Secret
from native_host.vault.binding import Binding
from native_host.vault.chain import ChainKey
from native_host.vault.conversation import Conversation
from native_host.vault.head import HeadRecord
from native_host.vault.key_rows import index_key
from native_host.vault.keyring_key import MasterKey
from native_host.vault.numbering import Numbering
from native_host.vault.places import binding_place, key_place
from native_host.vault.sealing import KEY_BYTES, Indexer, SealBroken, Sealer


@dataclass(slots=True)
class Stored:
    """A conversation with the key that reads its rows; `row` is null until it is on disk."""

    site: str
    name_index: bytes
    key: Secret[bytes]
    sealer: Sealer
    conversation: Conversation
    row: int | None = None


class Store:
    """All writing happens inside the caller's transaction."""

    def __init__(self, db: sqlite3.Connection, master: MasterKey, numbering: Numbering, is_private: bool = False) -> None:
        self.db = db
        self._numbering = numbering
        self._is_private = is_private
        self.index_key = index_key(db, master)
        self._indexer = Indexer(self.index_key)
        self.use(master)
        self._next_row = self.last_row("bindings") + 1
        self._next_conversation = self.last_row("conversations") + 1
        self.broken_rows = 0
        numbering.give(self._highest_number())

    def use(self, master: MasterKey) -> None:
        """The master key that the file is sealed under from now on."""
        self.key_id = master.id
        self._sealer = Sealer(master.key.reveal())
        self.chain_key = ChainKey(master.key.reveal())
        self.head = HeadRecord(master)

    def index(self, *parts: str) -> bytes:
        return self._indexer.index(*parts)

    def start(self, site: str, name: str) -> Stored:
        """A new conversation, nothing written yet."""
        key = secrets.token_bytes(KEY_BYTES)
        first = self._numbering.first_number(name, (site, self._is_private))
        return self._stored(site, self.index("conversation", site, name), key, None, first)

    def load(self, site: str, name: str) -> Stored | None:
        """A conversation from disk; null when there is none or its key does not open."""
        rows = self.rows_named(site, name)
        return self.load_row(rows[0]) if rows else None

    def load_row(self, row: int) -> Stored | None:
        query = "SELECT site, name_index, wrapped_key, first_number FROM conversations WHERE id = ?"
        found = self.db.execute(query, (row,)).fetchone()
        if found is None:
            return None
        site, name_index, wrapped, first = found
        try:
            key = self.unwrapped(row, site, name_index, wrapped)
        except SealBroken:
            # The row stays for a person to look at, under a name nobody asks for, and the conversation starts anew.
            self.broken_rows += 1
            self.db.execute("UPDATE conversations SET name_index = randomblob(32) WHERE id = ?", (row,))
            return None
        return self._stored(site, name_index, key, row, first)

    def sealer_of(self, row: int) -> Sealer | None:
        """What opens a conversation's texts, without touching the file; null when it is gone or its key does not open."""
        found = self.db.execute("SELECT site, name_index, wrapped_key FROM conversations WHERE id = ?", (row,)).fetchone()
        try:
            return None if found is None else Sealer(self.unwrapped(row, *found))
        except SealBroken:
            return None

    def unwrapped(self, row: int, site: str, name_index: bytes, wrapped: bytes) -> bytes:
        """A conversation's key. Raises SealBroken."""
        return self._sealer.open(wrapped, key_place(self.key_id, row, site, name_index))

    def save(self, stored: Stored, now: int) -> None:
        """Write everything the conversation marked. Call `saved` once the transaction is through."""
        if stored.row is None:
            self._insert_conversation(stored, now)
        else:
            self.db.execute(
                "UPDATE conversations SET used_at = ?, name_index = ?, wrapped_key = ?, first_number = ? WHERE id = ?",
                (now, stored.name_index, self._wrapped(stored), stored.conversation.first_number, stored.row),
            )
        conversation = stored.conversation
        self.db.executemany("DELETE FROM bindings WHERE id = ?", [(row,) for row in conversation.gone])
        changed = sorted(conversation.dirty.values(), key=lambda one: one.row is None)
        self.db.executemany(
            "INSERT INTO bindings (id, conversation, kind, label, number, value_index, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE"
            " SET kind = excluded.kind, value_index = excluded.value_index, sealed = excluded.sealed",
            [self._row(stored, one) for one in changed],
        )

    @staticmethod
    def saved(stored: Stored) -> None:
        stored.conversation.dirty.clear()
        stored.conversation.gone.clear()
        stored.conversation.is_urgent = False

    def rename(self, stored: Stored, name: str) -> None:
        """Takes effect on disk with the next `save`."""
        stored.name_index = self.index("conversation", stored.site, name)
        stored.conversation.is_urgent = True

    def delete(self, rows: list[int]) -> None:
        """Forget conversations: the keys and the bindings. What the ledger has of them is removed before."""
        self.db.executemany("DELETE FROM conversations WHERE id = ?", [(row,) for row in rows])

    def rows_of(self, condition: str, *values: str | int | bytes) -> list[int]:
        """`condition` is one of the vault's own clauses, never anything from outside."""
        query = f"SELECT id FROM conversations WHERE {condition}"  # noqa: S608
        return [row[0] for row in self.db.execute(query, values)]

    def rows_named(self, site: str, name: str) -> list[int]:
        return self.rows_of("name_index = ?", self.index("conversation", site, name))

    def make_reservations_lasting(self) -> None:
        """After a restart nobody knows what became of a reservation: it may have left, so its value is kept."""
        self.db.execute("UPDATE bindings SET kind = 'lasting' WHERE kind = 'reserved'")

    # ------------------------------------------------------------ inside

    def _stored(self, site: str, name_index: bytes, key: bytes, row: int | None, first: int) -> Stored:
        sealer = Sealer(key)

        def index(label: str, value: str) -> bytes:
            return self.index("value", site, label, value)

        bindings = () if row is None else self._read(row, sealer)
        return Stored(site, name_index, Secret(key), sealer, Conversation(index, bindings, first, self._numbering.give), row)

    def _read(self, conversation: int, sealer: Sealer) -> Iterator[Binding]:
        rows = self.db.execute(
            "SELECT id, kind, label, number, value_index, sealed FROM bindings WHERE conversation = ? ORDER BY id",
            (conversation,),
        )
        for row, kind, label, number, value_index, sealed in rows:
            one = Binding(kind, label, number, value_index, None, row)
            try:
                value = sealer.open(
                    sealed, binding_place(self.key_id, conversation, row, one.kind, one.label, one.number, one.index)
                )
            except SealBroken:
                # The name stays taken, so that it never gets a second meaning; the value is lost and said to be.
                self.broken_rows += 1
                one.kind, one.index = "literal", None
            else:
                one.value = Secret(value.decode()) if value else None
            yield one

    def _insert_conversation(self, stored: Stored, now: int) -> None:
        stored.row, self._next_conversation = self._next_conversation, self._next_conversation + 1
        self.db.execute(
            "INSERT INTO conversations (id, site, name_index, key_id, wrapped_key, used_at, first_number)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                stored.row,
                stored.site,
                stored.name_index,
                self.key_id,
                self._wrapped(stored),
                now,
                stored.conversation.first_number,
            ),
        )

    def _wrapped(self, stored: Stored) -> bytes:
        place = key_place(self.key_id, stored.row or 0, stored.site, stored.name_index)
        return self._sealer.seal(stored.key.reveal(), place)

    def _row(self, stored: Stored, one: Binding) -> tuple[int, int, str, str, int | None, bytes | None, bytes]:
        if one.row is None:
            one.row, self._next_row = self._next_row, self._next_row + 1
        conversation = stored.row or 0
        value = one.value.reveal().encode() if one.value is not None else b""
        sealed = stored.sealer.seal(
            value, binding_place(self.key_id, conversation, one.row, one.kind, one.label, one.number, one.index)
        )
        return one.row, conversation, one.kind, one.label, one.number, one.index, sealed

    def _highest_number(self) -> int:
        """Of ours: a name that a text made up may have any number. For a bound that was lost while this file was not."""
        query = "SELECT max(number) FROM bindings WHERE kind IN ('reserved', 'lasting', 'spent')"
        return int(self.db.execute(query).fetchone()[0] or 0)

    def last_row(self, table: str) -> int:
        """The highest id ever given: ids are not used twice, so an old row replayed finds its place taken or wrong."""
        found = self.db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(found[0]) if found else 0
