"""What was sent, held or let go, row by row: numbers in the clear, texts sealed, each row chained to the one before.

Numbers are integers and our own words; counters are a fold over them. Texts are sealed under their conversation's key, so
that forgetting the conversation erases them and leaves a chain that still verifies.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator

from native_host.contract.records import Facts, LedgerSpan, Row, Texts
from native_host.vault.schema import SCHEMA
from native_host.vault.sealing import Place, SealBroken
from native_host.vault.store import Store, Stored

_START = bytes(32)


class Ledger:
    """All writing happens inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db: sqlite3.Connection = store.db

    def append(self, stored: Stored, at_ms: int, facts: Facts, texts: Texts) -> Row:
        last = self._db.execute("SELECT id, hash FROM ledger ORDER BY id DESC LIMIT 1").fetchone() or (0, _START)
        row = Row(last[0] + 1, stored.site, at_ms, facts)
        sealed = stored.sealer.seal(_encode(texts), self._place(row.id, stored.row or 0))
        digest = hashlib.sha256(sealed).digest()
        written = json.dumps(dict(facts), sort_keys=True, separators=(",", ":"))
        self._db.execute(
            "INSERT INTO ledger (id, conversation, site, at_ms, facts, sealed, sealed_digest, previous, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row.id,
                stored.row,
                row.site,
                at_ms,
                written,
                sealed,
                digest,
                last[1],
                self._hash(last[1], row, written, digest),
            ),
        )
        return row

    def rows(self, after: int = 0) -> Iterator[Row]:
        query = "SELECT id, site, at_ms, facts FROM ledger WHERE id > ? ORDER BY id"
        for row_id, site, at_ms, facts in self._db.execute(query, (after,)):
            yield Row(row_id, site, at_ms, json.loads(facts))

    def last_sent(self, site: str) -> tuple[int, int, int | None, bytes | None] | None:
        """(id, at_ms, conversation, sealed) of the newest row of the site whose text left, if any."""
        query = (
            "SELECT id, at_ms, conversation, sealed FROM ledger"
            " WHERE site = ? AND json_extract(facts, '$.outcome') <> 'held' ORDER BY id DESC LIMIT 1"
        )
        found: tuple[int, int, int | None, bytes | None] | None = self._db.execute(query, (site,)).fetchone()
        return found

    def open(self, row_id: int, stored: Stored, sealed: bytes) -> Texts | None:
        try:
            return _decode(stored.sealer.open(sealed, self._place(row_id, stored.row or 0)))
        except SealBroken:
            self._store.broken_rows += 1
            return None

    def first_broken_link(self) -> int | None:
        """The first row whose hash does not follow from the row before; null when the chain is whole."""
        previous = _START
        query = "SELECT id, site, at_ms, facts, sealed, sealed_digest, previous, hash FROM ledger ORDER BY id"
        for row_id, site, at_ms, facts, sealed, digest, before, stored_hash in self._db.execute(query):
            row = Row(row_id, site, at_ms, {})
            is_whole = sealed is None or hashlib.sha256(sealed).digest() == digest
            if before != previous or not is_whole or self._hash(before, row, facts, digest) != stored_hash:
                return int(row_id)
            previous = stored_hash
        return None

    def _hash(self, previous: bytes, row: Row, facts: str, digest: bytes) -> bytes:
        return self._store.index("ledger", previous.hex(), str(row.id), row.site, str(row.at_ms), facts, digest.hex())

    def _place(self, row: int, conversation: int) -> Place:
        return (SCHEMA, "ledger", row, conversation, self._store.key_id)


def _encode(texts: Texts) -> bytes:
    spans = [[s.start, s.end, s.type, s.score, s.source, s.kind, s.placeholder] for s in texts.spans]
    return json.dumps({"typed": texts.typed, "outgoing": texts.outgoing, "spans": spans}, ensure_ascii=False).encode()


def _decode(data: bytes) -> Texts:
    read = json.loads(data)
    return Texts(read["typed"], read["outgoing"], tuple(LedgerSpan(*span) for span in read["spans"]))
