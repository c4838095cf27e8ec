"""Table of iban: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.money.iban import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("DE89 3704 0044 0532 0130 00", "IBAN {} and"),
    ("GB29NWBK60161331926819", "{}"),
    ("fr1420041010050500013m02606", "{}."),
    ("NL91 ABNA 0417 1643 00", "naar {} graag"),
)
NOT_FOUND = (
    "DE89 3704 0044 0532 0130 01",
    "XX89 3704 0044 0532 0130 00",
    "DE89 3704 0044 0532 0130",
    "IDE89370400440532013000",
    "AB12 CDE",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("IBAN_CODE", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
