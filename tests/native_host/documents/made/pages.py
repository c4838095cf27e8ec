"""PDF files, written object by object, and pages of HTML, mail and RTF with an address in every part that may hold one."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from email.message import EmailMessage

from native_host.contract.documents import Part

# value -> part, page
PDF: dict[str, tuple[Part, int | None]] = {
    "pdf-text@planted.example": (Part.BODY, 1),
    "pdf-second@planted.example": (Part.BODY, 2),
    "pdf-note@planted.example": (Part.ANNOTATION, 1),
    "pdf-author@planted.example": (Part.ANNOTATION, 1),
    "pdf-shown@planted.example": (Part.ANNOTATION, 1),
    "pdf-link@planted.example": (Part.LINK, 2),
    "pdf-field@planted.example": (Part.FIELD, None),
    "pdf-kid@planted.example": (Part.FIELD, None),
    "pdf-tip@planted.example": (Part.FIELD, None),
    "pdf-xfa@planted.example": (Part.FIELD, None),
    "pdf-info@planted.example": (Part.PROPERTIES, None),
    "pdf-xmp@planted.example": (Part.PROPERTIES, None),
    "pdf-attached@planted.example.txt": (Part.FILE_NAME, None),
    "pdf-outline@planted.example": (Part.OUTLINE, None),
    "pdf-alt@planted.example": (Part.ALT_TEXT, None),
}


def stream(data: bytes, entries: str = "", *, packed: bool = True) -> bytes:
    body = zlib.compress(data) if packed else data
    ways = "/Filter /FlateDecode " if packed else ""
    return f"<< {entries} {ways}/Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def pdf_of(objects: Mapping[int, str | bytes], trailer: str = "") -> bytes:
    """A whole file: objects by number (1 is the catalogue), the table of where they are, the trailer."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, content in objects.items():
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + (content.encode("latin-1") if isinstance(content, str) else content)
        out += b"\nendobj\n"
    start, last = len(out), max(objects)
    out += f"xref\n0 {last + 1}\n0000000000 65535 f \n".encode()
    for number in range(1, last + 1):
        out += f"{places.get(number, 0):010} 00000 {'n' if number in places else 'f'} \n".encode()
    out += f"trailer\n<< /Size {last + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def shown(*lines: str) -> bytes:
    """The content of a page that says these lines."""
    said = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    return f"BT /F1 12 Tf 72 720 Td {said} ET".encode("cp1252")


def plain_pdf(*pages: str) -> bytes:
    objects: dict[int, str | bytes] = {1: "<< /Type /Catalog /Pages 2 0 R >>", 3: _FONT}
    kids = [4 + 2 * at for at in range(len(pages))]
    objects[2] = f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>"
    for kid, text in zip(kids, pages, strict=True):
        objects[kid] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {kid + 1} 0 R >>"
        )
        objects[kid + 1] = stream(shown(*text.split("\n")))
    return pdf_of(objects)


def pdf() -> bytes:
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
    xmp = (
        "<?xpacket begin='' id='W5M0'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<rdf:Description><dc:creator>pdf-xmp@planted.example</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
        "<?xpacket end='w'?>"
    )
    return pdf_of(
        {
            1: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R 9 0 R] /XFA [(datasets) 19 0 R] >> "
            "/OpenAction [4 0 R /FitH null] /AF [13 0 R] /Metadata 11 0 R /Names << /EmbeddedFiles << /Kids [12 0 R] >> >> /Outlines 14 0 R /StructTreeRoot 16 0 R >>",
            2: "<< /Type /Pages /Count 2 /Kids [4 0 R 6 0 R] >>",
            3: _FONT,
            4: f"{page} /Contents 5 0 R /Annots [18 0 R 8 0 R] >>",
            5: stream(shown("Write to pdf-text@planted.example.")),
            6: f"{page} /Contents 7 0 R /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] "
            "/A << /S /URI /URI (mailto:pdf-link@planted.example) >> >>] >>",
            7: stream(shown("And to pdf-second@planted.example.")),
            8: "<< /FT /Tx /Type /Annot /Subtype /Widget /T (one) /V (pdf-field@planted.example) /Rect [0 0 9 9] "
            "/TU (pdf-tip@planted.example) >>",
            9: "<< /FT /Tx /T (group) /Kids [10 0 R] >>",
            10: "<< /Parent 9 0 R /T (kid) /V (\xfe\xff" + "".join(f"\x00{c}" for c in "pdf-kid@planted.example") + ") >>",
            11: stream(xmp.encode(), "/Type /Metadata /Subtype /XML", packed=False),
            12: "<< /Names [(a) 13 0 R] >>",
            13: "<< /Type /Filespec /F (x.txt) /UF (pdf-attached@planted.example.txt) /EF << /F 20 0 R >> >>",
            14: "<< /Type /Outlines /First 15 0 R /Last 15 0 R /Count 1 >>",
            15: "<< /Title (pdf-outline@planted.example) /Parent 14 0 R /Next 15 0 R >>",  # in a circle
            16: "<< /Type /StructTreeRoot /K 17 0 R >>",
            17: "<< /S /Figure /Alt (pdf-alt@planted.example) /P 16 0 R /K 16 0 R >>",  # in a circle
            18: "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (pdf-note@planted.example) "
            "/T (pdf-author@planted.example) /AP << /N 21 0 R >> >>",
            19: stream(b"<xfa:datasets><mail>pdf-xfa@planted.example</mail></xfa:datasets>"),
            20: stream(b"inside", "/Type /EmbeddedFile"),
            21: stream(
                shown("pdf-shown@planted.example"),
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >>",
            ),
            22: "<< /Author (pdf-info@planted.example) /Title (A title) >>",
        },
        "/Info 22 0 R",
    )


HTML: dict[str, tuple[Part, bool]] = {
    "html-text@planted.example": (Part.BODY, False),
    "html-title@planted.example": (Part.TITLE, False),
    "html-alt@planted.example": (Part.ALT_TEXT, False),
    "html-comment@planted.example": (Part.COMMENT, True),
    "html-hidden@planted.example": (Part.BODY, True),
    "html-styled@planted.example": (Part.BODY, True),
    "html-template@planted.example": (Part.BODY, True),
    "html-input@planted.example": (Part.FIELD, True),
    "html-link@planted.example": (Part.LINK, False),
    "html-meta@planted.example": (Part.ATTRIBUTE, False),
    "html-data@planted.example": (Part.ATTRIBUTE, False),
    "html-script@planted.example": (Part.CODE, False),
    "html-escaped@planted.example": (Part.BODY, False),
}


def html() -> bytes:
    return (
        b"<!doctype html><html><head><title>html-title@planted.example</title>"
        b"<meta name=author content='html-meta@planted.example'><script>var m = 'html-script@planted.example'</script></head>"
        b"<body><p>Write to html-<b>text</b>@planted.example<p>or html-escaped&#64;planted&#46;example"
        b"<img alt='html-alt@planted.example' src=x.png><!-- html-comment@planted.example -->"
        b"<div hidden>html-hidden@planted.example<p>more</div><span style='display: none'>html-styled@planted.example</span>"
        b"<template><p>html-template@planted.example</template><input type=hidden value='html-input@planted.example'>"
        b"<a href='mailto:html-link@planted.example' data-who='html-data@planted.example'>here</a></body></html>"
    )


EML: dict[str, Part] = {
    "eml-from@planted.example": Part.MAIL_HEADER,
    "eml-encoded@planted.example": Part.MAIL_HEADER,
    "eml-text@planted.example": Part.BODY,
    "eml-page@planted.example": Part.BODY,
    "eml-remark@planted.example": Part.COMMENT,
    "eml-attached@planted.example.pdf": Part.FILE_NAME,
    "eml-inner@planted.example": Part.BODY,
    "eml-sender@planted.example": Part.MAIL_HEADER,
}


def eml() -> bytes:
    inner = EmailMessage()
    inner["From"] = "eml-sender@planted.example"
    inner["Subject"] = "Inside"
    inner.set_content("Write to eml-inner@planted.example.\n")
    mail = EmailMessage()
    mail["From"] = "Mira <eml-from@planted.example>"
    mail["Subject"] = "Grüße von eml-encoded@planted.example"
    mail["MIME-Version"] = "1.0"
    mail.set_content("Write to eml-text@planted.example, größer.\n", cte="base64")
    mail.add_alternative(
        "<html><p>eml-page@planted.example<!-- eml-remark@planted.example --></html>", subtype="html", cte="quoted-printable"
    )
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="eml-attached@planted.example.pdf")
    mail.add_attachment(inner)
    return mail.as_bytes()


RTF: dict[str, tuple[Part, bool]] = {
    "rtf-body@planted.example": (Part.BODY, False),
    "rtf-hex@planted.example": (Part.BODY, False),
    "rtf-unicode@planted.example": (Part.BODY, False),
    "rtf-header@planted.example": (Part.HEADER, False),
    "rtf-footer@planted.example": (Part.FOOTER, False),
    "rtf-footnote@planted.example": (Part.FOOTNOTE, False),
    "rtf-comment@planted.example": (Part.COMMENT, False),
    "rtf-info@planted.example": (Part.PROPERTIES, False),
    "rtf-operator@planted.example": (Part.PROPERTIES, False),
    "rtf-box@planted.example": (Part.TEXT_BOX, False),
    "rtf-alt@planted.example": (Part.ALT_TEXT, False),
    "rtf-code@planted.example": (Part.FIELD, False),
    "rtf-hidden@planted.example": (Part.BODY, True),
    "rtf-deleted@planted.example": (Part.DELETED, True),
    "rtf-bin@planted.example": (Part.BODY, False),
}


def rtf() -> bytes:
    return (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Helvetica;}}{\info{\author rtf-info@planted.example}"
        rb"{\operator rtf-operator@planted.example}}"
        rb"{\header rtf-header@planted.example\par}{\footer rtf-footer@planted.example\par}"
        rb"Write to rtf-{\b body}@planted.example.\par or rtf-hex\'40planted.example\par "
        rb"or rtf-unicode\u64 ?planted.example\par{\footnote rtf-footnote@planted.example}"
        rb"{\*\annotation rtf-comment@planted.example}{\shp{\*\shpinst{\sp{\sn wzDescription}{\sv rtf-alt@planted.example}}"
        rb"{\shptxt rtf-box@planted.example\par}}}"
        rb"{\field{\*\fldinst HYPERLINK mailto:rtf-code@planted.example}{\fldrslt here}}\par "
        rb"{\v rtf-hidden@planted.example}\par{\deleted rtf-deleted@planted.example}\par "
        rb"{\pict\bin4 {}{}}{rtf-bin@planted.example}\par}"
    )
