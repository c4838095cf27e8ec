"""Parties that are not always who sent a paper or who pays: of a contract, a letting, a booking, a tax, at the very end."""

from __future__ import annotations

import pytest

from tests.native_host.extractor.pages import text, value

LETTING = (
    "TENANCY AGREEMENT\n\nThis agreement is made on 3rd March 2025\nBETWEEN\n"
    '(1) Nora Whitfield of 4 Mill Lane, York YO1 7HH ("the Landlord")\n'
    '(2) Owen Price of 9 High Street, Leeds LS1 4AB ("the Tenant")\n\n'
    "1. The property is let for twelve months beginning on 10th March 2025 and ending on\n9th March 2026.\n\n"
    "Signed .......... (Landlord)     Signed .......... (Tenant)"
)


def test_parties_and_day_of_a_contract() -> None:
    page = text(LETTING)
    assert [value(page, name) for name in ("landlord", "tenant", "date")] == ["Nora Whitfield", "Owen Price", "2025-03-03"]


@pytest.mark.parametrize(
    ("said", "landlord", "tenant"),
    [
        (
            'Zwischen der Wohnbau Nord eG, Ringstr. 4, 50667 Köln – nachfolgend "Vermieter" genannt –'
            ' und Frau Petra Meier, wohnhaft in Bonn – nachfolgend "Mieterin" genannt – wird geschlossen:',
            "Wohnbau Nord eG",
            "Petra Meier",
        ),
        (
            "Entre les soussignés : Jean Martin, à Lyon, ci-après « le Bailleur », et Claire Petit (ci-après le Locataire).",
            "Jean Martin",
            "Claire Petit",
        ),
        (
            'Tra Mario Rossi, nato a Bari (di seguito "Locatore") e Anna Bianchi (di seguito "Conduttore") si conviene',
            "Mario Rossi",
            "Anna Bianchi",
        ),
        (
            'Partijen: Jan Vos, wonende te Utrecht, hierna te noemen "verhuurder", en Piet Bos, hierna te noemen "huurder".',
            "Jan Vos",
            "Piet Bos",
        ),
    ],
)
def test_parties_in_words(said: str, landlord: str, tenant: str) -> None:
    assert [value(text(said), name) for name in ("landlord", "tenant")] == [landlord, tenant]


def test_what_somebody_is_called_below_the_name() -> None:
    page = "1.  Jana Malá, bytem Brno\n    (dále jen pronajímatel)\n2.  Petr Malý, bytem Brno\n    (dále jen nájemce)"
    assert [value(text(page), name) for name in ("pronajímatel", "nájemce")] == ["Jana Malá", "Petr Malý"]


def test_a_role_in_brackets_names_nobody_by_itself() -> None:
    assert (
        value(text("The key is returned (Tenant) at the end of the term.\nSigned .......... (Landlord)"), "tenant") is None
    )
    assert value(text("The flat of Owen Price and of all who live there (Tenant) is let."), "tenant") is None


AGENCY = (
    "{sender}\n{line}4, quai Haut - 67000 Strasbourg\n\n"
    "AVIS D'ÉCHÉANCE - mars 2025\nLocataire : Luc Petit\n\nTotal à payer     700,00 €"
)


def test_who_lets_through_an_agency() -> None:
    page = AGENCY.format(sender="Immobilière du Lac SARL", line="Mandataire de : Rose Petitjean\n")
    assert value(text(page), "landlord") == "Rose Petitjean"


def test_who_lets_by_itself() -> None:
    assert value(text(AGENCY.format(sender="Société Horizon SAS", line="")), "landlord") == "Société Horizon SAS"


TAXES = (
    "{office}             Lukas Frei\nUntertor 3                  Rebgasse 22\n8400 Winterthur             4058 Basel\n\n"
    "Steuerrechnung\nRechnungsdatum     3. März 2025"
)


def test_who_asks_for_taxes_and_of_whom() -> None:
    page = text(TAXES.format(office="Steueramt Buchs"))
    assert [value(page, name) for name in ("tax office", "taxpayer")] == ["Steueramt Buchs", "Lukas Frei"]
    assert value(text(TAXES.format(office="Garage Sutter")), "tax office") is None


def test_the_house_that_is_booked() -> None:
    page = (
        "Dear Owen Price,\nyour stay is confirmed.\n\nBooking no.     7781\nTotal     $200.00\n\n"
        "{hotel}, 12 Bay Road, Leeds LS1 4AB\nTel. +44 113 496 0000"
    )
    assert value(text(page.format(hotel="Hotel Seaview")), "hotel") == "Hotel Seaview"
    assert value(text("Hotel: Hotel Seaview\n" + page.format(hotel="Holiday Desk Ltd")), "hotel") == "Hotel Seaview"


CREDIT = (
    "{top}\nMolenkade 5\n5611 AB Eindhoven\n\nCREDITNOTA\nNummer     C-118         Factuur     F-2201\n"
    "Datum      01-02-2025    d.d.        10-01-2025\n\n"
    "Subtotaal excl. btw     -100,00\nBtw 9%     -9,00\nTotaal     -109,00\n\n{end}"
)


def test_a_sender_at_the_very_end() -> None:
    page = text(CREDIT.format(top="Drukkerij Zon BV", end="Bloemen Vos, Plein 1, 2011 HN Haarlem - KvK 90937300"))
    assert [value(page, name) for name in ("supplier", "customer")] == ["Bloemen Vos", "Drukkerij Zon BV"]


def test_an_address_at_the_end_without_any_number_is_no_senders() -> None:
    page = CREDIT.format(top="Drukkerij Zon BV\nTel. 040 123 4567", end="Bloemen Vos, Plein 1, 2011 HN Haarlem")
    assert value(text(page), "supplier") == "Drukkerij Zon BV"


def test_a_credit_note_and_the_invoice_that_it_corrects() -> None:
    page = text(CREDIT.format(top="Drukkerij Zon BV", end=""))
    assert [value(page, name) for name in ("date", "original invoice")] == ["2025-02-01", "F-2201"]
    assert value(text("FACTUUR\nFactuur     F-2201\nDatum     01-02-2025"), "original invoice") is None


def test_the_number_of_an_offer_is_no_invoices() -> None:
    assert (
        value(text("Ridge Fence Co.     ESTIMATE\n4 Elm St            No. 24-118\n\nTotal     $20.00"), "invoice number")
        is None
    )
    assert (
        value(text("Ridge Fence Co.     INVOICE\n4 Elm St            No. 24-118\n\nTotal     $20.00"), "invoice number")
        == "24-118"
    )


def test_a_day_at_the_end_of_a_paragraph_is_not_the_papers() -> None:
    said = (
        "We met the whole group and agreed that the works would have to be finished by\n9th March 2026.\nThe rest is open."
    )
    assert value(text(said), "date") in (None, "2026-03-09")
    assert value(text("3 March 2025\n\n" + said), "date") == "2025-03-03"
