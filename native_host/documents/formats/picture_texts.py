"""What a picture's file says beside what it shows: comments, EXIF with the place it was taken at, IPTC, XMP."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from PIL import ExifTags, Image

from native_host.contract.documents import Part, Reason
from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Gathered

_IFDS = (0x8769, 0xA005)  # of the camera, of interoperability
_GPS, _THUMBNAIL, _THUMBNAIL_AT = 0x8825, ExifTags.IFD.IFD1, 0x0201
_WIDE = range(0x9C9B, 0x9CA0)  # written by Windows, in UTF-16
_USER_COMMENT, _MAKER_NOTE = 0x9286, 0x927C
_IPTC = 0x0404
_DATASET = re.compile(rb"\x1c[\x02\x03](.)(..)", re.S)
_XML_VALUE = re.compile(r'="([^"]*)"|=\'([^\']*)\'|>([^<>]+)<')
_LEAST = 2  # characters of a text that says something


def read_texts(image: Image.Image, gathered: Gathered) -> None:
    """Raises what the library raises at a damaged file."""
    for text in _texts(image, gathered):
        text = text.strip("\0 \r\n\t")
        if len(text) >= _LEAST:
            gathered.add(text, Part.PROPERTIES)


def _texts(image: Image.Image, gathered: Gathered) -> Iterator[str]:
    exif = image.getexif()
    yield from _values(exif)
    for number in _IFDS:
        yield from _values(exif.get_ifd(number))
    yield from _position(exif.get_ifd(_GPS))
    if _THUMBNAIL_AT in exif.get_ifd(_THUMBNAIL):
        gathered.miss(Reason.PICTURES)  # A small one of it, maybe as it was before it was cut.
    load_end = getattr(image, "text", None)  # Some stand behind the pixels; a PNG unpacks itself for them.
    written: Mapping[str, object] = load_end if isinstance(load_end, dict) else {}
    for name, value in written.items():
        if not _is_xmp(name):
            yield f"{name}: {value}"
    comment = image.info.get("comment")
    if isinstance(comment, bytes | str):
        yield decoded(comment) if isinstance(comment, bytes) else comment
    for named in (image.info, written):
        for key, xmp in named.items():
            if _is_xmp(str(key)) and isinstance(xmp, bytes | str):
                yield from _xml_values(decoded(xmp) if isinstance(xmp, bytes) else xmp)
    blocks = image.info.get("photoshop")
    if isinstance(blocks, dict) and isinstance(blocks.get(_IPTC), bytes):
        yield from _datasets(blocks[_IPTC])


def _values(ifd: Mapping[int, object]) -> Iterator[str]:
    for tag, value in ifd.items():
        if isinstance(value, str):
            yield value
        elif isinstance(value, bytes) and tag in _WIDE:
            yield value.decode("utf-16-le", "replace")
        elif isinstance(value, tuple) and tag in _WIDE and all(isinstance(one, int) and 0 <= one < 256 for one in value):
            yield bytes(value).decode("utf-16-le", "replace")
        elif isinstance(value, bytes) and tag == _USER_COMMENT:
            yield decoded(value[8:])
        elif isinstance(value, bytes) and tag != _MAKER_NOTE and len(value) > 8 and value.isascii():
            yield decoded(value)


def _position(gps: Mapping[int, object]) -> Iterator[str]:
    """Latitude and longitude in degrees."""
    latitude, longitude = (_degrees(gps.get(tag), gps.get(tag - 1)) for tag in (2, 4))
    if latitude is not None and longitude is not None:
        yield f"GPS position: {latitude:.5f}, {longitude:.5f}"
    yield from (value for value in gps.values() if isinstance(value, str))


def _degrees(value: object, towards: object) -> float | None:
    try:
        whole, minutes, seconds = (float(one) for one in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return (whole + minutes / 60 + seconds / 3600) * (-1 if towards in ("S", "W") else 1)


def _is_xmp(name: str) -> bool:
    return name.lower() in ("xmp", "xml:com.adobe.xmp")


def _xml_values(text: str) -> Iterator[str]:
    """What stands in tags and between them, but the names of vocabularies."""
    for found in _XML_VALUE.finditer(text):
        value = (found[1] or found[2] or found[3] or "").strip()
        if value and not value.startswith(("http://", "https://")):
            yield value


def _datasets(data: bytes) -> Iterator[str]:
    at = 0
    while found := _DATASET.search(data, at):
        at = found.end() + int.from_bytes(found[2], "big")
        yield decoded(data[found.end() : at])
