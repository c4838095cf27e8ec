"""JSON as JSON.stringify writes it and nothing more: what Python's own parser lets through is refused here.

Left alone it takes NaN, keeps the last of two equal keys, recurses until it fails, raises ValueError for 4301 digits and
lets lone surrogates pass, to blow up later in `.encode()`. Errors carry no input.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator

from native_host.contract.refusals import RefusalCode, Refused

DEPTH_MAX = 16
INTEGER_MAX = 2**53  # Beyond it JavaScript's numbers are not exact.
_DIGITS_MAX = 17


class _Unacceptable(ValueError):
    """Raised by the hooks; the argument is one of our own words."""


def loads_object(data: bytes) -> dict[str, object]:
    """The one object in `data`. Raises Refused(MALFORMED) with the rule's name as detail."""
    word = "json"
    try:
        value = _DECODER.decode(data.decode("utf-8"))
        return _checked(value, data)
    except UnicodeDecodeError:
        word = "utf8"
    except _Unacceptable as reason:
        word = str(reason)
    except RecursionError:
        word = "depth"
    except ValueError:
        pass  # A JSONDecodeError holds the whole document; it must not travel on as a cause.
    raise Refused(RefusalCode.MALFORMED, word)


def id_despite_surrogates(data: bytes) -> object:
    """What an object says as its `id` whose only fault is a text that is not well formed: its sender waits for an answer."""
    try:
        value = _DECODER.decode(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return value.get("id") if isinstance(value, dict) else None


def _checked(value: object, data: bytes) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _Unacceptable("object")
    # Two cheap necessary conditions spare almost every message the walk.
    may_be_deep = data.count(b"{") + data.count(b"[") > DEPTH_MAX
    may_have_surrogates = b"\\ud" in data or b"\\uD" in data
    if may_be_deep or may_have_surrogates:
        for depth, leaf in _walk(value):
            if depth > DEPTH_MAX:
                raise _Unacceptable("depth")
            if may_have_surrogates and isinstance(leaf, str) and not is_well_formed(leaf):
                raise _Unacceptable("surrogate")
    return value


def is_well_formed(text: str) -> bool:
    """False when `text` holds a surrogate that is not half of a pair (JSON's escapes can make one)."""
    if text.isascii():
        return True
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _walk(value: object) -> Iterator[tuple[int, object]]:
    """Every container and string with its depth; an object at the top has depth 1. Iterative: depth is what we doubt."""
    waiting: list[tuple[int, object]] = [(1, value)]
    while waiting:
        depth, item = waiting.pop()
        yield depth if isinstance(item, dict | list) else 0, item
        if isinstance(item, dict):
            for key, inner in item.items():
                waiting.append((0, key))
                waiting.append((depth + 1, inner))
        elif isinstance(item, list):
            waiting.extend((depth + 1, inner) for inner in item)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Unacceptable("duplicate_key")
    return found


def _integer(digits: str) -> int:
    if len(digits) > _DIGITS_MAX or abs(value := int(digits)) > INTEGER_MAX:
        raise _Unacceptable("integer")
    return value


def _float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _Unacceptable("number")
    return value


def _constant(name: str) -> object:
    raise _Unacceptable("number")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant, strict=True
)
