"""Pictures unpacked, within limits, and brought to greys as a person would see them."""

from __future__ import annotations

import io
import math
import warnings

from PIL import Image, ImageOps, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

from native_host.contract.documents import Kind, Reason
from native_host.contract.pictures import Pixels
from native_host.documents.formats.picture_file import webp_size
from native_host.documents.inside.gathered import Gathered, Unreadable
from native_host.documents.limits import Limits

# Named, so that they are loaded before the process is closed in: the library would look for them when it needs them.
LOADED = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin, Jpeg2KImageFile)
FORMATS = {Kind.PNG: ("PNG",), Kind.JPG: ("JPEG",), Kind.WEBP: ("WEBP",)}
Image.MAX_IMAGE_PIXELS = None  # Ours are counted here, and have a name.
PngImagePlugin.MAX_TEXT_MEMORY = 4 << 20
warnings.simplefilter("ignore")  # The library's own, which quote what they read.
_ORIENTATION = 0x0112
_LIGHT = 128


def opened(data: bytes, formats: tuple[str, ...], limits: Limits) -> Image.Image:
    """Not unpacked yet. Raises Unreadable, and what the library raises."""
    if formats == ("WEBP",):
        size = webp_size(data)
        if size is None:
            raise Unreadable(Reason.BROKEN)
        _check(size, limits.unpacked_pixels)
    image = Image.open(io.BytesIO(data), formats=formats)
    _check(image.size, limits.source_pixels if formats == ("JPEG",) else limits.unpacked_pixels)
    return image


def _check(size: tuple[int, int], most: int) -> None:
    if size[0] * size[1] > most:
        raise Unreadable(Reason.TOO_BIG)


def shown(image: Image.Image, gathered: Gathered, most: int, page: int | None = None, is_all: bool = True) -> bool:
    """Hands the picture out, made smaller than `most` pixels. False where no room is left for it."""
    size = upright_size(image)
    share = min(1.0, math.sqrt(most / (size[0] * size[1])))
    width, height = (max(1, int(side * share)) for side in size)
    if not gathered.has_room(width * height):
        return False
    if share < 1.0:
        image.draft("L", (width, height) if size == image.size else (height, width))  # A JPEG: less is unpacked.
        _check(image.size, gathered.limits.unpacked_pixels)
    greys = grey(image)
    gathered.expanded(greys.width * greys.height)
    if is_turned(image):
        greys.getexif()[_ORIENTATION] = image.getexif()[_ORIENTATION]
        greys = ImageOps.exif_transpose(greys)
    if greys.size != (width, height):
        greys = greys.resize((width, height), Image.Resampling.BOX)
    gathered.show(Pixels(width, height, *size, greys.tobytes(), page, is_all))
    return True


def upright_size(image: Image.Image) -> tuple[int, int]:
    """As a person sees it, whom a camera's file tells how it was held."""
    width, height = image.size
    return (height, width) if is_turned(image) and image.getexif()[_ORIENTATION] >= 5 else (width, height)


def is_turned(image: Image.Image) -> bool:
    turn = image.getexif().get(_ORIENTATION)
    return isinstance(turn, int) and 2 <= turn <= 8


def grey(image: Image.Image) -> Image.Image:
    """What is seen through shows white behind it, or black where what is seen is light."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda level: level / 256).convert("L")
    if image.mode == "I":
        return image.point(lambda level: level / 256).convert("L")
    if image.mode == "F":
        raise Unreadable(Reason.UNKNOWN_KIND)
    return (flattened(image, "L") if image.has_transparency_data else image).convert("L")


def flattened(image: Image.Image, mode: str) -> Image.Image:
    """What shows of one that may be seen through, as "L" or "RGB": where nothing shows, nothing is kept."""
    layered = image.convert("RGBA")
    inside, cover = layered.convert("RGB"), layered.getchannel("A")
    seen = inside.convert("L").histogram(cover.point(lambda level: 255 if level > _LIGHT else 0))
    count = sum(seen)
    is_light = count > 0 and sum(level * times for level, times in enumerate(seen)) / count > _LIGHT
    behind = Image.new(mode, image.size, "black" if is_light else "white")
    behind.paste(inside.convert(mode), mask=cover)
    return behind
