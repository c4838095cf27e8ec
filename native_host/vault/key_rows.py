"""What the file says of its keys: a check that the master key is the right one, since when, and the sealed index key."""

from __future__ import annotations

import sqlite3
import time

from native_host.vault.keyring_key import MasterKey
from native_host.vault.schema import SCHEMA
from native_host.vault.sealing import Place, Sealer, first_index_key

_CHECK, _SINCE, _INDEX_KEY = "key_check", "key_since", "index_key"
_CHECKED = b"postern"


def check_key(db: sqlite3.Connection, master: MasterKey) -> None:
    """Raises SealBroken when another master key sealed this file; a new file is sealed under this one."""
    sealed = _read(db, _CHECK)
    if sealed is not None:
        Sealer(master.key.reveal()).open(sealed, _place(_CHECK, master))
    if sealed is None or _read(db, _INDEX_KEY) is None:
        write_key_rows(db, master, first_index_key(master.key.reveal()), int(time.time()))


def write_key_rows(db: sqlite3.Connection, master: MasterKey, index_key: bytes, now: int) -> None:
    """One statement, so that it is whole even where the caller has opened no transaction."""
    sealer = Sealer(master.key.reveal())
    sealed = {
        _CHECK: sealer.seal(_CHECKED, _place(_CHECK, master)),
        _INDEX_KEY: sealer.seal(index_key, _place(_INDEX_KEY, master)),
    }
    values = [value for pair in (sealed | {_SINCE: str(now).encode()}).items() for value in pair]
    db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?), (?, ?), (?, ?)", values)


def index_key(db: sqlite3.Connection, master: MasterKey) -> bytes:
    return Sealer(master.key.reveal()).open(_read(db, _INDEX_KEY) or b"", _place(_INDEX_KEY, master))


def key_since(db: sqlite3.Connection) -> int:
    """When this master key sealed the file, in seconds since 1970."""
    return int(_read(db, _SINCE) or b"0")


def _read(db: sqlite3.Connection, name: str) -> bytes | None:
    row = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def _place(name: str, master: MasterKey) -> Place:
    return (SCHEMA, "meta", name, master.id)
