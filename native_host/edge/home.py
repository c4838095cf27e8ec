"""Where a machine keeps what it is to others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Home:
    """`control`: a worker's Unix socket for the commands of its own user."""

    folder: Path
    control: Path

    @property
    def peers(self) -> Path:
        return self.folder / "peers.json"

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger.jsonl"

    @property
    def storage(self) -> Path:
        """Credentials of grants that lie on servers. Its user writes it."""
        return self.folder / "storage.json"

    @property
    def jobs(self) -> Path:
        return self.folder / "jobs"
