"""The bytes of one file, put together piece by piece and held against what was said of the whole."""

from __future__ import annotations

import hashlib
from binascii import a2b_base64
from io import BytesIO

from native_host.contract.messages import Base64
from native_host.contract.refusals import RefusalCode, Refused


class Arriving:
    """One thread at a time."""

    def __init__(self, size: int, digest: str, total: int) -> None:
        self._size, self._digest, self._total = size, digest, total
        self._bytes, self._hash = BytesIO(), hashlib.sha256()
        self.pieces = 0

    @property
    def is_whole(self) -> bool:
        return self.pieces == self._total

    def check_turn(self, seq: int) -> None:
        """Raises Refused where another piece is due."""
        if seq != self.pieces:
            raise Refused(RefusalCode.OUT_OF_ORDER, "seq")

    def add(self, seq: int, data: Base64) -> bytes | None:
        """The file, once it is whole; it is handed out once. Raises Refused."""
        self.check_turn(seq)
        piece = a2b_base64(data)  # The wire has let one spelling through.
        if self._bytes.tell() + len(piece) > self._size:
            raise Refused(RefusalCode.BAD_FIELD, "size")
        self._bytes.write(piece)
        self._hash.update(piece)
        self.pieces += 1
        if not self.is_whole:
            return None
        if self._bytes.tell() != self._size:
            raise Refused(RefusalCode.BAD_FIELD, "size")
        if self._hash.hexdigest() != self._digest:
            raise Refused(RefusalCode.BAD_FIELD, "digest")
        whole = self._bytes.getvalue()
        self.let_go()
        return whole

    def let_go(self) -> None:
        self._bytes = BytesIO()
