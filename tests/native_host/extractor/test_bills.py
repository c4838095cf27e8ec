"""Bills that shops, utilities and offices write to people: who is written to, what is taken from an account and when."""

from __future__ import annotations

import pytest

from tests.native_host.extractor.pages import table, text, value

_HEAD = "Aguas Norte S.A.\nCalle Mayor 3\n28001 Madrid\n\n"


def test_a_person_over_an_address_is_written_to() -> None:
    page = text(f"{_HEAD}Andr\u00e9s Villalba\nNIF 28150062T\nPlaza del Trigo 3\n50003 Zaragoza\n\nFactura n\u00ba F17\n")
    assert value(page, "supplier") == "Aguas Norte S.A." and value(page, "customer") == "Andr\u00e9s Villalba"


def test_a_trade_may_be_a_surname() -> None:
    page = text(
        "Ondine SAS\n4, quai de la Fosse\n31000 Toulouse\n\n"
        "Sol\u00e8ne Marchand\n27 rue Saint-Rome\n38100 Grenoble\n\nFacture n\u00b0 F17\n"
    )
    assert value(page, "customer") == "Sol\u00e8ne Marchand"


def test_who_is_greeted_is_written_to_by_the_whole_name() -> None:
    said = (
        "Hej Mette\n\nFaktura nr. 17\n\nKontonavn: {}, mk@brev.example\nLydbog Nord ApS, N\u00f8rregade 22, 5000 Odense C\n"
    )
    assert value(text(said.format("Mette Kj\u00e6r")), "customer") == "Mette Kj\u00e6r"
    assert value(text(said.format("Jens Holm")), "customer") is None
    dutch = text(
        "Beste Femke de Wit,\n\nHierbij uw factuur.\n\nFactuurnummer: 17\n\nMet vriendelijke groet,\nPolderglas B.V.\n"
    )
    assert value(dutch, "customer") == "Femke de Wit"


@pytest.mark.parametrize(
    "said", ["3900 (appel gratuit).", "54,00 kr.", "Via dei Mille, 24/B", "20121 Milano", "ann@brief.example"]
)
def test_no_sum_telephone_or_address_is_somebody(said: str) -> None:
    assert value(text(f"Client : {said}\n"), "customer") is None


def test_the_service_for_customers_is_no_customer() -> None:
    page = text("Facture n\u00b0 F17\nService client : Ondine Info\nClient : Yannick Le Goff\n")
    assert value(page, "customer") == "Yannick Le Goff"


def test_the_head_of_an_office_is_none_whom_it_writes_to() -> None:
    page = text(
        "Landkreis Seewald\nDer B\u00fcrgermeister - Bauamt\n"
        "Wohnbau S\u00fcd eG\nIm Winkel 4 b\n79098 Freiburg\n\nGeb\u00fchrenbescheid\n"
    )
    assert value(page, "customer") == "Wohnbau S\u00fcd eG"


@pytest.mark.parametrize(
    "name",
    [
        "Azienda Elettrica Valligiana S.p.A.",
        "Empresa Municipal de Aguas de Albor\u00e1n S.A.",
        "Tontr\u00e4ger & Co. Versand GmbH",
        "Ciep\u0142o dla Domu Sp. z o.o.",
    ],
)
def test_a_name_begins_where_its_line_begins(name: str) -> None:
    assert value(text(f"{name}\nStrada 5\n16121 Genova\n\nRechnung Nr. 17\n"), "supplier") == name


def test_letters_belong_to_a_number() -> None:
    assert value(table(["FATURA", "FT A/73941158"]), "invoice number") == "FT A/73941158"
    assert value(text("Invoice number    INV-GB-685212781\n"), "invoice number") == "INV-GB-685212781"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Die Nachzahlung buchen wir am 19. Juni 2024 von Ihrem Konto ab.", "2024-06-19"),
        ("Montant pr\u00e9lev\u00e9 le 16/04/2026 sur votre compte", "2026-04-16"),
        ("Het bedrag van \u20ac 24,14 schrijven we rond 19 augustus 2024 af van uw rekening.", "2024-08-19"),
        ("Ihr neuer Abschlag von 69,00 EUR ist erstmals f\u00e4llig am 9. Juli 2024.", None),
    ],
)
def test_what_is_taken_from_an_account_is_due_then(said: str, day: str | None) -> None:
    assert value(text(f"{said}\n"), "due date") == day


def test_questions_are_labels() -> None:
    page = table(["Quanto devo pagare?", "Entro quando?"], ["\u20ac 113,29", "01.10.2024"])
    assert value(page, "due date") == "2024-10-01" and value(page, "amount due") == "113.29"


def test_what_is_left_is_nothing_and_what_was_paid_was_all() -> None:
    page = text(
        "Celkem k \u00fahrad\u011b: 2 193,00 K\u010d\n"
        "Uhrazeno kartou: 2 193,00 K\u010d\nZb\u00fdv\u00e1 uhradit: 0,00 K\u010d\n"
    )
    assert value(page, "amount due") == "0.00"
    assert value(text("Total a pagar: 90,00 \u20ac\nTarjeta: 90,00 \u20ac\n"), "total") == "90.00"
    assert value(text("Entrada: 120,00 \u20ac\nTotal a pagar: 90,00 \u20ac\nTarjeta: 90,00 \u20ac\n"), "total") is None


def test_net_is_what_tax_and_whole_leave() -> None:
    said = "Bel\u00f8b    43,20 kr.\nMoms 25 %    10,80 kr.\nI alt    54,00 kr.\n"
    assert value(text(said), "subtotal") == "43.20"
    assert value(text(said.replace("43,20", "43,70")), "subtotal") is None


def test_an_account_of_a_customer_is_a_customers_number() -> None:
    assert value(text("Conta Cliente: C424978127\n"), "customer number") == "C424978127"
    assert value(text("Fakturanummer: 4145272\nOCR: 298146721034\n"), "invoice number") == "4145272"


def test_a_sentence_is_no_name() -> None:
    assert value(text("Sprzedawca: Faktura dla Kowalski Sp. z o.o.\n"), "supplier") == "Kowalski Sp. z o.o."
    assert value(text("Rechnung f\u00fcr M\u00fcller GmbH\nKunde: M\u00fcller GmbH\n"), "customer") == "M\u00fcller GmbH"
    assert value(text("Lieferant: Angebot f\u00fcr M\u00fcller GmbH\n"), "supplier") == "M\u00fcller GmbH"


def test_an_imprint_at_the_end_says_who_sent_it() -> None:
    said = "Dec 1, 2024\nThanks for riding\nTotal    $40.20\nTip    $4.21\nVisa    $40.20\n{}\n"
    assert value(text(said.format("Zipcab Technologies, Inc., 87 Kettle Creek Rd, Boise, ID 83702")), "supplier") == (
        "Zipcab Technologies, Inc."
    )
    assert value(text(said.format("Paid by Zipcab Technologies, Inc. for you")), "supplier") is None


def test_an_office_needs_no_address_to_be_the_sender() -> None:
    said = "{}\nSecretar\u00eda General\n\nDestinatario: Roc\u00edo C\u00e1ceres\n\n"
    said += "Muy se\u00f1or m\u00edo:\n\nSe le comunica.\n"
    assert value(text(said.format("Ayuntamiento de Monteclaro")), "sender") == "Ayuntamiento de Monteclaro"


def test_a_name_that_is_broken_into_two_lines_is_one() -> None:
    page = text(
        "M\u00e4lar\u00f6 Energi AB\n\nGustav Sandin\nHamnplan 3\n411 38 G\u00f6teborg\n\nFakturanummer    17\n\n"
        "En avgift tillkommer om du betalar efter det. M\u00e4lar\u00f6\nEnergi AB, Storgatan 18, 753 31 Uppsala. "
        "Org.nr 671597-5158.\n"
    )
    assert value(page, "supplier") == "M\u00e4lar\u00f6 Energi AB"


def test_a_subject_may_have_a_colon_in_it() -> None:
    page = table(["Objet", "D\u00e9g\u00e2t des eaux : pi\u00e8ces \u00e0 fournir"])
    assert value(page, "subject") == "D\u00e9g\u00e2t des eaux : pi\u00e8ces \u00e0 fournir"


def test_the_tax_on_sales_goes_before_others() -> None:
    assert value(text("Imposte: 7,22 \u20ac\nTotale IVA (10%): 8,66 \u20ac\n"), "vat") == "8.66"


def test_a_letter_may_stand_within_a_number() -> None:
    assert value(table(["N\u00b0 de contrat", "7908532 T 001"]), "contract number") == "7908532 T 001"
