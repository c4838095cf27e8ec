"""Table of mac: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.network.mac import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("00:1B:44:11:3A:B7", "mac {}"),
    ("001b.4411.3ab7", "mac {}"),
)
NOT_FOUND = (
    "ff:ff:ff:ff:ff:ff",
    "00:00:00:00:00:00",
    "12:30:45",
    "de:ad:be:ef",
    "550e8400-e29b-41d4-a716-446655440000",
    "aa:bb:cc:dd:ee:ff:00:11",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("MAC_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
