"""Table of licence plate: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.licence_plate import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("M-AB 1234", "Kennzeichen {}"),
    ("AB12 CDE", "number plate {}"),
    ("7ABC123", "license plate: {}"),
)
NOT_FOUND = (
    "M-AB 1234",
    "plate of pasta",
    "the number plate is dirty",
    "HTTP-1 200",
    "license plate reader 2000",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("LICENSE_PLATE", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
