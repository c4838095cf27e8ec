"""A table as a file, taken piece by piece: what is taken is of one moment, whatever rows come meanwhile."""

from __future__ import annotations

import hashlib
from binascii import b2a_base64

from native_host.contract.messages import Base64, Sha256, TablePiece, TakeTable
from native_host.contract.numbers import TAKE_PIECE_BYTES
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.batch import Batch
from native_host.router.rooms import Rooms


class Taking:
    """Runs in the one thread that writes tables."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._made: dict[str, tuple[tuple[str, bool], bytes]] = {}
        """By table: the file that is being taken, and of which form."""

    def piece(self, batch: Batch, request: TakeTable) -> TablePiece:
        """Raises Refused."""
        form = (request.form, request.with_sources)
        if request.seq == 0:
            self._made[request.batch] = (form, self._written(batch, request))
        made = self._made.get(request.batch)
        if made is None or made[0] != form:
            raise Refused(RefusalCode.NOT_FOUND, "seq")
        data, start = made[1], request.seq * TAKE_PIECE_BYTES
        total = max(1, -(-len(data) // TAKE_PIECE_BYTES))
        if request.seq >= total:
            raise Refused(RefusalCode.NOT_FOUND, "seq")
        if request.seq == total - 1:
            self.drop(request.batch)
        piece = Base64(b2a_base64(data[start : start + TAKE_PIECE_BYTES], newline=False).decode("ascii"))
        return TablePiece(
            request.id, request.batch, request.seq, total, len(data), Sha256(hashlib.sha256(data).hexdigest()), piece
        )

    def drop(self, batch: str) -> None:
        self._made.pop(batch, None)

    def _written(self, batch: Batch, request: TakeTable) -> bytes:
        extraction = self._rooms.extraction
        return extraction.table(request.form, batch.fields, batch.rows, with_sources=request.with_sources)
