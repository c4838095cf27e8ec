"""The table in contract/credentials.py, on real texts: a class of secret is treated alike whatever stands around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from native_host.cli.redact import make_redact_line
from native_host.contract.credentials import KEPT_KINDS
from native_host.contract.entities import Entity
from native_host.contract.messages import Allow
from native_host.contract.policy import Decision, Reason
from native_host.detector.catalogue import all_rules
from native_host.detector.rule import Rule
from tests.native_host.router.conftest import Caller

Answer = Callable[[Mapping[str, object]], dict[str, Any]]
PROSE = "The garden needs water, the shed needs paint, and nobody has looked after the bees since the spring of that year. "
AROUND = (
    "{}",
    PROSE * 20 + "\n{}\n" + PROSE * 20,
    "Please log in with these credentials and tell me what you see:\n{}",
    "Here is my login, use it:\n{}\nthe token is yours now",
    "Why does this line of the log look wrong?\n{}\nand this one: job took 913 ms",
    "```\n{}\n```",
)
PASSWORDS = (
    'db_password = "Tr0ub4dor-and-3"',
    "My password is Tr0ub4dor-and-3.",
    "psql postgres://ana:Tr0ub4dor-and-3@db.example.com/shop",
    "curl -u ana:Tr0ub4dor-and-3 https://db.example.com",
    "mysql --password=Tr0ub4dor-and-3 shop",
    "ENV DB_PASSWORD Tr0ub4dor-and-3",
    "Mein Passwort lautet Tr0ub4dor-and-3",
    "PIN: 4821",
    "Authorization: Basic YW5hOlRyMHViNGRvci1hbmQtMw==",
)
PRIVATE_KEYS = (
    "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n"
    "-----END PRIVATE KEY-----",
    "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE",
)
OTHERS = (
    "AKIAQ3EGRZ7XWMPLK2TV",
    "ghp_" + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6",
    'api_key = "q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py"',
    "My API key is q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py.",
    "ENV API_TOKEN q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py",
    "Authorization: Bearer q8Zr2Lx9Vb4Nw7Tc1Ks5Hd3Jf6Gm0Py",
    "Your verification code is 482193.",
)


@pytest.fixture(scope="module")
def redact_line() -> Answer:
    return make_redact_line()


@pytest.mark.parametrize("secret", [*PASSWORDS, *PRIVATE_KEYS])
def test_a_password_or_private_key_keeps_the_prompt_here(redact_line: Answer, secret: str) -> None:
    for around in AROUND:
        text = around.format(secret)
        answer = redact_line({"id": 1, "text": text})
        assert (answer["text"], answer["reason"]) == (None, "credentials_stay"), text
        assert redact_line({"id": 1, "text": text, "mode": "redact"})["reason"] == "redacted"


@pytest.mark.parametrize("secret", [*OTHERS, "\n".join(OTHERS)])
def test_every_other_secret_is_replaced_however_many(redact_line: Answer, secret: str) -> None:
    for around in AROUND:
        text = around.format(secret)
        answer = redact_line({"id": 1, "text": text})
        assert answer["reason"] == "redacted" and "[SECRET_1]" in answer["text"], text
        assert redact_line({"id": 1, "text": text, "mode": "strict"})["reason"] == "private_values_stay"


def test_the_table_names_kinds_that_there_are_and_none_is_forgotten() -> None:
    kinds = {rule.kind or "" for rule in all_rules() if isinstance(rule, Rule) and rule.entity == Entity.SECRET}
    assert kinds >= KEPT_KINDS
    named = {kind for kind in kinds if "password" in kind or "private_key" in kind or kind.endswith("pin")}
    # What one company calls its API key, and another's own name.
    assert named - KEPT_KINDS == {"klaviyo_private_key", "onepassword_secret_key", "onepassword_service_account"}


async def test_a_password_let_through_keeps_nothing_here(caller: Caller) -> None:
    text = "is pw-abc or pw-def the better one? CONFIDENTIAL it is not, says mira@post.example"
    first = await caller.check(text.replace("CONFIDENTIAL ", ""))
    assert (first.decision, first.reason) == (Decision.HOLD, Reason.CREDENTIALS_STAY)
    for span in (0, 1):
        await caller.ask(Allow(caller.name(), 5000, first.id, span))
        verdict = await caller.check(text.replace("CONFIDENTIAL ", ""))
        assert verdict.decision is (Decision.HOLD if span == 0 else Decision.RELEASE)
    assert verdict.outgoing is not None and "pw-abc" in verdict.outgoing and "[EMAIL_ADDRESS_1]" in verdict.outgoing
    assert (await caller.check(text)).reason is Reason.CONFIDENTIAL_STAYS
