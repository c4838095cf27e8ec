"""A covered picture: black where it was asked for, the same elsewhere, and nothing of its file but pixels."""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from native_host.contract.documents import Kind, Reason
from native_host.contract.pictures import Box
from native_host.documents import cover as covering
from native_host.documents.cover import cover
from native_host.documents.cover_frame import FAILED, NotCovered, heard, packed_order, told, unpacked_order
from native_host.documents.limits import Limits
from tests.native_host.documents.made.pictures import drawn, saved

BOX = Box(40, 30, 200, 80)
PLANTED = b"planted.example"


def painted(image: Image.Image, black: int | tuple[int, ...]) -> Image.Image:
    image = image.copy()
    image.paste(black, (BOX.left, BOX.top, BOX.right, BOX.bottom))
    return image


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P"])
def test_without_loss(mode: str) -> None:
    image = drawn().convert(mode)
    plain = image if mode in ("L", "RGB") else image.convert("RGB")
    made = Image.open(io.BytesIO(cover(saved(image, "PNG"), [BOX])))
    black = 0 if plain.mode == "L" else (0, 0, 0, 255)[: len(plain.mode)]
    assert (made.format, made.mode) == ("PNG", plain.mode)
    assert made.tobytes() == painted(plain, black).tobytes()


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_letters_that_nobody_can_see_are_not_in_the_copy(kind: str, mode: str) -> None:
    """Whoever takes the transparency away would read them."""
    image = drawn().convert("RGBA")
    image.putalpha(Image.new("L", image.size, 0))
    image.paste((200, 200, 200, 255), (0, 200, image.width, image.height))
    kept = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    made = Image.open(io.BytesIO(cover(saved(image.quantize(8) if mode == "P" else image.convert(mode), kind, **kept), [])))
    assert not made.has_transparency_data and made.convert("L").crop((0, 0, image.width, 190)).getextrema() in (
        (0, 0),
        (255, 255),
    )


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_kinds_that_lose_a_little_keep_nothing_below_the_box(kind: str) -> None:
    made = Image.open(io.BytesIO(cover(saved(drawn(), kind), [BOX]))).convert("L")
    darkest, lightest = made.crop((BOX.left + 4, BOX.top + 4, BOX.right - 4, BOX.bottom - 4)).getextrema()
    assert (darkest, lightest) <= (8, 8)
    assert made.crop((BOX.right + 20, 0, made.width, 25)).getextrema()[0] > 240  # type: ignore[operator]


def test_nothing_of_the_file_comes_along() -> None:
    exif = Image.Exif()
    exif[0x013B], exif[0x0112] = "artist@planted.example", 6
    xmp = b"<x>xmp@planted.example</x>"
    info = PngInfo()
    info.add_text("Author", "png@planted.example")
    files = {
        "a.jpg": saved(drawn(), "JPEG", exif=exif, xmp=xmp, comment=b"c@planted.example", icc_profile=PLANTED * 20),
        "a.png": saved(drawn(), "PNG", pnginfo=info, exif=exif, icc_profile=PLANTED * 20),
        "a.webp": saved(drawn(), "WEBP", exif=exif, xmp=xmp, icc_profile=PLANTED * 20),
    }
    for name, data in files.items():
        data += b"behind@planted.example"
        made = cover(data, [])
        image = Image.open(io.BytesIO(made))
        assert PLANTED in data and PLANTED not in made, name
        assert not image.getexif() and not {"exif", "xmp", "icc_profile", "comment", "Author"} & set(image.info), name
        assert image.size == (drawn().height, drawn().width)  # As it was to be seen: turned.


def test_boxes_that_reach_out_or_hold_nothing() -> None:
    boxes = [Box(0, 0, 10, 10), Box(800, 200, 5000, 5000), Box(9, 9, 9, 20), Box(50, 9, 40, 20)]
    made = Image.open(io.BytesIO(cover(saved(drawn(), "PNG"), boxes)))
    assert made.getpixel((9, 9)) == made.getpixel((899, 269)) == 0
    assert made.getpixel((10, 10)) == made.getpixel((45, 15)) == 255


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.UNKNOWN_KIND),
        (b"GIF89a", Reason.UNKNOWN_KIND),
        (saved(drawn(), "PNG")[:900], Reason.BROKEN),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), Reason.BROKEN),
        (saved(Image.new("1", (9000, 9000)), "PNG"), Reason.TOO_BIG),
    ],
)
def test_why_not(data: bytes, reason: Reason) -> None:
    with pytest.raises(NotCovered) as failure:
        cover(data, [BOX])
    assert failure.value.reason is reason


def test_too_many_boxes_and_too_long_a_file() -> None:
    for limits, boxes in ((Limits(file_bytes=10), []), (Limits(), [BOX] * 60_000)):
        with pytest.raises(NotCovered) as failure:
            cover(saved(drawn(), "PNG"), boxes, limits)
        assert failure.value.reason is Reason.TOO_BIG


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import time; time.sleep(60)", Reason.TIMED_OUT),
        ("import sys; sys.stdout.write('x' * 1_000_000)", Reason.DIED),
        ("import os; os.abort()", Reason.DIED),
    ],
)
def test_a_process_that_does_something_else(monkeypatch: pytest.MonkeyPatch, program: str, reason: Reason) -> None:
    monkeypatch.setattr(covering, "inside_command", lambda *_: [sys.executable, "-I", "-c", program])
    started = time.monotonic()
    with pytest.raises(NotCovered) as failure:
        cover(saved(drawn(), "PNG"), [BOX], Limits(wall_s=2.0))
    assert failure.value.reason is reason and time.monotonic() - started < 10


def test_only_a_picture_of_the_same_kind_is_taken_back() -> None:
    png, jpg = saved(drawn(), "PNG"), saved(drawn(), "JPEG")
    assert heard(told(png), Kind.PNG) == png
    for answer in (b"", b"?", told(jpg), told(png)[:-1], told(png) + b"x", b"+", FAILED + b"because"):
        with pytest.raises(NotCovered) as failure:
            heard(answer, Kind.PNG)
        assert failure.value.reason is Reason.DIED
    assert unpacked_order(packed_order(png, [BOX, BOX])) == ([BOX, BOX], png)


def test_it_is_closed_in(tmp_path: Path) -> None:
    """The same walls as around reading, put up before a byte of the picture is read."""
    source = Path(covering.__file__).with_name("inside") / "covering.py"
    body = source.read_text("utf-8").split("def cover_and_answer", 1)[1].split("def ", 1)[0]
    assert body.index("confine(limits") < body.index("_all_of(source)")
