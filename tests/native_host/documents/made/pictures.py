"""Pictures with texts in them, drawn with the font that the library of pictures brings along."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from tests.native_host.documents.made.pages import pdf_of, stream

LINES = (
    "Dear Jane Doe,",
    "your IBAN is DE89 3704 0044 0532 0130 00.",
    "Write to jane@planted.example",
    "Ms Kühn, 12 May 1984",
)


def drawn(lines: Sequence[str] = LINES, size: int = 30, width: int = 900) -> Image.Image:
    """Black on white. The font has no umlauts: their two dots are set here."""
    image = Image.new("L", (width, size * (2 * len(lines) + 1)), 255)
    brush, font = ImageDraw.Draw(image), ImageFont.load_default(size)
    for row, line in enumerate(lines):
        y = size + row * size * 2
        plain = line.translate(str.maketrans("äöü", "aou"))
        brush.text((40, y), plain, font=font, fill=0)
        for at, letter in enumerate(line):
            if letter in "äöü":
                middle = 40 + (font.getlength(plain[:at]) + font.getlength(plain[: at + 1])) / 2
                dot, top = size / 14, y + size * 0.36
                for x in (middle - size / 7, middle + size / 7):
                    brush.ellipse((x - dot, top - dot, x + dot, top + dot), fill=0)
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pdf_with(entries: dict[str, object], data: bytes, content: bytes = b"q 200 0 0 200 0 0 cm /I Do Q") -> bytes:
    """A page that shows one picture, of which the file says what it likes."""
    said = " ".join(f"{name} {value}" for name, value in entries.items())
    page = "/Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
    fonts = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    return pdf_of(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: f"<< {page} /Resources << /XObject << /I 5 0 R /Unused 6 0 R >> {fonts} >> >>",
            4: stream(content, packed=False),
            5: stream(data, f"/Type /XObject /Subtype /Image {said}", packed=False),
            6: stream(
                b"\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
            ),
        }
    )
