"""Looks for rows of the ledger, newest first. Texts are sealed, so they are opened and compared here, never by SQLite."""

from __future__ import annotations

import unicodedata

from native_host.contract.records import Facts, Found, FoundPage, LedgerQuery, Row, Texts
from native_host.vault.chain import DECISION
from native_host.vault.ledger import Ledger, facts_in
from native_host.vault.sealing import Sealer
from native_host.vault.store import Store

SLICE = 128
"""Rows read in one turn: whoever holds the vault's lock for a search lets others in between."""
NEWEST = 1 << 62


class LedgerSearch:
    """Reads only. One for one question: it keeps the conversations' keys that it has opened."""

    def __init__(self, store: Store, ledger: Ledger, query: LedgerQuery) -> None:
        self._store = store
        self._ledger = ledger
        self._query = query
        self._needle = _comparable(query.text)
        self._sealers: dict[int, Sealer | None] = {}

    def slice(self, before: int | None, limit: int) -> FoundPage:
        """At most `limit` rows out of the next few before row `before` (null: the newest)."""
        query, values = self._condition(NEWEST if before is None else before)
        rows = self._store.db.execute(query, values).fetchall()
        found: list[Found] = []
        for row_id, conversation, site, at_ms, facts, sealed in rows:
            one = Found(Row(row_id, site, at_ms, facts_in(facts)), self._texts(row_id, conversation, sealed))
            if self._fits(one):
                found.append(one)
                if len(found) == limit:
                    return FoundPage(tuple(found), row_id)
        return FoundPage(tuple(found), rows[-1][0] if len(rows) == SLICE else None)

    def _condition(self, before: int) -> tuple[str, list[int | str]]:
        """Nothing of the query is ever part of the statement."""
        asked = self._query
        parts: list[tuple[str, int | str | None]] = [
            ("id < ?", before),
            ("kind = ?", DECISION),
            ("site = ?", asked.site),
            ("at_ms >= ?", asked.since_ms),
            ("at_ms < ?", asked.until_ms),
        ]
        given = [(clause, value) for clause, value in parts if value is not None]
        clauses = " AND ".join(clause for clause, _ in given)
        statement = "SELECT id, conversation, site, at_ms, facts, sealed FROM ledger"
        return f"{statement} WHERE {clauses} ORDER BY id DESC LIMIT {SLICE}", [value for _, value in given]

    def _fits(self, one: Found) -> bool:
        if self._query.outcome is not None and _outcome(one.row.facts) != self._query.outcome:
            return False
        if not self._needle:
            return True
        texts = one.texts
        return texts is not None and any(self._needle in _comparable(text or "") for text in (texts.typed, texts.outgoing))

    def _texts(self, row: int, conversation: int | None, sealed: bytes | None) -> Texts | None:
        if conversation is None or sealed is None:
            return None
        if conversation not in self._sealers:
            self._sealers[conversation] = self._store.sealer_of(conversation)
        sealer = self._sealers[conversation]
        return None if sealer is None else self._ledger.open(row, conversation, sealer, sealed)


def _outcome(facts: Facts) -> int | str | None:
    return facts.get("outcome")


def _comparable(text: str) -> str:
    """What a person takes for the same letters: compatibility forms made one (NFKC), in any case."""
    return unicodedata.normalize("NFKC", text).casefold()
