"""The counters' file: sums per site and day, samples of latency, and how far into the ledger they reach."""

from __future__ import annotations

import datetime
import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from native_host.contract.messages import CounterSet, DaySeries
from native_host.contract.records import Facts, Row
from native_host.counters.file import move_aside, open_file
from native_host.counters.fold import change_of
from native_host.counters.reading import Range, read_days, read_set

_MOST_WAITING = 512


@dataclass(frozen=True, slots=True)
class Entry:
    """A ledger row as the counters see it. `ledger` is its number, null where the ledger could not take it."""

    ledger: int | None
    site: str
    at_ms: int
    facts: Facts


class Counters:
    """Safe for threads. `path` null: in memory. A file that cannot be written is left for memory, and said so."""

    def __init__(self, path: Path | None, today: Callable[[], datetime.date] = datetime.date.today) -> None:
        self._today = today
        self._lock = threading.Lock()
        self._waiting: tuple[Entry, ...] = ()
        self.faults: tuple[str, ...] = ()
        self.is_stored = path is not None
        try:
            self._db = open_file(path)
        except (sqlite3.Error, OSError) as error:
            self._db, self.faults = self._second_try(path, error)

    def _second_try(self, path: Path | None, error: Exception) -> tuple[sqlite3.Connection, tuple[str, ...]]:
        is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
        if path is not None and is_damaged:
            with suppress(sqlite3.Error, OSError):
                move_aside(path)
                return open_file(path), ("counters_damaged",)
        self.is_stored = False
        return open_file(None), ("not_stored",)

    @property
    def reached(self) -> int:
        """The last ledger row that is counted."""
        found = self._db.execute("SELECT ledger FROM reached").fetchone()
        return int(found[0]) if found else 0

    def add(self, entries: Iterable[Entry]) -> None:
        """Count rows once each: a row that was counted before is passed over. What the disk refuses waits for the next."""
        with self._lock:
            waiting = (*self._waiting, *entries)
            try:
                self._db.execute("BEGIN IMMEDIATE")
                for entry in waiting:
                    self._add(entry)
                self._db.execute("COMMIT")
                self._waiting = ()
                self.faults = tuple(fault for fault in self.faults if fault != "not_stored" or not self.is_stored)
            except sqlite3.Error:
                self._waiting = waiting[-_MOST_WAITING:]
                with suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                self.faults = (*(fault for fault in self.faults if fault != "not_stored"), "not_stored")

    def count(self, row: Row, is_in_ledger: bool) -> None:
        """Count one row now. A row of a ledger in memory has a number that means nothing to this file."""
        self.add([Entry(row.id if is_in_ledger else None, row.site, row.at_ms, row.facts)])

    def catch_up(self, rows_after: Callable[[int], Sequence[Row]]) -> None:
        """Count what the ledger has and we have not: the tail that a crash cost, or all of a ledger that began anew."""
        newest = max((row.id for row in rows_after(0)), default=0)
        if newest < self.reached:
            self._db.execute("UPDATE reached SET ledger = 0")
        self.add(Entry(row.id, row.site, row.at_ms, row.facts) for row in rows_after(self.reached))

    def read(self, site: str | None, over: Range) -> CounterSet:
        """One site, or all. What nothing measures stays null."""
        with self._lock:
            return read_set(self._db, site, over, self._today())

    def read_days(self, site: str | None, over: Range) -> DaySeries:
        """The same, day by day."""
        with self._lock:
            return read_days(self._db, site, over, self._today())

    def close(self) -> None:
        self._db.close()

    def _add(self, entry: Entry) -> None:
        if entry.ledger is not None:
            if entry.ledger <= self.reached:
                return
            self._db.execute(
                "INSERT INTO reached (only, ledger) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET ledger = excluded.ledger",
                (entry.ledger,),
            )
        day = _day_of(entry.at_ms)
        change = change_of(entry.facts)
        self._sum(entry.site, day, change.sums)
        self._sum(entry.site, _day_of(change.back_at_ms), {name: -n for name, n in change.taken_back.items()})
        for table, us in (("latency", change.latency_us), ("local_latency", change.local_us)):
            if us is not None:
                self._db.execute(f"INSERT INTO {table} (site, day, us) VALUES (?, ?, ?)", (entry.site, day, us))  # noqa: S608

    def _sum(self, site: str, day: int, sums: Mapping[str, int]) -> None:
        self._db.executemany(
            "INSERT INTO sums (site, day, name, n) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (site, day, name) DO UPDATE SET n = n + excluded.n",
            [(site, day, name, n) for name, n in sums.items()],
        )


def _day_of(at_ms: int) -> int:
    """The day of this machine's calendar, as its number in the proleptic Gregorian calendar."""
    return datetime.date.fromtimestamp(at_ms / 1000).toordinal()
