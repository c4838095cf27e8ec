"""The whole, where no label says it or several do: what adds up."""

from __future__ import annotations

import pytest

from tests.native_host.extractor.pages import text, value


@pytest.mark.parametrize(
    ("said", "total"),
    [
        # A net sum, a tax by its rate, and what both make; the last label is no known one.
        ("Invoice no. A-1\nNet 100.00\nVAT 19 % 19.00\nThe lot          119.00 EUR", "119.00"),
        # A tax that is in the whole.
        ("Receipt no. 47\nFare incl. 7% VAT       EUR 23.50\nVAT in it             EUR 1.54", "23.50"),
        # What was given less what was given back.
        ("Receipt no. 1\nLamp      7.00\nPen   3.00\nCash     20.00\nChange     10.00\nXyz    10.00", "10.00"),
        # The only sum of a receipt.
        ("Receipt 85/24\nthe club has it from the member, 335.00 EUR for the term.", "335.00"),
        # The larger of two to be paid, when the lines add up to it.
        ("Invoice no. 7\nFee   604.11\nPostage   7.50\nInterest   6.04\nAmount due   604.11\nTotal due   617.65", "617.65"),
    ],
)
def test_what_adds_up_is_the_whole(said: str, total: str) -> None:
    assert value(text(said), "total") == total


@pytest.mark.parametrize(
    "said",
    [
        "Total weight: 12.50",
        "We met at the fair and the ticket was 12.00 EUR.",
        "Invoice no. A-1\nLamp   3.00\nPen   4.00\nInk   9.00",
    ],
)
def test_what_does_not_add_up_is_none(said: str) -> None:
    assert value(text(said), "total") is None


def test_net_and_tax_of_several_rates_are_those_that_make_the_whole() -> None:
    page = text("VAT 9 %   37.17\nVAT 21 %   398.70\nVAT   435.87\nSubtotal   2311.51\nTotal   2747.38 EUR")
    assert (value(page, "vat"), value(page, "total")) == ("435.87", "2747.38")


def test_a_credit_in_brackets_is_below_zero() -> None:
    page = text("Credit memo no. 50-CM\nTotal credit      ($22.17)")
    assert value(page, "total") == "-22.17"


def test_what_is_left_is_the_whole_less_what_was_paid() -> None:
    page = text(
        "Facture n\u00b0 63\nTotal \u00e0 r\u00e9gler   2 484,01 \u20ac\n"
        "dont acompte d\u00e9j\u00e0 vers\u00e9   70,00 \u20ac\nReste d\u00fb   2 414,01 \u20ac"
    )
    assert (value(page, "total"), value(page, "amount due")) == ("2484.01", "2414.01")
