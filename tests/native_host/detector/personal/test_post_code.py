"""Table of post codes: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.post_code import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("SW1A 2AA", "my postcode is {}"),
    ("sw1a2aa", "post code: {}"),
    ("K1A 0B1", "postal code {}"),
    ("1015 CJ", "postcode {}"),
    ("D02 X285", "Eircode {}"),
)
NOT_FOUND = (
    "SW1A 2AA",
    "zip files in C1A 2B",
    "postcode lookup API v2",
    "the zip 7z and tar formats",
    "postal code of conduct",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
