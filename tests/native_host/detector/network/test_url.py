"""Of a URL only what opens something is hidden: tokens in query and fragment, and a person's name before a password."""

from __future__ import annotations

import pytest

from native_host.detector.catalogue import default_detector
from native_host.detector.rules.network.url import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

TOKENS = (
    ("https://x.example.com/reset?token=a8f3k2l9d0s8f7", "a8f3k2l9d0s8f7"),
    ("see (https://x.example.com/cb#access_token=ya29abcdef12&expires_in=3600).", "ya29abcdef12"),
    ("[![b](https://b.example.com/g.svg?token=lWZ9OBQ7GM)](https://b.example.com/g)", "lWZ9OBQ7GM"),
    ("wss://s.example.com/live?user=7&API_KEY=9f8e7d6c5b4a&v=2", "9f8e7d6c5b4a"),
)
NOT_FOUND = (
    "https://example.com/page?id=12345678&lang=en",
    "https://example.com/?token=YOUR_TOKEN",
    "https://user@example.com/",
    "http://[::1",
    "https://example.com/?key=name",
    "https://user:password@example.com",
    "https://example.com/?monkey=a8f3k2l9d0s8f7",
)
WHOLE = (
    ("https://anna.berg:S3cr3t!x@files.example.com/a?c=d", [("USERNAME", "anna.berg"), ("SECRET", "S3cr3t!x")]),
    ("postgres://app:pwX99zz@db.internal:5432/orders", [("SECRET", "pwX99zz")]),
    ("mongodb+srv://svc:Zu7%21pp@cluster0.example.net/test", [("SECRET", "Zu7%21pp")]),
    ("mysql://root:to@r!123@db.example.org/x", [("SECRET", "to@r!123")]),
    (
        "https://example.com/reset?email=jane@example.com&reset_token=8s7d6f5g4h3j2k1l",
        [("EMAIL_ADDRESS", "jane@example.com"), ("SECRET", "8s7d6f5g4h3j2k1l")],
    ),
    ("curl 'https://api.example.com/v1/items?token=abc123def456ghi&limit=10'", [("SECRET", "abc123def456ghi")]),
    ("ftp://jane@example.com:21/a", [("EMAIL_ADDRESS", "jane@example.com")]),
)


@pytest.mark.parametrize(("text", "value"), TOKENS)
def test_the_token_alone_is_found(text: str, value: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == [("SECRET", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_all_rules_together_leave_the_rest_of_the_url(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text, default_detector().detect(text)) == expected
