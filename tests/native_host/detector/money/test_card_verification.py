"""Table of card verification codes: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.money.card_verification import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("123", "cvv {}"),
    ("999", "CVC: {}"),
    ("1234", "amex cvv is {}"),
    ("042", "Kartenprüfnummer {}"),
    ("321", "cryptogramme : {}"),
    ("555", '"cvv2": "{}"'),
)
NOT_FOUND = (
    "CVC 2023 conference in May",
    "see the cvv 4.5 library",
    "CVC words: cat, dog",
    "the cvv field has 3 digits",
    "cvv",
    "my 123 cvv",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("CREDIT_CARD", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
