"""What a vault needs every day: old conversations go, and the master key is exchanged when it is old. Safe to be cut short.

The keyring and the file cannot change in one step, so there are three: the new key is put beside the old one; the file is
encrypted anew in one transaction; the new key takes the old one's place. Cut short in between, the next opening finds the
key that fits among the two, and the next day goes on from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from native_host.vault.keyring_key import MasterKey, NoKey
from native_host.vault.shelf import Shelf


class Keys(Protocol):
    """Where the master key is kept. Either call may take as long as a keyring is given."""

    def stage(self) -> MasterKey | NoKey: ...

    def promote(self, key: MasterKey) -> bool: ...


class Tending:
    """`unpromoted` is the key that the file is sealed under already while the keyring still names the one before."""

    def __init__(self, keys: Keys | None = None, unpromoted: MasterKey | None = None) -> None:
        self._keys = keys
        self._unpromoted = unpromoted

    def tend(self, shelf: Shelf, locked: Callable[[], AbstractContextManager[object]]) -> None:
        """`locked` keeps others from the shelf; the keyring is asked without it, since nobody may wait for that."""
        try:
            with locked():
                shelf.expire()
                is_due = shelf.is_on_disk and shelf.is_key_due()
            if self._keys is not None and is_due and self._unpromoted is None:
                self._exchange(self._keys, shelf, locked)
        except sqlite3.Error:
            shelf.has_failed = True
        if self._keys is not None and self._unpromoted is not None and self._keys.promote(self._unpromoted):
            self._unpromoted = None

    def _exchange(self, keys: Keys, shelf: Shelf, locked: Callable[[], AbstractContextManager[object]]) -> None:
        staged = keys.stage()
        if isinstance(staged, NoKey):
            return
        with locked():
            shelf.change_key(staged)
        self._unpromoted = staged
