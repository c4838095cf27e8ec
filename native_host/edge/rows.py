"""What a worker says is believed as far as it is a row that this host asked for: every key, every type, every reason."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.batch.executor import Record
from native_host.contract.documents import Kind, Part, Reason
from native_host.extractor.found import Why
from native_host.extractor.wanted import Wanted

_ROW = frozenset(("file", "kind", "problem", "unread", "fields"))
_TEXTS = ("text", "currency", "cell")
_NUMBERS = ("page", "sheet", "line", "start", "end")
_VALUE = frozenset(("value", "confidence", "part", *_TEXTS, *_NUMBERS))
_REASONS = frozenset(Reason)


class Odd(Exception):
    """Not what an honest worker of this version says."""


def checked_name(said: object, grant: str) -> str:
    """Of a document. Raises Odd."""
    if not isinstance(said, str) or not said.isprintable() or said.partition("/")[0] != grant:
        raise Odd
    return said


def checked_row(said: object, file: str, wanted: Sequence[Wanted]) -> Record:
    """Raises Odd."""
    if not isinstance(said, dict) or set(said) - {"file_bytes"} != _ROW or said["file"] != file:
        raise Odd
    if not isinstance(said.get("file_bytes", ""), str):
        raise Odd
    _one_of(said["kind"], frozenset(Kind))
    _one_of(said["problem"], _REASONS)
    if not isinstance(said["unread"], list) or not isinstance(said["fields"], dict):
        raise Odd
    for one in said["unread"]:
        _check_unread(one)
    if list(said["fields"]) != [one.name for one in wanted]:
        raise Odd
    for one, field in zip(wanted, said["fields"].values(), strict=True):
        _check_field(field, is_list=one.is_list)
    return said


def _check_unread(said: object) -> None:
    if not isinstance(said, dict) or set(said) - {"reason", "page", "sheet", "count"} or said.get("reason") is None:
        raise Odd
    _one_of(said["reason"], _REASONS)
    _check_numbers(said, ("page", "sheet", "count"))


def _check_field(said: object, *, is_list: bool) -> None:
    if not isinstance(said, dict):
        raise Odd
    if is_list:
        if set(said) != {"values", "why"} or not isinstance(said["values"], list):
            raise Odd
        _one_of(said["why"], frozenset(Why))
        for one in said["values"]:
            _check_value(one)
    elif said.get("value") is None:
        if set(said) != {"value", "why"}:
            raise Odd
        _one_of(said["why"], frozenset(Why))
    else:
        _check_value(said)


def _check_value(said: object) -> None:
    if not isinstance(said, dict) or set(said) - _VALUE or not {"value", "text", "confidence", "start", "end"} <= set(said):
        raise Odd
    confidence = said["confidence"]
    if not isinstance(said["value"], str) or isinstance(confidence, bool) or not isinstance(confidence, int | float):
        raise Odd
    if not all(isinstance(said.get(name, ""), str) for name in _TEXTS):
        raise Odd
    _one_of(said.get("part"), frozenset(Part))
    _check_numbers(said, _NUMBERS)


def _check_numbers(said: dict[str, object], names: Sequence[str]) -> None:
    if not all(type(said.get(name, 0)) is int for name in names):
        raise Odd


def _one_of(said: object, words: frozenset[str]) -> None:
    if said is not None and (not isinstance(said, str) or said not in words):
        raise Odd
