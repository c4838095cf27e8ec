"""Secrets handed over by name without a sign between: `define('DB_PASSWORD', 'x')`, `ENV DB_PASSWORD x`, `setx TOKEN x`."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.assigned_value import PASSWORD_KEYS, TOKEN_KEYS, is_secret


def _is_secret(value: str) -> bool:
    return is_secret("password", value, is_quoted=True)


_QUOTED = r"[\"'](?P<value>[^\"'\n]{3,})[\"']"


def _named(keys: str, kind: str) -> tuple[Rule, Rule]:
    key = rf"[\w.-]*(?:{keys})"

    def rule(name: str, pattern: str, *literals: str) -> Rule:
        return Rule(
            name=f"secrets.{name}_{kind}",
            entity=Entity.SECRET,
            pattern=pattern,
            score=0.88,
            kind=kind,
            prefilter=literals,
            validate=_is_secret,
        )

    return (
        # Only behind a call that sets something: a list of column names holds "password", "email" as well.
        rule(
            "call_argument",
            r"\b(?:define|put|putenv|set\w*|append|add\w*|with\w*|env|property|option|fill|type)"
            rf"\(\s*[\"']{key}[\"']\s*,\s*{_QUOTED}",
            *("(",),
        ),
        rule(
            "env_line",
            rf"(?:^|\n)[ \t]*(?:ENV|ARG|setenv|setx)[ \t]+{key}[ \t]+[\"']?(?P<value>[^\s\"'=]+)",
            "env",
            "arg",
            "setx",
        ),
    )


RULES = (*_named(PASSWORD_KEYS, "password"), *_named(TOKEN_KEYS, "token"))
