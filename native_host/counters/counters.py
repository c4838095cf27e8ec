"""The counters' file: sums per site and day, samples of latency, and how far into the ledger they reach."""

from __future__ import annotations

import datetime
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from native_host.contract.messages import CounterSet
from native_host.contract.records import Facts, Row
from native_host.counters.fold import TYPE_PREFIX, change_of
from native_host.counters.percentile import percentile

Range = Literal["today", "week", "all"]
_MOST_WAITING = 512
_DAYS: dict[Range, int] = {"today": 1, "week": 7}
_SCHEMA = """
CREATE TABLE IF NOT EXISTS sums (site TEXT, day INTEGER, name TEXT, n INTEGER NOT NULL, PRIMARY KEY (site, day, name))
 STRICT;
CREATE TABLE IF NOT EXISTS latency (site TEXT, day INTEGER, us INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS latency_by_day ON latency (day);
CREATE TABLE IF NOT EXISTS local_latency (site TEXT, day INTEGER, us INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS local_latency_by_day ON local_latency (day);
CREATE TABLE IF NOT EXISTS reached (only INTEGER PRIMARY KEY CHECK (only = 1), ledger INTEGER NOT NULL) STRICT;
"""


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
            self._db = _open(path)
        except (sqlite3.Error, OSError) as error:
            self._db, self.faults = self._second_try(path, error)

    def _second_try(self, path: Path | None, error: Exception) -> tuple[sqlite3.Connection, tuple[str, ...]]:
        is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
        if path is not None and is_damaged:
            with suppress(sqlite3.Error, OSError):
                _move_aside(path)
                return _open(path), ("counters_damaged",)
        self.is_stored = False
        return _open(None), ("not_stored",)

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
        since = 0 if over == "all" else self._today().toordinal() - _DAYS[over] + 1
        where, values = "day >= ?", [since]
        sites: list[str] = [] if site is None else [site]
        if site is not None:
            where += " AND site = ?"
        with self._lock:
            query = f"SELECT name, sum(n) FROM sums WHERE {where} GROUP BY name"  # noqa: S608  our own clauses
            sums: dict[str, int] = dict(self._db.execute(query, [*values, *sites]))
            added, local = (
                [row[0] for row in self._db.execute(f"SELECT us FROM {table} WHERE {where} ORDER BY us", [*values, *sites])]  # noqa: S608
                for table in ("latency", "local_latency")
            )
        return _as_set(sums, added, local)

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
        day = datetime.date.fromtimestamp(entry.at_ms / 1000).toordinal()
        change = change_of(entry.facts)
        self._db.executemany(
            "INSERT INTO sums (site, day, name, n) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (site, day, name) DO UPDATE SET n = n + excluded.n",
            [(entry.site, day, name, n) for name, n in change.sums.items()],
        )
        for table, us in (("latency", change.latency_us), ("local_latency", change.local_us)):
            if us is not None:
                self._db.execute(f"INSERT INTO {table} (site, day, us) VALUES (?, ?, ?)", (entry.site, day, us))  # noqa: S608


def _as_set(sums: dict[str, int], added: list[int], local: list[int]) -> CounterSet:
    """`added`, `local`: samples in microseconds, ascending."""

    def milliseconds(ordered: list[int], share: float) -> float | None:
        found = percentile(ordered, share)
        return None if found is None else found / 1000

    types = {name.removeprefix(TYPE_PREFIX): n for name, n in sorted(sums.items()) if name.startswith(TYPE_PREFIX) and n > 0}
    return CounterSet(
        checked=sums.get("checked", 0),
        released=sums.get("released", 0),
        held=sums.get("held", 0),
        unprotected=sums.get("unprotected", 0),
        values_by_type=types,
        private_bytes_kept_local=sums.get("private_bytes", 0),
        avoided_round_trips=sums.get("answered", 0),
        median_local_latency_ms=milliseconds(local, 0.5),
        local_latency_n=len(local),
        added_latency_p50_ms=milliseconds(added, 0.5),
        added_latency_p95_ms=milliseconds(added, 0.95),
        added_latency_n=len(added),
    )


def _open(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    db = sqlite3.connect(path or ":memory:", timeout=1.0, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")  # A lost tail is counted again from the ledger at the next start.
    db.executescript(_SCHEMA)
    return db


def _move_aside(path: Path) -> None:
    stamp = datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%f")
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(path.with_name(f"{path.name}.damaged-{stamp}{suffix}"))
