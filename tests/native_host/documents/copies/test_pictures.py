"""Pictures keep what they show, and lose what is written beside it."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, PngImagePlugin

from native_host.documents.copies.pictures import cleaned, empty_png

_DOTS = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (9, 9, 9)]


def _picture() -> Image.Image:
    picture = Image.new("RGB", (2, 2))
    picture.putdata(_DOTS)
    return picture


def _written(form: str, **more: object) -> bytes:
    out = io.BytesIO()
    _picture().save(out, form, **more)
    return out.getvalue()


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x013B] = "zoe@planted.example"
    return exif


def _png() -> bytes:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "zoe@planted.example")
    words.add_itxt("Comment", "zoe@planted.example", zip=True)
    return _written("PNG", pnginfo=words, exif=_exif())


JPEG = _written("JPEG", exif=_exif(), comment=b"zoe@planted.example", quality=95) + b"behind the end: zoe@planted.example"
MADE = {
    "jpeg": JPEG,
    "progressive": _written("JPEG", progressive=True, exif=_exif()),
    "png": _png() + b"zoe@planted.example",
    "gif": _written("GIF", comment=b"zoe@planted.example"),
    "webp": _written("WEBP", lossless=True, exif=_exif()),
    "bmp": _written("BMP") + b"zoe@planted.example",
}


@pytest.mark.parametrize("name", MADE)
def test_it_shows_the_same_and_says_nothing(name: str) -> None:
    data = MADE[name]
    made = cleaned(data)
    assert b"planted" not in made and len(made) < len(data) + 1
    before, after = Image.open(io.BytesIO(data)).convert("RGB"), Image.open(io.BytesIO(made)).convert("RGB")
    assert before.tobytes() == after.tobytes()
    assert not Image.open(io.BytesIO(made)).getexif()
    if name in ("jpeg", "png", "gif", "webp"):
        assert made != data


@pytest.mark.parametrize(
    "data", [b"", b"\x01\x00\x00\x00 EMF", b"II*\x00", b"<svg>zoe</svg>", JPEG[:40], _png()[:50], b"GIF89a"]
)
def test_what_cannot_be_taken_apart_becomes_an_empty_one(data: bytes) -> None:
    assert cleaned(data) == empty_png()
    assert Image.open(io.BytesIO(empty_png())).size == (1, 1)


def test_a_chunk_that_promises_more_than_there_is() -> None:
    head = b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head)) + b"\xff\xff\xff\xffIDAT"
    )
    assert cleaned(data) == empty_png()
