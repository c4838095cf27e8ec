"""Headers and cookies that let their bearer in."""

from __future__ import annotations

import base64

import pytest

from native_host.detector.rules.secrets.http_credential import RULES
from tests.native_host.detector.secrets.made_up import letters, values

_TOKEN = letters(32)
_BASIC = base64.b64encode(b"bob:hunter2").decode()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"Authorization: Basic {_BASIC}", _BASIC),
        (f"curl -H 'Authorization: Bearer {_TOKEN}'", _TOKEN),
        (f'headers = {{"Authorization": "token {_TOKEN}"}}', _TOKEN),
        (f"X-Api-Key: {_TOKEN}", _TOKEN),
        (f"PRIVATE-TOKEN: {_TOKEN}", _TOKEN),
        (f"Cookie: theme=dark; sessionid={_TOKEN}; lang=en", _TOKEN),
        (f"Set-Cookie: PHPSESSID={_TOKEN}; path=/; HttpOnly", _TOKEN),
        (f"?PHPSESSID={_TOKEN}", _TOKEN),
        (f'{{"auths":{{"r.example.test":{{"auth":"{_BASIC}"}}}}}}', _BASIC),
    ],
)
def test_the_credential_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer <token>",
        "Authorization: Bearer ${TOKEN}",
        "Authorization: Bearer YOUR_ACCESS_TOKEN",
        "Authorization: Basic authentication",
        "Use basic arithmetic and basic research.",
        "the bearer of this letter",
        "X-Api-Key: $KEY",
        "Cookie: theme=dark; lang=en",
        "Set-Cookie: sessionid=deleted; Max-Age=0",
    ],
)
def test_what_lets_nobody_in_is_left(text: str) -> None:
    assert values(RULES, text) == []
