"""What the head of a message says: who sent it, and what about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.contract.documents import Part, Segment
from native_host.extractor.blocks import has_contact, is_street, is_town
from native_host.extractor.dates import days
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.labels import Labels
from native_host.extractor.signature import is_greeting

_EIRCODE = re.compile(r"\b[A-Z]\d[\dW] ?[A-Z0-9]{4}$")
_ABOVE, _BELOW = 0.75, 0.7
_HEAD, _SENT = 0.85, 0.8
_MOST_DATE = 200
_LONG = 70  # a paragraph, with no empty line before it
_FROM = re.compile(r"from:\s*\"?([^<\"]{2,80}?)\"?\s*(?:<|\Z)", re.IGNORECASE)
_SUBJECT = re.compile(r"subject:\s*(.{1,300})\Z", re.IGNORECASE | re.DOTALL)


def sender_of(segments: Sequence[Segment]) -> str:
    """Its name as it is shown, of the outermost message; nothing, if there is only an address."""
    return next((hit[1].strip() for one in _heads(segments) if (hit := _FROM.match(one.text)) and "@" not in hit[1]), "")


def subject_of(segments: Sequence[Segment]) -> Segment | None:
    """With its name before it, which is a label like any other."""
    return next((one for one in _heads(segments) if _SUBJECT.match(one.text)), None)


def subject_in(head: Segment) -> list[Candidate]:
    """What stands behind "Subject:" in a message's head."""
    said = _SUBJECT.match(head.text)
    if said is None or not said[1].strip():
        return []
    return [Candidate(Reading(said.start(1), said.end(1), said[1]), _cell(head), _HEAD)]


def sent_on(segments: Sequence[Segment]) -> list[Candidate]:
    """The day on which the outermost message was sent (RFC 5322, 3.6.1), whatever days it speaks of."""
    head = next((one for one in _heads(segments) if one.text[:5].casefold() == "date:"), None)
    if head is None:
        return []
    return [
        Candidate(Reading(one.start, one.end, one.iso), _cell(head), _SENT) for one in days(head.text[:_MOST_DATE], True)[:1]
    ]


def above_greeting(grid: Grid, labels: Labels) -> list[Candidate]:
    """The line above "Dear Sir or Madam": what the letter is about, if it is no day and no address."""
    rows = [row for row in grid.rows if row]
    for at, row in enumerate(rows[1:], 1):
        if not is_greeting(row[0].text):
            continue
        before = rows[at - 1]
        text = before[0].text
        is_other = (
            len(before) > 1
            or days(text, True)
            or is_town(text)
            or _EIRCODE.search(text)
            or is_street(text)
            or has_contact(text)
            or labels.is_label(before[0])
        )
        if is_other or len(text.split()) < 2 or not text[:1].isupper():
            return _below_greeting(rows, at)
        return [Candidate(Reading(0, len(text), text), before[0], _ABOVE)]
    return []


def _below_greeting(rows: list[list[Cell]], at: int) -> list[Candidate]:
    """A short line by itself, where the letter begins below it."""
    if at + 2 >= len(rows) or len(rows[at + 1]) > 1:
        return []
    cell, following = rows[at + 1][0], rows[at + 2][0]
    is_heading = (
        len(cell.text) < 70
        and cell.text[-1].isalnum()
        and cell.text[0].isupper()
        and (following.row > cell.row + 1 or len(following.text) > _LONG)
    )
    return (
        [Candidate(Reading(0, len(cell.text), cell.text), cell, _BELOW)] if is_heading and len(cell.text.split()) > 1 else []
    )


def _cell(head: Segment) -> Cell:
    """A line of a message's head, which stands in no table."""
    return Cell(head.text, 0, 0.0, 1.0, head, 0)


def _heads(segments: Sequence[Segment]) -> list[Segment]:
    return [one for one in segments if one.part is Part.MAIL_HEADER and not one.is_hidden]
