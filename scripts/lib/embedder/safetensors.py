"""Reads a file of safetensors: eight bytes of length, a header in JSON, the tensors one after the other.

Source: the format's description in the safetensors repository.
"""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np

_TYPES = {"F32": "<f4", "I64": "<i8"}


def read_tensors(content: bytes) -> dict[str, Any]:
    """Arrays by name, views of `content`. Raises ValueError where the file is not whole or holds a type that is not read."""
    try:
        (length,) = struct.unpack_from("<Q", content)
        header = json.loads(content[8 : 8 + length])
        return {name: _tensor(content, 8 + length, entry) for name, entry in header.items() if name != "__metadata__"}
    except (struct.error, KeyError, TypeError, UnicodeDecodeError) as error:
        raise ValueError(f"not a file of safetensors: {type(error).__name__}") from None


def _tensor(content: bytes, base: int, entry: dict[str, Any]) -> Any:
    start, end = entry["data_offsets"]
    flat = np.frombuffer(content[base + start : base + end], _TYPES[entry["dtype"]])
    return flat.reshape(entry["shape"])
