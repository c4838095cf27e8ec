"""What reads a document and finds its fields: this process, or the machines of a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from native_host.batch.executor import Record
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted


class EngineGone(Exception):
    """Nothing more can be read by it; what was read stays read."""


class Engine(Protocol):
    """Safe for threads: a call waits for its own document."""

    @property
    def at_a_time(self) -> int:
        """How many calls at once keep it busy."""
        ...

    def read(self, descriptor: int, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        """A row without its file's name, of a file that the caller has opened, at its beginning, and closes. A document that
        fails is a row with its reason. Raises EngineGone.
        """
        ...

    def read_bytes(self, data: bytes, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        """The same of a file that lies in memory. Raises EngineGone."""
        ...

    def close(self) -> None:
        """Ends what is in work; safe at any moment and more than once."""
        ...
