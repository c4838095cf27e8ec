"""Kinds that are drawn: pages of a PDF, and pictures with a value among their pixels and another in what their file says."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from tests.e2e.kinds.paper import Paper
from tests.native_host.documents.made.pages import pdf_of, shown, stream

_ARTIST, _DESCRIPTION = 0x013B, 0x010E
_SIZE, _LEFT, _STEP = 30, 40, 64
_EDGE = 3
"""Points by which a bar may end within the outermost letters."""


def pdf(paper: Paper) -> bytes:
    """Two pages with packed contents, a note on one, and what the file says of itself in two places."""
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
    xmp = (
        "<?xpacket begin='' id='W5M0'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        f"<rdf:Description><dc:creator>{paper.value()}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
        "<?xpacket end='w'?>"
    )
    first = shown(paper.plain("The kettle is in the kitchen."), paper.sentence())
    second = shown(paper.sentence("Pay to ", " in full.", "iban"))
    return pdf_of(
        {
            1: "<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R >>",
            2: "<< /Type /Pages /Count 2 /Kids [4 0 R 6 0 R] >>",
            3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            4: f"{page} /Contents 5 0 R /Annots [9 0 R] >>",
            5: stream(first),
            6: f"{page} /Contents 7 0 R /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] "
            f"/A << /S /URI /URI (mailto:{paper.value()}) >> >>] >>",
            7: stream(second),
            8: stream(xmp.encode(), "/Type /Metadata /Subtype /XML", packed=False),
            9: f"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ({paper.value()}) /T ({paper.value()}) >>",
            10: f"<< /Author ({paper.value()}) /Title (A title) >>",
        },
        "/Info 10 0 R",
    )


def _picture(paper: Paper) -> Image.Image:
    """Black on white: a line with nothing private, one with a value, and one more."""
    image = Image.new("RGB", (760, 4 * _STEP), "white")
    brush, font = ImageDraw.Draw(image), ImageFont.load_default(_SIZE)
    for row, line in enumerate(("The meeting is at noon.", "Write to ", "Thank you, and until then.")):
        top = _STEP // 2 + row * _STEP
        brush.text((_LEFT, top), line, font=font, fill="black")
        if line.endswith(" "):
            start = _LEFT + font.getlength(line)
            value = paper.value()
            brush.text((start, top), value, font=font, fill="black")
            left, high, right, low = brush.textbbox((start, top), value, font=font)
            paper.boxes.append((int(left) + _EDGE, int(high) + _EDGE, int(right) - _EDGE, int(low) - _EDGE))
    return image


def png(paper: Paper) -> bytes:
    said = PngInfo()
    said.add_text("Author", paper.value())
    said.add_itxt("Comment", paper.value(), zip=True)
    return _saved(_picture(paper), "PNG", pnginfo=said)


def jpg(paper: Paper) -> bytes:
    return _saved(_picture(paper), "JPEG", quality=95, exif=_exif(paper), comment=paper.value().encode())


def webp(paper: Paper) -> bytes:
    return _saved(_picture(paper), "WEBP", lossless=True, exif=_exif(paper), xmp=f"<x>{paper.value()}</x>".encode())


def _exif(paper: Paper) -> bytes:
    exif = Image.Exif()
    exif[_ARTIST], exif[_DESCRIPTION] = paper.value(), paper.value()
    return exif.tobytes()


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
