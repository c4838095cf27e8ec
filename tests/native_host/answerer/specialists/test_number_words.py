"""Numbers in figures and words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from native_host.answerer.specialists.number_words import read_number
from native_host.answerer.specialists.phrases import Ambiguous
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("text", "language", "number"),
    [
        ("12", "en", "12"),
        ("1.5", "en", "1.5"),
        ("1,5", "de", "1.5"),
        ("1,234", "en", "1234"),
        ("1.234", "de", "1234"),
        ("1,234,567", "de", "1234567"),
        ("0.125", "en", "0.125"),
        ("0,125", "es", "0.125"),
        ("two", "en", "2"),
        ("zwölf", "de", None),
        ("zwolf", "de", "12"),
        ("deux", "fr", "2"),
        ("dos", "es", "2"),
        ("two", "de", None),
        ("", "en", None),
        ("-1", "en", None),
        ("1.2.3", "en", None),
        ("1e5", "en", None),
        ("\u0665", "en", None),
        ("9" * 16, "en", None),
    ],
)
def test_numbers(text: str, language: str, number: str | None) -> None:
    assert read_number(text, language) == (None if number is None else Fraction(number))


@every_case(("text", "language"), [("1.234", "en"), ("1,234", "de"), ("1,234", "fr"), ("1.234", "es"), ("012,345", "en")])
def test_groups_of_three_that_nothing_settles(text: str, language: str) -> None:
    with pytest.raises(Ambiguous):
        read_number(text, language)
