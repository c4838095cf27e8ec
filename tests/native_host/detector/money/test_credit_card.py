"""Table of credit card: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.money.credit_card import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("4111 1111 1111 1111", "card {} 12/27"),
    ("4111-1111-1111-1111", "{}"),
    ("5555555555554444", "{}"),
    ("3782 822463 10005", "amex {}"),
    ("4111\n1111\n1111\n1111", "{}"),
    ("4111.1111.1111.1111", "{}"),
    ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "{}"),
)
NOT_FOUND = (
    "4111111111111112",
    "order 1234567812345678",
    "3.14159265358979323846",
    "0.4111111111111111",
    "a4111111111111111",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
    "+4915112345678",
    "0000000000000000",
    "1716400000123",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("CREDIT_CARD", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
