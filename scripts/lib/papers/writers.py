"""A paper as a file of each kind that the reader reads. Same paper, same bytes."""

from __future__ import annotations

import html as escapes
import io
import zipfile
from base64 import b64encode
from collections.abc import Callable

from scripts.lib.papers.sheet import Sheet, Text

_SIZE, _LEADING, _LINES = 10, 14, 52
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def pdf(sheet: Sheet) -> bytes:
    """PDF 1.4 with a text layer in Helvetica, WinAnsi, each text placed by itself."""
    pages = [sheet.rows[at : at + _LINES] for at in range(0, max(1, len(sheet.rows)), _LINES)]
    strange = _strange(sheet)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", _font(strange)]
    kids = []
    for rows in pages:
        content = "\n".join(_shown(one, 790 - _LEADING * at) for at, row in enumerate(rows) for one in row)
        data = content.translate(strange).encode("cp1252", "replace")
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        box = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} /Contents {number + 1} 0 R >>".encode())
        objects.append(f"<< /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _file(objects)


def _strange(sheet: Sheet) -> dict[int, int]:
    """Letters that WinAnsi lacks -> codes that it leaves free."""
    letters = {letter for row in sheet.rows for one in row for letter in one.text}
    return dict(zip(sorted(ord(one) for one in letters if not one.encode("cp1252", "ignore")), range(14, 32), strict=False))


def _font(strange: dict[int, int]) -> bytes:
    encoding = "/WinAnsiEncoding"
    if strange:
        names = " ".join(f"{code} /uni{letter:04X}" for letter, code in strange.items())
        encoding = f"<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [{names}] >>"
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding {encoding} >>".encode()


def _shown(one: Text, y: int) -> str:
    said = one.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    x = one.x - width(one.text) if one.is_right else one.x
    return f"BT /F1 {_SIZE} Tf 1 0 0 1 {x:.1f} {y} Tm ({said}) Tj ET"


def width(text: str) -> float:
    """Of Helvetica, near enough: figures and most letters 0.556 em, marks and blanks 0.278."""
    return sum(0.278 if one in " .,:;|'!il/" else 0.556 for one in text) * _SIZE


def _file(objects: list[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def txt(sheet: Sheet) -> bytes:
    """Columns by blanks, five points a character."""
    return ("\n".join(_typed(row) for row in sheet.rows) + "\n").encode("utf-8")


def _typed(row: list[Text]) -> str:
    line = ""
    for one in row:
        column = one.x // 5 - (len(one.text) if one.is_right else 8)
        line += " " * (max(column - len(line), 3 if line else 0)) + one.text
    return line.rstrip()


def docx(sheet: Sheet) -> bytes:
    body = "".join(_blocks(sheet, _paragraph, _table))
    document = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    return _package(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        {"word/document.xml": document},
    )


def _paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escapes.escape(text)}</w:t></w:r></w:p>'


def _table(rows: list[list[str]]) -> str:
    said = "".join("<w:tr>" + "".join(f"<w:tc>{_paragraph(one)}</w:tc>" for one in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{said}</w:tbl>"


def html(sheet: Sheet) -> bytes:
    return f'<!doctype html><html><head><meta charset="utf-8"></head><body>{_html_body(sheet)}</body></html>'.encode()


def _html_body(sheet: Sheet) -> str:
    def table(rows: list[list[str]]) -> str:
        said = "".join("<tr>" + "".join(f"<td>{escapes.escape(one)}</td>" for one in row) + "</tr>" for row in rows)
        return f"<table>{said}</table>\n"

    return "".join(_blocks(sheet, lambda text: f"<p>{escapes.escape(text)}</p>\n", table))


def _blocks(sheet: Sheet, line: Callable[[str], str], table: Callable[[list[list[str]]], str]) -> list[str]:
    """Rows of a table together; a line of several texts is a table of one row."""
    found, at = [], 0
    tables = dict(sheet.tables)
    while at < len(sheet.rows):
        if at in tables:
            rows = sheet.rows[at : tables[at]]
            places = sorted({one.x for row in rows for one in row})
            found.append(table([[_at(row, x) for x in places] for row in rows]))
            at = tables[at]
            continue
        row = sheet.rows[at]
        if len(row) > 1:
            found.append(table([[one.text for one in row]]))
        elif row:
            found.append(line(row[0].text))
        at += 1
    return found


def _at(row: list[Text], x: int) -> str:
    return next((one.text for one in row if one.x == x), "")


def xlsx(sheet: Sheet) -> bytes:
    places = sorted({one.x for row in sheet.rows for one in row})
    column = {x: chr(ord("A") + at) for at, x in enumerate(places)}
    rows = []
    for number, row in enumerate(sheet.rows, 1):
        cells = "".join(
            f'<c r="{column[one.x]}{number}" t="inlineStr"><is><t>{escapes.escape(one.text)}</t></is></c>'
            for one in sorted(row, key=lambda one: one.x)
        )
        rows.append(f'<row r="{number}">{cells}</row>')
    book = f'<workbook xmlns="{_S}" xmlns:r="{_REL}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>'
    relation = f'<Relationship Id="rId1" Type="{_REL}/worksheet" Target="worksheets/sheet1.xml"/>'
    return _package(
        "xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        {
            "xl/workbook.xml": book,
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_S}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
        },
    )


def _package(main: str, kind: str, members: dict[str, str]) -> bytes:
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{kind}"/></Types>'
    )
    relation = f'<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="{main}"/>'
    whole = {
        "[Content_Types].xml": types,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>',
        **members,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in whole.items():
            made.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), _HEAD + text)
    return out.getvalue()


def eml(sheet: Sheet) -> bytes:
    """HTML in base64, under headers of people who are none of the fields."""
    lines = (
        "From: Post Room <post@relay.example>",
        "To: Accounts <accounts@office.example>",
        "Subject: scan",
        "Date: Mon, 5 Jan 2026 09:12:00 +0000",
        "MIME-Version: 1.0",
        'Content-Type: text/html; charset="utf-8"',
        "Content-Transfer-Encoding: base64",
    )
    data = b64encode(_html_body(sheet).encode("utf-8")).decode("ascii")
    wrapped = "\r\n".join(data[at : at + 76] for at in range(0, len(data), 76))
    return ("\r\n".join(lines) + "\r\n\r\n" + wrapped + "\r\n").encode("ascii")


WRITERS: dict[str, Callable[[Sheet], bytes]] = {
    "pdf": pdf,
    "docx": docx,
    "xlsx": xlsx,
    "html": html,
    "eml": eml,
    "txt": txt,
}
