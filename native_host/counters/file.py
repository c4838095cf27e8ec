"""The counters' file on disk: made where it is missing, moved aside where it is damaged, or only looked into."""

from __future__ import annotations

import datetime
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sums (site TEXT, day INTEGER, name TEXT, n INTEGER NOT NULL, PRIMARY KEY (site, day, name))
 STRICT;
CREATE TABLE IF NOT EXISTS latency (site TEXT, day INTEGER, us INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS latency_by_day ON latency (day);
CREATE TABLE IF NOT EXISTS local_latency (site TEXT, day INTEGER, us INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS local_latency_by_day ON local_latency (day);
CREATE TABLE IF NOT EXISTS reached (only INTEGER PRIMARY KEY CHECK (only = 1), ledger INTEGER NOT NULL) STRICT;
"""


def open_file(path: Path | None) -> sqlite3.Connection:
    """For the one writer. `path` null: in memory."""
    if path is not None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    db = sqlite3.connect(path or ":memory:", timeout=1.0, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")  # A lost tail is counted again from the ledger at the next start.
    db.executescript(_SCHEMA)
    return db


def open_read_only(path: Path) -> sqlite3.Connection:
    """For a look beside the writer. Raises FileNotFoundError, or sqlite3.Error where this is no counters' file."""
    if not path.is_file():
        raise FileNotFoundError(path)
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=1.0, isolation_level=None)
    try:
        db.execute("BEGIN")  # Everything that is read is of one moment, whatever is counted meanwhile.
        db.execute("SELECT 1 FROM sums, latency, local_latency LIMIT 1").fetchone()
    except sqlite3.Error:
        db.close()
        raise
    return db


def move_aside(path: Path) -> None:
    stamp = datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%f")
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(path.with_name(f"{path.name}.damaged-{stamp}{suffix}"))
