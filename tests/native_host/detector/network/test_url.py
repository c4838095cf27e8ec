"""Table of url: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.network.url import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("https://bob:hunter2x@intranet.example.com/a", "see {}."),
    ("https://x.example.com/reset?token=a8f3k2l9d0s8f7", "see {}"),
)
NOT_FOUND = (
    "https://example.com/page?id=12345678&lang=en",
    "https://example.com/?token=YOUR_TOKEN",
    "https://user@example.com/",
    "http://[::1",
    "https://example.com/?key=name",
    "https://user:password@example.com",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("URL", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
