"""Presentations, copied and opened by another library."""

from __future__ import annotations

import io

import pptx
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import PROG_ID
from pptx.util import Inches

from native_host.contract.documents import Kind
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.copies.looked import copied, left_in, members, placeholders
from tests.native_host.documents.copies.test_pictures import JPEG
from tests.native_host.documents.made.tables import PPTX
from tests.native_host.documents.made.tables import pptx as planted

NAMES = {"Zoë Schmidt": "[PERSON_1]", "zoe@planted.example": "[EMAIL_ADDRESS_1]"}


def written() -> bytes:
    presentation = pptx.Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[1])
    slide.shapes.title.text = "About Zoë Schmidt"
    paragraph = slide.placeholders[1].text_frame.paragraphs[0]
    for text in ("Write to zoe@", "planted.exa", "mple now"):
        paragraph.add_run().text = text
    slide.notes_slide.notes_text_frame.text = "zoe@planted.example"
    chart = CategoryChartData()
    chart.categories = ["Zoë Schmidt", "other"]
    chart.add_series("zoe@planted.example", (1, 2))
    slide.shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Inches(2), Inches(2), chart)
    picture = slide.shapes.add_picture(io.BytesIO(JPEG), 0, 0)
    picture._element.nvPicPr.cNvPr.set("descr", "zoe@planted.example")
    slide.shapes.add_ole_object(io.BytesIO(b"of zoe@planted.example"), PROG_ID.XLSX, 0, 0)
    table = (
        presentation.slides.add_slide(presentation.slide_layouts[6]).shapes.add_table(2, 2, 0, 0, Inches(2), Inches(2)).table
    )
    table.cell(0, 1).text = "Zoë Schmidt"
    presentation.core_properties.author = "Zoë Schmidt"
    out = io.BytesIO()
    presentation.save(out)
    return out.getvalue()


def test_it_opens_and_is_the_same_but_for_the_values(reader: DocumentReader) -> None:
    copy = copied(reader, written(), "a.pptx", NAMES, Kind.PPTX)
    after = pptx.Presentation(io.BytesIO(copy))
    first, second = after.slides
    assert first.shapes.title.text == "About [PERSON_1]"
    assert [run.text for run in first.placeholders[1].text_frame.paragraphs[0].runs] == [
        "Write to [EMAIL_ADDRESS_1]",
        "",
        " now",
    ]
    assert first.notes_slide.notes_text_frame.text == "[EMAIL_ADDRESS_1]"
    (chart,) = [one.chart for one in first.shapes if one.has_chart]
    assert list(chart.plots[0].categories) == ["[PERSON_1]", "other"]
    assert (chart.plots[0].series[0].name, list(chart.plots[0].series[0].values)) == ("[EMAIL_ADDRESS_1]", [1, 2])
    (picture,) = [one for one in first.shapes if one.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.PICTURE]
    assert picture._element.nvPicPr.cNvPr.get("descr") == "[EMAIL_ADDRESS_1]"
    assert len(first.shapes) == 4  # The embedded file went with the frame around it.
    (table,) = [one.table for one in second.shapes]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["", "[PERSON_1]"], ["", ""]]
    assert after.core_properties.author == "[PERSON_1]"
    assert not [name for name in members(copy) if "embeddings" in name or "thumbnail" in name]
    assert len(after.slide_layouts) == 11


def test_nothing_planted_is_left(reader: DocumentReader) -> None:
    assert len(left_in(planted(), PPTX)) == len(PPTX)
    kept = members(copied(reader, planted(), "a.pptx", placeholders(PPTX), Kind.PPTX))
    assert len([name for name in kept if name.startswith("ppt/slides/slide")]) == 2
