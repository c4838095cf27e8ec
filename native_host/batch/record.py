"""A row as JSON has it."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Sequence

from native_host.batch.executor import Record
from native_host.batch.job import Job, printable
from native_host.contract.documents import Document, Part, Reason, Unread
from native_host.extractor.extract import Settings, extracted
from native_host.extractor.found import Found, Value
from native_host.extractor.wanted import Wanted

# Another time, with more room on the machine, it may be read.
PASSING = frozenset((Reason.DIED, Reason.TIMED_OUT, Reason.RAN_OUT_OF_MEMORY, Reason.CHANGED, Reason.UNREACHABLE))


def row_of(job: Job, document: Document, wanted: Sequence[Wanted], settings: Settings) -> Record:
    """A document that breaks something must not take the others with it."""
    try:
        found = extracted(document, wanted, settings)
    except Exception:
        document = Document(document.kind, (), (Unread(Reason.NOT_SEARCHED),))
        found = extracted(document, wanted, settings)
    return record_of(job, document, wanted, found)


def record_of(job: Job, document: Document, wanted: Sequence[Wanted], found: Sequence[Found]) -> Record:
    unread = [one for one in document.unread if not one.reason.is_remark]
    record: Record = {"file": printable(job.path)}
    name = os.fsencode(job.path)
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        record["file_bytes"] = b64encode(name).decode("ascii")
    record["kind"] = document.kind.value if document.kind else None
    record["problem"] = unread[0].reason.value if unread and not document.segments else None
    record["unread"] = [_unread(one) for one in unread]
    record["fields"] = {one.name: _field(one, each) for one, each in zip(wanted, found, strict=True)}
    return record


def is_passing(record: Record) -> bool:
    """Not kept for another run: what hindered it may be gone."""
    return any(record["problem"] == reason.value for reason in PASSING)


def _field(one: Wanted, found: Found) -> dict[str, object]:
    if one.is_list:
        return {"values": [_value(value) for value in found.values], "why": found.why and found.why.value}
    return _value(found.values[0]) if found.values else {"value": None, "why": found.why and found.why.value}


def _value(value: Value) -> dict[str, object]:
    segment = value.segment
    said: dict[str, object] = {
        "value": value.normal,
        "currency": value.currency,
        "text": value.text,
        "confidence": value.confidence,
        "part": None if segment.part is Part.BODY else segment.part.value,
        "page": segment.page,
        "sheet": segment.sheet,
        "cell": segment.cell,
        "line": value.line,
        "start": value.start,
        "end": value.end,
    }
    return {name: each for name, each in said.items() if each is not None}


def _unread(one: Unread) -> dict[str, object]:
    said: dict[str, object] = {"reason": one.reason.value, "page": one.page, "sheet": one.sheet, "count": one.count}
    return {name: each for name, each in said.items() if each is not None}
