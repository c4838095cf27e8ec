"""What was sent, held or let go, row by row: numbers in the clear, texts sealed, each row chained to the one before.

Numbers are integers and our own words; counters are a fold over them. Texts are sealed under their conversation's key.
What the chain is made of and what a removal leaves is in `chain.py`.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from native_host.contract.records import Facts, LedgerSpan, Row, Texts, Verified
from native_host.vault.chain import (
    ADOPTION,
    DECISION,
    GONE,
    NOTHING,
    REMOVAL,
    START,
    ChainKey,
    Head,
    Link,
    Records,
    records_of,
    verify,
    written,
)
from native_host.vault.places import ledger_place
from native_host.vault.row_ranges import in_ranges
from native_host.vault.sealing import SealBroken, Sealer
from native_host.vault.store import Store, Stored

Why = Literal["expired", "merged", "deleted", "forgot_conversation", "forgot_site", "forgot_all"]
"""Why rows, or their texts, were removed. No site is named: it is what a person wanted gone."""

_LINKS = "SELECT id, conversation, kind, site, at_ms, facts, sealed, sealed_digest, previous, hash FROM ledger"


class Ledger:
    """All writing happens inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db: sqlite3.Connection = store.db

    def append(self, stored: Stored, at_ms: int, facts: Facts, texts: Texts) -> Row:
        conversation = stored.row or 0

        def seal(row: int) -> bytes:
            return stored.sealer.seal(_encode(texts), ledger_place(self._store.key_id, row, conversation))

        row = self._add(DECISION, conversation, stored.site, at_ms, dict(facts), seal)
        return Row(row, stored.site, at_ms, facts)

    def record_adoption(self, at_ms: int, adopted: Iterable[int], textless: Iterable[int]) -> None:
        """Says that these rows were written before there was this chain; of some, the texts were gone already."""
        facts = {"adopted": in_ranges(adopted), "texts": in_ranges(textless)}
        self._add(ADOPTION, None, "", at_ms, facts)

    def remove_texts(self, rows: Iterable[int], at_ms: int, why: Why) -> None:
        """Texts and conversation go, numbers stay. Rows without texts are passed over."""
        found = self._those(rows, "sealed IS NOT NULL")
        self._db.executemany("UPDATE ledger SET sealed = NULL, conversation = NULL WHERE id = ?", [(row,) for row in found])
        if found:
            self._add(REMOVAL, None, "", at_ms, {"why": why, "texts": in_ranges(found)})

    def remove_rows(self, rows: Iterable[int], at_ms: int, why: Why) -> int:
        """All of a row goes but its number. Rows that are gone already, or no decisions, are passed over."""
        found = self._those(rows, f"kind = '{DECISION}'")
        self._db.executemany(
            "UPDATE ledger SET kind = ?, conversation = NULL, site = '', at_ms = 0, facts = '{}', sealed = NULL,"
            " sealed_digest = ? WHERE id = ?",
            [(GONE, NOTHING, row) for row in found],
        )
        if found:
            self._add(REMOVAL, None, "", at_ms, {"why": why, "rows": in_ranges(found)})
        return len(found)

    def rows(self, after: int = 0) -> Iterator[Row]:
        """Decisions; of one that was removed, its number and nothing to count."""
        query = "SELECT id, site, at_ms, facts FROM ledger WHERE id > ? AND kind IN (?, ?) ORDER BY id"
        for row_id, site, at_ms, facts in self._db.execute(query, (after, DECISION, GONE)):
            yield Row(row_id, site, at_ms, facts_in(facts))

    def rows_of(self, condition: str, *values: str | int) -> list[int]:
        """Numbers of decisions. `condition` is one of the vault's own clauses, never anything from outside."""
        query = f"SELECT id FROM ledger WHERE kind = '{DECISION}' AND ({condition})"  # noqa: S608
        return [row[0] for row in self._db.execute(query, values)]

    def last_sent(self, site: str) -> tuple[int, int, int | None, bytes | None] | None:
        """(id, at_ms, conversation, sealed) of the newest row of the site whose text left, if any."""
        query = (
            "SELECT id, at_ms, conversation, sealed FROM ledger WHERE site = ? AND json_valid(facts)"
            " AND json_extract(facts, '$.outcome') NOT IN ('held', 'answered', 'compared') ORDER BY id DESC LIMIT 1"
        )
        found: tuple[int, int, int | None, bytes | None] | None = self._db.execute(query, (site,)).fetchone()
        return found

    def open(self, row_id: int, conversation: int, sealer: Sealer, sealed: bytes) -> Texts | None:
        try:
            return _decode(sealer.open(sealed, ledger_place(self._store.key_id, row_id, conversation)))
        except SealBroken:
            self._store.broken_rows += 1
            return None

    def verify(self) -> Verified:
        """Goes through the whole chain. Reads only."""
        return verify(self.all_links(), self.records(), self.sealed_head, self.chain_key)

    @property
    def chain_key(self) -> ChainKey:
        return self._store.chain_key

    def sealed_head(self) -> Head | None:
        return self._store.head.read(self._db)

    def all_links(self) -> Iterator[Link]:
        return (Link(*found) for found in self._db.execute(f"{_LINKS} ORDER BY id"))

    def links(self, first: int, most: int) -> list[Link]:
        """At most so many, from row `first` on."""
        return [Link(*found) for found in self._db.execute(f"{_LINKS} WHERE id >= ? ORDER BY id LIMIT ?", (first, most))]

    def records(self) -> Records:
        query = "SELECT id, kind, facts FROM ledger WHERE kind IN (?, ?) ORDER BY id"
        return records_of(self._db.execute(query, (REMOVAL, ADOPTION)))

    def head(self) -> Head:
        """What the next row goes behind. Where somebody was at the head, a value that nothing follows from: a row that is
        written now must not make whole what was broken."""
        head = self.sealed_head()
        (last,) = self._db.execute("SELECT coalesce(max(id), 0) FROM ledger").fetchone()
        if head is not None and head.id >= last:
            return head
        return Head(max(last, self._store.last_row("ledger")), secrets.token_bytes(len(START)))

    def _add(
        self,
        kind: str,
        conversation: int | None,
        site: str,
        at_ms: int,
        facts: Facts,
        seal: Callable[[int], bytes] | None = None,
    ) -> int:
        before, key = self.head(), self._store.chain_key
        row = before.id + 1
        sealed = None if seal is None else seal(row)
        texts = key.texts(row, conversation, sealed)
        link = Link(row, conversation, kind, site, at_ms, written(dict(facts)), sealed, texts, before.hash, b"")
        link = link._replace(hash=key.link(link))
        self._db.execute(
            "INSERT INTO ledger (id, conversation, kind, site, at_ms, facts, sealed, sealed_digest, previous, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            link,
        )
        self._store.head.write(self._db, Head(row, link.hash))
        return row

    def _those(self, rows: Iterable[int], condition: str) -> list[int]:
        """Which of these rows are there and fit."""
        query = f"SELECT 1 FROM ledger WHERE id = ? AND {condition}"  # noqa: S608  the two clauses above
        return [row for row in sorted(set(rows)) if self._db.execute(query, (row,)).fetchone() is not None]


def facts_in(facts: str) -> Facts:
    """A row that somebody changed is shown without what cannot be read; the chain tells that it was changed."""
    try:
        read = json.loads(facts)
    except ValueError:
        return {}
    return {k: v for k, v in read.items() if isinstance(v, int | str)} if isinstance(read, dict) else {}


def _encode(texts: Texts) -> bytes:
    spans = [[s.start, s.end, s.type, s.score, s.source, s.kind, s.placeholder] for s in texts.spans]
    return json.dumps({"typed": texts.typed, "outgoing": texts.outgoing, "spans": spans}, ensure_ascii=False).encode()


def _decode(data: bytes) -> Texts:
    read = json.loads(data)
    return Texts(read["typed"], read["outgoing"], tuple(LedgerSpan(*span) for span in read["spans"]))
