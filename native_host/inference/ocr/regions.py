"""Where text stands: the detector's map of likelihoods to rectangles, one around each piece of a line."""

from __future__ import annotations

import math
from typing import Any

from native_host.inference.ocr.components import Area, areas
from native_host.inference.ocr.rectangles import Rectangle, around
from native_host.inference.onnx import load_numpy

_LIKELY, _SURE = 0.3, 0.5  # of a pixel, of the mean over a region
_SHRUNK_BY = 1.6  # The map shows text without its edges: this share of area over circumference is what it lacks.
_LEAST = 3  # pixels of the map: nothing lower is text
_LEAST_AREA = 9  # pixels of the map
_MOST, _LOOKED_AT = 1_000, 5_000  # A page of small print has two hundred.
_IS_LONG = 4.0  # A region that is so much wider than high says by itself how it is turned.


class TooMany(Exception):
    """More pieces of text than there is time for: none of them is passed over."""


def regions(map_: Any) -> list[Rectangle]:
    """In pixels of the map. Raises TooMany."""
    likely = (area for area in areas(map_ > _LIKELY, _LOOKED_AT) if area.pixels >= _LEAST_AREA)
    found = [area for area in likely if _mean(map_, area) >= _SURE]
    if len(found) > _MOST:
        raise TooMany
    points = [_outline(area) for area in found]
    free = [around(one) for one in points]
    turned = _common_angle(free)
    made: list[Rectangle] = []
    for one, rectangle in zip(points, free, strict=True):
        long, short = max(rectangle.width, rectangle.height), min(rectangle.width, rectangle.height)
        straight = rectangle if long > _IS_LONG * short else around(one, turned)
        if min(straight.width, straight.height) < _LEAST:
            continue
        area = straight.width * straight.height
        made.append(straight.grown(_SHRUNK_BY * area / (2 * (straight.width + straight.height))))
    return made


def is_on_its_side(found: list[Rectangle]) -> bool:
    """Whether most of the text runs up or down."""
    tall = sum(one.width * one.height for one in found if one.height > 1.5 * one.width)
    wide = sum(one.width * one.height for one in found if one.width > 1.5 * one.height)
    return tall > wide


def _mean(map_: Any, area: Area) -> float:
    """Over all pixels of the area."""
    total = sum(
        float(map_[row, start:end].sum())
        for row, start, end in zip(area.rows.tolist(), area.starts.tolist(), area.ends.tolist(), strict=True)
    )
    return total / area.pixels


def _outline(area: Area) -> Any:
    """The corners of its outermost pixels in each row."""
    np = load_numpy()
    rows = np.unique(area.rows)
    first = np.searchsorted(area.rows, rows)
    lefts = np.minimum.reduceat(area.starts, first)
    rights = np.maximum.reduceat(area.ends, first)
    corners = [(lefts, rows), (lefts, rows + 1), (rights, rows), (rights, rows + 1)]
    return np.concatenate([np.stack(pair, axis=1) for pair in corners]).astype(np.float64)


def _common_angle(found: list[Rectangle]) -> float:
    """How the long regions are turned: the middle one, weighed by length."""
    long = sorted((one.angle, one.width) for one in found if one.width > _IS_LONG * one.height)
    half = sum(width for _, width in long) / 2
    for angle, width in long:
        half -= width
        if half <= 0:
            return angle if abs(angle) < math.pi / 8 else 0.0
    return 0.0
