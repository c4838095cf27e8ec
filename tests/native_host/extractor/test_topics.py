"""Fields that no concept means, asked in one language and found in another; names under their values; days of a period."""

from __future__ import annotations

import time

import pytest

from native_host.extractor.concepts import Shape
from native_host.extractor.extract import extracted
from native_host.extractor.folding import folded
from native_host.extractor.topics import topics_of
from native_host.extractor.wanted import wanted_in_words
from tests.native_host.extractor.pages import text, value, why


@pytest.mark.parametrize(
    ("page", "field", "expected"),
    [
        ("Seriennummer    16178-97\nMietbeginn    28.12.2025\n", "serial number", "16178-97"),
        ("Seriennummer    16178-97\nMietbeginn    28.12.2025\n", "rental start", "2025-12-28"),
        ("Personal-Nr. 00899\nGesamtbrutto    4.394,40\nAuszahlungsbetrag    3.007,96\n", "personnel number", "00899"),
        ("Personal-Nr. 00899\nGesamtbrutto    4.394,40\nAuszahlungsbetrag    3.007,96\n", "gross pay", "4394.40"),
        ("Personal-Nr. 00899\nGesamtbrutto    4.394,40\nAuszahlungsbetrag    3.007,96\n", "net pay", "3007.96"),
        ("Toitures SAS au capital de 8000 euros - SIRET 542 419 442 00067\n", "siret", "542 419 442 00067"),
        ("Référence : devis n° DE-2025-488 accepté le 20/10/2025\n", "quote number", "DE-2025-488"),
        ("Payment by BACS: sort code 21-61-82, account 36356452\n", "sort code", "21-61-82"),
        ("Communication structurée    +++660/8855/69742+++\n", "payment reference", "+++660/8855/69742+++"),
        ("Kennzeichen    B-XY 1234\n", "license plate", "B-XY 1234"),
        ("Data sprzedaży: 2024-04-07\nData wystawienia: 2024-04-10\n", "sale date", "2024-04-07"),
        (
            "1. Exporter               2. Invoice No.\nGarrow Exports Limited    EXP/9287/25\n",
            "invoice number",
            "EXP/9287/25",
        ),
    ],
)
def test_a_field_is_found_in_the_language_of_the_paper(page: str, field: str, expected: str) -> None:
    assert value(text(page), field) == expected


@pytest.mark.parametrize(
    ("page", "field"),
    [
        ("Seriennummer    siehe Rückseite\n", "serial number"),  # has to be a number
        ("Mietende    28.12.2025\n", "rental start"),
        ("Minimum payment due    soon\n", "minimum payment"),
        ("Nettogewicht    286 kg\n", "gross weight"),
        ("Kreditkarte    4711\n", "credit limit"),
    ],
)
def test_what_is_only_near_is_not_taken(page: str, field: str) -> None:
    assert value(text(page), field) is None


def test_the_number_of_a_paper_that_is_called_so() -> None:
    page = text("Auftragsbestätigung\nNr.: 2025-5264\nDatum: 26. August 2025\n")
    assert value(page, "order confirmation number") == "2025-5264" and value(page, "quote number") is None


def test_first_and_last_day_of_a_period() -> None:
    page = text("Mietzeit: 3. Mai 2025 bis 9. Juni 2025\nAbrechnungszeitraum    01.05.2025 - 31.05.2025\n")
    assert (value(page, "rental start"), value(page, "rental end")) == ("2025-05-03", "2025-06-09")
    assert (value(page, "period start"), value(page, "period end")) == ("2025-05-01", "2025-05-31")
    assert why(text("Mietzeit: 3. Mai 2025\n"), "rental end") == "absent"


def test_names_under_a_row_of_values() -> None:
    page = text(
        "20250572      19-03-2025     02-04-2025    D-793\nfactuurnummer  factuurdatum  vervaldatum  debiteur\n"
        "Omschrijving   Aantal   Prijs   Bedrag\n"
    )
    assert [value(page, one) for one in ("invoice number", "date", "due date")] == ["20250572", "2025-03-19", "2025-04-02"]


def test_a_head_is_no_value_of_the_head_beside_it() -> None:
    page = text("Destinatario     Luogo di consegna\nEdil Marche S.a.s.     Cantiere Le Fornaci\n")
    assert value(page, "recipient") == "Edil Marche S.a.s."
    page = text("Colli   Peso lordo   Aspetto esteriore\n9       286 kg       Bancale\n")
    assert value(page, "gross weight") == "286 kg"


def test_of_the_invoice_that_a_credit_note_corrects() -> None:
    page = text("KREDITNOTA NR. KN-7772\nDato: 05-10-2024\nVi krediterer varer fra vores faktura F-74242 af 29-08-2024\n")
    assert value(page, "original invoice number") != "KN-7772"


def test_a_name_says_what_kind_of_value_it_has() -> None:
    shapes = {name: {one.shape for one in topics_of(folded(name))} for name in ("rental start", "credit limit", "carrier")}
    assert shapes == {"rental start": {Shape.DATE}, "credit limit": {Shape.AMOUNT}, "carrier": {Shape.COMPANY}}
    assert topics_of("meeting agenda") == ()


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "said", ["serial note nota ", "start matricula vs ean id no 1 ", "miete beginn 01.02.2026 bis 03.04.2026 "]
)
def test_many_fields_of_a_hostile_page_take_seconds_at_most(said: str) -> None:
    page = text("\n".join([said * 30] * 2_000))
    names = ", ".join(
        f"{one} {other} {number}" for number in range(20) for one in ("rental", "room") for other in ("start", "no")
    )
    started = time.process_time()
    assert (
        len(extracted(page, wanted_in_words("rental start, serial number, gross pay, license plate, vin, " + names))) == 85
    )
    assert time.process_time() - started < 15


@pytest.mark.parametrize(
    "page",
    [
        "Credit note\nDate: 1 March 2026\nOriginal invoice date: 1 February 2026\n",
        "Gutschrift\nDatum: 1.3.2026\nRechnungsdatum der Originalrechnung: 3.2.2026\n",
    ],
)
def test_a_credit_notes_own_day_is_not_that_of_the_invoice(page: str) -> None:
    assert value(text(page), "date") == "2026-03-01"


def test_a_credit_notes_own_number() -> None:
    page = text("AVOIR\nNuméro    Date\nNC-4516    17/02/2024\nConcerne : notre facture F2024-0981 du 31/01/2024.\n")
    assert value(page, "credit note number") == "NC-4516" and value(page, "original invoice number") != "NC-4516"


@pytest.mark.parametrize(
    "page",
    [
        "We are closed for holidays from 1 August 2026 to 15 August 2026.\nRent 500.00\n",
        "Annual leave: 1 May 2026 to 9 May 2026\nContract no. 5\n",
    ],
)
def test_a_period_of_something_else_is_not_the_one_that_is_asked_for(page: str) -> None:
    assert [value(text(page), name) for name in ("rental start", "contract end", "booking start")] == [None] * 3
