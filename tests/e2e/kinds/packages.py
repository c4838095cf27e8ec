"""Kinds that are packages: written with the libraries that people write them with, and planted where those do not reach."""

from __future__ import annotations

import io
import zipfile

import docx
import openpyxl
import pptx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from pptx.util import Inches

from tests.e2e.kinds.paper import Paper


def word(paper: Paper) -> bytes:
    document = docx.Document()
    document.add_heading(paper.plain("The contract"))
    said = document.add_paragraph(paper.sentence("Questions go to ", " in writing."))
    left, right = paper.value().split("@")
    split = document.add_paragraph("Or to ")
    split.add_run(left).bold = True
    split.add_run(f"@{right}")
    paper.says.append("Or to [EMAIL_ADDRESS]")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Account", paper.value("iban")
    hidden = document.add_paragraph().add_run(paper.value())
    hidden.font.hidden = True
    section = document.sections[0]
    section.header.paragraphs[0].text = paper.value()
    section.footer.paragraphs[0].text = paper.value()
    document.add_comment(said.runs, text=paper.value(), author=paper.value(), initials="")
    deleted = paper.value()
    tracked = f'w:id="9" w:author="{paper.value()}" w:date="2026-01-01T00:00:00Z"'
    split._p.append(
        parse_xml(
            f"<w:del {nsdecls('w')} {tracked}><w:r><w:delText xml:space='preserve'> {deleted}</w:delText></w:r></w:del>"
        )
    )
    split._p.append(
        parse_xml(f"<w:ins {nsdecls('w')} {tracked}><w:r><w:t xml:space='preserve'> {paper.value()}</w:t></w:r></w:ins>")
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    document.part.relate_to(f"mailto:{paper.value()}", kind, is_external=True)
    properties = document.core_properties
    properties.author, properties.keywords, properties.comments = paper.value(), paper.value(), paper.value()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def workbook(paper: Paper) -> bytes:
    book = openpyxl.Workbook()
    one = book.active
    one.title = "Payments"
    one.append(["purpose", "account", "mail", "card"])
    one.append(
        [paper.plain("rent for the office"), paper.value("iban"), paper.value(), int(paper.value("card").replace(" ", ""))]
    )
    one.append([paper.sentence("Paid by ", " in cash"), f'="{paper.value()}"&A1', None, None, paper.value()])
    one.column_dimensions["E"].hidden = True
    one["A2"].comment = Comment(paper.value(), paper.value())
    one["B2"].hyperlink = f"mailto:{paper.value()}"
    one.oddHeader.center.text = paper.value()
    choices = DataValidation(type="list", formula1=f'"{paper.value()},other"', prompt=paper.value())
    one.add_data_validation(choices)
    choices.add("F5")
    for name, state in (("Budget", "hidden"), ("Archive", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.sheet_state = state
        sheet["A1"] = paper.value()
    book.defined_names["place"] = DefinedName("place", attr_text=f'"{paper.value()}"')
    book.properties.creator, book.properties.description = paper.value(), paper.value()
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def slides(paper: Paper) -> bytes:
    show = pptx.Presentation()
    first = show.slides.add_slide(show.slide_layouts[5])
    first.shapes.title.text = paper.plain("Plans for the spring")
    box = first.shapes.add_textbox(Inches(1), Inches(2), Inches(5), Inches(1))
    box.text_frame.text = paper.sentence("Questions go to ", " in writing.")
    left, right = paper.value().split("@")
    cut = box.text_frame.add_paragraph()
    cut.add_run().text = left
    cut.add_run().text = f"@{right}"
    box._element.nvSpPr.cNvPr.set("descr", paper.value())
    link = box.text_frame.add_paragraph().add_run()
    link.text = "here"
    link.hyperlink.address = f"mailto:{paper.value()}"
    table = first.shapes.add_table(1, 2, Inches(1), Inches(4), Inches(6), Inches(1)).table
    table.cell(0, 0).text, table.cell(0, 1).text = "Account", paper.value("iban")
    first.notes_slide.notes_text_frame.text = paper.sentence("Call ", " first.", "phone")
    second = show.slides.add_slide(show.slide_layouts[5])
    second._element.set("show", "0")
    second.shapes.title.text = paper.value()
    show.core_properties.author, show.core_properties.subject = paper.value(), paper.value()
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


_NAMES = (
    " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("meta", "meta"), ("style", "style"))
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
)
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_TEXT = "application/vnd.oasis.opendocument.text"


def open_text(paper: Paper) -> bytes:
    left, right = paper.value().split("@")
    body = (
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info>"
        f"<dc:creator>{paper.value()}</dc:creator></office:change-info><text:p>{paper.value()}</text:p></text:deletion>"
        f"</text:changed-region></text:tracked-changes><text:h>{paper.plain('Minutes of the meeting')}</text:h>"
        f"<text:p>{paper.sentence()}</text:p><text:p>{left}<text:span>@{right}</text:span>"
        f"<office:annotation><dc:creator>{paper.value()}</dc:creator><text:p>{paper.value()}</text:p></office:annotation>"
        f"<text:note text:note-class='footnote'><text:note-body><text:p>{paper.value()}</text:p></text:note-body>"
        "</text:note>"
        f" <text:a xlink:href='mailto:{paper.value()}'>here</text:a></text:p>"
        "<table:table table:name='T'><table:table-row><table:table-cell><text:p>Account</text:p></table:table-cell>"
        f"<table:table-cell><text:p>{paper.value('iban')}</text:p></table:table-cell></table:table-row></table:table>"
    )
    meta = (
        f"<dc:creator>{paper.value()}</dc:creator><meta:user-defined meta:name='Client'>{paper.value()}</meta:user-defined>"
    )
    members = {
        "content.xml": f"<office:document-content {_NAMES}><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {_NAMES}><office:master-styles><style:master-page style:name='Standard'>"
        f"<style:header><text:p>{paper.value()}</text:p></style:header></style:master-page></office:master-styles>"
        "</office:document-styles>",
        "meta.xml": f"<office:document-meta {_NAMES}><office:meta>{meta}</office:meta></office:document-meta>",
    }
    entries = "".join(f"<m:file-entry m:full-path='{name}' m:media-type='text/xml'/>" for name in members)
    members["META-INF/manifest.xml"] = (
        f"<m:manifest xmlns:m='{_MANIFEST}' m:version='1.3'><m:file-entry m:full-path='/' m:media-type='{_TEXT}'/>"
        f"{entries}</m:manifest>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", _TEXT)
        for name, text in members.items():
            made.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
