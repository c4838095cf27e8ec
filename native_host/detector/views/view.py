"""A reading of a text: its characters and, for each, the range of the original that it stands for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """`text` is read in place of `start`..`end` of the original; as one unit, when it is not the same length."""

    start: int
    end: int
    text: str


class View:
    """`text` with, for each character, where the original's stretch begins and ends. An untouched text has no map."""

    __slots__ = ("_ends", "_starts", "text")

    def __init__(self, text: str, starts: array[int] | None = None, ends: array[int] | None = None) -> None:
        self.text = text
        self._starts = starts
        self._ends = ends

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that `start`..`end` (not empty) of the view stands for."""
        if self._starts is None or self._ends is None:
            return start, end
        return self._starts[start], self._ends[end - 1]


def rewritten(text: str, pieces: Iterable[Piece]) -> View:
    """The text with each piece in place; pieces come in order and do not overlap."""
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    position = 0
    for piece in pieces:
        parts += [text[position : piece.start], piece.text]
        starts.extend(range(position, piece.start))
        ends.extend(range(position + 1, piece.start + 1))
        starts.extend([piece.start] * len(piece.text))
        ends.extend([piece.end] * len(piece.text))
        position = piece.end
    parts.append(text[position:])
    starts.extend(range(position, len(text)))
    ends.extend(range(position + 1, len(text) + 1))
    return View("".join(parts), starts, ends)
