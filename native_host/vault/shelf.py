"""One store with its conversations in memory: loads on first use, commits, survives a disk that does not take writes."""

from __future__ import annotations

import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from native_host.vault.database import writing
from native_host.vault.ledger import Ledger
from native_host.vault.store import Store, Stored

_MOST_CONVERSATIONS = 128  # In memory at once; the others are read again when they are asked for.
KEPT_DAYS = 30
_DAY_S = 86_400


class Shelf:
    """Not safe for threads: the vault's lock is held around every call."""

    def __init__(self, store: Store, path: Path | None, clock: Callable[[], float] = time.time) -> None:
        self.store = store
        self.ledger = Ledger(store)
        self._path = path
        self._clock = clock
        self._open: OrderedDict[tuple[str, str], Stored] = OrderedDict()
        self.has_failed = False  # the last write did not get through; memory holds what the disk does not
        self._tend()

    @property
    def is_on_disk(self) -> bool:
        return self._path is not None and not self.has_failed

    def has(self, site: str, name: str) -> bool:
        return (site, name) in self._open or self.store.load(site, name) is not None

    def get(self, site: str, name: str) -> Stored:
        """The conversation, from memory, from disk, or new."""
        found = self._open.get((site, name))
        if found is None:
            found = self._open[site, name] = self.store.load(site, name) or self.store.start(site, name)
            self._make_room()
        self._open.move_to_end((site, name))
        return found

    def commit(self, stored: Stored, also: Callable[[], None] | None = None) -> bool:
        """Put what the conversation marked on disk, and what `also` writes, in one transaction.

        True when nothing of it is only in memory afterwards. A failing disk is noted, not raised: protection goes on.
        """
        row = stored.row
        try:
            with writing(self.store.db):
                self.store.save(stored, int(self._clock()))
                if also is not None:
                    also()
        except (sqlite3.Error, OSError):
            stored.row = row
            self.has_failed = True
        else:
            self.store.saved(stored)
            self.has_failed = False
        return not self.has_failed

    def rename(self, site: str, name: str, becomes: str) -> bool:
        """Give a conversation its lasting name; where that name is known already the two become one."""
        if name == becomes or not self.has(site, name):
            return not self.has_failed
        moving = self.get(site, name)
        if not self.has(site, becomes):
            self.store.rename(moving, becomes)
            self.commit(moving)
            self._open[site, becomes] = self._open.pop((site, name))
            return not self.has_failed
        staying = self.get(site, becomes)
        staying.conversation.absorb(moving.conversation)
        self.commit(staying, lambda: self.store.delete([] if moving.row is None else [moving.row]))
        self._open.pop((site, name), None)
        return not self.has_failed

    def forget(self, site: str | None, name: str | None) -> None:
        """Delete keys and rows: one conversation, a site, or all. Raises sqlite3.Error when the disk does not take it."""
        for key in [key for key in self._open if site in (None, key[0]) and name in (None, key[1])]:
            del self._open[key]
        with writing(self.store.db):
            if site is None:
                rows = self.store.rows_of("1 = 1")
            elif name is None:
                rows = self.store.rows_of("site = ?", site)
            else:
                rows = self.store.rows_named(site, name)
            self.store.delete(rows)
        self._wipe_traces()

    def close(self) -> None:
        """Write what still waits and let go of the file."""
        for stored in self._open.values():
            if stored.conversation.dirty or stored.conversation.gone:
                self.commit(stored)
        with suppress(sqlite3.Error):
            self.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.store.db.close()

    def _tend(self) -> None:
        """At the start: keep what may have left, forget what nobody used for 30 days."""
        before = int(self._clock()) - KEPT_DAYS * _DAY_S
        with writing(self.store.db):
            self.store.make_reservations_lasting()
            self.store.delete(self.store.rows_of("used_at < ?", before))
            self.store.erase_texts(before * 1000)

    def _wipe_traces(self) -> None:
        """The write-ahead log and copies made before a migration hold the forgotten keys too."""
        with suppress(sqlite3.Error):
            self.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if self._path is not None:
            for copy in self._path.parent.glob(f"{self._path.name}.before-*"):
                copy.unlink(missing_ok=True)

    def _make_room(self) -> None:
        """Put away what was used longest ago; never what only memory has, nor what is being typed."""
        for key, stored in list(self._open.items())[:-1]:
            if len(self._open) <= _MOST_CONVERSATIONS:
                return
            conversation = stored.conversation
            if any(one.kind == "reserved" for one in conversation.all_bindings()):
                continue
            if not (conversation.dirty or conversation.gone) or self.commit(stored):
                del self._open[key]
