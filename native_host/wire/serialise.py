"""Messages to bytes: UTF-8 without ASCII escaping, `id` first, every field present.

Escaping would make 602 bytes of 100 accented letters instead of 202, and the frame limit would arrive three times too
early. `id` first lets the bridge see whose reply it relays without parsing all of it.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass

from native_host.contract.refusals import RefusalCode, Refused

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))


def dump_text(message: object) -> str:
    """The JSON of one message of `contract/messages.py`."""
    return _ENCODER.encode(_plain(message))


def dump(message: object) -> bytes:
    """As UTF-8. Raises Refused(INTERNAL, "surrogate") when a string in it is not well formed: nothing odd leaves."""
    return encode(dump_text(message))


def encode(text: str) -> bytes:
    """Strict UTF-8: browsers replace what is broken without a word, and offsets shift (measured in both)."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        pass
    raise Refused(RefusalCode.INTERNAL, "surrogate")


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
