"""Named arguments: calls that set a secret, not lists of names."""

from __future__ import annotations

import pytest

from native_host.detector.rules.secrets.named_argument import RULES
from tests.native_host.detector.secrets.made_up import values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("define('DB_PASSWORD', 'hunter2');", "hunter2"),
        ('props.setProperty("password", "hunter2");', "hunter2"),
        ('config.put("api_key", "abc123def456")', "abc123def456"),
        ("FROM x\nENV DB_PASSWORD hunter2\n", "hunter2"),
        ("setx API_TOKEN abc123def456", "abc123def456"),
    ],
)
def test_the_value_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        '["username", "password", "email"]',
        "define('DB_PASSWORD', '');",
        'props.setProperty("password", "${db.password}");',
        'form.set("password", "********")',
        "ENV DB_PASSWORD $DB_PASSWORD",
        'getElement("password", "input")',
    ],
)
def test_what_sets_nothing_is_left(text: str) -> None:
    assert values(RULES, text) == []
