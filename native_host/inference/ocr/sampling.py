"""Greys made smaller, larger, and cut out along a line, by the mean of what lies near."""

from __future__ import annotations

import math
from typing import Any

from native_host.inference.ocr.rectangles import Rectangle
from native_host.inference.onnx import load_numpy


def halved(image: Any) -> Any:
    """Half as wide and high: means of four."""
    np = load_numpy()
    height, width = image.shape[0] // 2 * 2, image.shape[1] // 2 * 2
    rows = np.add(image[:height:2, :width], image[1:height:2, :width], dtype=np.float32)
    return (rows[:, ::2] + rows[:, 1::2]) / np.float32(4)


class Pyramid:
    """A picture and its halves, made when they are needed: what is cut out is never made smaller by more than two."""

    def __init__(self, image: Any) -> None:
        self._levels = [image]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return int(self._levels[0].shape[1]), int(self._levels[0].shape[0])

    def cut(self, rectangle: Rectangle, width: int, height: int) -> Any:
        """What lies in the rectangle, so wide and high. What lies outside the picture looks like its edge."""
        np = load_numpy()
        level = max(0, int(math.log2(max(1.0, rectangle.height / height))))
        image = self._level(level)
        scale = 0.5**level
        along = ((np.arange(width, dtype=np.float32) + 0.5) / width - 0.5) * rectangle.width
        across = ((np.arange(height, dtype=np.float32) + 0.5) / height - 0.5) * rectangle.height
        cos, sin = math.cos(rectangle.angle), math.sin(rectangle.angle)
        x = (rectangle.x + along[None, :] * cos - across[:, None] * sin) * scale - 0.5
        y = (rectangle.y + along[None, :] * sin + across[:, None] * cos) * scale - 0.5
        return _between(image, x, y)

    def resized(self, width: int, height: int) -> Any:
        full = self._levels[0].shape
        return self.cut(Rectangle(full[1] / 2, full[0] / 2, full[1], full[0], 0.0), width, height)

    def _level(self, number: int) -> Any:
        while len(self._levels) <= number:
            if min(self._levels[-1].shape) < 2:
                self._levels.append(self._levels[-1])
                continue
            self._levels.append(halved(self._levels[-1]))
        return self._levels[number]


def _between(image: Any, x: Any, y: Any) -> Any:
    """Bilinear: between four pixels."""
    np = load_numpy()
    x = np.clip(x, 0, image.shape[1] - 1)
    y = np.clip(y, 0, image.shape[0] - 1)
    left, top = x.astype(np.int32), y.astype(np.int32)
    right, bottom = np.minimum(left + 1, image.shape[1] - 1), np.minimum(top + 1, image.shape[0] - 1)
    across, down = x - left, y - top
    flat, wide = image.reshape(-1), image.shape[1]
    above = flat[top * wide + left] * (1 - across) + flat[top * wide + right] * across
    below = flat[bottom * wide + left] * (1 - across) + flat[bottom * wide + right] * across
    return (above * (1 - down) + below * down).astype(np.float32)
