"""A reply longer than one frame travels as `chunk` messages, in order, and is put together again only when it is whole."""

from __future__ import annotations

import hashlib

from native_host.contract.messages import Chunk, RequestId
from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.serialise import dump, dump_text, encode

CHUNKS_MAX = 64
_TOTAL_MAX = 10_000  # For the width of the numbers in the frame that is measured.
_HEX_SHA256 = 64


def frames_of(message: object, request: RequestId, frame_out_bytes: int) -> list[bytes]:
    """The payloads that carry `message`: itself, or chunks of it. Raises Refused(TOO_LARGE) above CHUNKS_MAX chunks."""
    text = dump_text(message)
    whole = encode(text)
    if len(whole) <= frame_out_bytes:
        return [whole]
    room = frame_out_bytes - len(dump(Chunk(request, _TOTAL_MAX, _TOTAL_MAX, "0" * _HEX_SHA256, "")))
    if room < 8 or len(whole) > room * CHUNKS_MAX:
        raise Refused(RefusalCode.TOO_LARGE, "frame_out_bytes")
    pieces = _pieces(text, room)
    if len(pieces) > CHUNKS_MAX:
        raise Refused(RefusalCode.TOO_LARGE, "frame_out_bytes")
    digest = hashlib.sha256(whole).hexdigest()
    return [dump(Chunk(request, seq, len(pieces), digest, piece)) for seq, piece in enumerate(pieces)]


def _pieces(text: str, room: int) -> list[str]:
    """Cut `text` so that each piece, as a JSON string's inside, takes at most `room` bytes."""
    pieces: list[str] = []
    start = 0
    while start < len(text):
        count = room
        while (size := _size(text[start : start + count])) > room:
            count = max(1, min(count - 1, count * room // size))
        pieces.append(text[start : start + count])
        start += count
    return pieces


def _size(piece: str) -> int:
    return len(dump_text(piece).encode("utf-8")) - 2  # without the quotes


class Assembler:
    """Puts chunks together. One reply at a time; anything out of order is Refused(MALFORMED, "chunk") and starts afresh."""

    __slots__ = ("_first", "_pieces", "_size", "_size_max")

    def __init__(self, size_max: int = 64 * 1024 * 1024) -> None:
        self._first: Chunk | None = None
        self._pieces: list[str] = []
        self._size = 0
        self._size_max = size_max

    def add(self, chunk: Chunk) -> bytes | None:
        """The whole reply's JSON once its last piece is in, None before."""
        first = self._first or chunk
        fits = (chunk.id, chunk.total, chunk.digest, chunk.seq) == (first.id, first.total, first.digest, len(self._pieces))
        self._size += len(chunk.data)
        if not fits or chunk.seq >= chunk.total or self._size > self._size_max:
            self.reset()
            raise Refused(RefusalCode.MALFORMED, "chunk")
        self._first = first
        self._pieces.append(chunk.data)
        if len(self._pieces) < chunk.total:
            return None
        whole = encode("".join(self._pieces))
        self.reset()
        if hashlib.sha256(whole).hexdigest() != chunk.digest:
            raise Refused(RefusalCode.MALFORMED, "chunk")
        return whole

    def reset(self) -> None:
        """Forget a started reply: its request was refused, or the port is a new one."""
        self._first, self._pieces, self._size = None, [], 0
