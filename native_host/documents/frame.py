"""The answer of a reading process: one frame of JSON. The parent believes its form only after it has checked all of it."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import Any

from native_host.contract.documents import Document, Segment, Unread
from native_host.contract.refusals import Refused
from native_host.documents.limits import Limits
from native_host.wire.framing import Framer, frame
from native_host.wire.shapes import message_reader
from native_host.wire.strict_json import loads_object

_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}\Z")
_HIGHEST = 100_000_000  # of a page, a sheet, a line, a count
_read_document = message_reader(Document)


class NotAnAnswer(Exception):
    """No process that reads honestly answers like this."""


def packed(document: Document, limits: Limits) -> bytes:
    """Raises Refused when the answer is longer than one may be."""
    whole = {
        "kind": document.kind,
        "segments": [_without_defaults(one, Segment) for one in document.segments],
        "unread": [_without_defaults(one, Unread) for one in document.unread],
    }
    return frame(json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode("utf-8"), limits.answer_bytes)


def unpacked(data: bytes, limits: Limits) -> Document:
    """Raises NotAnAnswer."""
    framer = Framer(limits.answer_bytes)
    frames = framer.feed(data)
    if len(frames) != 1 or framer.is_mid_frame or framer.is_broken:
        raise NotAnAnswer
    try:
        document: Document = _read_document(loads_object(frames[0]))
    except (Refused, ValueError, TypeError):
        raise NotAnAnswer from None  # A cause may hold the document.
    if not _is_plausible(document, limits):
        raise NotAnAnswer
    return document


def _is_plausible(document: Document, limits: Limits) -> bool:
    if len(document.segments) > limits.segments or len(document.unread) > limits.segments:
        return False
    if sum(len(one.text) for one in document.segments) > limits.characters:
        return False
    numbers = [n for one in document.segments for n in (one.page, one.sheet, one.line) if n is not None]
    numbers += [n for one in document.unread for n in (one.page, one.sheet, one.count) if n is not None]
    if numbers and not (min(numbers) > 0 and max(numbers) <= _HIGHEST):
        return False
    return all(one.cell is None or _CELL.match(one.cell) for one in document.segments)


def _without_defaults(one: Any, cls: type) -> dict[str, object]:
    return {each.name: value for each in fields(cls) if (value := getattr(one, each.name)) != each.default}
