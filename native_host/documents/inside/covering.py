"""A picture with parts of it painted over, in a process that is closed in as one that reads: nothing but pixels is kept."""

from __future__ import annotations

import io
import os

from PIL import Image, ImageDraw, ImageOps

from native_host.contract.documents import Kind, Reason
from native_host.contract.pictures import Box
from native_host.documents.cover_frame import FAILED, told, unpacked_order
from native_host.documents.formats.greys import FORMATS, flattened, opened
from native_host.documents.inside.confine import confine
from native_host.documents.inside.gathered import Unreadable
from native_host.documents.limits import Limits
from native_host.documents.picture_kind import picture_kind

_CHUNK = 1 << 20
_SAVED: dict[Kind, dict[str, object]] = {
    Kind.PNG: {"format": "PNG"},
    Kind.JPG: {"format": "JPEG", "quality": 92, "subsampling": 0},
    Kind.WEBP: {"format": "WEBP", "quality": 92},
}


def cover_and_answer(source: int, answer: int, limits: Limits) -> None:
    """Everything after the first line is done by a process that can only compute and write to `answer`."""
    confine(limits, (source, answer))
    try:
        data = told(_covered(_all_of(source), limits))
    except Unreadable as why:
        data = FAILED + why.reason.value.encode()
    except MemoryError:
        data = FAILED + Reason.RAN_OUT_OF_MEMORY.value.encode()
    except Exception:  # Whatever the library did not expect is a broken file.
        data = FAILED + Reason.BROKEN.value.encode()
    left = memoryview(data)
    while left:
        left = left[os.write(answer, left) :]


def _covered(order: bytes, limits: Limits) -> bytes:
    boxes, data = unpacked_order(order)
    kind = picture_kind(data)
    if kind is None:
        raise Unreadable(Reason.UNKNOWN_KIND)
    image = opened(data, FORMATS[kind], limits)
    if image.width * image.height > limits.unpacked_pixels:
        raise Unreadable(Reason.TOO_BIG)
    image.seek(0)
    seen = _plain(ImageOps.exif_transpose(image))
    _paint(seen, boxes)
    out = io.BytesIO()
    bare = Image.frombytes(seen.mode, seen.size, seen.tobytes())  # Of the picture before, nothing else comes along.
    bare.save(out, **_SAVED[kind])  # type: ignore[arg-type]
    return out.getvalue()


def _plain(image: Image.Image) -> Image.Image:
    """Greys or colours, eight bits each. What does not show is not kept: nobody has read it."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda level: level / 256).convert("L")
    if image.has_transparency_data:
        return flattened(image, "RGB")
    return image if image.mode in ("L", "RGB") else image.convert("L" if image.mode == "1" else "RGB")


def _paint(image: Image.Image, boxes: list[Box]) -> None:
    brush = ImageDraw.Draw(image)
    for box in boxes:
        if box.right > box.left and box.bottom > box.top:
            brush.rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill="black")


def _all_of(source: int) -> bytes:
    pieces = []
    while piece := os.read(source, _CHUNK):
        pieces.append(piece)
    return b"".join(pieces)
