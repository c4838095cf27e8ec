"""One store with its conversations in memory: loads on first use, commits, survives a disk that does not take writes."""

from __future__ import annotations

import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from native_host.contract.records import Row
from native_host.contract.secret import Secret
from native_host.vault.adoption import adopt_rows
from native_host.vault.answers import Answers
from native_host.vault.database import writing
from native_host.vault.key_rows import key_since
from native_host.vault.keyring_key import MasterKey
from native_host.vault.learned import Learned, conversation_of
from native_host.vault.ledger import Ledger, Why
from native_host.vault.rotation import KEY_DAYS, seal_anew
from native_host.vault.sealing import Sealer
from native_host.vault.store import Store, Stored

_MOST_CONVERSATIONS = 128  # In memory at once; the others are read again when they are asked for.
_MOST_WAITING = 512  # Ledger rows kept for a disk that takes none; the state says "not stored" all the while.
KEPT_DAYS = 30
_DAY_S = 86_400


class _Job(NamedTuple):
    stored: Stored
    write: Callable[[], Row | None]


class Shelf:
    """Not safe for threads: the vault's lock is held around every call."""

    def __init__(self, store: Store, path: Path | None, clock: Callable[[], float] = time.time) -> None:
        self.store = store
        self.ledger = Ledger(store)
        self.answers = Answers(store)
        self.learned = Learned(store)
        self._path = path
        self._clock = clock
        self._open: OrderedDict[tuple[str, str], Stored] = OrderedDict()
        self._waiting: list[_Job] = []  # what a failing disk did not take and no conversation remembers
        self.fresh: list[Row] = []  # ledger rows that were written and nobody has asked for yet
        self.has_failed = False  # the last write did not get through; memory holds what the disk does not
        with writing(self.store.db):
            self.store.make_reservations_lasting()
            adopt_rows(self.store, self.ledger, self._now_ms())
        self.expire()

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

    def commit(self, stored: Stored, also: Callable[[], Row | None] | None = None) -> bool:
        """Put what the conversation marked on disk, and what `also` writes, in one transaction.

        True when nothing of it is only in memory afterwards. A failing disk is noted, not raised: protection goes on, and
        what `also` would have written is tried again with the next commit.
        """
        jobs = [*self._waiting, *([] if also is None else [_Job(stored, also)])]
        saved = {id(one): one for one in (*(job.stored for job in jobs), stored)}.values()
        places = [one.row for one in saved]
        written = len(self.fresh)
        try:
            with writing(self.store.db):
                for one in saved:
                    self.store.save(one, int(self._clock()))
                self.fresh += [row for job in jobs if (row := job.write()) is not None]
        except (sqlite3.Error, OSError):
            for one, place in zip(saved, places, strict=True):
                one.row = place
            del self.fresh[written:]
            self._waiting = jobs[-_MOST_WAITING:]
            self.has_failed = True
        else:
            for one in saved:
                self.store.saved(one)
            self._waiting = []
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
        self.commit(staying, lambda: self._merge([] if moving.row is None else [moving.row]))
        self._open.pop((site, name), None)
        return not self.has_failed

    def forget(self, site: str | None, name: str | None) -> None:
        """Delete keys and rows: one conversation, a site, or all. Raises sqlite3.Error when the disk does not take it."""
        for key in [key for key in self._open if site in (None, key[0]) and name in (None, key[1])]:
            del self._open[key]
        index = None if site is None or name is None else self.store.index("conversation", site, name)
        self._waiting = [
            job for job in self._waiting if site not in (None, job.stored.site) or index not in (None, job.stored.name_index)
        ]
        with writing(self.store.db):
            why: Why
            if site is None:
                why, rows, told = "forgot_all", self.store.rows_of("1 = 1"), self.ledger.rows_of("1 = 1")
            elif name is None:
                why, rows, told = "forgot_site", self.store.rows_of("site = ?", site), self.ledger.rows_of("site = ?", site)
            else:
                why, rows = "forgot_conversation", self.store.rows_named(site, name)
                told = self._told_of(rows)
            self.ledger.remove_rows(told, self._now_ms(), why)
            self.store.delete(rows)
        self._wipe_traces()
        if site is None and self._path is not None:
            for aside in self._path.parent.glob(f"{self._path.name}.damaged-*"):
                aside.unlink(missing_ok=True)  # Kept for a person to look at, until that person wants all of it gone.

    def drop_answers(self, rows: Sequence[int] | None) -> None:
        """Null: all of them. Raises sqlite3.Error when the disk does not take it."""
        with writing(self.store.db):
            self.answers.drop(rows)
        self._wipe_traces()

    def drop_learned(self, site: str, names: Iterable[str]) -> None:
        """With the keys. Raises sqlite3.Error when the disk does not take it."""
        kept = [conversation_of(name) for name in names]
        for name in kept:
            self._open.pop((site, name), None)
        gone = {self.store.index("conversation", site, name) for name in kept}
        self._waiting = [job for job in self._waiting if job.stored.name_index not in gone]
        with writing(self.store.db):
            self.store.delete([row for name in kept for row in self.store.rows_named(site, name)])
        self._wipe_traces()

    def expire(self) -> None:
        """Forget what nobody used for 30 days; what is typed or waits for the disk is in use. Raises sqlite3.Error."""
        before = int(self._clock()) - KEPT_DAYS * _DAY_S
        busy = {stored.row for stored in self._open.values() if _is_busy(stored)}
        rows = [row for row in self.store.rows_of("used_at < ?", before) if row not in busy]
        with writing(self.store.db):
            old = self.ledger.rows_of("at_ms < ? AND sealed IS NOT NULL", before * 1000)
            self.ledger.remove_texts([*old, *self._told_of(rows)], self._now_ms(), "expired")
            self.store.delete(rows)
            self.answers.expire(before * 1000)
        gone = set(rows)
        for key in [key for key, stored in self._open.items() if stored.row in gone]:
            del self._open[key]
        if rows:
            self._wipe_traces()

    def forget_rows(self, rows: Iterable[int]) -> None:
        """Delete rows of the ledger for good. Raises sqlite3.Error when the disk does not take it."""
        with writing(self.store.db):
            self.ledger.remove_rows(rows, self._now_ms(), "deleted")
        self._wipe_traces()

    def is_key_due(self) -> bool:
        return key_since(self.store.db) < self._clock() - KEY_DAYS * _DAY_S

    def change_key(self, master: MasterKey) -> None:
        """Everything on disk under a new master key and new keys of its own, or nothing. Raises sqlite3.Error."""
        with writing(self.store.db):
            keys = seal_anew(self.store, self.ledger, master, int(self._clock()))
        self.store.use(master)
        for stored in self._open.values():
            if stored.row is not None and stored.row in keys:
                stored.key = Secret(keys[stored.row])
                stored.sealer = Sealer(keys[stored.row])
        self._wipe_traces()

    def close(self) -> None:
        """Write what still waits and let go of the file."""
        for stored in self._open.values():
            if _waits(stored):
                self.commit(stored)
        with suppress(sqlite3.Error):
            self.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.store.db.close()

    def _merge(self, rows: list[int]) -> None:
        self.ledger.remove_texts(self._told_of(rows), self._now_ms(), "merged")
        self.store.delete(rows)

    def _told_of(self, conversations: list[int]) -> list[int]:
        """The ledger's rows whose texts these conversations' keys open."""
        return [row for one in conversations for row in self.ledger.rows_of("conversation = ?", one)]

    def _now_ms(self) -> int:
        return int(self._clock() * 1000)

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
            if _is_typed(stored):
                continue
            if not _waits(stored) or self.commit(stored):
                del self._open[key]


def _is_busy(stored: Stored) -> bool:
    return _is_typed(stored) or _waits(stored)


def _is_typed(stored: Stored) -> bool:
    return any(one.kind == "reserved" for one in stored.conversation.all_bindings())


def _waits(stored: Stored) -> bool:
    """Whether only memory has something of it."""
    return bool(stored.conversation.dirty or stored.conversation.gone)
