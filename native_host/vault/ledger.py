"""What was sent, held or let go, row by row: numbers in the clear, texts sealed, each row chained to the one before.

Numbers are integers and our own words; counters are a fold over them. Texts are sealed under their conversation's key, so
that forgetting the conversation erases them and leaves a chain that still verifies.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from native_host.contract.records import Facts, LedgerSpan, Row, Texts
from native_host.vault.places import ledger_place
from native_host.vault.sealing import Place, SealBroken
from native_host.vault.store import Store, Stored

START = bytes(32)


_LINKS = "SELECT id, conversation, site, at_ms, facts, sealed, sealed_digest, previous, hash FROM ledger"


class Link(NamedTuple):
    """A row as the chain sees it. `facts` as they are written."""

    id: int
    conversation: int | None
    site: str
    at_ms: int
    facts: str
    sealed: bytes | None
    digest: bytes
    previous: bytes
    hash: bytes


class Ledger:
    """All writing happens inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db: sqlite3.Connection = store.db

    def append(self, stored: Stored, at_ms: int, facts: Facts, texts: Texts) -> Row:
        last = self._db.execute("SELECT id, hash FROM ledger ORDER BY id DESC LIMIT 1").fetchone() or (0, START)
        row = Row(last[0] + 1, stored.site, at_ms, facts)
        sealed = stored.sealer.seal(_encode(texts), self._place(row.id, stored.row or 0))
        digest = hashlib.sha256(sealed).digest()
        written = json.dumps(dict(facts), sort_keys=True, separators=(",", ":"))
        link = Link(row.id, stored.row, row.site, at_ms, written, sealed, digest, last[1], b"")
        self._db.execute(
            "INSERT INTO ledger (id, conversation, site, at_ms, facts, sealed, sealed_digest, previous, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            link._replace(hash=self.hash_of(link.previous, link, digest)),
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
            " WHERE site = ? AND json_extract(facts, '$.outcome') NOT IN ('held', 'answered') ORDER BY id DESC LIMIT 1"
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
        previous = START
        for found in self._db.execute(f"{_LINKS} ORDER BY id"):
            link = Link(*found)
            if not self.follows(link, previous):
                return link.id
            previous = link.hash
        return None

    def link(self, row_id: int) -> Link:
        return Link(*self._db.execute(f"{_LINKS} WHERE id = ?", (row_id,)).fetchone())

    def follows(self, link: Link, previous: bytes) -> bool:
        """Whether the row is what was written behind the row with the hash `previous`."""
        is_whole = link.sealed is None or hashlib.sha256(link.sealed).digest() == link.digest
        return link.previous == previous and is_whole and self.hash_of(previous, link, link.digest) == link.hash

    def hash_of(self, previous: bytes, link: Link, digest: bytes) -> bytes:
        return self._store.index(
            "ledger", previous.hex(), str(link.id), link.site, str(link.at_ms), link.facts, digest.hex()
        )

    def _place(self, row: int, conversation: int) -> Place:
        return ledger_place(self._store.key_id, row, conversation)


def _encode(texts: Texts) -> bytes:
    spans = [[s.start, s.end, s.type, s.score, s.source, s.kind, s.placeholder] for s in texts.spans]
    return json.dumps({"typed": texts.typed, "outgoing": texts.outgoing, "spans": spans}, ensure_ascii=False).encode()


def _decode(data: bytes) -> Texts:
    read = json.loads(data)
    return Texts(read["typed"], read["outgoing"], tuple(LedgerSpan(*span) for span in read["spans"]))
