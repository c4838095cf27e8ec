"""Answers of sites that may serve again, sealed under their conversation's key: forgetting the conversation erases them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

from native_host.contract.records import KeptAnswer
from native_host.vault.places import answer_place
from native_host.vault.sealing import SealBroken
from native_host.vault.store import Store, Stored

MOST_KEPT = 2_000


class Answers:
    """All writing happens inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db: sqlite3.Connection = store.db

    def keep(self, stored: Stored, at_ms: int, request: str, answer: str) -> KeptAnswer:
        """One answer for a request on a site: the newest. The oldest of all go when there are too many."""
        index = self._store.index("request", stored.site, request)
        self._db.execute("DELETE FROM answers WHERE request_index = ?", (index,))
        found = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'answers'").fetchone()
        row = (found[0] if found else 0) + 1
        data = json.dumps([request, answer], ensure_ascii=False).encode()
        conversation = stored.row or 0
        sealed = stored.sealer.seal(data, answer_place(self._store.key_id, row, conversation))
        self._db.execute(
            "INSERT INTO answers (id, conversation, request_index, at_ms, sealed) VALUES (?, ?, ?, ?, ?)",
            (row, conversation, index, at_ms, sealed),
        )
        self._db.execute(
            "DELETE FROM answers WHERE id NOT IN (SELECT id FROM answers ORDER BY id DESC LIMIT ?)", (MOST_KEPT,)
        )
        return KeptAnswer(row, stored.site, at_ms, request, answer)

    def all(self) -> Iterator[KeptAnswer]:
        """Oldest first; one that does not open is passed over and counted as broken."""
        rows = self._db.execute("SELECT id, conversation, at_ms, sealed FROM answers ORDER BY id").fetchall()
        open_now: dict[int, Stored | None] = {}
        for row, conversation, at_ms, sealed in rows:
            if conversation not in open_now:
                open_now[conversation] = self._store.load_row(conversation)
            stored = open_now[conversation]
            if stored is None:
                continue
            try:
                data = stored.sealer.open(sealed, answer_place(self._store.key_id, row, conversation))
            except SealBroken:
                self._store.broken_rows += 1
                continue
            request, answer = json.loads(data)
            yield KeptAnswer(row, stored.site, at_ms, request, answer)

    def drop(self, rows: Iterable[int] | None) -> None:
        """Null: all of them."""
        if rows is None:
            self._db.execute("DELETE FROM answers")
        else:
            self._db.executemany("DELETE FROM answers WHERE id = ?", [(row,) for row in rows])

    def expire(self, before_ms: int) -> None:
        self._db.execute("DELETE FROM answers WHERE at_ms < ?", (before_ms,))
