"""Table of bank account: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.money.bank_account import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("12345678", "account number {}"),
    ("021000021", "routing number {}"),
    ("20-00-00", "sort code {}"),
    ("DEUTDEFF500", "BIC: {}"),
)
NOT_FOUND = (
    "12345678",
    "on account of 3 people",
    "routing number 021000022",
    "accounting 12345678",
    "sort code 20-00",
    "a swift answer",
    "The account of 1848",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("BANK_ACCOUNT", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
