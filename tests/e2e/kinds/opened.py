"""What a file says to a reader that is none of ours: the libraries of other people, and Python's own."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree

import docx
import openpyxl
import pptx
import pypdf
from PIL import Image


def text_in(kind: str, data: bytes) -> str:
    """Raises whatever such a reader raises at a file that is broken."""
    return _READERS[kind](data)


def _plain(data: bytes) -> str:
    return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8")


def _rows(delimiter: str) -> Callable[[bytes], str]:
    return lambda data: "\n".join(
        "\n".join(row) for row in csv.reader(io.StringIO(_plain(data)), delimiter=delimiter, strict=True)
    )


def _json(data: bytes) -> str:
    return json.dumps(json.loads(data), ensure_ascii=False)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def _html(data: bytes) -> str:
    page = _Page()
    page.feed(data.decode())
    page.close()
    return "".join(page.said)


def _mail(data: bytes) -> str:
    mail = email.message_from_bytes(data, policy=email.policy.default)
    assert not [one for part in mail.walk() for one in part.defects]
    said: list[str] = []
    for part in mail.walk():
        said += [f"{name}: {value}" for name, value in part.items()]
        if part.get_content_maintype() == "text":
            said.append(part.get_content())
    return "\n".join(said)


_RTF = re.compile(
    r"\\u(-?\d+) ?\??|\\'([0-9a-f]{2})|\\(par|tab|line)\b ?|\\([a-z]+)-?\d* ?|([{}])|\r?\n|([^\\{}\r\n]+)|\\(.)"
)
_RTF_ASIDE = re.compile(r"\{(?:\\\*|\\fonttbl|\\info|\\colortbl|\\stylesheet)")


def _rtf(data: bytes) -> str:
    """Brackets must be even, every byte ASCII; groups that show nothing are left out."""
    text, said, depth, aside = data.decode("ascii"), [], 0, 0
    assert text.startswith("{\\rtf1")
    at = 0
    while found := _RTF.match(text, at):
        number, hexed, sign, _, brace, plain, symbol = found.groups()
        if brace == "{":
            depth += 1
            aside = aside or (depth if _RTF_ASIDE.match(text, at) else 0)
        elif brace == "}":
            aside = 0 if aside == depth else aside
            depth -= 1
        elif not aside:
            code = int(number) % 65536 if number else int(hexed, 16) if hexed else None
            said.append(chr(code) if code is not None else "\n" if sign else plain or symbol or "")
        at = found.end()
    assert depth == 0 and at == len(text)
    return "".join(said)


def _word(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    said = [one.text for one in document.paragraphs]
    said += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said += [one.text for part in (document.sections[0].header, document.sections[0].footer) for one in part.paragraphs]
    return "\n".join([*said, *(f"{one.author} {one.text}" for one in document.comments), document.core_properties.author])


def _workbook(data: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(data))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    said = [str(cell.value) for cell in cells if cell.value is not None]
    return "\n".join([*said, *(cell.comment.text for cell in cells if cell.comment), str(book.properties.creator)])


def _slides(data: bytes) -> str:
    said: list[str] = []
    for slide in pptx.Presentation(io.BytesIO(data)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                said.append(shape.text_frame.text)
            if shape.has_table:
                said += [cell.text for cell in shape.table.iter_cells()]
        if slide.has_notes_slide:
            said.append(slide.notes_slide.notes_text_frame.text)
    return "\n".join(said)


def _open_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        trees = [ElementTree.fromstring(package.read(name)) for name in package.namelist() if name.endswith(".xml")]  # noqa: S314
    paragraphs = re.compile(r"\{urn:oasis:names:tc:opendocument:xmlns:text:1\.0\}[ph]\Z")
    return "\n".join("".join(one.itertext()) for tree in trees for one in tree.iter() if paragraphs.match(one.tag))


def _pdf(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data), strict=True).pages)


def _picture(data: bytes) -> str:
    """Whole, and silent beside its pixels."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert not image.getexif()
        assert not {"exif", "xmp", "comment", "Author", "Comment", "icc_profile"} & set(image.info)
    return ""


_READERS: dict[str, Callable[[bytes], str]] = {
    **dict.fromkeys(("txt", "md"), _plain),
    "csv": _rows(","),
    "tsv": _rows("\t"),
    "json": _json,
    "html": _html,
    "eml": _mail,
    "rtf": _rtf,
    "docx": _word,
    "xlsx": _workbook,
    "pptx": _slides,
    "odt": _open_text,
    "pdf": _pdf,
    **dict.fromkeys(("png", "jpg", "webp"), _picture),
}


def shades(data: bytes, boxes: list[tuple[int, int, int, int]]) -> Iterator[int]:
    """Of each box, how far its darkest and its lightest point lie apart: letters would be a wide way."""
    with Image.open(io.BytesIO(data)) as image:
        greys = image.convert("L")
        for box in boxes:
            low, high = _extremes(greys.crop(box))
            yield high - low


def ink(data: bytes, boxes: list[tuple[int, int, int, int]]) -> bool:
    """Whether anything is drawn outside of the boxes: the rest of the picture is still there."""
    with Image.open(io.BytesIO(data)) as image:
        greys = image.convert("L")
        for box in boxes:
            greys.paste(255, (0, box[1] - 20, greys.width, box[3] + 20))
        return _extremes(greys)[0] < 64


def _extremes(greys: Image.Image) -> tuple[int, int]:
    counts = greys.histogram()
    used = [level for level, count in enumerate(counts) if count]
    return used[0], used[-1]
