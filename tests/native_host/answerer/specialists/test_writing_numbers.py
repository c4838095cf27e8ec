from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.writing_numbers import (
    decimal_places,
    exact,
    magnitude,
    number,
    round_to_places,
    significant,
)
from tests.native_host.answerer.every_case import every_case

_DECIMALS = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal("1e-9"), max_value=Decimal("1e14"), places=10
)


@every_case(
    ("value", "text"),
    [
        ("0", "**0**"),
        ("-7", "**-7**"),
        ("1/8", "**0.125**"),
        ("-5/2", "**-2.5**"),
        ("1/3", "**0.333333333333** (rounded to 12 significant digits; exactly 1/3)"),
        ("200/3", "**66.6666666667** (rounded to 12 significant digits; exactly 200/3)"),
        ("1/3000000000000", "**3.33333333333 × 10^-13** (rounded to 12 significant digits; exactly 1/3000000000000)"),
        ("999999999999999/1000000000000000", "**0.999999999999999**"),
    ],
)
def test_numbers(value: str, text: str) -> None:
    assert number(Fraction(value), "en", ".") == text


def test_a_negative_half_is_not_rounded() -> None:
    assert round_to_places(Fraction("-2.5"), 0) is None
    assert round_to_places(Fraction("2.5"), 0) == 3
    assert round_to_places(Fraction("-2.6"), 0) == -3


@settings(max_examples=40)
@given(_DECIMALS)
def test_exact_text_is_the_value(value: Decimal) -> None:
    text = exact(Fraction(value), ".")
    assert text is not None
    assert Decimal(text) == value
    assert decimal_places(Fraction(value)) == max(0, -int(value.normalize().as_tuple().exponent))
    assert exact(Fraction(value), ",") == text.replace(".", ",")


@settings(max_examples=40)
@given(_DECIMALS, st.integers(1, 12))
def test_significant_digits_agree_with_decimal(value: Decimal, digits: int) -> None:
    text = significant(Fraction(value), digits, ".")
    assert text is not None
    mantissa, _, power = text.partition(" × 10^")
    assert Decimal(mantissa) * Decimal(10) ** int(power or 0) == Context(prec=digits, rounding=ROUND_HALF_UP).plus(value)
    assert magnitude(Fraction(value)) == value.adjusted()


@settings(max_examples=40)
@given(_DECIMALS, st.integers(0, 8))
def test_places_agree_with_decimal(value: Decimal, places: int) -> None:
    assert round_to_places(Fraction(value), places) == Fraction(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
