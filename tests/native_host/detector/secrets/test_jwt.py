"""JSON Web Tokens: the header must decode."""

from __future__ import annotations

import base64
import json

import pytest

from native_host.detector.rules.secrets.jwt import RULES, is_jwt
from tests.native_host.detector.secrets.made_up import letters, values


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


SIGNED = f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part({'sub': '1'})}.{letters(43)}"
UNSIGNED = f"{part({'alg': 'none'})}.{part({'sub': '1'})}."
ENCRYPTED = f"{part({'alg': 'RSA-OAEP', 'enc': 'A256GCM'})}.{letters(60)}.{letters(16)}.{letters(30)}.{letters(22)}"


@pytest.mark.parametrize("token", [SIGNED, UNSIGNED, ENCRYPTED])
@pytest.mark.parametrize("around", ["{} ", "token={}", '"{}"', "Bearer {}\n", "a\n{}\nb"])
def test_a_token_is_found_whole(token: str, around: str) -> None:
    assert values(RULES, around.format(token)) == [token]


@pytest.mark.parametrize(
    "text",
    [
        f"{part({'typ': 'JWT'})}.{part({'sub': '1'})}.{letters(43)}",
        f"{part(['alg'])}.{part({})}.{letters(43)}",
        f"eyJ{letters(20)}.{letters(20)}.{letters(43)}",
        "eyJhbGciOi... is how a token starts",
        "module.submodule.function and 1.2.3",
        SIGNED.replace(".", " "),
    ],
)
def test_what_does_not_decode_is_left(text: str) -> None:
    assert values(RULES, text) == []


def test_a_header_of_nested_brackets_is_no_crash() -> None:
    assert not is_jwt(base64.urlsafe_b64encode(b"[" * 2900).decode())
