"""Pages, mail, OpenDocument, RTF and PDF: each copy is read by a library that knows nothing of ours."""

from __future__ import annotations

import email
import email.policy
import io
import re
from email.message import EmailMessage
from html.parser import HTMLParser
from xml.parsers import expat

import pypdf
import pytest

from native_host.contract.documents import Kind, Part, Reason
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.copies.looked import copied, left_in, members, placeholders
from tests.native_host.documents.made.packages import package
from tests.native_host.documents.made.pages import EML, HTML, PDF, RTF, eml, html, pdf, plain_pdf, rtf, stream
from tests.native_host.documents.made.words import ODT, odt

NAMES = {"Zoë Schmidt": "[PERSON_1]", "zoe@planted.example": "[EMAIL_ADDRESS_1]", "Smith & <Sons>": "[ORGANIZATION_1]"}


class Seen(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_page(reader: DocumentReader) -> None:
    assert len(left_in(html(), HTML)) == len(HTML)
    before, after = Seen(html().decode()), Seen(copied(reader, html(), "a.html", placeholders(HTML), Kind.HTML).decode())
    assert [tag for tag in before.tags if tag != "script"] == after.tags
    assert "Write to [EMAIL_ADDRESS_1]" in after.text and "here" in after.text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p title='Zo&euml; Schmidt'>Zo&#xeb;&nbsp;Schm<b>idt</b> &amp; more</p>",
         '<p title="[PERSON_1]">[PERSON_1]<b></b> &amp; more</p>'),
        ("<p>Smith &amp; &lt;Sons&gt;<p>1 &lt; 2", "<p>[ORGANIZATION_1]<p>1 &lt; 2"),
        ("<a href='mailto:zoe%40planted.example?subject=Zo%C3%AB%20Schmidt'>x</a>",
         '<a href="mailto:%5BEMAIL_ADDRESS_1%5D?subject=%5BPERSON_1%5D">x</a>'),
        ("<p onclick='say(1)' width=12><!-- no --><script src=x>var a</script><img src='data:image/png;base64,AA'>",
         '<p width="12"><img>'),
        ("<style>p { color: red }</style><style>/* zoe@planted.example */</style><x-a>",
         "<style>p { color: red }</style><style></style><x-a>"),
        ("<input value=zoe@planted.example checked><textarea>Zoë Schmidt</textarea>",
         '<input value="[EMAIL_ADDRESS_1]" checked><textarea>[PERSON_1]</textarea>'),
        ("<p zoe@planted.example=1>a<iframe srcdoc='<p>zoe@planted.example'></iframe>", "<p>a<iframe></iframe>"),
    ],
)  # fmt: skip
def test_places_in_a_page(reader: DocumentReader, body: str, expected: str) -> None:
    made = copied(reader, f"<!doctype html><body>{body}".encode(), "a.html", NAMES).decode()
    assert made == f"<!doctype html><body>{expected}"


def test_a_page_keeps_its_encoding(reader: DocumentReader) -> None:
    data = "<html><meta charset=iso-8859-1><p>größer, &euro; Zoë Schmidt".encode("latin-1")
    assert (
        copied(reader, data, "a.html", NAMES).decode("latin-1")
        == "<html><meta charset=iso-8859-1><p>größer, &#8364; [PERSON_1]"
    )


def test_mail(reader: DocumentReader) -> None:
    assert len(left_in(eml(), EML)) == len(EML)
    mail = email.message_from_bytes(copied(reader, eml(), "a.eml", placeholders(EML), Kind.EML), policy=email.policy.default)
    assert mail["Subject"] == "Grüße von [EMAIL_ADDRESS_2]" and "Mira" in mail["From"]
    parts = list(mail.walk())
    assert [one.get_content_type() for one in parts] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/plain", "message/rfc822", "text/plain"
    ]  # fmt: skip
    assert parts[2].get_content().strip() == "Write to [EMAIL_ADDRESS_3], größer."
    assert parts[2]["Content-Transfer-Encoding"] == "base64"
    assert parts[3]["Content-Transfer-Encoding"] == "quoted-printable"
    assert "left out" in parts[4].get_content() and parts[4].get_filename() is None
    assert parts[6].get_content().strip() == "Write to [EMAIL_ADDRESS_7]."


@pytest.mark.parametrize("way", ["7bit", "8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_body_stays_packed_as_it_was(reader: DocumentReader, way: str, ends: str) -> None:
    mail = EmailMessage()
    mail["From"] = "Zoë Schmidt <zoe@planted.example>"
    mail["To"] = "other@planted.example"
    mail["DKIM-Signature"] = "v=1; b=abc"
    text = "Dear Zoe, " + "write to zoe@planted.example. " * 9 + ("größer\n" if way != "7bit" else "\n")
    mail.set_content(text, cte=way)
    data = mail.as_bytes(policy=email.policy.SMTP if ends == "\r\n" else email.policy.default)
    copy = copied(reader, data, "a.eml", NAMES)
    made = email.message_from_bytes(copy, policy=email.policy.default)
    assert made.get_content().replace("\r\n", "\n") == text.replace("zoe@planted.example", "[EMAIL_ADDRESS_1]")
    assert (made["Content-Transfer-Encoding"], made["To"], made["DKIM-Signature"]) == (way, "other@planted.example", None)
    assert copy.count(b"\r\n") == (copy.count(b"\n") if ends == "\r\n" else 0)


def test_headers_that_are_written_in_no_way(reader: DocumentReader) -> None:
    data = "From: Zoë Schmidt <zoe@planted.example>\nMIME-Version: 1.0\nX: größer\nSubject: a\n\ntext\n".encode()
    copy = copied(reader, data, "a.eml", NAMES)
    assert email.message_from_bytes(copy, policy=email.policy.default)["X"] == "größer"
    assert email.message_from_bytes(copy)["From"] == "[PERSON_1] <[EMAIL_ADDRESS_1]>"


def test_a_boundary_and_a_name_that_say_something(reader: DocumentReader) -> None:
    data = (
        b'From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="zoe@planted.example"\n\nbefore\n'
        b"--zoe@planted.example\nContent-Type: text/plain; name*=utf-8''Zo%C3%AB%20Schmidt\n\nin it\n"
        b"--zoe@planted.example\n\nplain\n"
        b"--zoe@planted.example--\nafter zoe@planted.example\n"
    )
    made = email.message_from_bytes(copied(reader, data, "a.eml", NAMES), policy=email.policy.default)
    first, second = made.iter_parts()
    assert "left out" in first.get_content() and second.get_content().strip() == "plain"


def test_open_text(reader: DocumentReader) -> None:
    assert len(left_in(odt(), ODT)) == len(ODT)
    kept = members(copied(reader, odt(), "a.odt", placeholders(ODT), Kind.ODT))
    assert list(kept) == ["mimetype", "content.xml", "styles.xml", "meta.xml", "Pictures/1.png", "META-INF/manifest.xml"]
    content = kept["content.xml"].decode()
    for element in ("<text:p", "<table:table-cell", "<text:h", "<office:annotation"):
        assert content.count(element) == members(odt())["content.xml"].decode().count(element)
    expat.ParserCreate().Parse(content, True)
    assert "Write to [EMAIL_ADDRESS_1]<text:span></text:span><text:note>" in content
    for name in kept:
        assert name in ("mimetype", "META-INF/manifest.xml") or name in kept["META-INF/manifest.xml"].decode()


def test_a_number_in_open_text_becomes_a_text(reader: DocumentReader) -> None:
    names = 'xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x"'
    cell = (
        "<table:table-cell office:value-type='float' office:value='4539578763621486' table:formula='of:=1*4539578763621486'>"
        "<text:p>4539578763621486</text:p></table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='5'><text:p>5</text:p></table:table-cell>"
    )
    data = package(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}>{cell}</office:document-content>",
            "settings.xml": "<a>zoe@planted.example</a>",
            "Basic/a.xml": "<a/>",
        }
    )
    kept = members(copied(reader, data, "a.odt", {"4539578763621486": "[CREDIT_CARD_1]", "zoe@planted.example": "[A_1]"}))
    content = kept["content.xml"].decode()
    assert '<table:table-cell office:value-type="string"><text:p>[CREDIT_CARD_1]</text:p>' in content
    assert 'office:value-type="float" office:value="5"' in content and "Basic/a.xml" not in kept


def test_rich_text_is_its_text(reader: DocumentReader) -> None:
    data = rtf()[:-1] + rb"\pard \{x\}\tab gr\'f6\u223\'dfer \u-10179?\u-8704?\par}"
    copy = copied(reader, data, "a.rtf", placeholders(RTF), Kind.RTF)
    texts = "".join(one.text for one in reader.read_bytes(copy, "a.rtf").segments if one.part is Part.BODY)
    assert "Write to [EMAIL_ADDRESS_1].\nor [EMAIL_ADDRESS_2]\n" in texts and "{x}\tgrößer 😀" in texts
    assert copy.isascii() and copy.count(b"{") - copy.count(b"\\{") == copy.count(b"}") - copy.count(b"\\}")


def test_a_pdf_becomes_a_text_file(reader: DocumentReader) -> None:
    assert {"pdf-text@planted.example"} <= set(left_in(pdf(), PDF))
    text = copied(reader, pdf(), "a.pdf", placeholders(PDF), Kind.PDF, "txt").decode()
    assert text.startswith("Write to [EMAIL_ADDRESS_1].") and "And to [EMAIL_ADDRESS_2]." in text
    pages = pypdf.PdfReader(io.BytesIO(plain_pdf("one\ntwo Zoe", "three"))).pages
    made = reader.copy_bytes(plain_pdf("one\ntwo Zoe", "three"), "a.pdf", {"Zoe": "[PERSON_1]"})
    said = "\n".join(page.extract_text() for page in pages).replace("Zoe", "[PERSON_1]")
    assert made.data.decode().split() == said.split() and made.data.count(b"\n") == 3


def test_a_page_that_is_a_picture_is_not_copied(reader: DocumentReader) -> None:
    scanned = plain_pdf("x").replace(stream(b"BT /F1 12 Tf 72 720 Td (x) Tj 0 -14 Td ET"), stream(b"0 0 m 9 9 l S 1 1 m"))
    assert reader.copy_bytes(scanned, "a.pdf", NAMES).reason in (Reason.NO_TEXT_LAYER, Reason.BROKEN)


def test_a_text_that_was_cut_for_its_length_is_one_again(reader: DocumentReader) -> None:
    value = "a" * 30_000
    made = reader.copy_bytes(rb"{\rtf1 b " + value.encode() + b" c}", "a.rtf", {value: "[SECRET_1]"})
    assert made.reason is None and re.search(rb"b \[SECRET_1\] c", made.data)
