"""What was read so far, and the count that ends the reading when it is enough."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator

from native_host.contract.documents import Kind, Part, Reason, Segment, Unread
from native_host.contract.pictures import Pixels
from native_host.documents.limits import Limits

LONGEST = 20_000  # characters of one segment: a place should say where, not "somewhere in the file"
_UNREAD_MAX = 1_000
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Unreadable(Exception):
    """Ends the reading of a document; what was gathered before stays. Carries nothing of the document."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class TimeIsUp(BaseException):
    """Raised wherever the reading stands when its time is over. No Exception: libraries catch those and go on."""


class Gathered:
    """Segments in the order of the document, and what is missing."""

    def __init__(self, limits: Limits, *, deadline: float = float("inf"), prefers: Kind | None = None) -> None:
        self.limits = limits
        self.prefers = prefers
        """What the file's name says it is: among kinds that its content leaves open, this one."""
        self.kind: Kind | None = None
        self.segments: list[Segment] = []
        self.pixels: list[Pixels] = []
        self.deadline = deadline
        self._characters = 0
        self._expanded = 0
        self._unread: dict[tuple[Reason, int | None, int | None], int] = {}

    def add(
        self,
        text: str,
        part: Part = Part.BODY,
        *,
        page: int | None = None,
        sheet: int | None = None,
        cell: str | None = None,
        line: int | None = None,
        is_beside: bool = False,
        is_hidden: bool = False,
    ) -> None:
        """Raises Unreadable when the document is longer than any is read."""
        if not text or text.isspace():
            return
        if not text.isascii():
            text = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
        for piece in (text,) if len(text) <= LONGEST else _pieces(text):
            if len(self.segments) % 64 == 0:
                self.look_at_the_clock()
            self._characters += len(piece)
            if self._characters > self.limits.characters or len(self.segments) >= self.limits.segments:
                raise Unreadable(Reason.TOO_BIG)
            self.segments.append(Segment(piece, part, page, sheet, cell, line, is_beside, is_hidden))
            if line is not None:
                line += piece.count("\n")

    def has_room(self, count: int) -> bool:
        """Whether a picture of so many pixels may still be shown."""
        shown = sum(len(one.greys) for one in self.pixels)
        return len(self.pixels) < self.limits.pictures and shown + count <= self.limits.pixel_bytes

    def show(self, pixels: Pixels) -> None:
        """A picture for the recogniser. Ask `has_room` before."""
        self.pixels.append(pixels)

    def miss(self, reason: Reason, *, page: int | None = None, sheet: int | None = None) -> None:
        """Something is there that is not read."""
        key = (reason, page, sheet)
        if key in self._unread or len(self._unread) < _UNREAD_MAX:
            self._unread[key] = self._unread.get(key, 0) + 1
        else:
            self._unread[(reason, None, None)] = self._unread.get((reason, None, None), 0) + 1

    def expanded(self, count: int) -> None:
        """So many bytes came out of something packed. Raises Unreadable when it was enough."""
        self._expanded += count
        if self._expanded > self.limits.expanded_bytes:
            raise Unreadable(Reason.EXPANDS_TOO_MUCH)
        self.look_at_the_clock()

    def look_at_the_clock(self) -> None:
        if time.monotonic() > self.deadline:
            raise Unreadable(Reason.TIMED_OUT)

    @property
    def unread(self) -> Iterable[Unread]:
        return (Unread(reason, page, sheet, count) for (reason, page, sheet), count in self._unread.items())


def _pieces(text: str) -> Iterator[str]:
    """A long text in pieces that end with a line, else with a word, else where they must."""
    at = 0
    while len(text) - at > LONGEST:
        end = text.rfind("\n", at, at + LONGEST) + 1 or text.rfind(" ", at, at + LONGEST) + 1
        end = end if end > at else at + LONGEST
        yield text[at:end]
        at = end
    yield text[at:]
