"""What goes to a covering process and comes back: boxes as numbers and the picture's bytes; the new bytes, or a reason."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from native_host.contract.documents import Kind, Reason
from native_host.contract.pictures import Box
from native_host.documents.picture_kind import picture_kind

_COUNT, _BOX, _LENGTH = struct.Struct("=I"), struct.Struct("=IIII"), struct.Struct("=I")
DONE, FAILED = b"+", b"-"
MOST_BOXES = 50_000
_REASONS = {reason.value.encode(): reason for reason in Reason}


class NotCovered(Exception):
    """No copy was made, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def packed_order(data: bytes, boxes: Sequence[Box]) -> bytes:
    every = b"".join(_BOX.pack(one.left, one.top, one.right, one.bottom) for one in boxes)
    return _COUNT.pack(len(boxes)) + every + data


def unpacked_order(order: bytes) -> tuple[list[Box], bytes]:
    """The parent's own words: they are believed."""
    (count,) = _COUNT.unpack_from(order)
    end = _COUNT.size + count * _BOX.size
    return [Box(*_BOX.unpack_from(order, at)) for at in range(_COUNT.size, end, _BOX.size)], order[end:]


def told(data: bytes) -> bytes:
    return DONE + _LENGTH.pack(len(data)) + data


def heard(answer: bytes, kind: Kind) -> bytes:
    """The new picture: of this kind, and whole. Raises NotCovered."""
    mark, rest = answer[:1], answer[1:]
    if mark == FAILED:
        raise NotCovered(_REASONS.get(rest, Reason.DIED))
    if mark != DONE or len(rest) < _LENGTH.size or _LENGTH.unpack_from(rest)[0] != len(rest) - _LENGTH.size:
        raise NotCovered(Reason.DIED)
    data = rest[_LENGTH.size :]
    if picture_kind(data) is not kind:
        raise NotCovered(Reason.DIED)
    return data
