"""The vault as the desk sees it: one lock, one writer, a shelf on disk (or in memory) and one for private windows."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from native_host.contract.records import (
    Facts,
    Found,
    FoundPage,
    Kept,
    KeptAnswer,
    LedgerQuery,
    Row,
    Texts,
    Verified,
    Where,
)
from native_host.contract.refusals import RefusalCode, Refused
from native_host.vault.binding import Binding, Name
from native_host.vault.drafting import Drafting
from native_host.vault.ledger_search import LedgerSearch
from native_host.vault.shelf import Shelf
from native_host.vault.specialists import KeptSpecialists
from native_host.vault.store import Stored
from native_host.vault.tending import Tending
from native_host.vault.verifying import verify_in_turns


class Vault:
    """Safe for threads. `faults` are codes for the status."""

    def __init__(
        self,
        shelf: Shelf,
        incognito: Callable[[], Shelf],
        faults: Sequence[str] = (),
        clock: Callable[[], float] = time.time,
        tending: Tending | None = None,
    ) -> None:
        self._tending = tending or Tending()
        self._shelf = shelf
        self._make_incognito = incognito
        self._private: Shelf | None = None
        self._faults = tuple(faults)
        self._clock = clock
        self._lock = threading.RLock()
        self.specialists = KeptSpecialists(shelf, self._lock)

    @property
    def is_stored(self) -> bool:
        return self._shelf.is_on_disk

    @property
    def faults(self) -> tuple[str, ...]:
        late = ["vault_damaged"] if self._shelf.store.broken_rows and "vault_damaged" not in self._faults else []
        return (*self._faults, *late, *(["not_stored"] if self._shelf.has_failed else []))

    @contextmanager
    def drafting(self, where: Where, draft: str) -> Iterator[Drafting]:
        """Redact inside the block; when it ends, every new binding is on disk, or `is_stored` says that it is not (T-26)."""
        with self._lock:
            shelf, stored = self._find(where)
            now_s = time.monotonic()
            stored.conversation.expire(now_s)
            source = Drafting(stored, draft, now_s)
            yield source
            if stored.conversation.is_urgent:
                shelf.commit(stored)
            source.is_stored = shelf.is_on_disk

    def now_ms(self) -> int:
        """The clock of the ledger's rows, in Unix milliseconds."""
        return int(self._clock() * 1000)

    def settle(
        self, where: Where, used: Sequence[Binding], facts: Facts, texts: Texts, at_ms: int | None = None
    ) -> tuple[Row, ...]:
        """A verdict's end: its bindings become lasting where the text left, and the ledger gets its row.

        The rows that the ledger has taken since the last time: none for private windows, which leave no trace, and none
        while the disk takes none; those come with the first that it takes again.
        """
        with self._lock:
            shelf, stored = self._find(where)
            stored.conversation.keep(used)
            written_ms = self.now_ms() if at_ms is None else at_ms

            def write_row() -> Row:
                return shelf.ledger.append(stored, written_ms, facts, texts)

            shelf.commit(stored, None if where.is_incognito else write_row)
            rows, shelf.fresh = tuple(shelf.fresh), []
            return rows

    def lookup(self, where: Where) -> Callable[[Name], Kept | None]:
        """What each name stands for in this conversation, and nothing of any other (T-41)."""

        def look(name: Name) -> Kept | None:
            with self._lock:
                found = self._find(where)[1].conversation.find(name)
                return None if found is None else Kept(found.value.reveal() if found.value is not None else None)

        return look

    def take(self, where: Where, names: Sequence[Name]) -> None:
        """Names an answer made up: never issued from now on."""
        with self._lock:
            for name in names:
                self._find(where)[1].conversation.take(name)

    def hidden(self, where: Where) -> tuple[str, ...]:
        with self._lock:
            return self._find(where)[1].conversation.hidden

    def hide(self, where: Where, value: str) -> bool:
        with self._lock:
            shelf, stored = self._find(where)
            stored.conversation.hide(value)
            return shelf.commit(stored)

    def excused(self, where: Where) -> tuple[str, ...]:
        with self._lock:
            return self._find(where)[1].conversation.excused

    def excuse(self, where: Where, values: Sequence[str]) -> bool:
        with self._lock:
            shelf, stored = self._find(where)
            for value in values:
                stored.conversation.excuse(value)
            return shelf.commit(stored)

    def allow(self, where: Where, label: str, value: str) -> bool:
        with self._lock:
            shelf, stored = self._find(where)
            stored.conversation.allow(label, value)
            return shelf.commit(stored)

    def adopt(self, where: Where, becomes: str) -> None:
        """A private window's conversation may have the name of an ordinary one: only the one that is meant is renamed."""
        with self._lock:
            shelf = self._private if where.is_incognito else self._shelf
            if shelf is not None:
                shelf.rename(where.site, where.conversation, becomes)

    def forget(self, scope: Literal["conversation", "site", "all"], site: str | None, conversation: str | None) -> None:
        """Raises Refused(NOT_STORED) when the disk kept it: forgetting that did not happen is never reported as done."""
        chosen = None if scope == "all" else site
        name = conversation if scope == "conversation" else None
        with self._lock:
            try:
                for shelf in (self._shelf, self._private):
                    if shelf is not None:
                        shelf.forget(chosen, name)
            except sqlite3.Error:
                raise Refused(RefusalCode.NOT_STORED) from None

    def tend(self) -> None:
        """Once a day: forget what nobody used for 30 days, and exchange the master key when it is 90 days old."""
        self._tending.tend(self._shelf, lambda: self._lock)

    def drop_incognito(self) -> None:
        """The last private window has closed: its key existed in memory only and is gone with it."""
        with self._lock:
            if self._private is not None:
                self._private.store.db.close()
                self._private = None

    def last(self, site: str) -> tuple[int, Texts | None] | None:
        """When something last left for this site, and its texts where they are still kept."""
        with self._lock:
            found = self._shelf.ledger.last_sent(site)
            if found is None:
                return None
            row_id, at_ms, conversation, sealed = found
            stored = None if conversation is None else self._shelf.store.load_row(conversation)
            if conversation is None or stored is None or sealed is None:
                return at_ms, None
            return at_ms, self._shelf.ledger.open(row_id, conversation, stored.sealer, sealed)

    def keep_answer(self, where: Where, request: str, answer: str) -> KeptAnswer | None:
        """For a request like it, later. Null where the disk takes nothing, and of private windows, which leave nothing."""
        if where.is_incognito:
            return None
        kept: list[KeptAnswer] = []
        with self._lock:
            shelf, stored = self._find(where)
            at_ms = int(self._clock() * 1000)

            def write() -> None:
                kept.append(shelf.answers.keep(stored, at_ms, request, answer))

            return kept[-1] if shelf.commit(stored, write) else None

    def answers(self) -> list[KeptAnswer]:
        with self._lock:
            return list(self._shelf.answers.all())

    def drop_answers(self, rows: Sequence[int] | None) -> None:
        """Null: all of them. Raises Refused(NOT_STORED) when the disk kept them."""
        with self._lock:
            try:
                self._shelf.drop_answers(rows)
            except sqlite3.Error:
                raise Refused(RefusalCode.NOT_STORED) from None

    def rows(self, after: int = 0) -> list[Row]:
        with self._lock:
            return list(self._shelf.ledger.rows(after))

    def search(self, query: LedgerQuery, before: int | None, limit: int, until_s: float) -> FoundPage:
        """Rows of the ledger, newest first; fewer than `limit` where the time is over before (`time.monotonic()`)."""
        searched = self._shelf.store, self._shelf.ledger
        search, found, at = LedgerSearch(*searched, query), list[Found](), before
        while True:
            with self._lock:
                page = search.slice(at, limit - len(found))
            found += page.found
            at = page.next
            if at is None or len(found) == limit or time.monotonic() >= until_s:
                return FoundPage(tuple(found), at)

    def forget_rows(self, rows: Sequence[int]) -> None:
        """Raises Refused(NOT_STORED) when the disk kept them."""
        with self._lock:
            try:
                self._shelf.forget_rows(rows)
            except sqlite3.Error:
                raise Refused(RefusalCode.NOT_STORED) from None

    def verify_ledger(self) -> Verified:
        return verify_in_turns(self._shelf.ledger, self._lock)

    def close(self) -> None:
        with self._lock:
            self.drop_incognito()
            self._shelf.close()

    def _find(self, where: Where) -> tuple[Shelf, Stored]:
        shelf = self._shelf
        if where.is_incognito:
            shelf = self._private = self._private or self._make_incognito()
        return shelf, shelf.get(where.site, where.conversation)
