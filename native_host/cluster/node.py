"""What runs on the machines of a cluster, in a process of its own there: the same engine as here, one document at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence

from native_host.batch.embedded import Embedded
from native_host.cluster.sealing import DOCUMENT, ROW, Box
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted
from native_host.version import VERSION


class Node:
    """Cannot fail in words: what an exception says of a document would stand in the cluster's logs."""

    def __init__(self, key: bytes) -> None:
        self._box, self._engine = Box(key), Embedded()

    def ready(self) -> str:
        return VERSION

    def read(self, document: bytes, ending: str, wanted: Sequence[Wanted], settings: Settings) -> bytes | None:
        """A sealed row of a sealed document. Null: it broke what reads it."""
        try:
            row = self._engine.read_bytes(self._box.opened(document, DOCUMENT), ending, wanted, settings)
            return self._box.sealed(json.dumps(row, separators=(",", ":")).encode("ascii"), ROW)
        except Exception:
            return None

    def close(self) -> None:
        self._engine.close()
