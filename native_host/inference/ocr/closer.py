"""Where a picture that was seen smaller than it is must be looked at again at its own size: fine edges that no region holds.

Letters of 13 pixels on a screen of 3,840 are gone from what the detector sees of the whole. They leave edges, though:
where there are none, nothing is written, and no time is spent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from native_host.inference.ocr.components import areas
from native_host.inference.ocr.rectangles import Rectangle
from native_host.inference.onnx import load_numpy

_CELL = 32  # pixels; what the detector's sides are multiples of
_EDGE = 16  # grey levels between a pixel and the next
_EDGES = 16  # such steps in a cell: fewer are specks
_AROUND = 2  # cells: words of a line stay together, and have some ground around them
_MOST_PIXELS = 1_500_000  # of one window: more cost memory and no less time
_LEAST_HIGH = 192  # of one, and
_OVERLAP = 64  # of two that follow each other: a line that one of them cuts is whole in the other
_KNOWN = 0.5  # of a region: so much of it was found before


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the picture. What has its middle outside of `first` and `last` (rows) is left to the next window."""

    left: int
    top: int
    right: int
    bottom: int
    first: float
    last: float

    def cut(self, image: Any) -> Any:
        """At its own size; what it lacks to whole cells looks like its edge."""
        np = load_numpy()
        part = image[self.top : self.bottom, self.left : self.right]
        lacks = ((0, -part.shape[0] % _CELL), (0, -part.shape[1] % _CELL))
        return np.pad(part, lacks, mode="edge").astype(np.float32)

    def placed(self, one: Rectangle) -> Rectangle:
        return Rectangle(one.x + self.left, one.y + self.top, one.width, one.height, one.angle)


class Known:
    """Which pixels lie in a region that was found."""

    def __init__(self, width: int, height: int, found: Sequence[Rectangle]) -> None:
        self._mask = load_numpy().zeros((height, width), bool)
        for one in found:
            self.add(one)

    def add(self, one: Rectangle) -> None:
        place, inside = self._pixels(one)
        self._mask[place] |= inside

    def has(self, one: Rectangle) -> bool:
        """Whether most of it does."""
        place, inside = self._pixels(one)
        return bool(self._mask[place][inside].sum() >= _KNOWN * max(1, int(inside.sum())))

    def windows(self, image: Any) -> Iterator[Window]:
        """What lies outside of them and has edges, from the top; each so small that it can be looked at as it is."""
        np = load_numpy()
        height, width = image.shape
        rows, columns = -(-height // _CELL), -(-width // _CELL)
        counts = np.zeros((rows, columns), np.int32)
        for row in range(rows):  # Row by row: of a large picture no copy is made.
            part = slice(row * _CELL, (row + 1) * _CELL)
            steps = np.zeros((min(_CELL, height - row * _CELL), columns * _CELL), bool)
            steps[:, 1:width] = np.abs(np.diff(image[part].astype(np.int16), axis=1)) >= _EDGE
            steps[:, :width] &= ~self._mask[part]
            counts[row] = steps.reshape(-1, columns, _CELL).sum(axis=(0, 2))
        for area in areas(_widened(counts >= _EDGES), rows * columns):
            left, right = int(area.starts.min()) * _CELL, min(width, int(area.ends.max()) * _CELL)
            top, bottom = int(area.rows.min()) * _CELL, min(height, (int(area.rows.max()) + 1) * _CELL)
            yield from _strips(left, top, right, bottom)

    def _pixels(self, one: Rectangle) -> tuple[tuple[slice, slice], Any]:
        """The part of the picture around it, and which of its pixels are inside."""
        np = load_numpy()
        height, width = self._mask.shape
        corners = one.corners()
        lefts, tops = [x for x, _ in corners], [y for _, y in corners]
        left, right = max(0, int(min(lefts))), min(width, int(max(lefts)) + 1)
        top, bottom = max(0, int(min(tops))), min(height, int(max(tops)) + 1)
        x = np.arange(left, max(left, right))[None, :] + 0.5 - one.x
        y = np.arange(top, max(top, bottom))[:, None] + 0.5 - one.y
        cos, sin = np.cos(one.angle), np.sin(one.angle)
        inside = (np.abs(x * cos + y * sin) <= one.width / 2) & (np.abs(y * cos - x * sin) <= one.height / 2)
        return (slice(top, max(top, bottom)), slice(left, max(left, right))), inside


def _strips(left: int, top: int, right: int, bottom: int) -> Iterator[Window]:
    high = max(_LEAST_HIGH, _MOST_PIXELS // (right - left) // _CELL * _CELL)
    first = float(top)
    while bottom - top > high:
        last = float(top + high - _OVERLAP / 2)
        yield Window(left, top, right, top + high, first, last)
        first, top = last, top + high - _OVERLAP
    yield Window(left, top, right, bottom, first, float(bottom + _CELL))


def _widened(cells: Any) -> Any:
    np = load_numpy()
    wide = np.pad(cells, _AROUND)
    rows, columns = cells.shape
    beside = np.zeros((rows + 2 * _AROUND, columns), bool)
    for by in range(2 * _AROUND + 1):
        beside |= wide[:, by : by + columns]
    made = np.zeros_like(cells)
    for by in range(2 * _AROUND + 1):
        made |= beside[by : by + rows]
    return made
