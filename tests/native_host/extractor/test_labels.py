"""Labels that nobody listed, in many languages: what their words do says what they name."""

from __future__ import annotations

import pytest

from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded
from native_host.extractor.words.composed import composed_meaning, is_bare_title
from native_host.extractor.words.names import LANGUAGES, roles_in
from tests.native_host.extractor.pages import table, text, value, why


@pytest.mark.parametrize(
    ("label", "concept"),
    [
        ("Number of our invoice", Concept.INVOICE_NUMBER),
        ("Factuurnummer", Concept.INVOICE_NUMBER),
        ("F\u00f6rfallodag", Concept.DUE_DATE),
        ("Stromrechnungsnummer", None),
        ("Total of this invoice", Concept.GROSS),
        ("Total weight", None),
        ("Betrag ohne Steuern", Concept.NET),
        ("Netto da corrispondere", Concept.AMOUNT_DUE),
        ("Konto Inhaber", Concept.ACCOUNT_HOLDER),
        ("Anfangssaldo", Concept.OPENING_BALANCE),
        ("delivered to", Concept.CUSTOMER),
        ("Auftragssumme", None),
    ],
)
def test_words_come_together(label: str, concept: Concept | None) -> None:
    assert composed_meaning(folded(label)) is concept


def test_the_documents_own_language_says_what_a_word_means() -> None:
    # "rest" is what was given back in one language and what is left to pay in another.
    assert value(text("Rechnungsnummer: A-17\nRestbetrag: 5,00 EUR\nBitte zahlen Sie den Betrag.\n"), "amount due") == "5.00"
    assert is_bare_title(("faktura",)) and not is_bare_title(("faktura nr",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_every_language_are_folded(language: str) -> None:
    for word in roles_in(language):
        assert folded(word) == word


@pytest.mark.parametrize(
    ("said", "name", "expected"),
    [
        ("Faktuurinumero: 1", "invoice number", None),
        ("Laskun numero   20458\nEr\u00e4p\u00e4iv\u00e4   19.3.2025", "due date", "2025-03-19"),
        ("Nr faktury: FV 98/2025\nTermin p\u0142atno\u015bci: 18.08.2025 r.", "invoice number", "FV 98/2025"),
        ("Forfaldsdato: 26.03.2025", "due date", "2025-03-26"),
        ("Fizet\u00e9si hat\u00e1rid\u0151: 2025.03.25.", "due date", "2025-03-25"),
        ("Splatnost: 24. 9. 2024", "due date", "2024-09-24"),
        ("Total de plat\u0103: 1785,00 lei", "amount due", "1785.00"),
        ("Genel toplam: 1.200,50 TL", "total", "1200.50"),
        ("Rechnungsnr. / Invoice no.: RE-17", "invoice number", "RE-17"),
        ("InvoiceNo: 4711", "invoice number", "4711"),
    ],
)
def test_labels_of_many_languages(said: str, name: str, expected: str | None) -> None:
    assert value(text(said), name) == expected


def test_what_stands_there_says_what_its_label_means() -> None:
    page = text("Rechnung Nr. RE-17\nKunde     10967\nZahlbar bis   13.02.2024\n")
    assert value(page, "customer number") == "10967" and value(page, "customer") is None


def test_a_number_and_its_day_under_one_label() -> None:
    page = text("Belegnr./Datum   90030613 / 14.12.2024\nBestellnr./Datum   4500022846 / 07.11.2024\n")
    assert (value(page, "invoice number"), value(page, "date")) == ("90030613", "2024-12-14")
    assert value(page, "order number") == "4500022846"


def test_labels_are_laid_over_values_when_one_has_none() -> None:
    strip = table(["FACTURE", "N\u00b0 pi\u00e8ce", "Date", "\u00c9ch\u00e9ance"], ["FC004204", "02/01/2026", "16/02/2026"])
    assert (value(strip, "invoice number"), value(strip, "due date")) == ("FC004204", "2026-02-16")
    open_ = table(["No.", "Code", "Ref.", "Case"], ["A-1", "B-2", "C-3"])
    assert value(open_, "invoice number") is None


def test_a_buyers_order_goes_before_a_sellers() -> None:
    page = text("Ihre Bestellnummer: B-77\nAuftragsnummer: 30136199\n")
    assert value(page, "order number") == "B-77"


def test_a_label_with_a_rate_or_a_day_in_it_gives_what_stands_beside_it() -> None:
    page = text("IVA 22% su Euro 2.583,00      Euro 568,26\nalter Kontostand vom 02.04.2024      8.797,45\n")
    assert (value(page, "vat"), value(page, "opening balance")) == ("568.26", "8797.45")


def test_a_rate_is_no_sum() -> None:
    assert why(table(["%IVA", "Importe"], ["4,00", "10,00"]), "vat") == "absent"
