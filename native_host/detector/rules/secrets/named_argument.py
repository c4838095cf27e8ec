"""Secrets handed over by name without a sign between: `define('DB_PASSWORD', 'x')`, `ENV DB_PASSWORD x`, `setx TOKEN x`."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.assigned_value import PASSWORD_KEYS, TOKEN_KEYS, is_secret


def _is_secret(value: str) -> bool:
    return is_secret("password", value, is_quoted=True)


def _rule(name: str, pattern: str, *literals: str) -> Rule:
    return Rule(
        name=f"secrets.{name}",
        entity=Entity.SECRET,
        pattern=pattern,
        score=0.88,
        kind="password",
        prefilter=literals,
        validate=_is_secret,
    )


_KEY = rf"[\w.-]*(?:{PASSWORD_KEYS}|{TOKEN_KEYS})"
_QUOTED = r"[\"'](?P<value>[^\"'\n]{3,})[\"']"

RULES = (
    # Only behind a call that sets something: a list of column names holds "password", "email" as well.
    _rule(
        "call_argument",
        rf"\b(?:define|put|putenv|set\w*|append|add\w*|with\w*|env|property|option|fill|type)\(\s*[\"']{_KEY}[\"']\s*,\s*{_QUOTED}",
        *("(",),
    ),
    _rule(
        "env_line",
        rf"(?:^|\n)[ \t]*(?:ENV|ARG|setenv|setx)[ \t]+{_KEY}[ \t]+[\"']?(?P<value>[^\s\"'=]+)",
        "env",
        "arg",
        "setx",
    ),
)
