"""A keyring kept in a file, so that it outlives a killed process. Its class goes by the name of one that is allowed."""

from __future__ import annotations

import json
from pathlib import Path


class Keyring:
    """`breaks` says before which call it stops working: 1 is the next one; 0 never."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.breaks = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._count()
        return self._entries().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._count()
        self._write(self._entries() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        self._count()
        self._write({name: value for name, value in self._entries().items() if name != f"{service}/{username}"})

    def _count(self) -> None:
        if self.breaks:
            self.breaks -= 1
            if self.breaks == 0:
                self.breaks = 1  # It stays broken.
                raise PermissionError

    def _entries(self) -> dict[str, str]:
        return json.loads(self.path.read_text()) if self.path.exists() else {}

    def _write(self, entries: dict[str, str]) -> None:
        aside = self.path.with_suffix(".new")
        aside.write_text(json.dumps(entries))
        aside.replace(self.path)


Keyring.__module__, Keyring.__qualname__ = "keyring.backends.SecretService", "Keyring"
