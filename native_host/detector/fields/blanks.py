"""What the model says of the labels of forms, and of fields that are left blank or filled with samples, is noise."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from native_host.contract.reading import Reading
from native_host.detector.fields import nobody
from native_host.detector.fields.kinds import PERSONS, Kind
from native_host.detector.fields.pairs import pairs
from native_host.detector.fields.readings import Field, read

# "No", "Na" and "Sim" are family names, too.
_LONGEST_SYLLABLE = 3


def without_blank_fields(reading: Reading, text: str) -> Reading:
    """The reading without what lies in a label, or in the value of a field that says nothing of anybody."""
    spans = list(_blank_spans(text)) if reading.findings else []
    starts = [start for start, _ in spans]

    def is_blank(start: int, end: int) -> bool:
        place = bisect_right(starts, start) - 1
        return place >= 0 and end <= spans[place][1]

    kept = tuple(one for one in reading.findings if not is_blank(one.start, one.end))
    return reading if len(kept) == len(reading.findings) else replace(reading, findings=kept)


def _blank_spans(text: str) -> Iterator[tuple[int, int]]:
    for pair in pairs(text):
        yield pair.start, pair.end
        field = read(text, pair)
        if field is not None and _says_nothing(field):
            yield field.start, field.end


def _says_nothing(field: Field) -> bool:
    if nobody.is_nothing(field.value):
        return field.kind is not Kind.PART_OF_NAME or len(field.value) > _LONGEST_SYLLABLE
    return field.kind in PERSONS and nobody.names_nobody(field.value)
