"""Messages of Outlook: read whole, in whatever way they were put together; what is no message is not taken for one."""

from __future__ import annotations

import email
import email.policy

import pytest

from native_host.contract.documents import Kind, Part, Reason
from native_host.documents.formats.packed_rtf import unpacked_rtf
from native_host.documents.inside.gathered import Gathered
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.copies.looked import copied, left_in, placeholders
from tests.native_host.documents.made.messages import (
    MSG,
    Tree,
    attachment,
    compound,
    fixed,
    inner,
    inside,
    message,
    msg,
    narrow,
    raw,
    stored_rtf,
    text,
)

# The example of the specification: "hello world" in 45 bytes.
_PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423 20af32068656c090020627705b06c647d0a800fa0".replace(" ", "")
)
_ATTACHED = "__attach_version1.0_#00000002"


def said(reader: DocumentReader, tree: Tree) -> list[tuple[Part, str]]:
    document = reader.read_bytes(compound(tree), "a.msg")
    assert document.kind is Kind.MSG
    return [(one.part, one.text) for one in document.segments]


def test_a_copy_is_a_mail_of_what_a_person_sees(reader: DocumentReader) -> None:
    data = msg()
    assert set(MSG) - set(left_in(data, MSG)) == {"msg-rich@planted.example"}  # Cut in two by a change of weight.
    copy = copied(reader, data, "a.msg", placeholders(MSG), Kind.MSG, "eml")
    mail = email.message_from_bytes(copy, policy=email.policy.compat32)
    assert (mail["From"], mail["To"]) == ("Front desk, [EMAIL_ADDRESS_1]", "[EMAIL_ADDRESS_2]")
    assert mail["Date"] == "Mon, 05 Jan 2026 16:12:00 +0000"
    modern = email.message_from_bytes(copy, policy=email.policy.default)
    assert modern["Subject"] == "Größe von [EMAIL_ADDRESS_4]"
    parts = list(modern.walk())
    assert [one.get_content_type() for one in parts] == ["multipart/mixed", "text/plain", "message/rfc822", "text/plain"]
    assert parts[1].get_content() == (
        "Dear team,\nwrite to [EMAIL_ADDRESS_6], größer.\n[An attachment was left out of this copy.]\n"
    )
    assert parts[3].get_content().strip() == "Write to [EMAIL_ADDRESS_17]."
    assert not [one for part in parts for one in part.defects]


@pytest.mark.parametrize(
    "body",
    [
        raw(0x1013, b"<html><p>Write to zoe@<b>planted.example</b> now</html>"),
        raw(0x1009, stored_rtf(rb"{\rtf1 Write to zoe@{\b planted.example} now}")),
    ],
    ids=["page", "rich text"],
)
def test_a_body_that_is_no_plain_text(reader: DocumentReader, body: dict[str, bytes]) -> None:
    data = compound({**fixed(32), **text(0x0037, "Of Zoe"), **body})
    copy = copied(reader, data, "a.msg", {"zoe@planted.example": "[EMAIL_ADDRESS_1]"}, Kind.MSG, "eml")
    (part,) = email.message_from_bytes(copy, policy=email.policy.default).walk()
    assert part.get_content().strip() == "Write to [EMAIL_ADDRESS_1] now"


def test_long_streams_and_a_table_of_several_sectors(reader: DocumentReader) -> None:
    long = "\n".join(f"line {number} goes to zoe{number}@planted.example" for number in range(4_000))
    data = compound({**message(), **text(0x1000, long), **attachment_of("long.txt", b"x" * 9_000 + b" zoe@planted.example")})
    assert len(data) > 2 * 128 * 512
    texts = [one.text for one in reader.read_bytes(data, "a.msg").segments]
    assert "zoe3999@planted.example" in "".join(texts) and any(one.endswith(" zoe@planted.example") for one in texts)


def attachment_of(name: str, data: bytes) -> Tree:
    return {_ATTACHED: attachment(name, data)}


@pytest.mark.parametrize(
    ("name", "data", "reasons", "is_read"),
    [
        ("note.txt", b"Zoe is inside", set(), True),
        ("note.html", b"<p>Zoe is <b>inside</b>", set(), True),
        ("note.txt", b"\0\1\2\3" * 99, {Reason.EMBEDDED_FILE}, False),
        ("paper.pdf", b"%PDF-1.7", {Reason.EMBEDDED_FILE}, False),
        ("mail.eml", b"From: a@b.example\n\nZoe is inside", {Reason.EMBEDDED_FILE}, False),
        ("photo.jpg", b"\xff\xd8\xff", {Reason.PICTURES}, True),
        ("", b"text", {Reason.EMBEDDED_FILE}, False),
    ],
)
def test_attachments(reader: DocumentReader, name: str, data: bytes, reasons: set[Reason], is_read: bool) -> None:
    document = reader.read_bytes(msg(**attachment_of(name, data)), "a.msg")
    assert ({one.reason for one in document.unread}, document.is_read) == (reasons, is_read)
    assert any(one.text == "Zoe is inside" for one in document.segments) is (reasons == set())
    assert not name or (Part.FILE_NAME, name) in [(one.part, one.text) for one in document.segments]


def test_an_object_of_another_program_is_not_read(reader: DocumentReader) -> None:
    tree = {_ATTACHED: {**fixed(8), **text(0x3707, "a.bin"), "__substg1.0_3701000D": {"Contents": b"Zoe"}}}
    for one in (tree, {"Elsewhere": {"Zoe": b"Zoe"}}, {"Elsewhere": b"Zoe"}):
        document = reader.read_bytes(msg(**one), "a.msg")
        assert {each.reason for each in document.unread} == {Reason.EMBEDDED_FILE}


def test_messages_in_messages_up_to_the_eighth(reader: DocumentReader) -> None:
    def nested(depth: int) -> Tree:
        whole: Tree = inner("a@b.example", "the innermost")
        for _ in range(depth - 2):
            whole = {**fixed(24), "__attach_version1.0_#00000000": inside(whole)}
        return {**fixed(32), "__attach_version1.0_#00000000": inside(whole)}

    assert (Part.BODY, "the innermost") in said(reader, nested(8))
    assert {one.reason for one in reader.read_bytes(compound(nested(9)), "a.msg").unread} == {Reason.TOO_DEEP}


def test_single_bytes_are_read_in_the_messages_own_encoding(reader: DocumentReader) -> None:
    own = fixed(32, (0x3FFD, 0x0003, 1251))
    assert (Part.BODY, "Зоя") in said(reader, {**own, **narrow(0x1000, "Зоя".encode("cp1251"))})


def test_what_is_no_message(reader: DocumentReader) -> None:
    for tree, reason in (
        ({"WordDocument": b"Zoe"}, Reason.UNKNOWN_KIND),
        ({"ObjectPool": message()}, Reason.UNKNOWN_KIND),
        ({"EncryptedPackage": b"Zoe"}, Reason.ENCRYPTED),
    ):
        document = reader.read_bytes(compound(tree), "a.msg")
        assert (document.kind, {one.reason for one in document.unread}) == (None, {reason})
    locked = reader.read_bytes(msg(**attachment_of("locked.docx", compound({"EncryptedPackage": b"Zoe"}))), "a.msg")
    assert (locked.kind, {one.reason for one in locked.unread}) == (Kind.MSG, {Reason.EMBEDDED_FILE})


def test_packed_rich_text() -> None:
    assert unpacked_rtf(_PACKED, Gathered(LIMITS)) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
