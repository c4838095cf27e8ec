"""Facts that stand in a sentence, and those that a sentence says of something else."""

from __future__ import annotations

import pytest

from tests.native_host.extractor.pages import text, value


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Please deliver the goods by 14 March 2025 to gate 2.", "2025-03-14"),
        ("Bitte liefern Sie die Ware bis spätestens 14. März 2025.", "2025-03-14"),
        ("Merci de livrer le 14 mars 2025 au plus tard.", "2025-03-14"),
        ("Les rogamos entregar el pedido el 14 de marzo de 2025.", None),  # "pedido": the order's day as well
        ("Vi preghiamo di consegnare la merce il 14 marzo 2025.", "2025-03-14"),
        ("Graag leveren op 14 maart 2025 bij het magazijn.", "2025-03-14"),
        ("The goods of our order of 14 March 2025 were never delivered.", None),
        ("We shall meet you at the fair on 14 March 2025.", None),
        ("Die Lieferungen und Leistungen vom 01.03.2025 bis 31.03.2025 sind bezahlt.", None),
    ],
)
def test_when_goods_come(said: str, day: str | None) -> None:
    assert value(text(said), "delivery date") == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Der Betrag wird am 26.01.2026 per SEPA-Lastschrift eingezogen.", "2026-01-26"),
        ("Wir bitten um Ausgleich bis 26.01.2026 auf unser Konto.", "2026-01-26"),
        ("Please renew by January 26, 2026 to keep your benefits.", "2026-01-26"),
        ("Die nächste Rate wird am 26.01.2026 per Lastschrift eingezogen.", None),
        ("Der Ausgleich zwischen den Mannschaften fiel am 26.01.2026 in Bonn.", None),
    ],
)
def test_when_money_goes(said: str, day: str | None) -> None:
    assert value(text("Rechnung Nr. 17\n\n" + said), "due date") == day


@pytest.mark.parametrize(
    ("said", "net"),
    [
        ("Soit un total de 1 503,64 € HT pour le tout.", "1503.64"),
        ("Die Gesamtsumme beträgt 1.503,64 € zzgl. MwSt. und Fracht.", "1503.64"),
        ("The total comes to £1,503.64 plus VAT for the lot.", "1503.64"),
        ("El importe total es de 1.503,64 € más IVA por todo.", "1503.64"),
        ("L'importo totale è di 1.503,64 € oltre IVA per tutto.", "1503.64"),
        ("Het totale bedrag is € 1.503,64 excl. btw voor alles.", "1503.64"),
        ("Soit un total de 1 503,64 € TTC pour le tout.", None),
        ("Les cartons sont livrés en palettes de 40, soit 1 503,64 € HT la palette.", None),
    ],
)
def test_what_a_sum_has_in_it(said: str, net: str | None) -> None:
    assert value(text(said), "net amount") == net


FINAL = (
    "Zimmerei Ost GmbH, Ringstr. 4, 50667 Köln\n\nSchlussrechnung Nr. 24-118          Kiel, den 26.07.2024\n\n"
    "Leistung netto                                    1.000,00 €\n{less}Noch zu zahlen     890,00 €"
)


@pytest.mark.parametrize("less", ["abzgl. 1. Abschlagsrechnung AR-7092 vom 13.03.2024     -300,00 €\n", ""])
def test_earlier_bills_that_come_off(less: str) -> None:
    page = text(FINAL.format(less=less))
    assert [value(page, name) for name in ("invoice number", "date")] == ["24-118", "2024-07-26"]


@pytest.mark.parametrize(
    ("field", "line", "said"),
    [
        ("reminder fee", "Mahnspesen     10,00 €", "10.00"),
        ("rent", "Loyer hors charges     838,65 €", "838.65"),
        ("rent", "Nettokaltmiete     838,65 €", "838.65"),
        ("taxable income", "Steuerbares Einkommen     CHF 75'200.00", "75200.00"),
        ("taxable income", "Revenu imposable     75 200,00 €", "75200.00"),
        ("statement number", "Kontoauszug     49/2025", "49/2025"),
        ("amount due", "Bij te betalen     € 348,73", "348.73"),
        ("amount due", "Restbetrag zu Ihren Lasten     CHF 348.73", "348.73"),
        ("amount due", "Saldo zu unseren Gunsten     CHF 348.73", "348.73"),
        ("amount due", "Saldo zu Ihren Gunsten     CHF 348.73", None),
        ("delivery date", "Consegna prevista: 17/07/2024", "2024-07-17"),
        ("delivery date", "Voraussichtlicher Liefertermin: 17.07.2024", "2024-07-17"),
        ("delivery date", "Estimated delivery: 17 July 2024", "2024-07-17"),
        ("date", "Miejsce i data wystawienia: Kraków, 22.07.2024", "2024-07-22"),
        ("date", "Luogo e data: Bari, 22.07.2024", "2024-07-22"),
        ("quote number", "Suite à votre offre DE8262, nous commandons.", "DE8262"),
        ("quote number", "Suite à votre offre de 2025, nous commandons.", None),
        ("membership number", "Your membership (no. 28057) ends soon.", "28057"),
    ],
)
def test_fields_in_other_words(field: str, line: str, said: str | None) -> None:
    assert value(text(line), field) == said


def test_sort_codes_are_british() -> None:
    page = "Statement date     03/11/25\n\nPlease remit to sort code 09-48-82, account 91203959."
    assert value(text(page), "statement date") == "2025-11-03"
    assert value(text("Statement date     03/11/25\n\nPlease remit to account 91203959."), "statement date") is None
