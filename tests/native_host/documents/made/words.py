"""Word and OpenDocument texts with an address in every part that may hold one."""

from __future__ import annotations

from native_host.contract.documents import Part
from tests.native_host.documents.made.packages import (
    app_properties,
    content_types,
    core_properties,
    custom_properties,
    package,
    relations,
)

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ALL = (
    f'{_W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORD_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"

# value -> where it has to be found
DOCX: dict[str, Part] = {
    "docx-body@planted.example": Part.BODY,
    "docx-split@planted.example": Part.BODY,
    "docx-cell@planted.example": Part.BODY,
    "docx-inserted@planted.example": Part.BODY,
    "docx-deleted@planted.example": Part.DELETED,
    "docx-moved@planted.example": Part.DELETED,
    "docx-vanished@planted.example": Part.BODY,
    "docx-box@planted.example": Part.TEXT_BOX,
    "docx-oldbox@planted.example": Part.TEXT_BOX,
    "docx-wordart@planted.example": Part.TEXT_BOX,
    "docx-code@planted.example": Part.FIELD,
    "docx-control@planted.example": Part.FIELD,
    "docx-alt@planted.example": Part.ALT_TEXT,
    "docx-picture@planted.example.png": Part.FILE_NAME,
    "docx-header@planted.example": Part.HEADER,
    "docx-footer@planted.example": Part.FOOTER,
    "docx-footnote@planted.example": Part.FOOTNOTE,
    "docx-endnote@planted.example": Part.ENDNOTE,
    "docx-comment@planted.example": Part.COMMENT,
    "docx-commenter@planted.example": Part.PROPERTIES,
    "docx-link@planted.example": Part.LINK,
    "docx-creator@planted.example": Part.PROPERTIES,
    "docx-company@planted.example": Part.PROPERTIES,
    "docx-custom@planted.example": Part.PROPERTIES,
    "docx-xml@planted.example": Part.DATA,
    "docx-attribute@planted.example": Part.DATA,
    "docx-variable@planted.example": Part.DATA,
    "docx-embedded@planted.example.xls": Part.FILE_NAME,
}


def _run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


_TRACKED = 'w:id="1" w:author="docx-commenter@planted.example" w:date="2026-01-01T00:00:00Z"'
_BODY = "".join(
    (
        _paragraph(_run("Write to docx-body@planted.example.")),
        _paragraph(
            _run("Or to docx-sp"), "<w:proofErr/>", _run("lit@plan", "<w:rPr><w:b/></w:rPr>"), _run("ted.example now")
        ),
        "<w:tbl><w:tr><w:tc>" + _paragraph(_run("Mail")) + "</w:tc><w:tc>",
        _paragraph(_run("docx-cell@planted.example")) + "</w:tc></w:tr></w:tbl>",
        _paragraph(_run("New "), f"<w:ins {_TRACKED}>{_run('docx-inserted@planted.example')}</w:ins>"),
        _paragraph(
            _run("Old "), f"<w:del {_TRACKED}><w:r><w:delText>docx-deleted@planted.example</w:delText></w:r></w:del>"
        ),
        _paragraph(f"<w:moveFrom {_TRACKED}>{_run('docx-moved@planted.example')}</w:moveFrom>"),
        _paragraph(_run("docx-vanished@planted.example", "<w:rPr><w:vanish/></w:rPr>")),
        _paragraph(
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wps:wsp><wps:txbx><w:txbxContent>",
            _paragraph(_run("docx-box@planted.example")),
            "</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>",
            "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>",
            _paragraph(_run("docx-box@planted.example")),
            _paragraph(_run("docx-oldbox@planted.example")),
            "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        ),
        _paragraph("<w:r><w:pict><v:shape><v:textpath string='docx-wordart@planted.example'/></v:shape></w:pict></w:r>"),
        _paragraph('<w:r><w:instrText> HYPERLINK "mailto:docx-code@planted.example" </w:instrText></w:r>', _run("here")),
        "<w:sdt><w:sdtPr><w:alias w:val='docx-control@planted.example'/></w:sdtPr><w:sdtContent>",
        _paragraph(_run("chosen")) + "</w:sdtContent></w:sdt>",
        _paragraph(
            "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='P' descr='docx-alt@planted.example'/><a:graphic>"
            "<pic:pic><pic:nvPicPr><pic:cNvPr id='0' name='docx-picture@planted.example.png'/></pic:nvPicPr></pic:pic>"
            "</a:graphic></wp:inline></w:drawing></w:r>"
        ),
    )
)


def _notes(name: str, one: str, text: str) -> str:
    return f"<w:{name} {_W}><w:{one} w:id='1'>{_paragraph(_run(text))}</w:{one}></w:{name}>"


def word_members(main: str = WORD_MAIN) -> dict[str, str | bytes]:
    return {
        "[Content_Types].xml": content_types("word/document.xml", main),
        "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {_ALL}><w:body>{_BODY}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(
            ("rId1", "header", "header1.xml"), external=("mailto:docx-link@planted.example",)
        ),
        "word/header1.xml": f"<w:hdr {_W}>{_paragraph(_run('docx-header@planted.example'))}</w:hdr>",
        "word/footer2.xml": f"<w:ftr {_W}>{_paragraph(_run('docx-footer@planted.example'))}</w:ftr>",
        "word/footnotes.xml": _notes("footnotes", "footnote", "docx-footnote@planted.example"),
        "word/endnotes.xml": _notes("endnotes", "endnote", "docx-endnote@planted.example"),
        "word/comments.xml": f"<w:comments {_W}><w:comment {_TRACKED}>"
        f"{_paragraph(_run('docx-comment@planted.example'))}</w:comment></w:comments>",
        "word/settings.xml": f"<w:settings {_W}><w:docVars>"
        "<w:docVar w:name='x' w:val='docx-variable@planted.example'/></w:docVars></w:settings>",
        "word/media/image1.png": b"\x89PNG\r\n\x1a\n",
        "word/embeddings/docx-embedded@planted.example.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "docProps/core.xml": core_properties("docx-creator@planted.example"),
        "docProps/app.xml": app_properties("docx-company@planted.example"),
        "docProps/custom.xml": custom_properties("docx-custom@planted.example"),
        "customXml/item1.xml": "<c:client xmlns:c='urn:c' second='docx-attribute@planted.example'>"
        "<c:mail>docx-xml@planted.example</c:mail></c:client>",
    }


def docx() -> bytes:
    return package(word_members())


def docm() -> bytes:
    return package(word_members(WORD_MACROS) | {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"})


def plain_docx(*paragraphs: str) -> bytes:
    body = "".join(_paragraph(_run(text)) for text in paragraphs)
    return package(
        {
            "[Content_Types].xml": content_types("word/document.xml", WORD_MAIN),
            "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        }
    )


ODT: dict[str, Part] = {
    "odt-body@planted.example": Part.BODY,
    "odt-heading@planted.example": Part.BODY,
    "odt-cell@planted.example": Part.BODY,
    "odt-deleted@planted.example": Part.DELETED,
    "odt-note@planted.example": Part.FOOTNOTE,
    "odt-comment@planted.example": Part.COMMENT,
    "odt-box@planted.example": Part.TEXT_BOX,
    "odt-alt@planted.example": Part.ALT_TEXT,
    "odt-hidden@planted.example": Part.FIELD,
    "odt-link@planted.example": Part.LINK,
    "odt-header@planted.example": Part.HEADER,
    "odt-footer@planted.example": Part.FOOTER,
    "odt-creator@planted.example": Part.PROPERTIES,
    "odt-custom@planted.example": Part.PROPERTIES,
    "odt-embedded@planted.example.bin": Part.FILE_NAME,
}
_O = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("meta", "meta")),
        *(("svg", "svg-compatible"), ("style", "style"), ("manifest", "manifest")),
    )
)
_O += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
_OPEN_BODY = (
    "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>M</dc:creator>"
    "</office:change-info><text:p>odt-deleted@planted.example</text:p></text:deletion></text:changed-region>"
    "</text:tracked-changes><text:h>odt-heading@planted.example</text:h>"
    "<text:p>Write to odt-<text:span>body</text:span>@planted.example<text:note><text:note-body>"
    "<text:p>odt-note@planted.example</text:p></text:note-body></text:note>"
    "<office:annotation><dc:creator>M</dc:creator><text:p>odt-comment@planted.example</text:p></office:annotation></text:p>"
    "<text:p><text:hidden-text text:string-value='odt-hidden@planted.example'/>"
    "<text:a xlink:href='mailto:odt-link@planted.example'>here</text:a>"
    "<draw:frame><draw:text-box><text:p>odt-box@planted.example</text:p></draw:text-box>"
    "<svg:desc>odt-alt@planted.example</svg:desc></draw:frame></text:p>"
    "<table:table table:name='T'><table:table-row><table:table-cell><text:p>Mail</text:p></table:table-cell>"
    "<table:table-cell><text:p>odt-cell@planted.example</text:p></table:table-cell></table:table-row></table:table>"
)


def odt(manifest: str = "") -> bytes:
    return package(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_O}><office:body><office:text>{_OPEN_BODY}</office:text>"
            "</office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_O}><office:master-styles><style:master-page>"
            "<style:header><text:p>odt-header@planted.example</text:p></style:header>"
            "<style:footer><text:p>odt-footer@planted.example</text:p></style:footer>"
            "</style:master-page></office:master-styles></office:document-styles>",
            "meta.xml": f"<office:document-meta {_O}><office:meta><dc:creator>odt-creator@planted.example</dc:creator>"
            "<meta:user-defined meta:name='Client'>odt-custom@planted.example</meta:user-defined></office:meta>"
            "</office:document-meta>",
            "Pictures/1.png": b"\x89PNG\r\n\x1a\n",
            "odt-embedded@planted.example.bin": b"\x00\x01",
            "META-INF/manifest.xml": f"<manifest:manifest {_O}>{manifest}</manifest:manifest>",
        }
    )
