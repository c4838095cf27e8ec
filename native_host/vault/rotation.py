"""A new master key: all that can be read is encrypted anew under new keys, in one transaction of the caller (T-25)."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from native_host.contract.records import LedgerFault
from native_host.vault.chain import GONE, START, ChainKey, Head, faults_in
from native_host.vault.head import HeadRecord
from native_host.vault.key_rows import write_key_rows
from native_host.vault.keyring_key import MasterKey
from native_host.vault.ledger import Ledger
from native_host.vault.places import answer_place, binding_place, key_place, learned_place, ledger_place
from native_host.vault.sealing import KEY_BYTES, Place, SealBroken, Sealer
from native_host.vault.store import Store

KEY_DAYS = 90  # Far below 2^32 messages under one key, as GCM asks (NIST SP 800-38D).


@dataclass(frozen=True, slots=True)
class _Exchange:
    """One conversation's old and new key."""

    old: Sealer
    new: Sealer
    key: bytes

    def again(self, sealed: bytes, before: Place, behind: Place) -> bytes:
        """Sealed anew; what did not open stays as it is and goes on not to open."""
        try:
            return self.new.seal(self.old.open(sealed, before), behind)
        except SealBroken:
            return sealed


def seal_anew(store: Store, ledger: Ledger, master: MasterKey, now: int) -> Mapping[int, bytes]:
    """The conversations' new keys by their rows. Takes effect in the store with `use`, once the transaction is through."""
    exchanges = _conversations(store, master)
    _bindings(store, master, exchanges)
    _answers(store, master, exchanges)
    _learned(store, master, exchanges)
    _ledger(store, ledger, master, exchanges)
    write_key_rows(store.db, master, store.index_key, now)
    return {row: exchange.key for row, exchange in exchanges.items()}


def _conversations(store: Store, master: MasterKey) -> dict[int, _Exchange]:
    exchanges: dict[int, _Exchange] = {}
    sealer = Sealer(master.key.reveal())
    for row, site, name_index, wrapped in _all(store.db, "SELECT id, site, name_index, wrapped_key FROM conversations"):
        try:
            old = store.unwrapped(row, site, name_index, wrapped)
        except SealBroken:
            continue
        key = secrets.token_bytes(KEY_BYTES)
        exchanges[row] = _Exchange(Sealer(old), Sealer(key), key)
        again = sealer.seal(key, key_place(master.id, row, site, name_index))
        store.db.execute("UPDATE conversations SET wrapped_key = ?, key_id = ? WHERE id = ?", (again, master.id, row))
    return exchanges


def _bindings(store: Store, master: MasterKey, exchanges: Mapping[int, _Exchange]) -> None:
    query = "SELECT id, conversation, kind, label, number, value_index, sealed FROM bindings"
    for row, conversation, kind, label, number, index, sealed in _all(store.db, query):
        if conversation in exchanges:
            before, behind = (
                binding_place(key_id, conversation, row, kind, label, number, index) for key_id in (store.key_id, master.id)
            )
            again = exchanges[conversation].again(sealed, before, behind)
            store.db.execute("UPDATE bindings SET sealed = ? WHERE id = ?", (again, row))


def _answers(store: Store, master: MasterKey, exchanges: Mapping[int, _Exchange]) -> None:
    for row, conversation, sealed in _all(store.db, "SELECT id, conversation, sealed FROM answers"):
        if conversation in exchanges:
            before, behind = (answer_place(key_id, row, conversation) for key_id in (store.key_id, master.id))
            again = exchanges[conversation].again(sealed, before, behind)
            store.db.execute("UPDATE answers SET sealed = ? WHERE id = ?", (again, row))


def _learned(store: Store, master: MasterKey, exchanges: Mapping[int, _Exchange]) -> None:
    for conversation, name, sealed in _all(store.db, "SELECT conversation, name, sealed FROM learned"):
        if conversation in exchanges:
            before, behind = (learned_place(key_id, name, conversation) for key_id in (store.key_id, master.id))
            again = exchanges[conversation].again(sealed, before, behind)
            store.db.execute("UPDATE learned SET sealed = ? WHERE conversation = ?", (again, conversation))


def _ledger(store: Store, ledger: Ledger, master: MasterKey, exchanges: Mapping[int, _Exchange]) -> None:
    """The chain is made anew under the new key. A row that was broken before stays broken, and so does a cut end."""
    key, before, behind = ChainKey(master.key.reveal()), Head(), Head()
    head = store.head.read(store.db)
    for link, fault in list(faults_in(ledger.all_links(), ledger.records(), store.chain_key)):
        before = Head(link.id, link.hash)
        made = link._replace(previous=behind.hash if fault is not LedgerFault.ORDER else secrets.token_bytes(len(START)))
        if link.sealed is not None and link.conversation is not None and link.conversation in exchanges:
            places = (ledger_place(key_id, link.id, link.conversation) for key_id in (store.key_id, master.id))
            made = made._replace(sealed=exchanges[link.conversation].again(link.sealed, *places))
        if link.sealed is not None and fault is None:
            made = made._replace(texts=key.texts(made.id, made.conversation, made.sealed))
        if fault is not None:
            made = made._replace(hash=secrets.token_bytes(len(START)))
        elif link.kind != GONE:
            made = made._replace(hash=key.link(made))
        store.db.execute(
            "UPDATE ledger SET sealed = ?, sealed_digest = ?, previous = ?, hash = ? WHERE id = ?",
            (made.sealed, made.texts, made.previous, made.hash, made.id),
        )
        behind = Head(made.id, made.hash)
    if head is not None:
        HeadRecord(master).write(store.db, behind if head == before else head)


def _all(db: sqlite3.Connection, query: str) -> list[Any]:
    """All rows at once: the table is written to while they are gone through."""
    return db.execute(query).fetchall()
