"""Readers of plain JSON values, one per type in `contract/messages.py`, derived from the dataclasses' own annotations."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.constraints import AGREEMENTS, ALPHABETS, COMMON_RANGES, COUNTS, LENGTHS, RANGES

Reader = Callable[[object], Any]
"""Turns a JSON value into a field's value; raises ValueError when it does not fit. Never converts: 1.0 is no int."""


@cache
def message_reader(cls: type) -> Reader:
    """A reader for one dataclass: exact keys (those with a default may be left out), exact types, ranges.

    It raises Refused(BAD_FIELD, field name) and never puts the value into it.
    """
    hints = get_type_hints(cls)
    readers = {field.name: _field_reader(cls.__name__, field.name, hints[field.name]) for field in fields(cls)}
    required = {f.name for f in fields(cls) if f.default is MISSING and f.default_factory is MISSING}
    if "type" in readers:
        required.add("type")
    agrees = AGREEMENTS.get(cls.__name__)

    def read(value: object) -> Any:
        if not isinstance(value, dict):
            raise ValueError
        # Names of missing fields are ours; a name that is not known is the sender's and stays out of the refusal.
        for name in readers:
            if name in required and name not in value:
                raise Refused(RefusalCode.BAD_FIELD, name)
        if not value.keys() <= readers.keys():
            raise Refused(RefusalCode.BAD_FIELD, "keys")
        message = cls(**{name: _read_field(readers[name], name, given) for name, given in value.items()})
        if agrees is not None and (wrong := agrees(message)) is not None:
            raise Refused(RefusalCode.BAD_FIELD, wrong)
        return message

    return read


def _read_field(reader: Reader, name: str, value: object) -> Any:
    try:
        return reader(value)
    except (ValueError, TypeError):
        pass  # The cause may hold the value; it must not travel on.
    raise Refused(RefusalCode.BAD_FIELD, name)


def _field_reader(message: str, name: str, hint: Any) -> Reader:
    reader = _reader(hint)
    bounds = RANGES.get((message, name)) or COMMON_RANGES.get(name)
    if bounds is not None:
        return _within(reader, *bounds)
    if (message, name) in LENGTHS:
        return _sized(reader, *LENGTHS[message, name])
    if (message, name) in COUNTS:
        return _sized(reader, 0, COUNTS[message, name])
    return reader


def _reader(hint: Any) -> Reader:
    """The reader for an annotation. Raises TypeError, while the table is built, for one it does not know."""
    if hint in ALPHABETS:
        return _matching(ALPHABETS[hint])
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return _one_of({word: word for word in arguments})
    if origin in (Union, types.UnionType):
        return _optional(_reader(next(a for a in arguments if a is not type(None))))
    if origin is tuple:
        return _many(_reader(arguments[0]))
    if origin is dict:
        return _mapping(_reader(arguments[1]))
    if hint in _EXACT:
        return _EXACT[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _one_of({member.value: member for member in hint})
    if is_dataclass(hint) and isinstance(hint, type):
        return message_reader(hint)
    raise TypeError(f"no reader for the annotation {hint}")


def _exactly(*accepted: type) -> Reader:
    """`type(...)`, not isinstance: True is an int to Python, and not to JavaScript."""

    def read(value: object) -> Any:
        if type(value) not in accepted:
            raise ValueError
        return value

    return read


_EXACT: dict[object, Reader] = {str: _exactly(str), int: _exactly(int), bool: _exactly(bool), float: _exactly(float, int)}


def _matching(pattern: Any) -> Reader:
    def read(value: object) -> Any:
        if type(value) is not str or pattern.match(value) is None:
            raise ValueError
        return value

    return read


def _one_of(words: dict[Any, Any]) -> Reader:
    def read(value: object) -> Any:
        if type(value) is not str or value not in words:
            raise ValueError
        return words[value]

    return read


def _optional(inner: Reader) -> Reader:
    return lambda value: None if value is None else inner(value)


def _many(inner: Reader) -> Reader:
    def read(value: object) -> Any:
        if type(value) is not list:
            raise ValueError
        return tuple(inner(item) for item in value)

    return read


def _mapping(inner: Reader) -> Reader:
    def read(value: object) -> Any:
        if type(value) is not dict:
            raise ValueError
        return {key: inner(item) for key, item in value.items()}

    return read


def _within(inner: Reader, lowest: int, highest: int) -> Reader:
    def read(value: object) -> Any:
        number = inner(value)
        if not lowest <= number <= highest:
            raise ValueError
        return number

    return read


def _sized(inner: Reader, shortest: int, longest: int) -> Reader:
    def read(value: object) -> Any:
        # Counted before the items are read: a long list of rubbish must not cost more than its length.
        if isinstance(value, str | list) and not shortest <= len(value) <= longest:
            raise ValueError
        return inner(value)

    return read
