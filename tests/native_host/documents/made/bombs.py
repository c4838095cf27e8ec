"""Files that are broken, or made to break who reads them: each with the reasons that are a true answer to it."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from native_host.contract.documents import Reason
from tests.native_host.documents.made.message_bombs import MESSAGE_BOMBS
from tests.native_host.documents.made.packages import content_types, package, relations
from tests.native_host.documents.made.pages import eml, html, pdf, pdf_of, plain_pdf, rtf, stream
from tests.native_host.documents.made.tables import SHEET_MAIN, SLIDES_MAIN, pptx, xlsx
from tests.native_host.documents.made.words import WORD_MAIN, docx, odt, plain_docx

MIB = 1024 * 1024
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Outcome = Reason | None
READ: frozenset[Outcome] = frozenset((None,))
"""It is read after all: what it was meant to do costs nothing here."""


@dataclass(frozen=True)
class Bomb:
    name: str
    make: Callable[[], bytes]
    outcomes: frozenset[Outcome]


def _word(document: str, **more: str | bytes) -> bytes:
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": content_types("word/document.xml", WORD_MAIN),
        "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": document,
    }
    return package(members | more)


def _body(inside: str) -> str:
    return f"<w:document {_W}><w:body>{inside}</w:body></w:document>"


_LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
_BILLION = f'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">{_LAUGHS}]><w:document {_W}><w:t>&l9;</w:t></w:document>'
_QUADRATIC = (
    f'<?xml version="1.0"?><!DOCTYPE q [<!ENTITY a "{"a" * 100_000}">]><w:document {_W}>{"&a;" * 20_000}</w:document>'
)
_EXTERNAL = (
    f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document {_W}><w:p><w:r><w:t>&e;</w:t></w:r>'
    "</w:p></w:document>"
)
_PARAMETER = f'<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd"><w:document {_W}/>'


def _sheets(sheet: str, **more: str | bytes) -> bytes:
    names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return package(
        {
            "[Content_Types].xml": content_types("xl/workbook.xml", SHEET_MAIN),
            "xl/workbook.xml": f"<workbook xmlns='{names}' xmlns:r='{of}'><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": f"<worksheet xmlns='{names}'><sheetData>{sheet}</sheetData></worksheet>",
            **more,
        }
    )


def _with_member(name: str, data: bytes) -> bytes:
    out = io.BytesIO(plain_docx("a text"))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, data)
    return out.getvalue()


def _overlapping(members: int, size: int) -> bytes:
    """Many members whose data are the same bytes of the file: little to carry, much to unpack."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(b"<" + b" " * size) + packed.flush()
    check = zlib.crc32(b"<" + b" " * size)
    out = bytearray(plain_docx("a text"))
    end = out.rfind(b"PK\x05\x06")
    directory_at = struct.unpack_from("<I", out, end + 16)[0]
    count = struct.unpack_from("<H", out, end + 10)[0]
    directory = bytes(out[directory_at:end])
    del out[directory_at:]
    local_at = len(out)
    name = b"word/kernel.xml"
    out += struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 0, check, len(body), size + 1, len(name), 0) + name + body
    start = len(out)
    out += directory
    head = struct.pack(
        "<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 0, check, len(body), size + 1, len(name), 0, 0, 0, 0, 0, local_at
    )
    out += (head + name) * members
    out += struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count + members, count + members, len(out) - start, start, 0)
    return bytes(out)


def _zip_in_zip(depth: int) -> bytes:
    data = b"0" * MIB
    for level in range(depth):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
            for copy in range(10):
                made.writestr(f"{level}-{copy}.zip", data)
        data = out.getvalue()
    return data


def _flags(data: bytes, flag: int) -> bytes:
    """The package with a flag set for every member, as one that needs a password has."""
    out = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = out.find(mark)
        while place >= 0:
            out[place + at] |= flag
            place = out.find(mark, place + 4)
    return bytes(out)


def _method(data: bytes, method: int) -> bytes:
    out = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        place = out.rfind(mark)
        struct.pack_into("<H", out, place + at, method)
    return bytes(out)


def _lying_size(size: int) -> bytes:
    """A header that promises little before data that are much."""
    data = bytearray(_with_member("word/big.xml", b"<a>" + b" " * size + b"</a>"))
    place = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 10)
    return bytes(data)


def _pdf_pages(contents: str | bytes, entries: str = "", more: dict[int, str | bytes] | None = None) -> bytes:
    objects: dict[int, str | bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {entries} >>",
        2: "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources 5 0 R >>",
        4: contents,
        5: "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
    }
    return pdf_of(objects | (more or {}))


def _nested_flate(times: int, size: int) -> bytes:
    data = b" " * size
    for _ in range(times):
        data = zlib.compress(data, 9)
    ways = "/FlateDecode " * times
    return f"<< /Filter [{ways}] /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _looping_forms() -> bytes:
    form = stream(b"/X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>")
    return _pdf_pages(
        stream(b"/X Do"), more={5: "<< /XObject << /X 6 0 R >> >>", 6: form, 7: form.replace(b"/X 7 0 R", b"/X 6 0 R")}
    )


def _doubling_forms(depth: int) -> bytes:
    """Each form draws the next one twice: two to the power of `depth` texts."""
    more: dict[int, str | bytes] = {5: "<< /XObject << /X 6 0 R >> >>"}
    for at in range(depth):
        more[6 + at] = stream(
            b"/X Do /X Do" + b" " * at,
            f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {7 + at} 0 R >> >>",
        )
    more[6 + depth] = stream(
        b"BT /F1 9 Tf (text) Tj ET",
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 "
        "/BaseFont /Helvetica >> >> >>",
    )
    return _pdf_pages(stream(b"/X Do"), more=more)


def _object_stream(count: int) -> bytes:
    inside = b" ".join(b"%d %d" % (100 + at, at) for at in range(count))
    data = inside + b" " + b"0 " * count
    return _pdf_pages(
        stream(b"BT ET"),
        more={6: stream(data, f"/Type /ObjStm /N {count} /First {len(inside) + 1}")},
    )


def _encrypted_pdf() -> bytes:
    """With a password that somebody would have to know."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(plain_pdf("a secret text"))))
    writer.encrypt("a password", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _mail_in_mail(depth: int) -> bytes:
    data = b"From: a@b.example\r\nMIME-Version: 1.0\r\n\r\ninside\r\n"
    for _ in range(depth):
        data = b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + data
    return data


def _parts_in_parts(depth: int) -> bytes:
    head = b"From: a@b.example\r\nMIME-Version: 1.0\r\n"
    for at in range(depth):
        head += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (at, at)
    return head + b"\r\ninside\r\n"


def _of(*reasons: Reason) -> frozenset[Outcome]:
    return frozenset(reasons)


_R = Reason
BOMBS: tuple[Bomb, ...] = (
    # Nothing, and no kind that is read.
    Bomb("empty.txt", lambda: b"", _of(_R.EMPTY)),
    Bomb("empty.docx", lambda: b"", _of(_R.EMPTY)),
    Bomb("blank.txt", lambda: b" \n\n", READ),
    Bomb("picture.png", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, _of(_R.BROKEN)),
    Bomb("noise.bin", lambda: bytes((at * 37 + at // 251) % 256 for at in range(50_000)), _of(_R.UNKNOWN_KIND)),
    Bomb("zeros.txt", lambda: b"\0" * 100_000, _of(_R.UNKNOWN_KIND)),
    Bomb("old.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000, _of(_R.UNKNOWN_KIND)),
    Bomb(
        "password.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 900 + "EncryptedPackage".encode("utf-16-le"),
        _of(_R.ENCRYPTED),
    ),
    Bomb("gzip.txt", lambda: zlib.compress(b"text" * 999, wbits=31), _of(_R.UNKNOWN_KIND)),
    Bomb("other.zip", lambda: package({"a.txt": "a text", "b.txt": "another"}), _of(_R.UNKNOWN_KIND)),
    Bomb("forty_two.zip", lambda: _zip_in_zip(4), _of(_R.UNKNOWN_KIND)),
    # Packages.
    Bomb("cut.docx", lambda: docx()[: len(docx()) // 2], _of(_R.BROKEN)),
    Bomb("headless.docx", lambda: b"PK\x03\x04" + b"\0" * 200, _of(_R.BROKEN)),
    Bomb("locked.docx", lambda: _flags(plain_docx("text"), 1), _of(_R.ENCRYPTED)),
    Bomb(
        "locked.odt",
        lambda: odt("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
        _of(_R.ENCRYPTED),
    ),
    Bomb("method.docx", lambda: _method(_with_member("word/x.xml", b"<a/>"), 99), _of(_R.BROKEN)),
    Bomb("checksum.docx", lambda: plain_docx("a text").replace(b"a text", b"A text"), READ),
    Bomb(
        "blown.docx", lambda: _with_member("word/big.xml", b"<a>" + b" " * (300 * MIB) + b"</a>"), _of(_R.EXPANDS_TOO_MUCH)
    ),
    Bomb("blown_picture.docx", lambda: _with_member("word/media/a.png", b"\0" * (300 * MIB)), _of(_R.EXPANDS_TOO_MUCH)),
    Bomb("lying.docx", lambda: _lying_size(100 * MIB), _of(_R.EXPANDS_TOO_MUCH, _R.BROKEN)),
    Bomb("overlapping.docx", lambda: _overlapping(900, 4 * MIB), _of(_R.EXPANDS_TOO_MUCH)),
    Bomb("many.docx", lambda: package({f"word/{at}.xml": "<a/>" for at in range(5_000)}), _of(_R.TOO_MANY)),
    Bomb(
        "zip_inside.docx",
        lambda: _with_member("word/embeddings/bomb.zip", _zip_in_zip(3)),
        _of(_R.EMBEDDED_FILE),
    ),
    Bomb("climbing.docx", lambda: _with_member("../../../etc/cron.d/x", b"text"), _of(_R.EMBEDDED_FILE)),
    # XML.
    Bomb("laughs.docx", lambda: _word(_BILLION), _of(_R.ENTITIES)),
    Bomb("quadratic.docx", lambda: _word(_QUADRATIC), _of(_R.ENTITIES)),
    Bomb("external.docx", lambda: _word(_EXTERNAL), _of(_R.ENTITIES)),
    Bomb("parameter.docx", lambda: _word(_PARAMETER), _of(_R.ENTITIES)),
    Bomb("laughs.xlsx", lambda: _sheets("", **{"xl/sharedStrings.xml": _BILLION}), _of(_R.ENTITIES)),
    Bomb("laughs_related.docx", lambda: _word(_body(""), **{"word/_rels/document.xml.rels": _BILLION}), _of(_R.ENTITIES)),
    Bomb("deep.docx", lambda: _word(_body("<w:p>" * 100_000)), _of(_R.TOO_DEEP)),
    Bomb("unclosed.docx", lambda: _word(f"<w:document {_W}><w:p><w:r><w:t>a text"), _of(_R.BROKEN)),
    Bomb("no_xml.docx", lambda: _word("<<<<>>>>"), _of(_R.BROKEN)),
    Bomb("attributes.docx", lambda: _word(_body("<w:p " + " ".join(f"w:a{at}='1'" for at in range(200_000)) + "/>")), READ),
    Bomb(
        "long_attribute.docx",
        lambda: _word(_body(f"<w:p w:author='{'a' * 5_000_000}'/>")),
        _of(_R.TOO_BIG, _R.EXPANDS_TOO_MUCH),
    ),
    Bomb(
        "paragraphs.docx",
        lambda: _word(_body("".join(f"<w:p><w:r><w:t>{at * 7919:x}</w:t></w:r></w:p>" for at in range(200_000)))),
        _of(_R.TOO_BIG),
    ),
    Bomb(
        "long.docx",
        lambda: _word(_body(f"<w:p><w:r><w:t>{' '.join(map(str, range(900_000)))}</w:t></w:r></w:p>")),
        _of(_R.TOO_BIG),
    ),
    Bomb("encoding.docx", lambda: _word(f'<?xml version="1.0" encoding="no-such"?><w:document {_W}/>'), _of(_R.BROKEN)),
    # Sheets.
    Bomb("cells.xlsx", lambda: _sheets("<row>" + "<c><v>1</v></c>" * 200_000 + "</row>"), _of(_R.TOO_BIG)),
    Bomb("far.xlsx", lambda: _sheets("<row r='1048576'><c r='ZZZZZ99999999'><v>1</v></c></row>"), READ),
    Bomb("index.xlsx", lambda: _sheets("<row><c t='s'><v>99999999999999999999</v></c></row>"), READ),
    Bomb("exponent.xlsx", lambda: _sheets("<row><c><v>1E+999999999</v></c></row>"), READ),
    Bomb("digits.xlsx", lambda: _sheets(f"<row r='{'9' * 100_000}'><c><v>1</v></c></row>"), READ),
    Bomb(
        "shared_bomb.xlsx",
        lambda: _sheets(
            "<row>" + "<c t='s'><v>0</v></c>" * 100_000 + "</row>",
            **{"xl/sharedStrings.xml": f"<sst><si><t>{'a' * 30_000}</t></si></sst>"},
        ),
        _of(_R.TOO_BIG),
    ),
    Bomb("columns.xlsx", lambda: xlsx().replace(b"PK\x05\x06", b"PK\x05\x07"), _of(_R.BROKEN)),
    # Slides.
    Bomb(
        "circle.pptx",
        lambda: package(
            {
                "[Content_Types].xml": content_types("ppt/presentation.xml", SLIDES_MAIN),
                "ppt/presentation.xml": "<p:presentation xmlns:p='urn:p' xmlns:r='urn:r'><p:sldIdLst><p:sldId r:id='rId1'/>"
                "</p:sldIdLst></p:presentation>",
                "ppt/_rels/presentation.xml.rels": relations(("rId1", "slide", "slides/slide1.xml")),
                "ppt/slides/slide1.xml": "<p:sld xmlns:p='urn:p'/>",
                "ppt/slides/_rels/slide1.xml.rels": relations(
                    ("rId1", "slide", "slide1.xml"), ("rId2", "x", "../../../../x")
                ),
            }
        ),
        READ,
    ),
    Bomb("cut.pptx", lambda: pptx()[:-30], _of(_R.BROKEN)),
    # PDF.
    Bomb("only_head.pdf", lambda: b"%PDF-1.7\n", _of(_R.BROKEN)),
    Bomb("cut.pdf", lambda: pdf()[:600], _of(_R.BROKEN, _R.NO_TEXT_LAYER)),
    Bomb("password.pdf", _encrypted_pdf, _of(_R.ENCRYPTED)),
    Bomb(
        "scanned.pdf",
        lambda: _pdf_pages(
            stream(b"q 9 0 0 9 0 0 cm /I Do Q"),
            more={
                5: "<< /XObject << /I 6 0 R >> >>",
                6: stream(b"\0", "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
            },
        ),
        _of(_R.NO_TEXT_LAYER),
    ),
    Bomb(
        "flate.pdf",
        lambda: _pdf_pages(stream(b" " * (400 * MIB))),
        _of(_R.EXPANDS_TOO_MUCH, _R.RAN_OUT_OF_MEMORY, _R.TIMED_OUT, _R.BROKEN),
    ),
    Bomb(
        "nested_flate.pdf",
        lambda: _pdf_pages(_nested_flate(3, 300 * MIB)),
        _of(_R.EXPANDS_TOO_MUCH, _R.RAN_OUT_OF_MEMORY, _R.BROKEN),
    ),
    Bomb(
        "filters.pdf",
        lambda: _pdf_pages(b"<< /Filter [" + b"/ASCIIHexDecode " * 50_000 + b"] /Length 4 >>\nstream\n00>\nendstream"),
        READ | _of(_R.BROKEN),
    ),
    Bomb("forms.pdf", _looping_forms, READ),
    Bomb("doubling.pdf", lambda: _doubling_forms(40), _of(_R.TIMED_OUT, _R.TOO_BIG, _R.BROKEN)),
    Bomb(
        "page_loop.pdf",
        lambda: _pdf_pages(stream(b""), more={2: "<< /Type /Pages /Count 9 /Kids [2 0 R] >>"}),
        READ | _of(_R.BROKEN),
    ),
    Bomb(
        "page_count.pdf",
        lambda: _pdf_pages(stream(b""), more={2: "<< /Type /Pages /Count 999999999 /Kids [3 0 R] >>"}),
        READ,
    ),
    Bomb("deep_array.pdf", lambda: _pdf_pages(stream(b"BT ET"), f"/Deep {'[' * 200_000}"), _of(_R.TOO_DEEP, _R.BROKEN)),
    Bomb("object_stream.pdf", lambda: _object_stream(1_000_000), READ),
    Bomb(
        "fields_loop.pdf",
        lambda: _pdf_pages(stream(b"BT ET"), "/AcroForm << /Fields [6 0 R] >>", {6: "<< /T (a) /Kids [6 0 R 6 0 R] >>"}),
        READ,
    ),
    Bomb(
        "names_loop.pdf",
        lambda: _pdf_pages(stream(b"BT ET"), "/Names << /EmbeddedFiles 6 0 R >>", {6: "<< /Kids [6 0 R] >>"}),
        READ,
    ),
    Bomb("self_reference.pdf", lambda: _pdf_pages("4 0 R"), READ | _of(_R.BROKEN)),
    Bomb("xref_loop.pdf", lambda: plain_pdf("text").replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev 15"), READ),
    Bomb("length_loop.pdf", lambda: _pdf_pages(b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream"), READ | _of(_R.BROKEN)),
    Bomb("operators.pdf", lambda: _pdf_pages(stream(b"q " * 3_000_000)), _of(_R.TIMED_OUT, _R.EXPANDS_TOO_MUCH)),
    Bomb(
        "script.pdf",
        lambda: _pdf_pages(stream(b"BT ET"), "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
        _of(_R.MACROS_PRESENT),
    ),
    Bomb(
        "entities.pdf",
        lambda: _pdf_pages(stream(b"BT ET"), "/Metadata 6 0 R", {6: stream(_BILLION.encode())}),
        _of(_R.ENTITIES),
    ),
    # Text.
    Bomb("deep.json", lambda: b"[" * 1_000_000, READ | {_R.TOO_DEEP}),
    Bomb("deep_closed.json", lambda: b"[" * 900 + b"]" * 900, _of(_R.TOO_DEEP)),
    Bomb("deep_objects.json", lambda: b'{"a":' * 50_000 + b"1" + b"}" * 50_000, _of(_R.TOO_DEEP)),
    Bomb("digits.json", lambda: b"[" + b"1" * 3_000_000 + b"]", READ),
    Bomb("items.json", lambda: b"[" + b"1," * 400_000 + b"1]", _of(_R.TOO_BIG)),
    Bomb("keys.json", lambda: json.dumps([{"a" * 1000: 1}] * 10_000).encode(), _of(_R.TOO_BIG)),
    Bomb("deep.html", lambda: b"<html>" + b"<div>" * 500_000, READ),
    Bomb("deep_hidden.html", lambda: b"<html>" + b"<div hidden>" * 300_000 + b"</div>" * 300_000, READ),
    Bomb("comments.html", lambda: b"<html>" + b"<!--" * 400_000, READ | {_R.TIMED_OUT}),
    Bomb("brackets.html", lambda: b"<html>" + b"<" * 1_000_000, READ | {_R.TIMED_OUT}),
    Bomb("attributes.html", lambda: b"<html><p " + b"a=1 " * 500_000 + b">", READ | {_R.TIMED_OUT}),
    Bomb("references.html", lambda: b"<html>" + b"&#x41" * 400_000, READ),
    Bomb("long.txt", lambda: b"word " * 1_000_000, _of(_R.TOO_BIG)),
    Bomb("quote.csv", lambda: b'a,b\n"' + b"x,y\n" * 200_000, READ),
    Bomb("cells.csv", lambda: b"1,2\n" * 100_000, _of(_R.TOO_BIG)),
    Bomb("columns.csv", lambda: b"1," * 200_000 + b"\n", _of(_R.TOO_BIG)),
    Bomb("deep.rtf", lambda: rb"{\rtf1" + b"{" * 1_000_000, _of(_R.TOO_DEEP)),
    Bomb("cut.rtf", lambda: rtf()[:-40], _of(_R.BROKEN)),
    Bomb("bin.rtf", lambda: rb"{\rtf1 a\bin999999999 b}", _of(_R.BROKEN)),
    Bomb("words.rtf", lambda: rb"{\rtf1 " + rb"\b" * 1_000_000 + b"}", READ),
    Bomb("skips.rtf", lambda: rb"{\rtf1\uc9999999 \u65 text}", READ),
    Bomb("nested.eml", lambda: _mail_in_mail(50), _of(_R.TOO_DEEP)),
    Bomb("parts.eml", lambda: _parts_in_parts(2_000), _of(_R.TOO_DEEP)),
    Bomb(
        "headers.eml",
        lambda: b"From: a@b.example\r\nMIME-Version: 1.0\r\n" + b"X: y\r\n" * 200_000 + b"\r\n",
        _of(_R.TOO_BIG),
    ),
    Bomb(
        "words.eml",
        lambda: b"From: a@b.example\nMIME-Version: 1.0\nSubject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\n",
        READ | {_R.TIMED_OUT},
    ),
    Bomb(
        "charset.eml", lambda: b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=zip\n\ntext", READ
    ),
    Bomb("base64.eml", lambda: b"From: a@b.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n%%%%", READ),
    Bomb("cut.eml", lambda: eml()[:700], READ),
    # Messages of Outlook.
    *(
        Bomb(name, make, frozenset(None if one == "read" else _R(one) for one in outcomes))
        for name, make, outcomes in MESSAGE_BOMBS
    ),
    # The wrong name.
    Bomb("pdf_as.docx", lambda: plain_pdf("a text"), READ),
    Bomb("docx_as.pdf", lambda: plain_docx("a text"), READ),
    Bomb("html_as.txt", html, READ),
    Bomb("rtf_as.doc", rtf, READ),
)
