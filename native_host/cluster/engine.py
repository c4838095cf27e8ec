"""The engine over a cluster: a document is opened here, and its bytes alone go, sealed, to whichever machine is free.

So the machines need no disk in common, and no name of a file reaches them: of it, only which kind it says. A document with
pictures comes back to where the command runs: a recogniser in each process of a machine would take all its memory.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Protocol, cast

from native_host.batch.engine import Engine, EngineGone
from native_host.batch.executor import Record
from native_host.batch.record import content_of
from native_host.cluster.budget import Budget
from native_host.cluster.sealing import DOCUMENT, ROW, Box
from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.naming import kind_by_name
from native_host.documents.reader import nothing
from native_host.documents.source import NoSource, Source, source_of
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted

_CHUNK = 1 << 20
_PREPARED = 2  # documents that wait, sealed, for whichever process is free next
_END_S = 10.0


class Nodes(Protocol):
    """The processes of a cluster that read."""

    @property
    def processes(self) -> int: ...

    @property
    def under_way_bytes(self) -> int:
        """What the smallest of its machines has room for."""
        ...

    def read(self, document: bytes, ending: str, wanted: Sequence[Wanted], settings: Settings) -> bytes | Reason:
        """A sealed row, or why there is none. Waits for a free process. Raises EngineGone."""
        ...

    def end_work(self) -> None:
        """What is in work raises EngineGone."""
        ...

    def close(self) -> None: ...


class OnCluster:
    """An `Engine`."""

    def __init__(self, nodes: Nodes, key: bytes, pictures: Engine | None = None) -> None:
        """`key`: that with which the nodes were made. `pictures`: reads what has pictures; null: they stay unread."""
        self._pictures = pictures
        self._nodes, self._box = nodes, Box(key)
        self._budget = Budget(nodes.under_way_bytes)
        self._is_closed = False

    @property
    def at_a_time(self) -> int:
        return self._nodes.processes + _PREPARED

    def read(self, descriptor: int, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        row: Record | Reason
        try:
            source = source_of(descriptor, LIMITS)
            with self._budget.of(source.size):
                data = _whole(source)
                row = Reason.CHANGED if source.has_changed() else self._row(data, name, wanted, settings)
        except NoSource as none:
            row = none.reason
        except OSError:
            row = Reason.DIED
        return content_of(nothing(row), wanted, settings) if isinstance(row, Reason) else row

    def read_bytes(self, data: bytes, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        with self._budget.of(len(data)):
            row = self._row(data, name, wanted, settings)
        return content_of(nothing(row), wanted, settings) if isinstance(row, Reason) else row

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._nodes.end_work()
            self._budget.unused(_END_S)
            self._nodes.close()
            if self._pictures is not None:
                self._pictures.close()

    def _row(self, data: bytes, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record | Reason:
        if self._is_closed:
            raise EngineGone
        if not data:
            return Reason.EMPTY
        if len(data) > LIMITS.file_bytes:
            return Reason.TOO_BIG
        kind = kind_by_name(name)
        sealed = self._nodes.read(self._box.sealed(data, DOCUMENT), f".{kind.value}" if kind else "", wanted, settings)
        if isinstance(sealed, Reason):
            return sealed
        said = json.loads(self._box.opened(sealed, ROW))
        if said["has_pictures"] and self._pictures is not None:
            return self._pictures.read_bytes(data, name, wanted, settings)
        return cast(Record, said["row"])


def _whole(source: Source) -> bytes:
    """As far as it was when it was opened; one that grew meanwhile has changed."""
    pieces, left = [], source.size
    while left and (piece := os.read(source.descriptor, min(_CHUNK, left))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)
