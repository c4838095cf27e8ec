"""What letters and messages say without a label: who orders, whom to reach, who is thanked, what it costs."""

from __future__ import annotations

import pytest

from native_host.contract.documents import Document, Kind, Part, Segment
from tests.native_host.extractor.pages import table, text, value

ORDER = (
    "{said}\n\nTotal     200,00 EUR\n{closing}\nJean Martin\nService achats\n"
    "Transports Nord SA\n27 rue Haute, 67000 Strasbourg\n"
)


@pytest.mark.parametrize(
    ("said", "closing"),
    [
        ("Bonjour,\nnous vous confirmons notre commande n° BC 24-559 du 7 août 2024 :", "Cordialement,"),
        ("Sehr geehrte Damen und Herren,\nhiermit bestellen wir bei Ihnen die folgenden Waren:", "Mit freundlichen Grüßen"),
        ("Dear Sir or Madam,\nwe would like to order the goods below from you.", "Kind regards,"),
    ],
)
def test_who_orders_is_the_customer(said: str, closing: str) -> None:
    page = text(ORDER.format(said=said, closing=closing))
    assert [value(page, name) for name in ("customer", "contact person", "supplier")] == [
        "Transports Nord SA",
        "Jean Martin",
        None,
    ]


def test_the_day_of_an_order_over_two_lines() -> None:
    page = ORDER.format(
        said="Bonjour,\nSuite à votre offre D24-795, nous vous confirmons notre commande n° BC 24-559 du 7\naoût 2024 :",
        closing="Cordialement,",
    )
    assert value(text(page), "date") == "2024-08-07"


def test_who_confirms_an_order_is_not_the_customer() -> None:
    page = ORDER.format(said="Bonjour,\nnous avons bien reçu votre commande n° BC 24-559.", closing="Cordialement,")
    assert value(text(page), "customer") != "Transports Nord SA"


def test_who_asks_for_papers_orders_nothing() -> None:
    page = (
        "Nord Bank plc\n4 Mill Lane, York YO1 7HH\n\nDear Ann Colby,\nplease supply us with a copy of your passport.\n"
        "Kind regards,\nNord Bank plc"
    )
    assert value(text(page), "sender") == "Nord Bank plc"
    assert value(text(page), "customer") != "Nord Bank plc"


def test_nobody_to_reach_where_only_a_name_signs() -> None:
    assert value(text("Dear Ann,\nsee you on Sunday at the lake.\nKind regards,\nJean Martin"), "contact person") is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Thank you for renting with us, Abigail Stroud!", "Abigail Stroud"),
        ("Vielen Dank für Ihren Besuch, Anna Lenz!", "Anna Lenz"),
        ("Thank you for renting with us, see you soon!", None),
        ("Thank you for renting with us!", None),
    ],
)
def test_who_is_thanked(said: str, who: str | None) -> None:
    assert value(text(f"Tri-State Auto Rental Inc.\n{said}\n\nTotal     $20.00"), "customer") == who


def test_days_under_heads() -> None:
    rows = (["", "Pick-up", "Return"], ["Date", "Apr 11, 2024", "Apr 20, 2024"], ["Time", "10:33 AM", "09:43 AM"])
    page = table(*rows)
    assert [value(page, name) for name in ("pick up date", "return date")] == ["2024-04-11", "2024-04-20"]
    lines = text(
        "             Abholung        Rückgabe\nOrt          Kiel            Bonn\nDatum        11.04.2024      20.04.2024"
    )
    assert [value(lines, name) for name in ("pick up date", "return date")] == ["2024-04-11", "2024-04-20"]


def test_heads_over_rows_without_days() -> None:
    page = table(["", "Pick-up", "Return"], ["Time", "10:33 AM", "09:43 AM"], ["Odometer", "24939", "38989"])
    assert value(page, "return date") is None


SCHOOL = "Basisschool Zon\nUtrecht, 8 november 2024\n\nBeste ouders,\n{said}\nMet vriendelijke groet,\nFemke de Wit"


def test_what_something_costs() -> None:
    asked = "De kosten bedragen € 151,00 per leerling.\nWilt u dit bedrag vóór 22 november 2024 overmaken?"
    assert value(text(SCHOOL.format(said=asked)), "total") == "151.00"
    told = "De kosten bedragen € 151,00 per leerling.\nDe gemeente betaalt alles."
    assert value(text(SCHOOL.format(said=told)), "total") is None


def test_the_price_of_a_membership() -> None:
    rows = "Individual membership, one year     $60.00\nSuggested gift                      $20.00\n{more}"
    assert value(text(rows.format(more="")), "membership fee") == "60.00"
    assert value(text(rows.format(more="Household membership                $90.00")), "membership fee") is None


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Definitive Steuerrechnung 2023", "2023"),
        ("Avis d'impôt sur les revenus 2023", "2023"),
        ("Aanslag inkomstenbelasting 2023", "2023"),
        ("Rechnung 2023", None),
        ("Steuernummer 2023", None),
    ],
)
def test_the_year_of_a_tax(title: str, year: str | None) -> None:
    assert value(text(f"{title}\n\nTotal     200,00"), "tax year") == year


def test_two_years_of_a_tax() -> None:
    assert value(text("Steuerrechnung 2023\nVeranlagung 2024\n\nTotal     200,00"), "tax year") is None


def mail(sender: str, *lines: str) -> Document:
    head = Segment(f"From: {sender} <shop@shop.example>", part=Part.MAIL_HEADER)
    return Document(Kind.EML, (head, Segment("\n".join(lines))))


def test_a_sender_without_a_form_that_is_a_line_by_itself() -> None:
    said = ("Gentile Chiara Bertolini,", "grazie per il tuo acquisto!", "Totale ordine     € 20,00", "", "Lanificio Bellano")
    assert value(mail("Lanificio Bellano", *said), "supplier") == "Lanificio Bellano"


def test_who_writes_for_a_firm() -> None:
    said = ("Geachte heer,", "de factuur staat nog open.", "Wilt u die betalen?", "Met vriendelijke groet,", "Femke de Wit")
    assert value(mail("Femke de Wit", *said, "Kraanverhuur Zon B.V."), "supplier") == "Kraanverhuur Zon B.V."


def test_an_envelope_in_one_line() -> None:
    page = "Volksbank Au eG          Kontoauszug     4/2025\n50667 Köln\n{who}, Bergstr. 112, 79098 Freiburg\nGirokonto"
    assert value(text(page.format(who="Herr/Frau Karin Vogt")), "account holder") == "Karin Vogt"


def test_net_sums_above_the_tax_in_their_column() -> None:
    page = (
        "Désignation            Base HT      Montant HT\nAcompte de 30 %        7 750,00     2 325,00\n"
        "TVA 20 %                            465,00\nAcompte TTC à régler                2 790,00"
    )
    assert value(text(page), "net amount") == "2325.00"
    assert value(text(page.replace("465,00", "365,00")), "net amount") is None


@pytest.mark.parametrize("name", ["Szkoła Podstawowa nr 7", "Liceum Ogólnokształcące nr 12"])
def test_schools_have_numbers(name: str) -> None:
    assert value(text(f"Nabywca: {name}\nFaktura nr 12/2025"), "customer") == name
    assert value(text("Nabywca: Długa 7\nFaktura nr 12/2025"), "customer") is None
