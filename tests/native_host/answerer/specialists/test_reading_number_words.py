from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.reading_number_words import number_in_words
from native_host.answerer.specialists.reading_numerals import LANGUAGES, Language
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("words", "language", "value"),
    [
        ("zero", "en", 0),
        ("twenty-one", "en", 21),
        ("two hundred and five", "en", 205),
        ("one thousand two hundred", "en", 1200),
        ("Ninety Nine", "en", 99),
        ("einundzwanzig", "de", 21),
        ("fünfundsiebzig", "de", 75),
        ("zweitausenddreihundert", "de", 2300),
        ("hundert", "de", 100),
        ("vingt et un", "fr", 21),
        ("soixante et onze", "fr", 71),
        ("quatre-vingts", "fr", 80),
        ("quatre-vingt-dix-neuf", "fr", 99),
        ("deux mille", "fr", 2000),
        ("mille", "fr", 1000),
        ("veintidós", "es", 22),
        ("treinta y cinco", "es", 35),
        ("mil doscientos", "es", 1200),
        ("ciento uno", "es", 101),
        ("two three", "en", None),
        ("twenty ten", "en", None),
        ("zero thousand", "en", None),
        ("thousand", "en", None),
        ("hello", "en", None),
        ("", "en", None),
        ("one million", "en", None),
        ("drei", "en", None),
    ],
)
def test_words(words: str, language: Language, value: int | None) -> None:
    assert number_in_words(words, language) == value


def _english(value: int) -> str:
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    small = f"{ones} eighteen nineteen".split()
    tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if value < 20:
        return small[value]
    if value < 100:
        return tens[value // 10] + (f"-{small[value % 10]}" if value % 10 else "")
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{_english(value // size)} {name}{joint + _english(rest) if rest else ''}"
    raise AssertionError


@settings(max_examples=40)
@given(st.integers(0, 999_999))
def test_agrees_with_spelling_out(value: int) -> None:
    assert number_in_words(_english(value), "en") == value


@settings(max_examples=40)
@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_reads_or_refuses(words: str, language: Language) -> None:
    value = number_in_words(words, language)
    assert value is None or 0 <= value <= 999_999
