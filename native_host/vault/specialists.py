"""What specialists have learned, as the desk keeps it: under the vault's lock, never of a private window."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager

from native_host.contract.refusals import RefusalCode, Refused
from native_host.vault.learned import conversation_of
from native_host.vault.shelf import Shelf


class KeptSpecialists:
    """Safe for threads."""

    def __init__(self, shelf: Shelf, lock: AbstractContextManager[object]) -> None:
        self._shelf = shelf
        self._lock = lock

    def name(self, site: str, instruction: str) -> str:
        """Of what is learned for an instruction on a site: a word that tells nothing of it."""
        with self._lock:
            return self._shelf.learned.name(site, instruction)

    def keep(self, site: str, name: str, data: bytes) -> bool:
        """Whether the disk has it. What a failing disk does not take is written with what it takes next."""
        with self._lock:
            stored = self._shelf.get(site, conversation_of(name))

            def write() -> None:
                self._shelf.learned.keep(stored, name, data)

            return self._shelf.commit(stored, write)

    def all(self) -> list[tuple[str, str, bytes]]:
        """Site, name and data, the one used longest ago first."""
        with self._lock:
            return list(self._shelf.learned.all())

    def drop(self, site: str, names: Sequence[str]) -> None:
        """Raises Refused(NOT_STORED) when the disk kept them."""
        with self._lock:
            try:
                self._shelf.drop_learned(site, names)
            except sqlite3.Error:
                raise Refused(RefusalCode.NOT_STORED) from None
