"""Who sent a paper and who it is for, where no label says it."""

from __future__ import annotations

import pytest

from native_host.contract.documents import Document, Kind, Part, Segment
from tests.native_host.extractor.pages import text, value

LETTER = text(
    "Dr. Sibylle Rau\nBergstr. 112\n24103 Kiel\n\nHolzbau Ederer GmbH\nSchillerplatz 3\n90402 N\u00fcrnberg\n\n"
    "Kiel, 6. Juni 2025\n\n"
    "K\u00fcndigung des Mietvertrags\n\nSehr geehrte Damen und Herren,\n\n"
    "ich nehme Bezug auf Ihr Schreiben vom 21. Mai 2025.\n\n"
    "Mit freundlichen Gr\u00fc\u00dfen\n\nDr. Sibylle Rau\n"
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sender", "Dr. Sibylle Rau"),
        ("recipient", "Holzbau Ederer GmbH"),
        ("date", "2025-06-06"),
        ("subject", "K\u00fcndigung des Mietvertrags"),
        ("total", None),
        ("invoice number", None),
    ],
)
def test_a_letter(name: str, expected: str | None) -> None:
    assert value(LETTER, name) == expected


def test_an_envelope_says_who_it_is_for() -> None:
    page = text(
        "Invoice 17\n\nSpett.le\nArredi Tosetto S.r.l.\nVia dei Mille 24\n50123 Firenze\n\nStudio Neri\n"
        "Via Roma 1\n20121 Milano\nTel. 02 123456\n"
    )
    assert value(page, "supplier") == "Studio Neri" and value(page, "customer") == "Arredi Tosetto S.r.l."


def test_an_address_in_one_line() -> None:
    page = text(
        "Katrin Vogel - Diplom-\u00dcbersetzerin - Gerberau 17 - 33602 Bielefeld\n\nRechnung Nr. R26761\n\n"
        "Mit freundlichen Gr\u00fc\u00dfen\nKatrin Vogel\n"
    )
    assert value(page, "supplier") == "Katrin Vogel"
    assert value(text("Faktura 7\nTil Mette Kj\u00e6r, N\u00f8rregade 22, 5000 Odense C\n"), "customer") == "Mette Kj\u00e6r"


def test_an_address_of_mail_says_whose_paper_it_is() -> None:
    page = text("Invoice no. 7\n\nHansa Druck AG and Kestrel Tools Ltd\n\nwww.kestrel-tools.example\n")
    assert value(page, "supplier") == "Kestrel Tools Ltd"


def test_who_sent_the_message_speaks_for_a_name_of_the_paper() -> None:
    said = "Invoice no. 7\nHansa Druck AG and Kestrel Tools Ltd\n"
    head = Segment("From: Kestrel Tools Ltd <billing@acct.example>", Part.MAIL_HEADER)
    assert value(Document(Kind.EML, (Segment(said),)), "supplier") is None
    assert value(Document(Kind.EML, (head, Segment(said))), "supplier") == "Kestrel Tools Ltd"


def test_titles_and_words_of_labels_are_no_names() -> None:
    for first in ("Prestador de servi\u00e7os", "Stempel/Unterschrift", "Kundendaten", "DocNo"):
        assert value(text(f"{first}\n\nQuittung Nr. 4\n"), "supplier") is None


def test_a_cv() -> None:
    page = text(
        "Curriculum Vitae\nTHIERRY GARNIER\nResponsable de rayon\n+33 6 39 98 75 72\nthierry.garnier@courriel.example\n\n"
        "EXP\u00c9RIENCES\n2019-2024 Chef de secteur, Menuiserie Arzel SARL\nFORMATION\n2011 BTS\n"
    )
    assert (value(page, "name"), value(page, "job title")) == ("THIERRY GARNIER", "Responsable de rayon")
    assert value(page, "phone") == "+33 6 39 98 75 72" and value(page, "date") is None


def test_an_account_number_broken_over_two_lines() -> None:
    page = text(
        "Bitte \u00fcberweisen Sie den Betrag auf mein Konto bei der Volksbank, IBAN DE06 8885\n"
        "8479 0466 6662 89, bis zum 11. Mai 2026.\n"
    )
    assert value(page, "iban") == "DE06888584790466666289" and value(page, "due date") == "2026-05-11"
