"""The table in contract/credentials.py, on real texts: a class of secret is treated alike whatever stands around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from native_host.cli.redact import make_redact_line
from native_host.contract.credentials import PRIVATE_KEYS
from native_host.contract.entities import Entity
from native_host.contract.messages import Allow
from native_host.contract.policy import Decision, Reason
from native_host.detector.catalogue import all_rules
from native_host.detector.rule import Rule
from tests.native_host.router.conftest import Caller

Answer = Callable[[Mapping[str, object]], dict[str, Any]]
PROSE = "The garden needs water, the shed needs paint, and nobody has looked after the bees since the spring of that year. "
SECRETS = (
    'db_password = "Tr0ub4dor-and-3"',
    "psql postgres://ana:Tr0ub4dor-and-3@db.example.com/shop",
    "curl -u ana:Tr0ub4dor-and-3 https://db.example.com",
    "ENV DB_PASSWORD Tr0ub4dor-and-3",
    "AKIAQ3EGRZ7XWMPLK2TV",
    "ghp_" + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6",
    'api_key = "q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py"',
    "Authorization: Bearer q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py",
)
TOLD = (
    "My password is Tr0ub4dor-and-3.",
    "Mein Passwort lautet Tr0ub4dor-and-3",
    "My API key is q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py.",
)
PRIVATE = (
    "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n"
    "-----END PRIVATE KEY-----",
    "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE",
)
AMONG = (PROSE * 20 + "\n{}\n" + PROSE * 20, "Why does this line of the log look wrong?\n{}\n" + PROSE)
HANDING = ("Please log in with these and tell me what you see:\n{}", "Here are our keys:\n{}\n" + PROSE * 3)


@pytest.fixture(scope="module")
def redact_line() -> Answer:
    return make_redact_line()


def held(redact_line: Answer, text: str) -> bool:
    """Checks the other two steps on the way."""
    answer = redact_line({"id": 1, "text": text})
    assert redact_line({"id": 1, "text": text, "mode": "redact"})["reason"] == "redacted"
    assert redact_line({"id": 1, "text": text, "mode": "strict"})["text"] is None
    assert answer["reason"] == ("credentials_stay" if answer["text"] is None else "redacted"), text
    return bool(answer["text"] is None)


@pytest.mark.parametrize("secret", SECRETS)
def test_a_stray_secret_is_replaced_whatever_its_kind(redact_line: Answer, secret: str) -> None:
    for around in AMONG:
        assert not held(redact_line, around.format(secret)), around


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_handed_over_stays_whatever_its_kind(redact_line: Answer, secret: str) -> None:
    for around in HANDING:
        assert held(redact_line, around.format(secret)), around


@pytest.mark.parametrize("secret", [*TOLD, *PRIVATE])
def test_what_is_told_and_a_private_key_stay_wherever_they_stand(redact_line: Answer, secret: str) -> None:
    for around in AMONG:
        assert held(redact_line, around.format(secret)), around


def test_three_are_handed_over_and_two_are_not(redact_line: Answer) -> None:
    three = [SECRETS[0], SECRETS[4], SECRETS[5]]
    assert held(redact_line, AMONG[0].format("\n".join(three)))
    assert not held(redact_line, AMONG[0].format("\n".join(three[:2])))
    assert not held(redact_line, AMONG[0].format("\n".join([SECRETS[4]] * 3))), "the same one three times is one"


def test_a_text_that_is_little_else_is_handed_over(redact_line: Answer) -> None:
    assert held(redact_line, SECRETS[4]) and held(redact_line, f"```\n{SECRETS[5]}\n```")


def test_the_table_names_kinds_that_there_are_and_no_private_key_is_forgotten() -> None:
    kinds = {rule.kind or "" for rule in all_rules() if isinstance(rule, Rule) and rule.entity == Entity.SECRET}
    assert kinds >= PRIVATE_KEYS
    # What one company calls its API key.
    assert {kind for kind in kinds if "private_key" in kind} - PRIVATE_KEYS == {"klaviyo_private_key"}


async def test_a_password_let_through_keeps_nothing_here(caller: Caller) -> None:
    text = (
        "is pw-abc or pw-def the better one? Both are old, and nobody remembers which of them came first. "
        "CONFIDENTIAL it is not, says mira@post.example"
    )
    first = await caller.check(text.replace("CONFIDENTIAL ", ""))
    assert (first.decision, first.reason) == (Decision.HOLD, Reason.CREDENTIALS_STAY)
    for span in (0, 1):
        await caller.ask(Allow(caller.name(), 5000, first.id, span))
        verdict = await caller.check(text.replace("CONFIDENTIAL ", ""))
        assert verdict.decision is (Decision.HOLD if span == 0 else Decision.RELEASE)
    assert verdict.outgoing is not None and "pw-abc" in verdict.outgoing and "[EMAIL_ADDRESS_1]" in verdict.outgoing
    assert (await caller.check(text)).reason is Reason.CONFIDENTIAL_STAYS
