"""A table as a file, taken piece by piece: what is taken is of one moment, whatever rows come meanwhile."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from native_host.contract.messages import Sha256, TablePiece, TakeTable
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.batch import Batch
from native_host.router.piece import piece_of, pieces_of
from native_host.router.rooms import Rooms


@dataclass(frozen=True, slots=True, repr=False)
class _Made:
    form: tuple[str, bool]
    data: bytes
    digest: Sha256


class Taking:
    """Runs in the one thread that writes tables."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._made: dict[str, _Made] = {}
        """By table: the file that is being taken."""

    def piece(self, batch: Batch, request: TakeTable) -> TablePiece:
        """Raises Refused."""
        form = (request.form, request.with_sources)
        if request.seq == 0:
            data = self._written(batch, request)
            self._made[request.batch] = _Made(form, data, Sha256(hashlib.sha256(data).hexdigest()))
        made = self._made.get(request.batch)
        if made is None or made.form != form:
            raise Refused(RefusalCode.NOT_FOUND, "seq")
        total, piece = pieces_of(made.data), piece_of(made.data, request.seq)
        if request.seq == total - 1:
            self.drop(request.batch)
        return TablePiece(request.id, request.batch, request.seq, total, len(made.data), made.digest, piece)

    def drop(self, batch: str) -> None:
        self._made.pop(batch, None)

    def _written(self, batch: Batch, request: TakeTable) -> bytes:
        extraction = self._rooms.extraction
        return extraction.table(request.form, batch.fields, batch.rows, with_sources=request.with_sources)
