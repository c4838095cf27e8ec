"""What is too long for one reply goes in pieces: one of them, as the wire has it."""

from __future__ import annotations

from binascii import b2a_base64

from native_host.contract.messages import Base64
from native_host.contract.numbers import TAKE_PIECE_BYTES
from native_host.contract.refusals import RefusalCode, Refused


def pieces_of(data: bytes) -> int:
    """How many there are; of nothing, one."""
    return max(1, -(-len(data) // TAKE_PIECE_BYTES))


def piece_of(data: bytes, seq: int) -> Base64:
    """Raises Refused where there are not so many."""
    if seq >= pieces_of(data):
        raise Refused(RefusalCode.NOT_FOUND, "seq")
    start = seq * TAKE_PIECE_BYTES
    return Base64(b2a_base64(data[start : start + TAKE_PIECE_BYTES], newline=False).decode("ascii"))
