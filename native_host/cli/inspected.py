"""What is in one document: values by type and place, topics, what could not be read; and how that is written."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from native_host.contract.documents import Document, Part, Reason, Segment, Unread
from native_host.contract.findings import Finding, TopicName
from native_host.detector.detector import Detector
from native_host.documents.joined import joined
from native_host.documents.naming import is_misnamed

_SEARCH_S = 120.0  # for all texts of one document
_PLAIN = (Part.BODY, Part.PICTURE)  # what everybody sees who opens the document


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding and where in the document it is."""

    finding: Finding
    segment: Segment
    line: int | None
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Inspected:
    path: Path
    size: int | None
    document: Document
    found: tuple[Placed, ...]
    topics: dict[TopicName, float]
    unread: tuple[Unread, ...]

    @property
    def is_read(self) -> bool:
        return all(one.reason.is_remark for one in self.unread)


def inspected(path: Path, document: Document, detector: Detector) -> Inspected:
    found: list[Placed] = []
    topics: dict[TopicName, float] = {}
    unread = list(document.unread)
    until = time.monotonic() + _SEARCH_S
    for text in joined(document.segments):
        detection = detector.detect(text.text, deadline=until)
        if not detection.is_complete:
            unread.append(Unread(Reason.NOT_SEARCHED, text.segments[0].page, text.segments[0].sheet))
        for finding in detection.findings:
            segment, line = text.at(finding.start)
            found.append(Placed(finding, segment, line, text.text[finding.start : finding.end]))
        for topic in detection.topics:
            topics[topic.name] = max(topics.get(topic.name, 0.0), topic.score)
    return Inspected(path, _size(path), document, tuple(found), topics, tuple(unread))


def _size(path: Path) -> int | None:
    with contextlib.suppress(OSError, ValueError):
        return path.lstat().st_size
    return None


def record_of(one: Inspected, *, with_values: bool) -> dict[str, object]:
    """Nothing of the document's own words is in it, unless they are asked for."""
    return {
        "path": str(one.path),
        "kind": one.document.kind.value if one.document.kind else None,
        "is_misnamed": is_misnamed(one.path.name, one.document.kind),
        "size": one.size,
        "is_read": one.is_read,
        "segments": len(one.document.segments),
        "characters": sum(len(segment.text) for segment in one.document.segments),
        "found": _counts(one),
        "findings": [_finding(placed, with_values) for placed in one.found],
        "topics": [{"name": name.value, "score": score} for name, score in sorted(one.topics.items())],
        "unread": [
            _without_none({"reason": u.reason.value, "page": u.page, "sheet": u.sheet, "count": u.count}) for u in one.unread
        ],
    }


def _finding(placed: Placed, with_values: bool) -> dict[str, object]:
    finding, segment = placed.finding, placed.segment
    record: dict[str, object] = {
        "type": finding.type,
        "kind": finding.kind,
        "score": finding.score,
        "source": finding.source,
        "part": segment.part.value,
        "page": segment.page,
        "sheet": segment.sheet,
        "cell": segment.cell,
        "line": placed.line,
        "is_hidden": segment.is_hidden,
    }
    return _without_none(record | ({"value": placed.value} if with_values else {}))


def _unread(one: Unread) -> dict[str, object]:
    return _without_none({"reason": one.reason.value, "page": one.page, "sheet": one.sheet, "count": one.count})


def _without_none(record: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in record.items() if value is not None}


def _counts(one: Inspected) -> dict[str, int]:
    return dict(sorted(Counter(placed.finding.type for placed in one.found).items()))


def line_of(one: Inspected, *, with_values: bool = False) -> str:
    """One file for people: a line, one for each value if they are asked for, and one more for what was not read."""
    kind = one.document.kind.value if one.document.kind else "unknown"
    kind += ", whatever its name says" if is_misnamed(one.path.name, one.document.kind) else ""
    size = "" if one.size is None else f", {_bytes(one.size)}"
    counts = ", ".join(f"{count} {name}" for name, count in _counts(one).items())
    inside = counts or ("nothing found" if one.document.segments else "nothing read")
    hidden = sum(placed.segment.is_hidden or placed.segment.part not in _PLAIN for placed in one.found)
    lines = [f"{_printable(str(one.path))}  ({kind}{size}): {inside}"]
    lines += [_value(placed) for placed in one.found] if with_values else []
    if hidden:
        lines.append(f"    {hidden} of them where they are easily overlooked")
    if one.topics:
        lines.append(f"    topics: {', '.join(sorted(one.topics))}")
    for is_remark, words in ((False, "not read"), (True, "remarks")):
        which = [_place(u) for u in one.unread if u.reason.is_remark is is_remark]
        if which:
            lines.append(f"    {words}: {', '.join(which[:12])}{' ...' if len(which) > 12 else ''}")
    return "\n".join(lines) + "\n"


def _value(placed: Placed) -> str:
    segment = placed.segment
    said = (("page", segment.page), ("sheet", segment.sheet), ("cell", segment.cell), ("line", placed.line))
    places = [f"{word} {place}" for word, place in said if place is not None]
    places += [segment.part.value] if segment.part is not Part.BODY else []
    return f"    {placed.finding.type}  {_printable(placed.value)}" + (f"  ({', '.join(places)})" if places else "")


def _place(one: Unread) -> str:
    where = f" (page {one.page})" if one.page else f" (sheet {one.sheet})" if one.sheet else ""
    times = f" x {one.count}" if one.count > 1 else ""
    return one.reason.value + where + times


def _bytes(size: int) -> str:
    return f"{size} bytes" if size < 1000 else f"{size / 1000:.1f} kB" if size < 1_000_000 else f"{size / 1e6:.1f} MB"


def _printable(text: str) -> str:
    """A name with control characters in it must not speak to the terminal."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape", "replace").decode("ascii") for one in text)
