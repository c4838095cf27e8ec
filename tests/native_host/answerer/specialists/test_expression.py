from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.expression import Interval, NotArithmetic, Token, evaluate
from tests.native_host.answerer.every_case import every_case


def _tokens(text: str) -> list[Token]:
    return [Fraction(part) if part[0].isdigit() else part for part in text.split()]


def _value(text: str) -> Fraction:
    value = evaluate(_tokens(text))
    assert value.is_exact
    return value.low


@every_case(
    ("text", "value"),
    [
        ("2 + 3 * 4", "14"),
        ("( 2 + 3 ) * 4", "20"),
        ("10 - 4 - 3", "3"),
        ("24 / 4 / 2", "3"),
        ("2 * 3 ^ 2", "18"),
        ("2 ^ - 2", "1/4"),
        ("- 3 + 5", "2"),
        ("3 * - 2", "-6"),
        ("3 ! ^ 2", "36"),
        ("2 ( 3 + 4 )", "14"),
        ("17 mod 5", "2"),
        ("√2 16 + 9", "13"),
        ("√3 27", "3"),
        ("3 + word√2 16", "7"),
        ("8 ^ ( 1 / 3 )", "2"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert _value(text) == Fraction(value)


@every_case(
    "text",
    [
        "2 ^ 3 ^ 2",
        "- 2 ^ 2",
        "6 / 2 ( 1 + 2 )",
        "3 ! !",
        "word√2 16 + 9",
        "1 / 0",
        "0 ^ 0",
        "( - 8 ) ^ ( 1 / 3 )",
        "√2 ( - 4 )",
        "3 mod 0",
        "- 7 mod 3",
        "1001 !",
        "1/2 !",
        "9 ^ 99999999",
        "3 +",
        "+ 3",
        "( 3",
        "3 )",
        "3 3",
        "",
        "( )",
        "( " * 500 + "1",
        "2 ^ ( 1 / 101 )",
    ],
)
def test_what_has_no_single_value_is_refused(text: str) -> None:
    with pytest.raises(NotArithmetic):
        evaluate(_tokens(text))


@given(st.fractions(0, 10**12), st.integers(2, 9))
@settings(max_examples=60, deadline=None)
def test_a_root_lies_in_its_interval(value: Fraction, degree: int) -> None:
    root = evaluate([f"√{degree}", value])
    assert root.low**degree <= value <= root.high**degree
    assert root.high - root.low < Fraction(1, 2**300)


@given(st.fractions(0, 1000), st.integers(2, 5))
@settings(max_examples=50, deadline=None)
def test_a_root_of_a_power_is_exact(value: Fraction, degree: int) -> None:
    assert evaluate([f"√{degree}", value**degree]) == Interval(value, value)


@given(st.lists(st.sampled_from("+-*/^!()") | st.just("√2") | st.just("mod") | st.fractions(0, 50), max_size=30))
@settings(max_examples=60, deadline=None)
def test_evaluates_or_refuses(tokens: list[Token]) -> None:
    try:
        value = evaluate(tokens)
    except NotArithmetic:
        return
    assert value.low <= value.high
