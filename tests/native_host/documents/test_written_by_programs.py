"""What no person wrote is not read out to those who look for names: a program's prompts, its fields, a mail's structure."""

from __future__ import annotations

import pytest

from native_host.contract.documents import Part
from native_host.documents.formats.prompts import PROMPTS
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.packages import OFFICE_RELATIONS, content_types, package, relations
from tests.native_host.documents.made.tables import SLIDES_MAIN

_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NAMES = f"xmlns:p='{_P}' xmlns:a='{_A}' xmlns:r='{OFFICE_RELATIONS}'"


def _shape(inside: str) -> str:
    return f"<p:sp><p:txBody><a:p>{inside}</a:p></p:txBody></p:sp>"


def _said(text: str) -> str:
    return _shape(f"<a:r><a:t>{text}</a:t></a:r>")


def _field(kind: str, text: str) -> str:
    return _shape(f"<a:fld type='{kind}'><a:t>{text}</a:t></a:fld>")


def _slides(slide: str, master: str) -> bytes:
    return package(
        {
            "[Content_Types].xml": content_types("ppt/presentation.xml", SLIDES_MAIN),
            "ppt/presentation.xml": f"<p:presentation {_NAMES}><p:sldIdLst><p:sldId id='256' r:id='rId1'/></p:sldIdLst>"
            "</p:presentation>",
            "ppt/_rels/presentation.xml.rels": relations(("rId1", "slide", "slides/slide1.xml")),
            "ppt/slides/slide1.xml": f"<p:sld {_NAMES}>{slide}</p:sld>",
            "ppt/slideMasters/slideMaster1.xml": f"<p:sldMaster {_NAMES}>{master}</p:sldMaster>",
        }
    )


@pytest.fixture(scope="module")
def texts(reader: DocumentReader) -> list[tuple[Part, str]]:
    prompts = "".join(map(_said, PROMPTS))
    fields = _field("datetimeFigureOut", "1/27/13") + _field("slidenum", "‹#›") + _field("slidenum", "12")
    others = _field("datetime1", "by zoe@planted.example") + _field("file", "Zoe.pptx") + _said("1/27/13")
    data = _slides(_said("Second level") + fields + others, prompts + fields + _said("Second level of Zoe"))
    return [(one.part, one.text) for one in reader.read_bytes(data, "a.pptx").segments]


def test_prompts_on_a_master_are_left_out_and_nothing_else(texts: list[tuple[Part, str]]) -> None:
    assert [text for part, text in texts if part is Part.MASTER] == ["Second level of Zoe"]


def test_fields_are_left_out_where_they_say_no_more_than_a_day_or_a_page(texts: list[tuple[Part, str]]) -> None:
    said = [text for part, text in texts if part is Part.BODY]
    assert said == ["Second level", "by zoe@planted.example", "Zoe.pptx", "1/27/13"]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("Content-Type: multipart/mixed; boundary=Zoe", "boundary=Zoe"),
        ("Content-Type: text/plain", None),
        ("Content-Type: text/x-zoe", "Content-Type: text/x-zoe"),
        ("MIME-Version: 1.0", None),
        ("MIME-Version: 1.0 (of Zoe)", "MIME-Version: 1.0 (of Zoe)"),
        ("Content-Transfer-Encoding: 8bit", None),
    ],
)
def test_how_a_mail_is_put_together(reader: DocumentReader, header: str, said: str | None) -> None:
    document = reader.read_bytes(f"From: a@b.example\nSubject: a\n{header}\n\ntext\n".encode(), "a.eml")
    headers = [one.text for one in document.segments if one.part is Part.MAIL_HEADER]
    assert headers == ["From: a@b.example", "Subject: a", *([said] if said else [])]
