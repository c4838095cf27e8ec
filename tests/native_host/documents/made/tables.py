"""Workbooks, presentations and delimited tables with an address in every part that may hold one."""

from __future__ import annotations

from native_host.contract.documents import Part
from tests.native_host.documents.made.packages import (
    OFFICE_RELATIONS,
    app_properties,
    content_types,
    core_properties,
    package,
    relations,
)

_S = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{OFFICE_RELATIONS}"'
SHEET_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
SLIDES_MAIN = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
# value -> part, sheet, cell, whether it is hidden
XLSX: dict[str, tuple[Part, int | None, str | None, bool]] = {
    "xlsx-shared@planted.example": (Part.BODY, 1, "B2", False),
    "xlsx-rich@planted.example": (Part.BODY, 1, "B3", False),
    "xlsx-inline@planted.example": (Part.BODY, 1, "B4", False),
    "xlsx-result@planted.example": (Part.BODY, 1, "B5", False),
    "xlsx-formula@planted.example": (Part.FORMULA, 1, "B5", False),
    "xlsx-row@planted.example": (Part.BODY, 1, "B6", True),
    "xlsx-column@planted.example": (Part.BODY, 1, "D2", True),
    "xlsx-sheet@planted.example": (Part.BODY, 2, "A1", True),
    "xlsx-very@planted.example": (Part.BODY, 3, "A1", True),
    "xlsx-left@planted.example": (Part.DATA, None, None, True),
    "xlsx-comment@planted.example": (Part.COMMENT, 1, "A2", False),
    "xlsx-threaded@planted.example": (Part.COMMENT, 1, "A1", False),
    "xlsx-header@planted.example": (Part.HEADER, 1, None, False),
    "xlsx-name@planted.example": (Part.SHEET_NAME, None, None, False),
    "xlsx-defined@planted.example": (Part.FORMULA, None, None, False),
    "xlsx-box@planted.example": (Part.TEXT_BOX, 1, None, False),
    "xlsx-alt@planted.example": (Part.ALT_TEXT, 1, None, False),
    "xlsx-tip@planted.example": (Part.ATTRIBUTE, 1, None, False),
    "xlsx-list@planted.example": (Part.BODY, 1, None, False),
    "xlsx-cache@planted.example": (Part.DATA, None, None, False),
    "xlsx-external@planted.example": (Part.DATA, None, None, False),
    "xlsx-connection@planted.example": (Part.DATA, None, None, False),
    "xlsx-creator@planted.example": (Part.PROPERTIES, None, None, False),
    "xlsx-link@planted.example": (Part.LINK, 1, None, False),
}


def _cell(name: str, text: str) -> str:
    return f'<c r="{name}" t="inlineStr"><is><t>{text}</t></is></c>'


_ONE = (
    f"<worksheet {_S}><cols><col min='4' max='5' hidden='1'/></cols><sheetData>"
    f"<row r='1'>{_cell('A1', 'Name')}{_cell('B1', 'Mail')}{_cell('C1', 'Born')}</row>"
    f"<row r='2'>{_cell('A2', 'One')}<c r='B2' t='s'><v>0</v></c><c r='C2' s='1'><v>29342</v></c>"
    f"{_cell('D2', 'xlsx-column@planted.example')}</row>"
    "<row r='3'><c r='B3' t='s'><v>1</v></c></row>"
    f"<row r='4'>{_cell('B4', 'xlsx-inline@planted.example')}<c r='C4'><v>4.53957876362146E+15</v></c></row>"
    "<row r='5'><c r='B5' t='str'><f>IF(1,\"xlsx-formula@planted.example\")</f><v>xlsx-result@planted.example</v></c></row>"
    f"<row r='6' hidden='1'>{_cell('B6', 'xlsx-row@planted.example')}</row></sheetData>"
    "<dataValidations><dataValidation prompt='xlsx-tip@planted.example'><formula1>\"xlsx-list@planted.example\"</formula1>"
    "</dataValidation></dataValidations>"
    "<headerFooter><oddHeader>&amp;Cxlsx-header@planted.example</oddHeader></headerFooter></worksheet>"
)


def xlsx() -> bytes:
    draw = "http://schemas.openxmlformats.org/drawingml/2006"
    return package(
        {
            "[Content_Types].xml": content_types("xl/workbook.xml", SHEET_MAIN),
            "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f"<workbook {_S}><sheets><sheet name='xlsx-name@planted.example' sheetId='7' r:id='rId9'/>"
            "<sheet name='Two' sheetId='2' state='hidden' r:id='rId2'/>"
            "<sheet name='Three' sheetId='3' state='veryHidden' r:id='rId3'/></sheets>"
            "<definedNames><definedName name='n'>\"xlsx-defined@planted.example\"</definedName></definedNames></workbook>",
            "xl/_rels/workbook.xml.rels": relations(
                ("rId9", "worksheet", "worksheets/sheet9.xml"),
                ("rId2", "worksheet", "worksheets/sheet1.xml"),
                ("rId3", "worksheet", "/xl/worksheets/sheet2.xml"),
            ),
            "xl/worksheets/sheet9.xml": _ONE,
            "xl/worksheets/sheet1.xml": f"<worksheet {_S}><sheetData><row r='1'>"
            f"{_cell('A1', 'xlsx-sheet@planted.example')}</row></sheetData></worksheet>",
            "xl/worksheets/sheet2.xml": f"<worksheet {_S}><sheetData><row r='1'>"
            f"{_cell('A1', 'xlsx-very@planted.example')}</row></sheetData></worksheet>",
            "xl/worksheets/_rels/sheet9.xml.rels": relations(
                ("rId1", "comments", "../comments4.xml"),
                ("rId2", "threadedComment", "../threadedComments/threadedComment1.xml"),
                ("rId3", "drawing", "../drawings/drawing1.xml"),
                external=("mailto:xlsx-link@planted.example",),
            ),
            "xl/sharedStrings.xml": f"<sst {_S}><si><t>xlsx-shared@planted.example</t></si>"
            "<si><r><t>xlsx-ri</t></r><r><rPr><b/></rPr><t>ch@planted.example</t></r></si>"
            "<si><t>xlsx-left@planted.example</t></si></sst>",
            "xl/styles.xml": f"<styleSheet {_S}><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
            "xl/comments4.xml": f"<comments {_S}><authors><author>M</author></authors><commentList><comment ref='A2'>"
            "<text><r><t>xlsx-com</t></r><r><rPr><b/></rPr><t>ment@planted.example</t></r></text></comment></commentList></comments>",
            "xl/threadedComments/threadedComment1.xml": "<ThreadedComments xmlns='urn:t'><threadedComment ref='A1'>"
            "<text>xlsx-threaded@planted.example</text></threadedComment></ThreadedComments>",
            "xl/drawings/drawing1.xml": f"<xdr:wsDr xmlns:xdr='{draw}/spreadsheetDrawing' xmlns:a='{draw}/main'>"
            "<xdr:sp><xdr:nvSpPr><xdr:cNvPr id='1' name='B' descr='xlsx-alt@planted.example'/></xdr:nvSpPr>"
            "<xdr:txBody><a:p><a:r><a:t>xlsx-box@planted.example</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>",
            "xl/pivotCache/pivotCacheDefinition1.xml": f"<pivotCacheDefinition {_S}><cacheFields><cacheField name='c'>"
            "<sharedItems><s v='xlsx-cache@planted.example'/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>",
            "xl/externalLinks/externalLink1.xml": f"<externalLink {_S}><externalBook><sheetDataSet><sheetData sheetId='0'>"
            "<row r='1'><cell r='A1' t='str'><v>xlsx-external@planted.example</v></cell></row></sheetData></sheetDataSet>"
            "</externalBook></externalLink>",
            "xl/connections.xml": f"<connections {_S}><connection id='1' name='c'>"
            "<dbPr connection='UID=xlsx-connection@planted.example'/></connection></connections>",
            "docProps/core.xml": core_properties("xlsx-creator@planted.example"),
            "docProps/app.xml": app_properties("A company"),
        }
    )


# value -> part, page
PPTX: dict[str, tuple[Part, int | None]] = {
    "pptx-title@planted.example": (Part.BODY, 1),
    "pptx-table@planted.example": (Part.BODY, 1),
    "pptx-alt@planted.example": (Part.ALT_TEXT, 1),
    "pptx-hidden@planted.example": (Part.BODY, 2),
    "pptx-notes@planted.example": (Part.NOTES, 2),
    "pptx-comment@planted.example": (Part.COMMENT, 1),
    "pptx-commenter@planted.example": (Part.PROPERTIES, None),
    "pptx-master@planted.example": (Part.MASTER, None),
    "pptx-creator@planted.example": (Part.PROPERTIES, None),
    "pptx-link@planted.example": (Part.LINK, 1),
}


def pptx() -> bytes:
    p = "http://schemas.openxmlformats.org/presentationml/2006/main"
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    names = f"xmlns:p='{p}' xmlns:a='{a}' xmlns:r='{OFFICE_RELATIONS}'"

    def shape(text: str, more: str = "") -> str:
        return (
            f"<p:sp><p:nvSpPr><p:cNvPr id='1' name='S' {more}/></p:nvSpPr><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p>"
            "</p:txBody></p:sp>"
        )

    table = "<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>pptx-table@planted.example</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl>"
    alt = shape("x", "descr='pptx-alt@planted.example'")
    return package(
        {
            "[Content_Types].xml": content_types("ppt/presentation.xml", SLIDES_MAIN),
            "_rels/.rels": relations(("rId1", "officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f"<p:presentation {names}><p:sldIdLst><p:sldId id='256' r:id='rId8'/>"
            "<p:sldId id='257' r:id='rId3'/></p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": relations(
                ("rId3", "slide", "slides/slide1.xml"), ("rId8", "slide", "slides/slide2.xml")
            ),
            "ppt/slides/slide2.xml": f"<p:sld {names}><p:cSld>{shape('pptx-title@planted.example')}{table}{alt}</p:cSld></p:sld>",
            "ppt/slides/_rels/slide2.xml.rels": relations(
                ("rId1", "comments", "../comments/comment1.xml"), external=("mailto:pptx-link@planted.example",)
            ),
            "ppt/slides/slide1.xml": f"<p:sld show='0' {names}><p:cSld>{shape('pptx-hidden@planted.example')}</p:cSld></p:sld>",
            "ppt/slides/_rels/slide1.xml.rels": relations(("rId1", "notesSlide", "../notesSlides/notesSlide1.xml")),
            "ppt/notesSlides/notesSlide1.xml": f"<p:notes {names}>{shape('pptx-notes@planted.example')}</p:notes>",
            "ppt/comments/comment1.xml": f"<p:cmLst {names}><p:cm><p:text>pptx-comment@planted.example</p:text></p:cm></p:cmLst>",
            "ppt/commentAuthors.xml": f"<p:cmAuthorLst {names}>"
            "<p:cmAuthor id='0' name='pptx-commenter@planted.example'/></p:cmAuthorLst>",
            "ppt/slideMasters/slideMaster1.xml": f"<p:sldMaster {names}>{shape('pptx-master@planted.example')}</p:sldMaster>",
            "docProps/core.xml": core_properties("pptx-creator@planted.example"),
        }
    )
