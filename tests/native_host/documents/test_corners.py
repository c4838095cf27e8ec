"""A value where no reader of a format looks: its file is not wholly read, and the same file with a plain word there is."""

from __future__ import annotations

import io
import random
import struct
import time
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Callable

import pytest

from native_host.contract.documents import Reason
from native_host.documents.corners.pieces import Pieces
from native_host.documents.corners.strong import bare, values
from native_host.documents.inside.gathered import Gathered
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from tests.e2e.kinds.make import made

MAIL = "zoe@planted.example"
IBAN = "DE89370400440532013000"
W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGES = "http://schemas.openxmlformats.org/package/2006"
SAID = "The mill stands by the river."
PARAGRAPH = f"<w:p><w:r><w:t>{SAID}</w:t></w:r></w:p>"
Make = Callable[[str], bytes]


def word(body: str = "", members: dict[str, str | bytes] | None = None, comment: bytes = b"") -> bytes:
    made = io.BytesIO()
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f"<Types xmlns='{PACKAGES}/content-types'>"
            f"<Override PartName='/word/document.xml' ContentType='{main}'/></Types>",
        )
        package.writestr(
            "_rels/.rels",
            f"<Relationships xmlns='{PACKAGES}/relationships'><Relationship Id='r1' Type='{OFFICE}/officeDocument' "
            "Target='word/document.xml'/></Relationships>",
        )
        package.writestr("word/document.xml", f"<w:document {W}><w:body>{PARAGRAPH}{body}</w:body></w:document>")
        for name, member in (members or {}).items():
            package.writestr(name, member)
        package.comment = comment
    return made.getvalue()


def pdf(catalogue: str = "", head: bytes = b"", more: bytes = b"", tail: bytes = b"") -> bytes:
    text = f"BT /F1 12 Tf 72 700 Td ({SAID}) Tj ET".encode()
    objects = (
        f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>".encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *((b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(more), more),) if more else ()),
    )
    made, places = b"%PDF-1.7\n" + head, []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % at for at in places)
    return made + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start) + tail


def png(name: bytes, body: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    dots = zlib.compress((b"\0" + b"\xff" * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(name, body) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def mail(heads: str) -> bytes:
    top = 'Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    return f"{top}--b\nContent-Type: text/plain\n{heads}\n\n{SAID}\n--b--\n".encode()


def rtf(more: str) -> bytes:
    return f"{{\\rtf1\\ansi {SAID}{more}}}".encode()


PLACES: dict[str, tuple[str, Make]] = {
    "docx-attribute": ("a.docx", lambda v: word(f"<w:p w:x='{v}'/>")),
    "docx-comment-of-xml": ("a.docx", lambda v: word(f"<!-- {v} -->")),
    "docx-style": ("a.docx", lambda v: word("", {"word/styles.xml": f"<w:styles {W}><w:name w:val='{v}'/></w:styles>"})),
    "docx-field-data": ("a.docx", lambda v: word(f"<w:fldData>{b64encode(v.encode('utf-16-le')).decode()}</w:fldData>")),
    "docx-macros": ("a.docx", lambda v: word("", {"word/vbaProject.bin": f"Send {v}\r\n"})),
    "docx-picture-that-is-a-text": ("a.docx", lambda v: word("", {"word/media/a.png": f"Mail {v}"})),
    "docx-printer": ("a.docx", lambda v: word("", {"word/printerSettings1.bin": v.encode("utf-16-le")})),
    "docx-name-in-signs": ("a.docx", lambda v: word("", {f"word/{v.replace('@', '%40')}.xml": "<a/>"})),
    "docx-comment-of-the-package": ("a.docx", lambda v: word(comment=v.encode())),
    "docx-before-the-package": ("a.docx", lambda v: b"PK\x03\x04" + bytes(26) + f" {v} ".encode() + word()),
    "pdf-behind-the-end": ("a.pdf", lambda v: pdf(tail=v.encode())),
    "pdf-comment": ("a.pdf", lambda v: pdf(head=f"% {v}\n".encode())),
    "pdf-object-that-nothing-names": ("a.pdf", lambda v: pdf(more=zlib.compress(f"BT ({v}) Tj ET".encode()))),
    "pdf-kerned": ("a.pdf", lambda v: pdf(more=zlib.compress(f"BT [({v[:5]})-12({v[5:]})] TJ ET".encode()))),
    "pdf-action": ("a.pdf", lambda v: pdf(f"/OpenAction << /S /URI /URI (mailto:{v}) >>")),
    "pdf-digits": ("a.pdf", lambda v: pdf(f"/PieceInfo << /A <{v.encode('utf-16-be').hex()}> >>")),
    "html-attribute": ("a.html", lambda v: f"<!DOCTYPE html><p email='{v}'>{SAID}</p>".encode()),
    "html-data": (
        "a.html",
        lambda v: f"<!DOCTYPE html><img src='data:;base64,{b64encode(v.encode()).decode()}'>{SAID}".encode(),
    ),
    "eml-head-of-a-part": ("a.eml", lambda v: mail(f"X-Note: {v}")),
    "rtf-fonts": ("a.rtf", lambda v: rtf(f"{{\\fonttbl{{\\f0 {v};}}}}")),
    "png-chunk": ("a.png", lambda v: png(b"prVt", v.encode())),
    "png-profile": ("a.png", lambda v: png(b"iCCP", b"x\0\0" + zlib.compress(b"\0" * 99 + v.encode()))),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_value_in_a_corner_keeps_its_file(reader: DocumentReader, place: str) -> None:
    name, made = PLACES[place]
    for value, is_private in ((MAIL, True), (f"x {IBAN} x", True), ("mills and rivers", False)):
        if place in ("docx-name-in-signs", "pdf-kerned") and "@" not in value and is_private:
            continue
        reasons = {one.reason for one in reader.read_bytes(made(value), name).unread}
        assert (Reason.UNSEEN_VALUE in reasons) is is_private, (value, reasons)


def test_what_a_reader_saw_is_no_corner(reader: DocumentReader) -> None:
    for data, name in (
        (f'{{"a": "hi\\n{MAIL}", "b": "{MAIL.replace("@", chr(92) + "u0040")}"}}'.encode(), "a.json"),
        (word(f"<w:p><w:r><w:t>zoe</w:t></w:r><w:r><w:t>@planted.example</w:t></w:r></w:p><!-- {MAIL} -->"), "a.docx"),
        (rtf(f"\\par {MAIL} \\'7aoe@planted.example"), "a.rtf"),
    ):
        assert Reason.UNSEEN_VALUE not in {one.reason for one in reader.read_bytes(data, name).unread}, name


def test_a_neighbour_of_what_was_read_is_another_value(reader: DocumentReader) -> None:
    made = word("<w:p><w:r><w:t>sofia@planted.example</w:t></w:r></w:p><!-- maria@planted.example -->")
    assert Reason.UNSEEN_VALUE in {one.reason for one in reader.read_bytes(made, "a.docx").unread}


def test_a_copy_holds_no_value_in_other_signs(reader: DocumentReader) -> None:
    said = f"<w:p><w:r><w:t>{MAIL}</w:t></w:r></w:p>"
    packed = b64encode(MAIL.encode("utf-16-le")).decode()
    made = reader.copy_bytes(word(f"{said}<w:fldData>{packed}</w:fldData>"), "a.docx", {MAIL: "[EMAIL_ADDRESS_1]"})
    assert made.reason is Reason.COPY_DOUBTED and not made.data
    assert reader.copy_bytes(word(said), "a.docx", {MAIL: "[EMAIL_ADDRESS_1]"}).reason is None


def test_noise_holds_nothing_and_costs_little() -> None:
    noise = random.Random(7).randbytes(4 << 20)
    for data in (noise, b64encode(noise), noise.hex().upper().encode(), word("", {"word/media/a.png": noise})):
        began = time.process_time()
        found = [one for text in Pieces(Gathered(LIMITS)).of(data) for one in values(text)]
        assert found == []
        assert time.process_time() - began < 4


CARD = "4539 5787 6362 1486"


@pytest.mark.parametrize(
    ("inside", "is_seen"),
    [(b"4539 0 5787 6362 6362 7000 << >>", False), (f"4539 0 5787 6362 6362 10 ({CARD})".encode(), True)],
)
def test_the_places_in_a_stream_of_objects_are_no_card(inside: bytes, is_seen: bool) -> None:
    packed = zlib.compress(inside)
    data = b"%%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /N 2 /Length %d >>\nstream\n%s" % (len(packed), packed)
    found = [one for text in Pieces(Gathered(LIMITS)).of(data) for one in values(text)]
    assert found == ([CARD.replace(" ", "")] if is_seen else [])


def test_the_boundary_of_a_mail_is_no_card() -> None:
    """Python's own draws nineteen digits, and one in forty has the sum of a card."""
    number = "5476929553258769945"
    assert list(values(f"the card {number} is mine")) == [number]
    assert list(values(f"--==============={number}==\r\n")) == []
    assert list(values(f"a=={number}==\r\n")) == [number]


def test_what_noise_looks_like_is_no_address() -> None:
    """Seen in random bytes: a photograph of 20 MB was held for one, one time in six."""
    for noise in ("qr@g.Qv", "OP@e.Lk", "V.Ph@yp5l.yJ", "KXE-@o.Ua", "k6@f.pf"):
        assert list(values(f"\0{noise}\0")) == []
        assert list(values(f'<a b="{noise}"/>')) == [bare(noise)]
    for address in ("jo@ab.de", "JO@AB.DE", "Mira@Kolb.Example.com"):
        assert list(values(f"\0{address}\0")) == [address.lower()]


@pytest.mark.parametrize(
    "glued", ["ZOE@PLANTED.DETelefon", "Zoe@Planted.DETelefon", "ZOE@PLANTED.DEtelefon", "zoe@planted.deTel"]
)
def test_an_address_ends_where_its_letters_change(glued: str) -> None:
    assert list(values(f"to {glued}")) == ["zoe@planted.de"]
    assert list(values("to ZOE@PLANTED.DETELEFON")) == []


def test_texts_of_two_bytes_a_letter_that_lie_side_by_side_are_not_one(reader: DocumentReader) -> None:
    values = {
        "email": [f"mira.kolb{number}@kolb-works.com" for number in range(1000, 1030)],
        "iban": ["DE89 3704 0044 0532 0130 00"] * 5,
        "card": ["4539 5787 6362 1486"] * 5,
        "phone": ["+49 30 901820"],
    }
    read = reader.read_bytes(made("msg", values).data, "a.msg")
    assert not [one for one in read.unread if one.reason is Reason.UNSEEN_VALUE]
