"""The answer of a reading process: one frame of JSON, a list for each field of the segments, for a sheet has many.

The parent believes nothing of it before all of it was checked: types, lengths, ranges, our own words and no others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import TypeVar, cast

from native_host.contract.documents import Document, Kind, Part, Reason, Segment, Unread
from native_host.contract.refusals import Refused
from native_host.documents.limits import Limits
from native_host.wire.framing import Framer, frame
from native_host.wire.strict_json import loads_object

Value = TypeVar("Value")

_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}\Z")
_HIGHEST = 100_000_000  # of a page, a sheet, a line, a count
_FIELDS = ("text", "part", "page", "sheet", "cell", "line", "is_beside", "is_hidden")
_UNREAD = ("reason", "page", "sheet", "count")
_NUMBERS: dict[str, Part] = {part.value: part for part in Part}
_REASONS: dict[str, Reason] = {reason.value: reason for reason in Reason}
_KINDS: dict[str, Kind] = {kind.value: kind for kind in Kind}


class NotAnAnswer(Exception):
    """No process that reads honestly answers like this."""


def packed(document: Document, limits: Limits) -> bytes:
    """Raises Refused when the answer is longer than one may be."""
    whole = {
        "kind": document.kind,
        "segments": [[getattr(one, name) for one in document.segments] for name in _FIELDS],
        "unread": [[getattr(one, name) for one in document.unread] for name in _UNREAD],
    }
    return frame(json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode("utf-8"), limits.answer_bytes)


def unpacked(data: bytes, limits: Limits) -> Document:
    """Raises NotAnAnswer."""
    framer = Framer(limits.answer_bytes)
    frames = framer.feed(data)
    if len(frames) != 1 or framer.is_mid_frame or framer.is_broken:
        raise NotAnAnswer
    if not _is_plain(frames[0], limits):
        raise NotAnAnswer
    try:
        whole = loads_object(frames[0])
    except Refused:
        raise NotAnAnswer from None
    if set(whole) != {"kind", "segments", "unread"}:
        raise NotAnAnswer
    kind = whole["kind"]
    if kind is not None and kind not in _KINDS:
        raise NotAnAnswer
    return Document(
        _KINDS[str(kind)] if kind else None, _segments(whole["segments"], limits), _unread(whole["unread"], limits)
    )


def _is_plain(data: bytes, limits: Limits) -> bool:
    """Whether it is no more than lists in an object, looked at before it is parsed: in the bytes that an answer may have,
    millions of empty lists would be gigabytes here.
    """
    lists = 2 + len(_FIELDS) + len(_UNREAD)
    between = (len(_FIELDS) + len(_UNREAD)) * (limits.segments + 1)
    if data.count(b'"') > 2 * between + limits.characters:
        return False
    bones = _STRING.sub(b"", data)
    return bones.count(b"{") <= 1 and bones.count(b"[") <= lists and bones.count(b",") <= between


def _segments(value: object, limits: Limits) -> tuple[Segment, ...]:
    texts, parts, pages, sheets, cells, lines, beside, hidden = _columns(value, _FIELDS, limits)
    texts_ = _each(texts, lambda one: type(one) is str, str)
    if sum(map(len, texts_)) > limits.characters:
        raise NotAnAnswer
    named = _words(parts, _NUMBERS)
    for numbers in (pages, sheets, lines):
        _each(numbers, _is_place, int)
    _each(cells, lambda one: one is None or (type(one) is str and _CELL.match(one) is not None), str)
    for flags in (beside, hidden):
        _each(flags, lambda one: type(one) is bool, bool)
    columns = (texts_, named, pages, sheets, cells, lines, beside, hidden)
    return tuple(map(Segment, *columns))


def _unread(value: object, limits: Limits) -> tuple[Unread, ...]:
    reasons, pages, sheets, counts = _columns(value, _UNREAD, limits)
    for numbers in (pages, sheets):
        _each(numbers, _is_place, int)
    _each(counts, lambda one: one is not None and _is_place(one), int)
    return tuple(map(Unread, _words(reasons, _REASONS), pages, sheets, counts))  # type: ignore[arg-type]


def _columns(value: object, names: Sequence[str], limits: Limits) -> list[list[object]]:
    """As many lists as names, all of one length, and that no longer than a document's."""
    if type(value) is not list or len(value) != len(names) or any(type(one) is not list for one in value):
        raise NotAnAnswer
    columns = cast(list[list[object]], value)
    length = len(columns[0])
    if length > limits.segments or any(len(one) != length for one in columns):
        raise NotAnAnswer
    return columns


def _each(values: list[object], is_fit: Callable[[object], bool], kind: type[Value]) -> list[Value]:
    del kind
    if not all(map(is_fit, values)):
        raise NotAnAnswer
    return cast(list[Value], values)


def _words(values: list[object], known: dict[str, Value]) -> list[Value]:
    if not all(type(one) is str and one in known for one in values):
        raise NotAnAnswer
    return [known[cast(str, one)] for one in values]


def _is_place(one: object) -> bool:
    """`type`, not isinstance: True is an int to Python."""
    return one is None or (type(one) is int and 0 < one <= _HIGHEST)
