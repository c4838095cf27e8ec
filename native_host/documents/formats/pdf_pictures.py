"""The pictures that a page of a PDF shows, for the recogniser: scanned pages above all."""

from __future__ import annotations

import re

from PIL import Image, ImageOps
from pypdf import PageObject
from pypdf.generic import ContentStream, DictionaryObject, NameObject, StreamObject

from native_host.contract.documents import Reason
from native_host.documents.formats.greys import opened, shown
from native_host.documents.formats.pdf_objects import array_of, dictionary_of, entry, resolved
from native_host.documents.inside.gathered import Gathered, Unreadable

_MOST_CONTENT = 1 << 20  # bytes of a page's content: one that shows scans says little
_DEEPEST = 3  # drawings within drawings
_SHOWS = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_PATHS = frozenset((b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"sh", b"BI"))
_TEXTS = frozenset((b"Tj", b"TJ", b"'", b'"'))
_UNPACKED = {"/DCTDecode": ("JPEG",), "/DCT": ("JPEG",), "/JPXDecode": ("JPEG2000",)}
_FAX = ("/CCITTFaxDecode", "/CCF")
_MODES = {"/DeviceGray": "L", "/CalGray": "L", "/G": "L", "/DeviceRGB": "RGB", "/CalRGB": "RGB", "/RGB": "RGB"} | {
    "/DeviceCMYK": "CMYK",
    "/CMYK": "CMYK",
}
_COMPONENTS = {1: "L", 3: "RGB", 4: "CMYK"}


def show_pictures(page: PageObject, number: int, gathered: Gathered, *, has_text: bool) -> None:
    """Hands them out. Where one cannot be, or where more than pictures is drawn, the page is not all of it."""
    found, is_all = _pictures(page, has_text, 0)
    images: list[Image.Image] = []
    for stream in found:
        try:
            image = _unpacked(stream, gathered)
        except (Unreadable, MemoryError, RecursionError):
            raise
        except Exception:  # One that no library here unpacks.
            image = None
        if image is None:
            is_all = False
        else:
            images.append(image)
    before = len(gathered.pixels)
    for image in images:
        is_all &= shown(image, gathered, gathered.limits.page_pixels, number, is_all)
    if not is_all:
        for at in range(before, len(gathered.pixels)):
            gathered.pixels[at] = gathered.pixels[at].as_part()


def _pictures(owner: DictionaryObject, has_text: bool, depth: int) -> tuple[list[StreamObject], bool]:
    """Those that its content shows, and whether it draws nothing else."""
    content = _content(owner)
    if content is None or depth > _DEEPEST:
        return [], False
    words = frozenset(content.split())
    is_all = not words & (_PATHS if not has_text else frozenset((b"BI",))) and (has_text or not words & _TEXTS)
    objects = entry(entry(owner, "/Resources"), "/XObject")
    found: list[StreamObject] = []
    for name in dict.fromkeys(_SHOWS.findall(content)):
        one = dictionary_of(objects.get(f"/{name.decode('latin-1')}"))
        if not isinstance(one, StreamObject):
            is_all = False
        elif one.get("/Subtype") == "/Image":
            found.append(one)
        else:
            inner, is_inner_all = _pictures(one, has_text, depth + 1)
            found += inner
            is_all &= is_inner_all
    return found, is_all


def _content(owner: DictionaryObject) -> bytes | None:
    content = owner.get_contents() if isinstance(owner, PageObject) else owner
    data = content.get_data() if isinstance(content, StreamObject | ContentStream) else b""
    return data if len(data) <= _MOST_CONTENT else None


def _unpacked(stream: StreamObject, gathered: Gathered) -> Image.Image | None:
    """Null where it is packed or coloured in a way that is not read."""
    size = (int(str(stream.get("/Width"))), int(str(stream.get("/Height"))))
    if min(size) < 1 or size[0] * size[1] > gathered.limits.source_pixels:
        raise Unreadable(Reason.TOO_BIG)
    filters = [str(one) for one in array_of(stream.get("/Filter")) or [stream.get("/Filter")]]
    data = stream.get_data()
    gathered.expanded(len(data))
    if filters[-1] in _UNPACKED:
        image = opened(data, _UNPACKED[filters[-1]], gathered.limits)
    elif filters[-1] in _FAX:
        image = opened(data, ("TIFF",), gathered.limits)
    elif size[0] * size[1] > gathered.limits.unpacked_pixels:
        raise Unreadable(Reason.TOO_BIG)
    else:
        return _of_samples(stream, size, data)
    image.load() if filters[-1] not in ("/DCTDecode", "/DCT") else None
    return ImageOps.invert(image.convert("L")) if filters[-1] in _FAX and _is_turned_round(stream) else image


def _of_samples(stream: StreamObject, size: tuple[int, int], data: bytes) -> Image.Image | None:
    is_mask = bool(stream.get("/ImageMask"))
    bits = 1 if is_mask else int(str(stream.get("/BitsPerComponent", 8)))
    mode, palette, is_ink = ("L", None, False) if is_mask else _colours(stream.get("/ColorSpace"))
    if mode is None or bits not in (1, 2, 4, 8, 16):
        return None
    if bits == 16:
        bits, data = 8, data[::2]
    if mode in ("RGB", "CMYK"):
        return Image.frombytes(mode, size, data) if bits == 8 else None
    raw = mode if bits == 8 else f"{mode};{bits}"
    if mode == "L" and bits == 1:
        image = Image.frombytes("1", size, data).convert("L")
    else:
        image = Image.frombytes(mode, size, data, "raw", raw)
    if palette is not None:
        image.putpalette(palette)
        return image
    return ImageOps.invert(image) if is_ink != _is_turned_round(stream) else image


def _is_turned_round(stream: StreamObject) -> bool:
    """Its samples mean the opposite: 1 is black."""
    decode = [float(str(resolved(one))) for one in array_of(stream.get("/Decode"))[:2]]
    return len(decode) == 2 and decode[0] > decode[1]


def _colours(space: object) -> tuple[str | None, bytes | None, bool]:
    """The mode, the palette where there is one, and whether a sample says how much ink."""
    space = resolved(space)
    if isinstance(space, NameObject):
        return _MODES.get(str(space)), None, False
    parts = [resolved(one) for one in array_of(space)]
    if not parts:
        return None, None, False
    if parts[0] == "/ICCBased" and len(parts) > 1:
        profile = dictionary_of(parts[1]) or DictionaryObject()
        return _COMPONENTS.get(int(str(profile.get("/N", 0)))), None, False
    if parts[0] in ("/Indexed", "/I") and len(parts) > 3:
        return _palette(_colours(parts[1])[0], parts[3])
    if parts[0] == "/Separation":
        return "L", None, True
    return _MODES.get(str(parts[0])), None, False


def _palette(mode: str | None, table: object) -> tuple[str | None, bytes | None, bool]:
    table = table.get_data() if isinstance(table, StreamObject) else table
    data = getattr(table, "original_bytes", table)
    if not isinstance(data, bytes) or mode not in ("L", "RGB"):
        return None, None, False
    colours = data if mode == "RGB" else bytes(level for level in data for _ in range(3))
    return "P", colours[: 3 * 256], False
