"""Hostile pictures: each is answered in time and with a true reason, and memory stays where it was."""

from __future__ import annotations

import resource
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.pictures import drawn, pdf_with, saved

PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, data: bytes, *more: bytes, colour: int = 0) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0))
    return PNG + head + b"".join(more) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def zeros(count: int) -> bytes:
    """Packed without having them all in memory."""
    packer, pieces = zlib.compressobj(9), []
    for _ in range(count >> 20):
        pieces.append(packer.compress(bytes(1 << 20)))
    return b"".join([*pieces, packer.compress(bytes(count & 0xFFFFF)), packer.flush()])


def jpeg_of(width: int, height: int) -> bytes:
    """A small picture whose head promises a large one."""
    data = bytearray(saved(drawn(), "JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def webp_of(width: int, height: int) -> bytes:
    body = (
        b"VP8X" + struct.pack("<I", 10) + bytes(4) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    )
    rest = saved(drawn(), "WEBP", lossless=True)[12:]
    return b"RIFF" + struct.pack("<I", 4 + len(body) + len(rest)) + b"WEBP" + body + rest


GREY = {"/Width": 40_000, "/Height": 40_000, "/BitsPerComponent": 8, "/ColorSpace": "/DeviceGray"}
BROKEN, BIG, OPEN = Reason.BROKEN, Reason.TOO_BIG, Reason.NO_TEXT_LAYER
BOMBS: dict[str, tuple[Callable[[], bytes], set[Reason]]] = {
    "wide.png": (lambda: png(0x7FFFFFFF, 0x7FFFFFFF, b""), {BIG}),
    "large.png": (lambda: png(30_000, 30_000, zeros(900_030_000 >> 3)), {BIG}),
    "nothing.png": (lambda: png(0, 0, b""), {BROKEN}),
    "no_pixels.png": (lambda: png(4_000, 4_000, b""), {BROKEN}),
    "short.png": (lambda: png(4_000, 4_000, zeros(1_000)), {BROKEN}),
    "more_than_it_says.png": (lambda: png(10, 10, zeros(128 << 20)), {OPEN}),
    "texts.png": (lambda: png(10, 10, zeros(110), *[chunk(b"zTXt", b"a\0\0" + zeros(64 << 20))] * 4), {BROKEN}),
    "profile.png": (lambda: png(10, 10, zeros(110), chunk(b"iCCP", b"a\0\0" + zeros(128 << 20))), {OPEN, BROKEN}),
    "cut.png": (lambda: saved(drawn(), "PNG")[:-200], {BROKEN}),
    "head_alone.png": (lambda: PNG, {BROKEN}),
    "lies.jpg": (lambda: jpeg_of(65_500, 65_500), {BIG}),
    "lies_a_little.jpg": (lambda: jpeg_of(14_000, 14_000), {BROKEN, OPEN, BIG, Reason.RAN_OUT_OF_MEMORY}),
    "cut.jpg": (lambda: saved(drawn(), "JPEG")[:2_000], {BROKEN}),
    "head_alone.jpg": (lambda: b"\xff\xd8\xff\xe0", {BROKEN}),
    "endless_markers.jpg": (lambda: b"\xff\xd8" + b"\xff" * 500_000, {BROKEN}),
    "profile.jpg": (lambda: saved(drawn(), "JPEG", icc_profile=bytes(2 << 20)), {OPEN}),
    "exif_in_a_circle.jpg": (
        lambda: saved(drawn(), "JPEG", exif=b"Exif\0\0II*\0" + struct.pack("<IHHHIII", 8, 1, 0x8769, 4, 1, 8, 8)),
        {OPEN, BROKEN},
    ),
    "wide.webp": (lambda: webp_of(1 << 24, 1 << 24), {BIG}),
    "lies.webp": (lambda: webp_of(7_000, 7_000), {BROKEN, OPEN}),
    "cut.webp": (lambda: saved(drawn(), "WEBP")[:300], {BROKEN}),
    "head_alone.webp": (lambda: b"RIFF\xff\xff\xff\xffWEBP", {BROKEN}),
    "large_two_colours.png": (lambda: saved(Image.new("1", (12_000, 9_000)), "PNG"), {BIG}),
    "samples.pdf": (lambda: pdf_with(GREY, bytes(1_000)), {OPEN}),
    "samples_packed.pdf": (
        lambda: pdf_with(GREY | {"/Filter": "/FlateDecode"}, zeros(256 << 20)),
        {OPEN, Reason.EXPANDS_TOO_MUCH, BROKEN},
    ),
    "negative.pdf": (lambda: pdf_with(GREY | {"/Width": -5}, b"x"), {OPEN}),
    "no_picture.pdf": (lambda: pdf_with(GREY | {"/Filter": "/DCTDecode"}, b"no picture"), {OPEN}),
    "unknown_packing.pdf": (lambda: pdf_with(GREY | {"/Filter": "/JBIG2Decode"}, b"\0" * 99), {OPEN, BROKEN}),
    "lies.pdf": (
        lambda: pdf_with(GREY | {"/Filter": "/DCTDecode", "/Width": 9, "/Height": 9}, jpeg_of(65_500, 65_500)),
        {OPEN},
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bomb(reader: DocumentReader, tmp_path: Path, name: str) -> None:
    make, reasons = BOMBS[name]
    (tmp_path / name).write_bytes(make())
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    document = reader.read(tmp_path / name)
    assert time.monotonic() - started < LIMITS.wall_s
    assert {one.reason for one in document.unread} & reasons
    assert not document.is_read
    assert sum(len(one.greys) for one in document.pixels) <= LIMITS.pixel_bytes
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 8 * sum(len(one.greys) for one in document.pixels) / 1024 + 30_000  # kB


def test_a_document_of_many_pictures_stays_within_its_room(reader: DocumentReader, tmp_path: Path) -> None:
    """What is not shown is said, page by page."""
    page = Image.new("L", (1_600, 2_200), 255)
    data = saved(page, "PDF", save_all=True, append_images=[page] * 29)
    (tmp_path / "a.pdf").write_bytes(data)
    document = reader.read(tmp_path / "a.pdf")
    shown = sum(len(one.greys) for one in document.pixels)
    assert 20 <= len(document.pixels) < 30 and shown <= LIMITS.pixel_bytes
    assert sorted(one.page or 0 for one in document.unread if one.reason is OPEN) == list(range(1, 31))
