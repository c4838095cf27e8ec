"""Rectangles that may be turned, and the smallest one around a set of points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from native_host.inference.onnx import load_numpy


@dataclass(frozen=True, slots=True)
class Rectangle:
    """`angle` is that of its width against the picture's rows, in radians, clockwise as rows run downwards."""

    x: float
    y: float
    width: float
    height: float
    angle: float

    def grown(self, by: float) -> Rectangle:
        return Rectangle(self.x, self.y, self.width + 2 * by, self.height + 2 * by, self.angle)

    def scaled(self, across: float, down: float) -> Rectangle:
        """For scales that hardly differ."""
        return Rectangle(self.x * across, self.y * down, self.width * across, self.height * down, self.angle)

    def corners(self, left: float = 0.0, right: float = 1.0) -> list[tuple[float, float]]:
        """Of the part of it between two shares of its width."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return [
            (self.x + along * cos - across * sin, self.y + along * sin + across * cos)
            for along in ((left - 0.5) * self.width, (right - 0.5) * self.width)
            for across in (-self.height / 2, self.height / 2)
        ]


def around(points: Any, angle: float | None = None) -> Rectangle:
    """The smallest rectangle around the points; with `angle`, the smallest that is turned so."""
    np = load_numpy()
    hull = np.array(_hull(points))
    if angle is not None:
        angles = np.array([angle])
    else:
        edges = np.roll(hull, -1, axis=0) - hull
        angles = np.unique(np.round((np.arctan2(edges[:, 1], edges[:, 0]) + np.pi / 4) % (np.pi / 2) - np.pi / 4, 6))
    cos, sin = np.cos(angles)[:, None], np.sin(angles)[:, None]
    along = hull[None, :, 0] * cos + hull[None, :, 1] * sin
    across = hull[None, :, 1] * cos - hull[None, :, 0] * sin
    widths, heights = np.ptp(along, axis=1), np.ptp(across, axis=1)
    best = int(np.argmin(widths * heights))
    middle_along = float(along[best].max() + along[best].min()) / 2
    middle_across = float(across[best].max() + across[best].min()) / 2
    turned = float(angles[best])
    x = middle_along * math.cos(turned) - middle_across * math.sin(turned)
    y = middle_along * math.sin(turned) + middle_across * math.cos(turned)
    return Rectangle(x, y, float(widths[best]), float(heights[best]), turned)


def _hull(points: Any) -> list[tuple[float, float]]:
    """The corners of the convex hull, in order."""
    ordered = sorted(set(map(tuple, points.tolist())))
    if len(ordered) < 3:
        return ordered
    sides: list[list[tuple[float, float]]] = []
    for way in (ordered, ordered[::-1]):
        side: list[tuple[float, float]] = []
        for point in way:
            while len(side) > 1 and _turn(side[-2], side[-1], point) <= 0:
                side.pop()
            side.append(point)
        sides.append(side[:-1])
    return sides[0] + sides[1]


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
