"""What runs on the machines of a cluster, in a process of its own there: the same engine as here, one document at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence

from native_host.batch.embedded import Embedded
from native_host.batch.record import content_of
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
        """A sealed row of a sealed document, and whether pictures in it were not read. Null: it broke what reads it."""
        try:
            read = self._engine.document(self._box.opened(document, DOCUMENT), ending)
            said = {"row": content_of(read, wanted, settings), "has_pictures": bool(read.pixels)}
            return self._box.sealed(json.dumps(said, separators=(",", ":")).encode("ascii"), ROW)
        except Exception:
            return None

    def close(self) -> None:
        self._engine.close()
