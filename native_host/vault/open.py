"""Opens a vault: on disk with the keyring's key, otherwise in memory with a key nobody else ever sees."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from native_host.contract.secret import Secret
from native_host.vault.database import open_memory, open_vault
from native_host.vault.keyring_key import MasterKey, NoKey, fetch_master_key
from native_host.vault.numbering import Numbering
from native_host.vault.sealing import KEY_BYTES
from native_host.vault.shelf import Shelf
from native_host.vault.store import Store
from native_host.vault.tending import Keys, Tending
from native_host.vault.vault import Vault


def open_user_vault(
    path: Path,
    fetch: Callable[[], MasterKey | NoKey] = fetch_master_key,
    *,
    keys: Keys | None = None,
    clock: Callable[[], float] = time.time,
) -> Vault:
    """The user's vault. Never fails: what is missing is named in `faults`, and protection goes on in memory.

    `keys` is where the master key is exchanged; without it, it stays.
    """
    numbering = Numbering(path.with_name("numbers"))
    master = fetch()
    if isinstance(master, NoKey):
        return open_memory_vault((master.fault,), numbering)
    try:
        opened = open_vault(path, master)
        tending = Tending(keys, opened.master if opened.master is master.successor else None)
        shelf = Shelf(Store(opened.db, opened.master, numbering), path, clock)
        return Vault(shelf, lambda: _memory_shelf(numbering, is_private=True), opened.faults, clock, tending)
    except (sqlite3.Error, OSError):
        return open_memory_vault(("not_stored",), numbering)


def open_memory_vault(faults: tuple[str, ...] = (), numbering: Numbering | None = None) -> Vault:
    """Everything in memory: no keyring, a disk that cannot be written, or a command line that must leave nothing."""
    numbers = numbering or Numbering()
    return Vault(_memory_shelf(numbers), lambda: _memory_shelf(numbers, is_private=True), faults)


def _memory_shelf(numbering: Numbering, is_private: bool = False) -> Shelf:
    master = MasterKey(secrets.token_hex(4), Secret(secrets.token_bytes(KEY_BYTES)))
    return Shelf(Store(open_memory(master), master, numbering, is_private), None)
