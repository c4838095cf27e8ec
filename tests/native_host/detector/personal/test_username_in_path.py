"""Table of username in path: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.username_in_path import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("jdoe", "open /home/{}/.ssh/config"),
    ("Jane.Doe", "C:\\Users\\{}\\Documents"),
    ("Jane Doe", "C:\\Users\\{}\\Documents"),
    ("jane", "/Users/{}/Library"),
)
NOT_FOUND = (
    "/home/user/x",
    "/Users/Shared/x",
    "C:\\Users\\Public\\x",
    "/home/runner/work",
    "https://example.com/home/about",
    "/home/",
    "~/projects",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("USERNAME", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
