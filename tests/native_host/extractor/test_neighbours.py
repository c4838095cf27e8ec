"""What stands near a label and is not its value: the next column's heading, a rate's part of a sum, a trade, a booking."""

from __future__ import annotations

import pytest

from tests.native_host.extractor.pages import table, text, value


def test_heads_of_two_addresses() -> None:
    page = "Käufer              Warenziel\nBlumen Sonntag      siehe links\nLindenallee 4\n50667 Köln\n\nRechnung Nr. 17"
    assert value(text(page), "customer") == "Blumen Sonntag"
    goods = table(["Cessionario", "Destinazione merce"], ["Osteria Nuova", "idem"], ["Via Roma 3, 10121 Torino"])
    assert value(goods, "customer") == "Osteria Nuova"


def test_a_label_and_its_value_over_another_label() -> None:
    page = "Kunde     Blumen Sonntag\nStraße    Lindenallee 4\nOrt       50667 Köln\n\nRechnung Nr. 17"
    assert value(text(page), "customer") == "Blumen Sonntag"


RATES = (
    "Satz     Netto      MwSt.     Brutto\n19 %     100,00     19,00     119,00\n7 %      50,00      3,50      53,50\n{last}"
)


def test_the_row_of_sums_under_two_rates() -> None:
    page = RATES.format(last="Summe    150,00     22,50     172,50")
    assert [value(text(page), name) for name in ("net amount", "vat")] == ["150.00", "22.50"]


@pytest.mark.parametrize(("last", "said"), [("Razem      ", "160.02"), ("Dojazd     ", None)])
def test_one_line_and_its_sum(last: str, said: str | None) -> None:
    page = f"Nazwa       Ilość     Cena       Netto\nUsługa      3       53,34      160,02\n{last} 3       53,34      160,02"
    assert value(text(page), "net amount") == said


def test_rates_in_a_column_are_no_tax() -> None:
    page = table(["Articolo", "Q.tà", "Prezzo", "IVA"], ["Olio", "2", "9,00", "22"], ["Pane", "1", "3,00", "22"])
    assert value(page, "vat") is None


def test_what_is_carried_over_is_no_net_sum() -> None:
    assert value(text("Rechnung Nr. 8\n\nÜbertrag     310,18\nGesamtbetrag     420,00"), "net amount") is None


def test_letters_of_a_number_under_its_label() -> None:
    page = "Fatura n.º      Data\nFT B/118        03-02-2025"
    assert value(text(page), "invoice number") == "FT B/118"
    assert (
        value(table(["Magazyn", "Wydanie zewnętrzne"], ["ul. Polna 3", "WZ 12/2025"]), "delivery note number")
        == "WZ 12/2025"
    )


DOCTOR = (
    "Dr. med. Vera Lang\n{trade} · Ringstr. 4 · 50667 Köln\n\n"
    "Jonas Adler          Rechnungs-Nr.     44-1\nAm Bach 9\n53111 Bonn\n\nSumme     80,00 EUR"
)


@pytest.mark.parametrize("trade", ["Fachärztin für Augenheilkunde", "Praxis für Osteopathie"])
def test_what_somebody_does_is_nobody(trade: str) -> None:
    assert value(text(DOCTOR.format(trade=trade)), "patient") == "Jonas Adler"


def test_a_street_with_its_number_behind_a_comma_is_nobody() -> None:
    page = "Fattura n. 12\nIndirizzo di spedizione: Corso Italia, 14/B, 50123 Firenze FI\nTotale: 20,00 €"
    assert value(text(page), "customer") is None
    assert value(text("Til: Mette Kjær, Nørregade 22, 5000 Odense"), "customer") == "Mette Kjær"


def test_a_line_of_a_statement_names_no_holder() -> None:
    page = (
        "Volksbank Au eG          Kontoauszug\n50667 Köln\n{who}\n\nBuchung    Vorgang                    Betrag\n"
        "03.02.     Miete Wohnbau Nord eG      -630,19\n04.02.     Kartenzahlung Markt 1182   -33,68\n"
    )
    assert value(text(page.format(who="Girokonto")), "account holder") is None


def test_a_mark_for_both_sexes_is_no_other_name() -> None:
    page = "Estimado(a) Rui Faria,\nObrigado por ficar connosco. A sua fatura segue abaixo.\n\nTotal     20,00 €"
    assert value(text(page), "guest") in (None, "Rui Faria")


@pytest.mark.parametrize(
    "title", ["ASSURED SHORTHOLD TENANCY AGREEMENT", "Mietvertrag über Wohnraum", "Contrat de location"]
)
def test_the_title_of_a_contract_is_nobody(title: str) -> None:
    page = f"{title}\n12 High Street, Leeds LS1 4AB\n\nSigned .......... (Landlord)     Signed .......... (Tenant)"
    assert value(text(page), "landlord") is None


def test_to_whose_attention_a_bill_goes() -> None:
    page = "Invoice no. 7\nBill to: Prairie Grain LLC\nAttn: Dana Wells\nTotal: $20.00"
    assert value(text(page), "customer") == "Prairie Grain LLC"
    assert value(text("Invoice no. 7\nAttn: Dana Wells\nTotal: $20.00"), "customer") == "Dana Wells"


@pytest.mark.parametrize("name", ["Praxis Dr. Kolb und Kollegen", "Kanzlei Prof. Lenz und Söhne"])
def test_a_title_within_a_name_is_no_sentence(name: str) -> None:
    assert value(text(f"{name}\nRingstr. 4\n50667 Köln\n\nRechnung Nr. 17\nSumme     80,00 EUR"), "supplier") == name
