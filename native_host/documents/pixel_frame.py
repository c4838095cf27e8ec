"""The pixels behind the answer of a reading process: a head of fixed length for each picture, then its bytes.

Numbers alone, each looked at before a byte is taken for a pixel.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from native_host.contract.documents import Document
from native_host.contract.pictures import Pixels
from native_host.documents.frame import NotAnAnswer
from native_host.documents.limits import Limits

_LENGTH = 4  # of the frame before them
_HEAD = struct.Struct("=IIIIIB")  # width, height, full width, full height, page or 0, whether that is all of the page
_WIDEST = 1 << 20


def packed_pixels(pixels: Iterable[Pixels]) -> Iterator[bytes]:
    for one in pixels:
        yield _HEAD.pack(one.width, one.height, one.full_width, one.full_height, one.page or 0, one.is_all)
        yield one.greys


def with_pixels(data: bytes, limits: Limits, unpacked: Callable[[bytes, Limits], Document]) -> Document:
    """What `unpacked` says of the frame, with the pixels behind it. Raises NotAnAnswer."""
    end = _LENGTH + int.from_bytes(data[:_LENGTH], sys.byteorder)
    document = unpacked(data[:end], limits)
    return replace(document, pixels=_pixels(memoryview(data)[end:], limits)) if len(data) > end else document


def _pixels(data: memoryview, limits: Limits) -> tuple[Pixels, ...]:
    if len(data) > limits.pixel_bytes + _HEAD.size * limits.pictures:
        raise NotAnAnswer
    pixels: list[Pixels] = []
    at = 0
    while at < len(data):
        if len(data) - at < _HEAD.size or len(pixels) == limits.pictures:
            raise NotAnAnswer
        width, height, full_width, full_height, page, is_all = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        sides = (width, height, full_width, full_height)
        if not all(0 < side <= _WIDEST for side in sides) or page > limits.pages or is_all > 1:
            raise NotAnAnswer
        if width * height > limits.picture_pixels or width * height > len(data) - at:
            raise NotAnAnswer
        greys = bytes(data[at : at + width * height])
        at += width * height
        pixels.append(Pixels(width, height, full_width, full_height, greys, page or None, bool(is_all)))
    return tuple(pixels)
