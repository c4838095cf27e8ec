"""Names of files: what of them may leave."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from native_host.contract.findings import Finding
from native_host.router.files.names import leaving, parted, private_in

_MAIL = re.compile(r"[a-z]+@[a-z]+\.[a-z]+")
_NAME = re.compile(r"Mira Kolb")


@dataclass(frozen=True)
class _Replaced:
    finding: Finding
    placeholder: str | None


def find(text: str) -> Sequence[Finding]:
    mails = [Finding(m.start(), m.end(), "EMAIL_ADDRESS", 0.9, "test") for m in _MAIL.finditer(text)]
    return [*mails, *(Finding(m.start(), m.end(), "PERSON", 0.9, "test") for m in _NAME.finditer(text))]


def outgoing(name: str, known: Sequence[tuple[str, str]] = (), ending: str | None = None) -> str:
    found = private_in(name, find, known)
    return leaving(name, [_Replaced(one, f"[{one.type}_{at}]") for at, one in enumerate(found, 1)], ending).leaves


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Report.pdf", "Report.pdf"),
        ("Report", "Report"),
        ("archive.tar.gz", "archive.tar.gz"),
        (".profile", ".profile"),
        ("Mira Kolb.pdf", "[PERSON_1].pdf"),
        ("Offer_Mira_Kolb_3.pdf", "Offer_[PERSON_1]_3.pdf"),
        ("Mira.Kolb-signed.docx", "[PERSON_1]-signed.docx"),
        ("Mira Kolb", "[PERSON_1]"),
        ("to mira@post.example", "to [EMAIL_ADDRESS_1]"),
        ("mira@post.example.pdf", "[EMAIL_ADDRESS_1].pdf"),
        ("Mira_Kolb an mira@post.example.txt", "[PERSON_1] an [EMAIL_ADDRESS_2].txt"),
    ],
)
def test_what_is_private_is_replaced_and_the_ending_stays(name: str, wanted: str) -> None:
    assert outgoing(name) == wanted


def test_what_is_private_in_the_file_is_private_in_its_name() -> None:
    known = [("ID_NUMBER", "KX4711"), ("PERSON", "Bo"), ("PERSON", "Jonas Brandt")]
    assert outgoing("kx4711_jonas-brandt.pdf", known) == "[ID_NUMBER_1]_[PERSON_2].pdf"
    assert outgoing("akx4711b Bo.pdf", known) == "akx4711b Bo.pdf"  # Within a longer word; too short to mean anything.


def test_a_copy_of_another_kind_has_its_own_ending() -> None:
    assert outgoing("Mira Kolb.pdf", ending="txt") == "[PERSON_1].txt"
    assert outgoing("Report.pdf", ending="txt") == "Report.txt"
    assert outgoing("Report.DOCX", ending="docx") == "Report.DOCX"
    assert outgoing("Report", ending="txt") == "Report.txt"


def test_a_name_that_leaves_changed_is_not_longer_than_a_file_system_takes() -> None:
    long = "é" * 300 + " Mira Kolb.pdf"
    assert len(outgoing(long).encode()) <= 210 and outgoing(long).endswith("é.pdf")
    for before in range(180, 201):
        name = outgoing("x" * before + " Mira Kolb " + "y" * 50 + ".pdf")
        assert len(name) <= 204 and ("[" not in name or "[PERSON_1]" in name)
    assert outgoing("x" * 900 + ".pdf") == "x" * 900 + ".pdf"  # Nothing is private in it: it is not touched.


def test_parted() -> None:
    assert parted("a.b.pdf") == ("a.b", "pdf")
    assert parted("a.") == ("a.", "")
    assert parted("a.long-ending") == ("a.long-ending", "")
