"""The vault's tables, as numbered steps. A step runs in one transaction, after a copy of the file was made."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

SCHEMA = "postern-vault"


def _first(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT")
    db.execute(
        "CREATE TABLE conversations (id INTEGER PRIMARY KEY AUTOINCREMENT, site TEXT NOT NULL, name_index BLOB NOT NULL,"
        " key_id TEXT NOT NULL, wrapped_key BLOB NOT NULL, used_at INTEGER NOT NULL, UNIQUE (site, name_index)) STRICT"
    )
    # `kind`: reserved, lasting (a name for a value), literal, spent (a name without one), allowed, hidden (no name).
    db.execute(
        "CREATE TABLE bindings (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,"
        " kind TEXT NOT NULL, label TEXT NOT NULL, number INTEGER, value_index BLOB, sealed BLOB,"
        " UNIQUE (conversation, label, number)) STRICT"
    )
    db.execute("CREATE INDEX bindings_by_value ON bindings (conversation, label, value_index)")
    db.execute(
        "CREATE TABLE ledger (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " conversation INTEGER REFERENCES conversations (id) ON DELETE SET NULL,"
        " site TEXT NOT NULL, at_ms INTEGER NOT NULL, facts TEXT NOT NULL, sealed BLOB, sealed_digest BLOB NOT NULL,"
        " previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX ledger_by_site ON ledger (site, id)")
    db.execute("CREATE INDEX ledger_by_conversation ON ledger (conversation)")


def _first_numbers(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE conversations ADD COLUMN first_number INTEGER NOT NULL DEFAULT 1")


def _answers(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE TABLE answers (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,"
        " request_index BLOB NOT NULL UNIQUE, at_ms INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX answers_by_conversation ON answers (conversation)")


UNCHAINED = "ledger_unchained"
"""In `meta` until the next opening has chained the rows there are: the key is not at hand while a file is migrated."""


def _chained(db: sqlite3.Connection) -> None:
    """Rows get a kind. Those written before are chained under the key of their own at the opening (adoption.py)."""
    db.execute("ALTER TABLE ledger ADD COLUMN kind TEXT NOT NULL DEFAULT 'decision'")
    db.execute("INSERT INTO meta (name, value) VALUES (?, x'')", (UNCHAINED,))


def _learned(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE TABLE learned (conversation INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, sealed BLOB NOT NULL) STRICT"
    )


STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _first_numbers, _answers, _chained, _learned)


def migrate(db: sqlite3.Connection, path: Path, steps: tuple[Callable[[sqlite3.Connection], None], ...] = STEPS) -> None:
    """Bring the file to the newest version. A version from the future raises: an older program must not write to it."""
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps):
        raise sqlite3.DatabaseError("newer schema")
    if 0 < version < len(steps):
        _back_up(db, path.with_name(f"{path.name}.before-{version + 1}"))
    for number in range(version, len(steps)):
        db.execute("BEGIN IMMEDIATE")
        try:
            steps[number](db)
            db.execute(f"PRAGMA user_version = {number + 1}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


def _back_up(db: sqlite3.Connection, to: Path) -> None:
    to.unlink(missing_ok=True)
    to.touch(mode=0o600)
    copy = sqlite3.connect(to)
    try:
        db.backup(copy)
    finally:
        copy.close()
