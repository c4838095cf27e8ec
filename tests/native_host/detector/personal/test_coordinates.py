"""Table of coordinates: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.coordinates import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("52.520008, 13.404954", "at {} now"),
    ("40°26'46\"N 79°58'56\"W", "{}"),
    ("48.8584, 2.2945", "GPS: {}"),
)
NOT_FOUND = (
    "[0.12345, 0.54321, 1.23456]",
    "0.12345, 0.54321",
    "1.5, 2.5",
    "weights 12.34567, 98.76543, 11.22222",
    "version 10.12345",
    "200.12345, 300.12345",
    "48.8584, 2.2945",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("COORDINATES", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
