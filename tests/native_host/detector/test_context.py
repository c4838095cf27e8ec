"""Context words: whole words, any case, any language, within their reach."""

from __future__ import annotations

import pytest

from native_host.detector.context import Context

WORDS = Context(("tel", "date of birth", "d.o.b", "電話", "account #"), 20, 5)


@pytest.mark.parametrize(
    "text",
    ["Tel.: 1", "TEL 1", "Date of\n birth: 1", "D.O.B. 1", "電話番号は1", "account #1", "1 tel"],
)
def test_a_word_nearby_counts(text: str) -> None:
    at = text.index("1")
    assert WORDS.is_near(text, at, at + 1)


@pytest.mark.parametrize(
    "text", ["hotel 1", "telling 1", "birth date 1", "tel" + " " * 20 + "1", "1      tel", "1 hotel", ""]
)
def test_part_of_a_word_or_a_far_one_does_not(text: str) -> None:
    at = text.find("1")
    assert not WORDS.is_near(text, max(at, 0), at + 1)


def test_a_word_cut_by_the_reach_is_no_word() -> None:
    text = "hotel" + " " * 17 + "1"
    assert not WORDS.is_near(text, 22, 23)
