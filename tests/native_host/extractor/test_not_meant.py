"""Values that a label or a place gives and that are not meant: for whom somebody signs, of an account, of a discount."""

from __future__ import annotations

import pytest

from native_host.extractor.extract import extracted
from native_host.extractor.wanted import wanted_in_words
from tests.native_host.extractor.pages import found, text, value, why

FEES = (
    "Quill Surveys Ltd\n22 Whitehorse Road, Norwich NR3 1DT\n\nSaltmarsh Marine plc\nUnit 6, Sallow Yard\nBath BA1 5NB\n\n"
    "Invoice 6529\nDear Sir or Madam\nOur fee comes to £3,645.00 in all.\nWith thanks\nFiona Lee\nfor Quill Surveys Ltd\n"
)


def test_for_whom_somebody_signs() -> None:
    assert [value(text(FEES), name) for name in ("supplier", "customer")] == ["Quill Surveys Ltd", "Saltmarsh Marine plc"]
    assert value(text("Invoice 17\nFor: Quill Surveys Ltd\nTotal £20.00"), "customer") == "Quill Surveys Ltd"


def test_whose_account_it_is() -> None:
    page = "IBAN IT41 X927 1197 3870 7439 0222 238\nIntestato a: Molino Alto S.p.A.\nFattura n. 12\nTotale     20,00 €"
    assert value(text(page), "customer") is None
    assert (
        value(text("Fattura n. 12\nIntestato a: Molino Alto S.p.A.\nTotale     20,00 €"), "customer") == "Molino Alto S.p.A."
    )


def test_an_animal_that_is_treated() -> None:
    page = (
        "Otter Vets Ltd\n\nInvoice no.     Patient\n25-311          {who}\n\nDesmond Price\nUnit 6, Sallow Yard\n"
        "Hexham NE46 3QL\n\nTotal     £20.00"
    )
    assert value(text(page.format(who="Moss (collie)")), "customer") == "Desmond Price"
    assert value(text(page.format(who="Moss (collie)")), "patient") == "Moss (collie)"


def test_whom_a_sentence_says_that_it_is_addressed_to() -> None:
    page = (
        "Dear Joost,\nplease treat this message as my invoice 0043, addressed to Kwekerij Oost V.O.F., Molenkade 5.\n\n"
        "The total is £200.00.\n\nBest wishes\nGwen Pritchard\ngwen.pritchard@consult.example\n"
    )
    assert value(text(page), "supplier") != "Kwekerij Oost V.O.F."


def test_who_carries_the_goods_wrote_nothing() -> None:
    page = (
        "Viti Alte S.p.A.          DOCUMENTO DI TRASPORTO\nStrada Vecchia 5\n16121 Genova GE\n\n"
        "N. DDT-18 del 07/02/2024\n\nPorto      Vettore\nFranco     Corriere Alto S.r.l."
    )
    assert value(text(page), "sender") == "Viti Alte S.p.A."
    assert value(text(page), "carrier") == "Corriere Alto S.r.l."


def test_a_day_beside_a_deposit() -> None:
    page = "Rechnungssumme     1.236,30 €\nabzüglich Anzahlung vom 7. August 2025     -80,00 €\nRestbetrag     1.156,30 €"
    assert value(text(page), "deposit") == "80.00"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Bei Zahlung bis 29.09.25 gewähren wir 2 % Skonto (340,49 €), bis 19.10.25 rein netto.", "2025-10-19"),
        ("Zahlung bis 29.09.25 ohne Abzug.", "2025-09-29"),
    ],
)
def test_until_when_less_is_asked_for(said: str, day: str) -> None:
    assert value(text("Rechnung Nr. 17\n\n" + said), "due date") == day


def test_a_tax_number_with_strokes_is_no_vat_number() -> None:
    assert why(text("Rechnung Nr. 17\nSteuernummer 304/1228/8794"), "vat number") == "unsure"
    assert found(text("Rechnung Nr. 17\nSteuernummer 304/1228/8794"), "tax number").values
    assert value(text("Rechnung Nr. 17\nUSt-IdNr. DE122416432"), "vat number") == "DE122416432"


@pytest.mark.parametrize(("said", "day"), [("Prélevé le 24/06/2026", None), ("Nantes, le 24/06/2026", "2026-06-24")])
def test_a_word_before_a_day_that_is_no_town(said: str, day: str | None) -> None:
    assert value(text(f"Relevé n° 12\n{said}\ndu 04/04/2026 au 02/06/2026"), "date") == day


def test_an_account_is_nobody() -> None:
    page = (
        "Severn Bank plc          Euro Business Account\nPO Box 811               Statement no. 167\n"
        "Cardiff CF10 2AF         01 May 2025\n"
    )
    assert value(text(page), "account holder") is None


CARD = (
    "Alpen Kartenservice AG\nMonatsrechnung Business Card\n\n"
    "{who}Bäckerei Zbinden GmbH\nRebgasse 22\n8400 Winterthur\n\nSaldo     10.00\nKontoauszug 4/2025"
)


def test_whose_card_a_firms_is() -> None:
    assert value(text(CARD.format(who="Vera Koch\n")), "card holder") == "Vera Koch"
    assert value(text(CARD.format(who="")), "card holder") == "Bäckerei Zbinden GmbH"


@pytest.mark.parametrize(("title", "number"), [("Order confirmation", "SO-77"), ("Invoice no. 5", "B-42")])
def test_whose_number_an_order_has(title: str, number: str) -> None:
    assert value(text(f"{title}\n\nOrder no.: SO-77\nYour order no.: B-42"), "order number") == number


def test_what_somebody_signs_as_is_nobody() -> None:
    assert (
        value(
            text("Gwen Price          Ann Colby\nInstructor          Director\nNorth School        No. 7-22"), "instructor"
        )
        is None
    )


def test_who_is_called_so_without_quotes() -> None:
    page = (
        "1. Tuincentrum Zon B.V., gevestigd te Haarlem,\nvertegenwoordigd door Marloes Vos, hierna te noemen: werkgever;\n"
        "2. Sander Bakker, wonende te Groningen, hierna te noemen: werknemer;\n\n"
        "Werkgever          Werknemer\nMarloes Vos        Sander Bakker"
    )
    assert value(text(page), "employer") == "Tuincentrum Zon B.V."


def test_a_full_stop_that_ends_a_sentence() -> None:
    page = "Fell Energy Ltd\n4 Mill Lane, York YO1 7HH\n\nInvoice no. 5\nCheques are to be sent to us at Fell Energy Ltd."
    assert value(text(page), "supplier") == "Fell Energy Ltd"


def test_a_row_of_values_over_their_names() -> None:
    page = (
        "Ann Colby          59256495\nStudent            Student ID\n\nNorth Bank plc     LLM\nSponsor            Programme"
    )
    said = extracted(text(page), wanted_in_words("student name, student number"))
    assert [one.values[0].normal for one in said] == ["Ann Colby", "59256495"]


def test_the_payers_tax_number() -> None:
    page = (
        "Factura nº 7         Cliente: Gestoría Pinar S.L.P.\nFecha: 05/04/2025    Calle Mayor 7\n"
        "                     14001 Córdoba\n                     NIF: B86318499\n\nTotal     20,00 €\n\n"
        "Ferralla Alta S.A. - {own}Calle Luna, 3 - 03002 Alicante - Tel. 612 341 317"
    )
    assert value(text(page.format(own="")), "supplier tax number") is None
    assert value(text(page.format(own="CIF A15569975 - ")), "supplier tax number") in (None, "A15569975")
