"""What a copying process is handed through its pipe: what to replace, then the document."""

from __future__ import annotations

import json
from collections.abc import Mapping

from native_host.contract.documents import Reason
from native_host.documents.limits import Limits
from native_host.documents.source import NoSource

_HEAD = 4


def request_bytes(limits: Limits) -> int:
    """The most that the words before a document may be: characters of four bytes, or of two with an escape each."""
    return limits.replacement_characters * 6 + limits.replacements * 8 + 64


def packed_request(replacements: Mapping[str, str], limits: Limits) -> bytes:
    """Raises NoSource when it is more than any document has, or a placeholder is none."""
    wanted = [(original, placeholder) for original, placeholder in replacements.items() if original.strip()]
    if len(wanted) > limits.replacements:
        raise NoSource(Reason.TOO_MANY)
    if sum(len(original) + len(placeholder) for original, placeholder in wanted) > limits.replacement_characters:
        raise NoSource(Reason.TOO_BIG)
    if not all(_is_placeholder(placeholder, limits) for _, placeholder in wanted):
        raise NoSource(Reason.NOT_COPIED)
    said = json.dumps(wanted).encode("ascii")
    return len(said).to_bytes(_HEAD, "big") + said


def unpacked_request(data: bytes) -> tuple[dict[str, str], bytes]:
    """What the parent wrote, which is believed."""
    end = _HEAD + int.from_bytes(data[:_HEAD], "big")
    return dict(json.loads(data[_HEAD:end])), data[end:]


def _is_placeholder(text: str, limits: Limits) -> bool:
    """It has to fit into every format as it is: no line, no control character."""
    return 0 < len(text) <= limits.placeholder_characters and text.isprintable() and text == text.strip()
