"""Pictures on their way to text: their pixels, what was read in them, and where each word stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class Box:
    """In pixels of the picture as a person sees it. `right` and `bottom` lie just outside."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Word:
    """`start` and `end` are offsets into the text that it belongs to; `box` covers all of it."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture in greys, row by row, a byte a pixel, made smaller where it was too large. Boxes are counted in full size.

    `is_all`: nothing but pictures is drawn on its page, so that the page is read when they are.
    """

    width: int
    height: int
    full_width: int
    full_height: int
    greys: bytes = field(repr=False)
    page: int | None = None
    is_all: bool = True

    def as_part(self) -> Pixels:
        """The same, of a page that shows more."""
        return replace(self, is_all=False)


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of a line. `is_beside`: it goes on in the line of the piece before it.

    `is_sure`: it says what the picture says, as far as the recogniser can tell. Where the text is empty,
    there is ink of which nothing could be read.
    """

    text: str = field(repr=False)
    words: tuple[Word, ...] = field(default=(), repr=False)
    is_beside: bool = False
    is_sure: bool = True


OcrFault = Literal["model_missing", "model_corrupt", "model_failed", "timed_out"]


class NotRecognised(Exception):
    """The picture was not read to its end."""

    def __init__(self, fault: OcrFault) -> None:
        super().__init__(fault)
        self.fault = fault


class Ocr(Protocol):
    """Reads pictures."""

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        """In reading order. Raises NotRecognised."""
        ...
