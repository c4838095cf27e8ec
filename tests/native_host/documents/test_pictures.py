"""Pictures in the reading process: their pixels as a person sees them, their texts, and what is said of the rest."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

from native_host.contract.documents import Document, Kind, Part, Reason, Segment, Unread
from native_host.contract.pictures import Box, Line, NotRecognised, OcrFault, Pixels, Word
from native_host.documents.limits import LIMITS, Limits
from native_host.documents.pictures import boxes_of, with_pictures
from native_host.documents.reader import DocumentReader
from native_host.documents.spawned import Spawned
from tests.native_host.documents.made.pages import plain_pdf
from tests.native_host.documents.made.pictures import drawn, saved

Read = Callable[[str, bytes], Document]
UNREAD = Unread(Reason.NO_TEXT_LAYER)


@pytest.fixture
def read(reader: DocumentReader, tmp_path: Path) -> Read:
    def read_it(name: str, data: bytes) -> Document:
        (tmp_path / name).write_bytes(data)
        return reader.read(tmp_path / name)

    return read_it


def shown(document: Document) -> Image.Image:
    (pixels,) = document.pixels
    return Image.frombytes("L", (pixels.width, pixels.height), pixels.greys)


def is_like(image: Image.Image, other: Image.Image, most: float = 3.0) -> bool:
    if image.size != other.size:
        return False
    seen = ImageChops.difference(image, other).histogram()
    return sum(level * count for level, count in enumerate(seen)) / (image.width * image.height) < most


def wide(image: Image.Image) -> Image.Image:
    """Sixteen bits a pixel."""
    return image.convert("I").point(lambda level: level * 257.0).convert("I;16")


def seen_through(light: bool) -> Image.Image:
    """Letters on nothing: black ones, or white ones."""
    letters = drawn().point(lambda level: 255 - level)
    layered = Image.new("RGBA", letters.size, (255, 255, 255, 0) if light else (0, 0, 0, 0))
    layered.putalpha(letters)
    return layered


@pytest.mark.parametrize(
    ("name", "kind", "data"),
    [
        ("a.png", Kind.PNG, saved(drawn(), "PNG")),
        ("a.jpg", Kind.JPG, saved(drawn(), "JPEG", quality=95)),
        ("a.webp", Kind.WEBP, saved(drawn(), "WEBP", lossless=True)),
        ("misnamed.docx", Kind.PNG, saved(drawn().convert("RGB"), "PNG")),
        ("two_colours.png", Kind.PNG, saved(drawn().point(lambda level: 255 if level > 128 else 0).convert("1"), "PNG")),
        ("palette.png", Kind.PNG, saved(drawn().convert("P"), "PNG")),
        ("sixteen_bits.png", Kind.PNG, saved(wide(drawn()), "PNG")),
        ("inks.jpg", Kind.JPG, saved(drawn().convert("CMYK"), "JPEG", quality=95)),
        ("seen_through.png", Kind.PNG, saved(seen_through(False), "PNG")),
        ("progressive.jpg", Kind.JPG, saved(drawn(), "JPEG", quality=95, progressive=True)),
    ],
)
def test_pixels(read: Read, name: str, kind: Kind, data: bytes) -> None:
    document = read(name, data)
    assert (document.kind, document.segments, document.unread) == (kind, (), (UNREAD,))
    assert document.pixels[0].page is None and document.pixels[0].is_all
    assert is_like(shown(document), drawn())


def test_white_letters_on_nothing_are_seen(read: Read) -> None:
    assert is_like(shown(read("a.png", saved(seen_through(True), "PNG"))), drawn().point(lambda level: 255 - level))


@pytest.mark.parametrize("turn", range(2, 9))
def test_as_a_person_sees_it_who_opens_the_file(read: Read, turn: int) -> None:
    ways = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    exif = Image.Exif()
    exif[0x0112] = turn
    document = read("a.jpg", saved(drawn().transpose(ways[turn]), "JPEG", quality=95, exif=exif))
    assert is_like(shown(document), drawn())
    assert (document.pixels[0].full_width, document.pixels[0].full_height) == drawn().size


def test_a_large_one_is_made_smaller(read: Read) -> None:
    large = Image.new("L", (6000, 4000), 255)
    large.paste(drawn(), (2000, 2000))
    for name, kind in (("a.png", "PNG"), ("a.jpg", "JPEG")):
        (pixels,) = read(name, saved(large, kind)).pixels
        assert pixels.width * pixels.height <= Limits().picture_pixels < pixels.width * pixels.height * 1.01
        assert (pixels.full_width, pixels.full_height) == (6000, 4000)
        assert abs(pixels.width / pixels.height - 1.5) < 0.01


def test_what_the_file_says_beside_the_picture(read: Read) -> None:
    exif = Image.Exif()
    exif[0x013B] = "artist@planted.example"
    exif[0x9C9D] = "author@planted.example".encode("utf-16-le")
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0comment@planted.example"
    exif.get_ifd(0x8825).update({1: "S", 2: (33.0, 52.0, 12.0), 3: "E", 4: (151.0, 12.0, 36.0)})
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><d owner="owner@planted.example">inside@planted.example</d></x:xmpmeta>'
    said = read("a.jpg", saved(drawn(), "JPEG", exif=exif, xmp=xmp, comment=b"jpeg@planted.example")).segments
    texts = {one.text for one in said}
    assert {one.part for one in said} == {Part.PROPERTIES}
    assert {f"{who}@planted.example" for who in ("artist", "author", "comment", "owner", "inside", "jpeg")} <= texts
    assert "GPS position: -33.87000, 151.21000" in texts
    info = PngInfo()
    info.add_text("Author", "png@planted.example")
    info.add_itxt("Title", "ä international@planted.example", zip=True)
    assert [one.text for one in read("a.png", saved(drawn(), "PNG", pnginfo=info)).segments] == [
        "Author: png@planted.example",
        "Title: ä international@planted.example",
    ]


def test_other_frames_and_what_stands_behind_the_end(read: Read) -> None:
    for name, kind in (("a.png", "PNG"), ("a.webp", "WEBP")):
        moving = saved(drawn(), kind, save_all=True, append_images=[drawn(("another", "", "", ""))])
        assert Reason.MORE_FRAMES in {one.reason for one in read(name, moving).unread}
    for name, kind in (("b.png", "PNG"), ("b.webp", "WEBP"), ("b.jpg", "JPEG")):
        data = saved(drawn(), kind)
        assert {one.reason for one in read(name, data + b"\0\0\r\n").unread} == {Reason.NO_TEXT_LAYER}
        assert Reason.EMBEDDED_FILE in {one.reason for one in read(name, data + b"PK\x03\x04").unread}


def test_a_small_picture_inside_is_remarked(read: Read) -> None:
    entries = struct.pack("<HHII", 0x0201, 4, 1, 100) + struct.pack("<HHII", 0x0202, 4, 1, 10)
    exif = b"Exif\0\0II*\0" + struct.pack("<IHI", 8, 0, 14) + struct.pack("<H", 2) + entries + bytes(200)
    assert Unread(Reason.PICTURES) in read("a.jpg", saved(drawn(), "JPEG", exif=exif)).unread


def scanned(image: Image.Image, **options: object) -> bytes:
    return saved(image, "PDF", **options)


@pytest.mark.parametrize(
    "image",
    [drawn(), drawn().convert("RGB"), drawn().convert("P"), drawn().point(lambda level: 255 * (level > 128)).convert("1")],
    ids=["grey", "colours", "palette", "fax"],
)
def test_a_scanned_page(read: Read, image: Image.Image) -> None:
    document = read("a.pdf", scanned(image, save_all=True, append_images=[image]))
    assert [(one.page, one.is_all) for one in document.pixels] == [(1, True), (2, True)]
    assert is_like(Image.frombytes("L", drawn().size, document.pixels[1].greys), drawn())
    assert set(document.unread) == {Unread(Reason.NO_TEXT_LAYER, 1), Unread(Reason.NO_TEXT_LAYER, 2)}


def test_where_processes_cannot_be_copied(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(drawn(), "PNG"))
    assert is_like(shown(DocumentReader(LIMITS, Spawned(LIMITS)).read(tmp_path / "a.png")), drawn())


def test_a_page_of_text_shows_no_pixels(read: Read) -> None:
    assert read("a.pdf", plain_pdf("a text")).pixels == ()


class Reads:
    """An Ocr that says what it is told to."""

    def __init__(self, *lines: Line, fault: OcrFault | None = None) -> None:
        self.lines, self.fault = lines, fault
        self.seen: list[int | None] = []

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        assert within_s > 0
        self.seen.append(pixels.page)
        if self.fault:
            raise NotRecognised(self.fault)
        return self.lines


def waiting(*pixels: Pixels, unread: tuple[Unread, ...]) -> Document:
    return Document(Kind.PDF, (Segment("before", page=1),), unread, pixels)


def page(number: int | None, is_all: bool = True) -> Pixels:
    return Pixels(1, 1, 1, 1, b"\0", number, is_all)


WORD = Word(5, 8, Box(1, 2, 3, 4))


def test_what_was_read_becomes_segments_with_their_places() -> None:
    unread = (Unread(Reason.NO_TEXT_LAYER, 1), Unread(Reason.NO_TEXT_LAYER, 2), Unread(Reason.PICTURES, 3))
    ocr = Reads(Line("Jane Doe", (WORD,)), Line("beside", is_beside=True), Line("below"))
    document = with_pictures(waiting(page(2), unread=unread), ocr)
    assert ocr.seen == [2] and document.pixels == ()
    assert document.unread == (unread[0], unread[2])
    assert document.segments == (
        Segment("before", page=1),
        Segment("Jane Doe", Part.PICTURE, 2, line=1, words=(WORD,)),
        Segment("beside", Part.PICTURE, 2, line=1, is_beside=True),
        Segment("below", Part.PICTURE, 2, line=2),
    )
    assert boxes_of(document.segments[1], 6, 7) == (WORD.box,)
    assert boxes_of(document.segments[1], 0, 5) == ()


def test_a_page_that_shows_more_than_pictures_is_not_read() -> None:
    unread = (Unread(Reason.NO_TEXT_LAYER, 1),)
    assert with_pictures(waiting(page(1), page(1, False), unread=unread), Reads(Line("a"))).unread == unread


def test_what_was_guessed_is_counted() -> None:
    ocr = Reads(Line("a"), Line("b", is_sure=False), Line("", is_sure=False))
    document = with_pictures(waiting(page(None), unread=(UNREAD,)), ocr)
    assert document.unread == (Unread(Reason.UNSURE, None, count=2),) and not document.is_read
    assert [one.text for one in document.segments] == ["before", "a", "b"]


@pytest.mark.parametrize("fault", ["model_missing", "model_corrupt", "model_failed"])
def test_without_a_recogniser_the_reason_stays(fault: OcrFault) -> None:
    assert with_pictures(waiting(page(None), unread=(UNREAD,)), Reads(fault=fault)).unread == (UNREAD,)


def test_a_picture_that_took_too_long_is_said() -> None:
    document = with_pictures(waiting(page(2), unread=(Unread(Reason.NO_TEXT_LAYER, 2),)), Reads(fault="timed_out"))
    assert set(document.unread) == {Unread(Reason.NO_TEXT_LAYER, 2), Unread(Reason.TIMED_OUT, 2)}


def test_no_words_of_a_picture_in_what_may_be_printed() -> None:
    shown_of = repr((Line("Jane Doe", (WORD,)), Segment("Jane Doe", words=(WORD,)), Pixels(1, 1, 1, 1, b"Jane Doe")))
    assert "Jane" not in shown_of
