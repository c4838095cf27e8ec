"""Table of house name: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.house_name import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("Rose Cottage, Church Lane, Ambleside LA22 9DQ", "{}"),
    ("Rose Cottage\nChurch Lane\nAmbleside\nLA22 9DQ", "my address: {}"),
    ("The Old Rectory, Main Street, Great Rissington, Gloucestershire GL54 2LP", "{}"),
    ("Willow Barn, Mill Road, Thetford IP24 1AB", "we moved to {}"),
    ("Hill Farm, Ludlow SY8 2BT", "{}."),
    ("Two Elms, Station Road, Wick BS30 5QH", "{}"),
)
NOT_FOUND = (
    "The White House, Washington",
    "Rose Cottage is a nice name for a house",
    "the Manor House on Church Lane",
    "Farm House Road, Chapter LA2",
    "The Old Mill, Main Street in a novel",
    "Bletchley Park, Milton Keynes",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
