"""The answer of a copying process: a few words on the copy, then its bytes. Believed as little as a reading's."""

from __future__ import annotations

import json
import sys

from native_host.contract.documents import Copied, Kind, Reason
from native_host.contract.refusals import Refused
from native_host.documents.frame import NotAnAnswer
from native_host.documents.limits import Limits
from native_host.documents.task import COPY_HEAD_BYTES
from native_host.wire.framing import frame
from native_host.wire.strict_json import loads_object

_HEAD = 4
_FIELDS = frozenset(("kind", "reason", "ending", "length"))
_KINDS: dict[object, Kind] = {kind.value: kind for kind in Kind}
_REASONS: dict[object, Reason] = {reason.value: reason for reason in Reason}
_ENDINGS = frozenset(kind.value for kind in Kind)


def packed_copy(copied: Copied, limits: Limits) -> bytes:
    """A copy that is longer than one may be is none."""
    if len(copied.data) > limits.copy_bytes:
        copied = Copied(copied.kind, b"", Reason.TOO_BIG)
    said = {"kind": copied.kind, "reason": copied.reason, "ending": copied.ending, "length": len(copied.data)}
    return frame(json.dumps(said).encode("ascii"), COPY_HEAD_BYTES) + copied.data


def unpacked_copy(data: bytes, limits: Limits) -> Copied:
    """Raises NotAnAnswer."""
    end = _HEAD + int.from_bytes(data[:_HEAD], sys.byteorder)
    if not _HEAD < end <= min(len(data), _HEAD + COPY_HEAD_BYTES):
        raise NotAnAnswer
    try:
        said = loads_object(data[_HEAD:end])
    except Refused:
        raise NotAnAnswer from None
    if set(said) != _FIELDS or said["length"] != len(data) - end or type(said["length"]) is not int:
        raise NotAnAnswer
    kind, reason, ending = said["kind"], said["reason"], said["ending"]
    if not all(one is None or type(one) is str for one in (kind, reason, ending)):
        raise NotAnAnswer
    copy = data[end:]
    if reason is not None:
        if reason not in _REASONS or copy or ending != "" or (kind is not None and kind not in _KINDS):
            raise NotAnAnswer
        return Copied(_KINDS.get(kind), b"", _REASONS[reason])
    if kind not in _KINDS or ending not in _ENDINGS or not copy or len(copy) > limits.copy_bytes:
        raise NotAnAnswer
    return Copied(_KINDS[kind], copy, None, str(ending))
