"""Days and sums in five languages, and what is left open because it may be meant either way."""

from __future__ import annotations

import pytest

from native_host.extractor.amounts import amount_at, amounts, currency_in
from native_host.extractor.codes import code_at, iban_at
from native_host.extractor.companies import companies_in
from native_host.extractor.dates import days, orders


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("12.03.2024", "2024-03-12"),
        ("1.2.24", "2024-02-01"),
        ("2024-03-12", "2024-03-12"),
        ("12. M\u00e4rz 2024", "2024-03-12"),
        ("1er f\u00e9vrier 2024", "2024-02-01"),
        ("12 de marzo de 2024", "2024-03-12"),
        ("12 agosto 2024", "2024-08-12"),
        ("March 12, 2024", "2024-03-12"),
        ("12-Mar-2024", "2024-03-12"),
        ("the 3rd of May 2024", "2024-05-03"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("03/03/2024", "2024-03-03"),
    ],
)
def test_days(said: str, iso: str) -> None:
    assert [day.iso for day in days(said, None)] == [iso]


@pytest.mark.parametrize(
    "said", ["31.02.2024", "12 Marble 2024", "1.2.3.4", "10.0.0.12", "2024-13-01", "RE-12-03-2024", "12.03.20245"]
)
def test_what_is_no_day(said: str) -> None:
    assert days(said, True) == []


def test_a_day_that_may_be_meant_either_way_is_left_open_until_something_says_it() -> None:
    assert [day.iso for day in days("03/04/2024", None)] == [None]
    assert [day.iso for day in days("03/04/2024", True)] == ["2024-04-03"]
    assert [day.iso for day in days("03/04/2024", False)] == ["2024-03-04"]
    assert (
        orders("03/04/2024 and 25/04/2024") == {True} and orders("04/25/2024") == {False} and orders("25.04.2024") == set()
    )


@pytest.mark.parametrize(
    ("said", "value", "currency"),
    [
        ("1.234,56 EUR", "1234.56", "EUR"),
        ("EUR 1,234.56", "1234.56", "EUR"),
        ("$1,234.56", "1234.56", "USD"),
        ("CHF 1'234.50", "1234.50", "CHF"),
        ("1 234,56 \u20ac", "1234.56", "EUR"),
        ("1\u202f234,56\u00a0\u20ac", "1234.56", "EUR"),
        ("\u00a3 12", "12", "GBP"),
        ("-12,50 \u20ac", "-12.50", "EUR"),
        ("12,50-", "-12.50", None),
        ("12,- \u20ac", "12", "EUR"),
        ("1.234.567,00", "1234567.00", None),
    ],
)
def test_sums(said: str, value: str, currency: str | None) -> None:
    (one,) = amounts(said, None)
    assert (f"{one.value:f}", one.currency) == (value, currency)


@pytest.mark.parametrize("said", ["9" * 29, "-" + "9" * 29 + ",99 EUR", "(12345.678.901.234.567.890.123,45)"])
def test_figures_of_which_sums_would_be_rounded_are_no_sums(said: str) -> None:
    assert amounts(said, ",") == [] and amount_at(said, 0, ",") is None
    assert str(amounts("-123.456.789.012.345.678,91", None)[0].value) == "-123456789012345678.91"


def test_a_mark_that_may_be_of_thousands_or_decimals_is_left_open_until_something_says_it() -> None:
    assert [one.value for one in amounts("1.234 EUR", None)] == [None]
    assert [str(one.value) for one in amounts("1.234 EUR", ",")] == ["1234"]
    assert [one.value for one in amounts("1.234 EUR", ".")] == [None]


@pytest.mark.parametrize("said", ["19 %", "19%", "12.03.2024", "10:30", "A-17.20", "1,2,3"])
def test_what_is_no_sum(said: str) -> None:
    assert [one for one in amounts(said, None) if one.is_money] == []


def test_two_currencies_are_none() -> None:
    assert currency_in("12 EUR") == "EUR" and currency_in("12 EUR or 13 USD") is None


@pytest.mark.parametrize(
    ("said", "end"), [("RE-2024/17", 10), ("2024 0017", 9), ("12.03.2024", None), ("12,50", None), ("Street", None)]
)
def test_numbers_of_documents(said: str, end: int | None) -> None:
    assert code_at(said, 0) == end


def test_an_account_with_a_wrong_digit_is_none() -> None:
    assert iban_at("DE89 3704 0044 0532 0130 00", 0) == 27
    assert iban_at("DE89 3704 0044 0532 0130 01", 0) is None


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Nordlicht Handels GmbH \u00b7 Hafenstra\u00dfe 3", ["Nordlicht Handels GmbH"]),
        ("Thank you for your order at Kaiser & Sohn GmbH & Co. KG.", ["Kaiser & Sohn GmbH & Co. KG"]),
        ("Acme Tools, Inc.", ["Acme Tools, Inc."]),
        ("Fornitore Monte Rosa S.p.A.", ["Monte Rosa S.p.A."]),
        ("the limited offer", []),
        ("GmbH", []),
    ],
)
def test_companies(said: str, names: list[str]) -> None:
    assert [said[start:end] for start, end in companies_in(said)] == names
