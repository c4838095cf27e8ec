"""The pictures of a page, in each way that a PDF stores samples; and pages of which they are not all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from native_host.contract.documents import Document, Reason, Unread
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.pictures import pdf_with, saved

Read = Callable[[bytes], Document]
SHOWN = bytes((0, 255, 85, 170))  # two by two
PLACE = "q 200 0 0 200 0 0 cm /I Do Q"


@pytest.fixture
def read(reader: DocumentReader, tmp_path: Path) -> Read:
    def read_it(data: bytes) -> Document:
        (tmp_path / "a.pdf").write_bytes(data)
        return reader.read(tmp_path / "a.pdf")

    return read_it


def entries(space: str, bits: int = 8, **more: object) -> dict[str, object]:
    said: dict[str, object] = {"/Width": 2, "/Height": 2, "/BitsPerComponent": bits, "/ColorSpace": space}
    return said | {f"/{name}": value for name, value in more.items()}


def three(levels: bytes) -> bytes:
    return bytes(level for level in levels for _ in range(3))


@pytest.mark.parametrize(
    ("said", "samples"),
    [
        (entries("/DeviceGray"), SHOWN),
        (entries("/DeviceGray", 16), bytes(one for level in SHOWN for one in (level, 7))),
        (entries("/DeviceGray", 4), bytes((0x0F, 0x5A))),
        (entries("/DeviceGray", 2), bytes((0b00110000, 0b01100000))),
        (entries("[/CalGray << /WhitePoint [1 1 1] >>]"), SHOWN),
        (entries("/DeviceGray", Decode="[1 0]"), bytes(255 - level for level in SHOWN)),
        (entries("/DeviceRGB"), three(SHOWN)),
        (entries("[/Indexed /DeviceGray 3 <00FF55AA>]"), bytes((0, 1, 2, 3))),
        (entries("[/Indexed /DeviceRGB 3 <000000FFFFFF555555AAAAAA>]", 2), bytes((0b00010000, 0b10110000))),
        (entries("[/Separation /Black /DeviceGray << /FunctionType 2 >>]"), bytes(255 - level for level in SHOWN)),
        (entries("/DeviceCMYK"), b"".join(bytes((0, 0, 0, 255 - level)) for level in SHOWN)),
    ],
    ids=lambda one: str(one.get("/ColorSpace")) + str(one.get("/BitsPerComponent")) if isinstance(one, dict) else "",
)
def test_samples(read: Read, said: dict[str, object], samples: bytes) -> None:
    (pixels,) = read(pdf_with(said, samples)).pixels
    assert (pixels.width, pixels.height, pixels.page, pixels.is_all) == (2, 2, 1, True)
    assert all(abs(one - other) <= 1 for one, other in zip(pixels.greys, SHOWN, strict=True))


@pytest.mark.parametrize(("decode", "greys"), [("[0 1]", b"\0\xff"), ("[1 0]", b"\xff\0")])
def test_a_stencil(read: Read, decode: str, greys: bytes) -> None:
    said: dict[str, object] = {"/Width": 2, "/Height": 1, "/ImageMask": "true", "/Decode": decode}
    assert read(pdf_with(said, b"\x40")).pixels[0].greys == greys


@pytest.mark.parametrize(("packing", "kind"), [("/DCTDecode", "JPEG"), ("/JPXDecode", "JPEG2000"), ("[/DCTDecode]", "JPEG")])
def test_packed_pictures(read: Read, packing: str, kind: str) -> None:
    image = Image.linear_gradient("L")
    said = {"/Width": 256, "/Height": 256, "/Filter": packing, "/ColorSpace": "/DeviceGray", "/BitsPerComponent": 8}
    (pixels,) = read(pdf_with(said, saved(image, kind))).pixels
    assert all(abs(one - other) < 12 for one, other in zip(pixels.greys, image.tobytes(), strict=True))


@pytest.mark.parametrize(
    ("content", "is_all"),
    [
        (PLACE, True),
        (f"{PLACE} 10 10 m 50 50 l S", False),
        (f"{PLACE} 0 0 9 9 re f", False),
        (f"{PLACE} /Another Do", False),
        (f"{PLACE} BI /W 1 /H 1 ID x EI", False),
        (f"{PLACE} BT /F 9 Tf 3 Tr (   ) Tj ET", False),
    ],
)
def test_whether_a_page_is_its_pictures(read: Read, content: str, is_all: bool) -> None:
    """The picture that stands in the resources and is not shown is no part of it."""
    document = read(pdf_with(entries("/DeviceGray"), SHOWN, content.encode()))
    assert [one.is_all for one in document.pixels] == [is_all]
    assert Unread(Reason.NO_TEXT_LAYER, 1) in document.unread


@pytest.mark.parametrize(("words", "count"), [("page 1", 1), ("a text of its own " * 20, 0)])
def test_a_few_words_beside_a_picture_are_not_all_that_is_read(read: Read, words: str, count: int) -> None:
    document = read(pdf_with(entries("/DeviceGray"), SHOWN, f"BT /F 9 Tf 9 9 Td ({words}) Tj ET {PLACE}".encode()))
    assert len(document.pixels) == count
    assert Unread(Reason.PICTURES, 1) in document.unread


def test_a_packing_that_is_not_known_leaves_the_page_unread(read: Read) -> None:
    document = read(pdf_with(entries("/DeviceGray", Filter="/JBIG2Decode"), b"\0" * 50))
    assert document.pixels == () and Unread(Reason.NO_TEXT_LAYER, 1) in document.unread
