"""Length-prefixed frames as browsers speak them: a native-endian 32-bit length, then that many bytes of JSON."""

from __future__ import annotations

import sys

from native_host.contract.refusals import RefusalCode, Refused

_HEAD = 4


class Framer:
    """Cuts a stream of bytes into frames. Holds at most one frame of `limit_bytes` and what one `feed` brought.

    A bad length word cannot be resynchronised: `refused` is set, and everything after it is ignored. Frames that came
    whole before it are still delivered.
    """

    __slots__ = ("_buffer", "_limit_bytes", "refused")

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._buffer = bytearray()
        self.refused: Refused | None = None

    def feed(self, data: bytes) -> list[bytes]:
        """The frames that `data` completes, in order."""
        if self.is_broken:
            return []
        self._buffer += data
        frames: list[bytes] = []
        start = 0
        while (end := self._frame_end(start)) is not None and end <= len(self._buffer):
            frames.append(bytes(memoryview(self._buffer)[start + _HEAD : end]))
            start = end
        del self._buffer[:start]
        return frames

    @property
    def is_broken(self) -> bool:
        """True after a length word that was refused."""
        return self.refused is not None

    @property
    def is_mid_frame(self) -> bool:
        """True when an end of the stream now would cut a frame short: what is there must not be parsed."""
        return bool(self._buffer)

    def _frame_end(self, start: int) -> int | None:
        """Where the frame at `start` ends; None when its length word is not whole or not acceptable."""
        if len(self._buffer) < start + _HEAD:
            return None
        length = int.from_bytes(self._buffer[start : start + _HEAD], sys.byteorder)
        # Checked before anything is allocated for it: four stray ASCII letters read as a gigabyte (measured).
        if length == 0:
            self.refused = Refused(RefusalCode.MALFORMED, "length")
        elif length > self._limit_bytes:
            self.refused = Refused(RefusalCode.TOO_LARGE, "frame_in_bytes")
        if self.refused is not None:
            self._buffer.clear()
            return None
        return start + _HEAD + length


def frame(payload: bytes, limit_bytes: int) -> bytes:
    """`payload` with its length word. Raises Refused(TOO_LARGE) rather than let a browser end the port."""
    if len(payload) > limit_bytes:
        raise Refused(RefusalCode.TOO_LARGE, "frame_out_bytes")
    return len(payload).to_bytes(_HEAD, sys.byteorder) + payload
