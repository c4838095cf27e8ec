"""Opens a vault's ledger to read it beside a service that may be writing to it: nothing is created, changed or moved."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from native_host.contract.records import Found, LedgerQuery, Verified
from native_host.vault.adoption import is_unchained
from native_host.vault.database import fitting
from native_host.vault.keyring_key import MasterKey
from native_host.vault.ledger import Ledger
from native_host.vault.ledger_search import LedgerSearch
from native_host.vault.numbering import Numbering
from native_host.vault.schema import STEPS
from native_host.vault.sealing import SealBroken
from native_host.vault.store import Store

Unreadable = Literal["absent", "older", "newer", "other_key", "damaged"]


class NotReadable(Exception):
    """`why`: no file, one of an older or newer Postern, sealed under another key, or no database any more."""

    def __init__(self, why: Unreadable) -> None:
        super().__init__(why)
        self.why: Unreadable = why


class LedgerReader:
    """All of it as it was at one moment: what the service writes meanwhile is not seen."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ledger = Ledger(store)

    def verify(self) -> Verified:
        return self._ledger.verify()

    def newest_first(self, query: LedgerQuery) -> Iterator[Found]:
        search, before = LedgerSearch(self._store, self._ledger, query), None
        while True:
            page = search.slice(before, 1_000_000)
            yield from page.found
            if page.next is None:
                return
            before = page.next


@contextmanager
def ledger_to_read(path: Path, master: MasterKey) -> Iterator[LedgerReader]:
    """Raises NotReadable."""
    if not path.is_file():
        raise NotReadable("absent")
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1.0, isolation_level=None)
        ) as db:
            db.execute("BEGIN")
            yield LedgerReader(_store(db, master))
    except SealBroken:
        raise NotReadable("other_key") from None
    except sqlite3.Error:
        raise NotReadable("damaged") from None


def _store(db: sqlite3.Connection, master: MasterKey) -> Store:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version != len(STEPS):
        raise NotReadable("newer" if version > len(STEPS) else "older")
    store = Store(db, fitting(db, master), Numbering())
    if is_unchained(store):
        raise NotReadable("older")
    return store
