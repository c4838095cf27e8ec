"""Random tokens count beside a word that says they are secret, and not as hashes, ids, paths and names."""

from __future__ import annotations

import base64

import pytest

from native_host.detector.rules.secrets.entropy import RULES, is_random
from native_host.detector.rules.secrets.plausible import bits_per_character, is_placeholder, is_reference
from tests.native_host.detector.secrets.made_up import hexadecimal, letters, octets, values

_TOKEN = letters(40)
_HEX = hexadecimal(32)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"the key we use internally is {_TOKEN}", _TOKEN),
        (f"salt {_HEX}", _HEX),
        (f"internal_api_key => {_TOKEN}", _TOKEN),
        (f"Here is my api key {_TOKEN} can you debug?", _TOKEN),
        (f"unser Schlüssel: {_TOKEN}.", _TOKEN),
    ],
)
def test_a_token_with_context_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        f"we saw {_TOKEN} there",
        f"key sha256: {hexadecimal(64)}",
        f"token md5 {_HEX}",
        f"secret commit {hexadecimal(40)}",
        f'key "integrity": "sha512-{base64.b64encode(octets(64)).decode()}"',
        f"key data:image/png;base64,{base64.b64encode(octets(90)).decode()}",
        "key 550e8400-e29b-41d4-a716-446655440000",
        f"api https://x.example.test/files/{_TOKEN}/view",
        f"public key {hexadecimal(64)}",
        "key SomeVeryLongClassNameForTesting123Factory",
        "key KEY_LEFT_BRACKET_AND_SOME_LONG_CONSTANT_NAME",
        "key 12345678901234567890123456789012345",
        "api /usr/local/lib/python3.11/site-packages/package/module.py",
    ],
)
def test_hashes_ids_paths_and_names_are_left(text: str) -> None:
    assert values(RULES, text) == []


@pytest.mark.parametrize("token", ["a" * 40, "ab" * 20, "0" * 64, "short1A", "feature-oauth-token-refresh"])
def test_what_repeats_or_reads_is_not_random(token: str) -> None:
    assert not is_random(token)


def test_entropy_of_known_texts() -> None:
    assert bits_per_character("") == 0.0
    assert bits_per_character("aaaa") == 0.0
    assert bits_per_character("abcd") == 2.0


@pytest.mark.parametrize(
    "value", ["<token>", "*****", "YOUR_API_KEY", "xxxxxxxx", "null", "true", "[REDACTED]", "", "your-key-here", "..."]
)
def test_placeholders(value: str) -> None:
    assert is_placeholder(value)


@pytest.mark.parametrize(
    "value", ["${VAR}", "$VAR", "process.env.X", 'os.environ["X"]', "get_secret()", "{{ x }}", "vault:kv/x", "%VAR%"]
)
def test_references(value: str) -> None:
    assert is_reference(value)


@pytest.mark.parametrize("value", ["hunter2", "Tr0ub4dor&3", "s3cr3t!pass", "Pa$$w0rd", "correcthorse"])
def test_real_values_are_neither(value: str) -> None:
    assert not is_placeholder(value)
    assert not is_reference(value)
