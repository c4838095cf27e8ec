"""Data as block-style YAML that YAML 1.1 and YAML 1.2 read alike."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from native_host.answerer.specialists.data_tree import Moment, NotExpressible, Number, Value
from native_host.answerer.specialists.yaml_scalars import LOOKS_LIKE_TRUTH, resolved

_COLONS = re.compile(r"[^\W_](?:[\w./,()+%@$&*!?=~^ -]|:(?=[\w/.]))*")
_HIDDEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# An implicit key has at most 1,024 characters (YAML 1.2, section 7.4).
_LONGEST_KEY = 1000


def write_yaml(value: Value) -> str:
    """Raises `NotExpressible` for local dates and times of day: YAML 1.1 reads another moment, or a number, in them."""
    return "\n".join(_lines(value, ""))


def _lines(value: Value, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for name, item in value.items():
            key = _string(name)
            if len(key) > _LONGEST_KEY:
                raise NotExpressible
            if isinstance(item, dict | list) and item:
                yield f"{indent}{key}:"
                yield from _lines(item, indent + "  ")
            else:
                yield f"{indent}{key}: {_scalar(item)}"
    elif isinstance(value, list) and value:
        for item in value:
            if isinstance(item, dict | list) and item:
                inner = _lines(item, indent + "  ")
                yield f"{indent}- {next(inner)[len(indent) + 2 :]}"
                yield from inner
            else:
                yield f"{indent}- {_scalar(item)}"
    else:
        yield indent + _scalar(value)


def _scalar(value: Value) -> str:
    if isinstance(value, dict | list):
        return "{}" if isinstance(value, dict) else "[]"
    if isinstance(value, Number):
        return _number(value)
    if isinstance(value, Moment):
        if value.kind not in ("date", "offset"):
            raise NotExpressible
        return value.literal
    return _string(value) if isinstance(value, str) else "null" if value is None else str(value).lower()


def _number(number: Number) -> str:
    if not number.is_finite:
        return number.literal.replace("inf", ".inf").replace("nan", ".nan")
    mantissa, mark, exponent = number.literal.lower().partition("e")
    if not mark:
        return mantissa
    # YAML 1.1 knows no exponent without a point and a sign.
    return f"{mantissa}{'' if '.' in mantissa else '.0'}e{exponent if exponent[0] in '+-' else '+' + exponent}"


def _string(text: str) -> str:
    if _COLONS.fullmatch(text) and not text.endswith(" ") and text not in LOOKS_LIKE_TRUTH:
        try:
            if resolved(text) == text:
                return text
        except NotExpressible:
            pass
    return _HIDDEN.sub(lambda hidden: f"\\u{ord(hidden[0]):04x}", json.dumps(text, ensure_ascii=False))
