"""JSON Web Tokens read, never vouched for."""

from __future__ import annotations

import base64
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.jwt_decode import JwtDecode
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([JwtDecode()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


def part(data: object) -> str:
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).decode().rstrip("=")


def token(payload: object, header: object = None, signature: str = "c2ln") -> str:
    return f"{part(header or {'alg': 'HS256'})}.{part(payload)}.{signature}"


def raw(payload: bytes) -> str:
    return f"{part({'alg': 'HS256'})}.{part(payload)}.x"


GOOD = token({"sub": "é", "exp": 1700000000})
ANSWER = (
    'Header:\n\n```json\n{\n  "alg": "HS256"\n}\n```\n\nPayload:\n\n```json\n{\n  "sub": "é",\n  "exp":'
    " 1700000000\n}\n```\n\n"
    "Times (UTC):\n\n- `exp`: 2023-11-14 22:13:20\n\nThe signature was not checked."
)


@every_case(
    "ask",
    [
        "decode this jwt: {}",
        "decode jwt {}",
        "Decode this JWT token: {}",
        "decode the following JWT:\n{}",
        "jwt decode {}",
        "parse this jwt: {}",
        "read this json web token: {}",
        "what is in this JWT?\n{}",
        "whats inside this jwt: {}",
        "what does this token contain: {}",
        "show me the payload of this jwt: {}",
        "show the claims in this token: {}",
        "what are the claims in this jwt: {}",
        "inspect this access token: {}",
        "decode this bearer token: Bearer {}",
        "please decode my jwt\n```\n{}\n```",
    ],
)
def test_ways_to_ask(ask: str) -> None:
    assert said(ask.format(GOOD)) == ANSWER


@every_case(
    ("ask", "end"),
    [
        ("dekodiere dieses JWT: {}", "Die Signatur wurde nicht geprüft."),
        ("was steht in diesem Token: {}", "Die Signatur wurde nicht geprüft."),
        ("décode ce jwt : {}", "La signature n'a pas été vérifiée."),
        ("que contient ce token : {}", "La signature n'a pas été vérifiée."),
        ("decodifica este jwt: {}", "La firma no se ha comprobado."),
        ("qué contiene este token: {}", "La firma no se ha comprobado."),
    ],
)
def test_other_languages(ask: str, end: str) -> None:
    answer = said(ask.format(GOOD))
    assert answer is not None and answer.endswith(end)


@every_case(
    "ask",
    [
        "verify this jwt: {}",
        "decode and verify this jwt: {}",
        "decode this jwt and check the signature: {}",
        "is this jwt valid: {}",
        "has this token expired? {}",
        "is the signature of this jwt correct: {}",
        "decode this jwt with the secret abc: {}",
        "decode this jwt in python: {}",
        "forge a jwt like {}",
        "what is a jwt",
        "change the payload of this jwt: {}",
        "prüfe dieses JWT: {}",
        "vérifie ce jwt : {}",
        "verifica este jwt: {}",
        "decode this jwt: {} and explain it",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask.format(GOOD)) is None


@every_case(
    "bad",
    [
        "abc.def.ghi",
        "eyJhIjoxfQ",
        raw(b"[1]"),
        raw(b"{{"),
        raw(b'{"a":1,"a":2}'),
        raw(b'{"a":NaN}'),
        raw(b'{"a":1e999}'),
        raw(b'{"a":"\xff"}'),
        raw(b'{"a":' + b"[" * 40_000 + b"]" * 40_000 + b"}"),
        raw(b'{"a":' + b"9" * 9000 + b"}"),
        token({"a": "\u202e"}),
        token({"a": 1}, {"alg": "dir", "enc": "A256GCM"}),
        token({"a": 1}, {"typ": "JWT"}),
        GOOD + ".more",
        GOOD + " " + GOOD,
    ],
)
def test_what_is_no_plain_token(bad: str) -> None:
    assert said(f"decode this jwt:\n{bad}") is None


@settings(max_examples=40)
@given(
    st.dictionaries(st.text("abcxyz", min_size=1), st.integers(-(2**53), 2**53) | st.text('aä"\\ `', max_size=5), max_size=5)
)
def test_payload_is_whole(payload: dict[str, object]) -> None:
    answer = said(f"decode this jwt: {token(payload)}")
    assert answer is not None
    block = answer.split("Payload:\n\n")[1].split("json\n", 1)[1]
    assert json.JSONDecoder().raw_decode(block)[0] == payload
