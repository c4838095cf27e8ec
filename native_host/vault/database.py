"""Opens the vault's file: private, checked, migrated, one writer; a damaged file is moved aside, never deleted (T-26)."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from native_host.vault.key_rows import check_key
from native_host.vault.keyring_key import MasterKey
from native_host.vault.schema import migrate
from native_host.vault.sealing import SealBroken

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL may lose the last commits on power loss: placeholders nobody can resolve.
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # A forgotten key is overwritten, not only unlinked.
    "PRAGMA temp_store = MEMORY",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """`master` is the key that the file is sealed under: the current one, or its successor (an exchange was cut short)."""

    db: sqlite3.Connection
    master: MasterKey
    faults: tuple[str, ...] = ()


def open_vault(path: Path, master: MasterKey) -> Opened:
    """Raises sqlite3.Error or OSError when the place cannot be written at all: the vault then lives in memory."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _open(path, master)
    except (sqlite3.DatabaseError, SealBroken) as error:
        # Locked, full or read-only is no damage: those are OperationalError, and the file stays where it is.
        if isinstance(error, sqlite3.OperationalError):
            raise
    move_aside(path)
    return replace(_open(path, master), faults=("vault_damaged",))


def open_memory(master: MasterKey) -> sqlite3.Connection:
    """The same tables without a file."""
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA foreign_keys = ON")
    migrate(db, Path())
    check_key(db, master)
    return db


@contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all of it is on disk when the block ends, or none of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # A full disk may have rolled back by itself.
            db.execute("ROLLBACK")
        raise


def move_aside(path: Path) -> Path:
    """Rename the file and its journals, so that a person can still look at them."""
    aside = path.with_name(f"{path.name}.damaged-{time.time_ns()}")
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside


def _open(path: Path, master: MasterKey) -> Opened:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    db = sqlite3.connect(path, timeout=1.0, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _PRAGMAS:
            db.execute(pragma)
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("quick_check")
        migrate(db, path)
        return Opened(db, fitting(db, master))
    except BaseException:
        db.close()
        raise


def fitting(db: sqlite3.Connection, master: MasterKey) -> MasterKey:
    """Which of the two keys opens the file; SealBroken when neither does."""
    try:
        check_key(db, master)
    except SealBroken:
        if master.successor is None:
            raise
        check_key(db, master.successor)
        return master.successor
    return master
