"""What was found of one field: a span of the document with its place, or a reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from native_host.contract.documents import Part, Segment
from native_host.contract.fields import Why as Why
from native_host.extractor.grid import Cell

# In a picture its last letter looks like the other one: "Ferrara Impianti S.r.I."
_LTD_IN_ITALY = re.compile(r"(?<=\bS\.r\.)I(?=\.)")


@dataclass(frozen=True, slots=True)
class Value:
    """`text` stands in the document so: code points [start, end) of the segment's text. `normal`: an ISO day, a decimal
    figure, or the text itself with single blanks.
    """

    text: str = field(repr=False)
    normal: str = field(repr=False)
    currency: str | None
    confidence: float
    segment: Segment = field(repr=False)
    start: int
    end: int

    @property
    def line(self) -> int | None:
        """From the beginning of the file where the reader says in which line the segment begins, else of the segment."""
        before = self.segment.text.count("\n", 0, self.start)
        if self.segment.line is not None:
            return self.segment.line + before
        return before + 1 if "\n" in self.segment.text else None


@dataclass(frozen=True, slots=True)
class Found:
    """`values`: none, one, or several of a list. `why` is null where there is one."""

    values: tuple[Value, ...] = ()
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A value as it was read in a cell: code points [start, end) of the cell's text. `normal` is null where it is ambiguous."""

    start: int
    end: int
    normal: str | None = field(repr=False)
    currency: str | None = None
    is_weak: bool = False
    """It fits, but so would much else."""


@dataclass(frozen=True, slots=True)
class Candidate:
    reading: Reading
    cell: Cell
    confidence: float
    label: str = field(default="", repr=False)
    """The folded text of the cell that named it."""

    def value(self) -> Value:
        start = self.cell.start + self.reading.start
        text = self.cell.segment.text[start : start + self.reading.end - self.reading.start]
        normal = " ".join((self.reading.normal or "").split())
        if self.cell.segment.part is Part.PICTURE:
            normal = _LTD_IN_ITALY.sub("l", normal)
        return Value(
            text, normal, self.reading.currency, round(self.confidence, 2), self.cell.segment, start, start + len(text)
        )
