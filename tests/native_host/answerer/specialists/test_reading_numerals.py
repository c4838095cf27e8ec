from __future__ import annotations

import re
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.reading_numerals import LANGUAGES, NUMERAL, Language, read_numerals
from tests.native_host.answerer.every_case import every_case


def _value(text: str, language: Language) -> Fraction | None:
    read = read_numerals([text], language)
    return None if read is None else read.values[0]


@every_case(
    ("text", "english", "german", "french", "spanish"),
    [
        ("12", "12", "12", "12", "12"),
        ("2.5", "2.5", "2.5", "2.5", "2.5"),
        ("2,5", "2.5", "2.5", "2.5", "2.5"),
        (".5", "0.5", "0.5", "0.5", "0.5"),
        ("0.125", "0.125", "0.125", "0.125", "0.125"),
        ("1.234", "1.234", "1234", None, None),
        ("1,234", "1234", "1.234", "1.234", None),
        ("1,234.5", "1234.5", "1234.5", "1234.5", "1234.5"),
        ("1.234,5", "1234.5", "1234.5", "1234.5", "1234.5"),
        ("1.234.567", "1234567", "1234567", "1234567", "1234567"),
        ("1,234,567", "1234567", "1234567", "1234567", "1234567"),
        ("12,34,567", "1234567", "1234567", "1234567", "1234567"),
        ("1 234,5", "1234.5", "1234.5", "1234.5", "1234.5"),
        ("1'234.5", "1234.5", "1234.5", "1234.5", "1234.5"),
        ("1_000", "1000", "1000", "1000", "1000"),
        ("1.2345", "1.2345", "1.2345", "1.2345", "1.2345"),
        ("1,23,4", None, None, None, None),
        ("1.2.3", None, None, None, None),
        ("1,234.567,8", None, None, None, None),
        ("12 34", None, None, None, None),
        ("9" * 61, None, None, None, None),
    ],
)
def test_one_numeral(text: str, english: str | None, german: str | None, french: str | None, spanish: str | None) -> None:
    for language, wanted in zip(LANGUAGES, (english, german, french, spanish), strict=True):
        assert _value(text, language) == (None if wanted is None else Fraction(wanted)), language


def test_one_numeral_settles_the_sign_of_the_others() -> None:
    read = read_numerals(["1.234", "2.5"], "de")
    assert read is not None
    assert read.values == (Fraction("1.234"), Fraction("2.5"))
    assert read_numerals(["1.5", "1,5"], "en") is None


@settings(max_examples=40)
@given(st.integers(0, 10**12), st.integers(0, 999))
def test_grouped_as_each_language_writes_it(whole: int, thousandths: int) -> None:
    value = whole + Fraction(thousandths, 1000)
    english = f"{whole:,}.{thousandths:03}"
    assert _value(english, "en") == value
    assert _value(english.translate({ord(","): ".", ord("."): ","}), "de") == value
    assert _value(english.translate({ord(","): " ", ord("."): ","}), "fr") == value


@settings(max_examples=40)
@given(st.text("0123456789.,' _", max_size=30))
def test_reads_or_refuses(text: str) -> None:
    for found in re.findall(NUMERAL, text):
        for language in LANGUAGES:
            value = _value(found, language)
            assert value is None or value >= 0
