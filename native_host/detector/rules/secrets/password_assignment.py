"""`password = ...` in every config syntax: env, YAML, JSON, TOML, INI, XML, code. The finding is the value alone."""

from __future__ import annotations

from collections.abc import Iterator

import re2

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.rules.secrets.assigned_value import (
    PASSWORD_KEYS,
    TOKEN_KEYS,
    is_about_something_else,
    is_password_key,
    is_secret,
)

_STRINGS = r'"(?:[^"\\\n]|\\.)+"|\'(?:[^\'\\\n]|\\.)+\'|`(?:[^`\\\n]|\\.)+`'
_ANNOTATED = r"[?!]?:[ \t]*[A-Za-z][\w.\[\]| ]*=[ \t]*"
_ELSEWHERE = r",?[ \t]*\r?\n?[ \t]*\"?\bvalue\"?[ \t]*[=:][ \t]*"
_SIGN = r"[ \t]*(?:=>|:=|\?=|===?|!==?|=|:|：)[ \t]*"
# Groups: key, end of an XML tag, string prefix, value. Counts are unbounded since RE2 unrolls bounded ones; it stays linear.
_ASSIGNMENT = re2.compile(
    rf"(?i)([\w.-]*(?:{PASSWORD_KEYS}|{TOKEN_KEYS}|\bpass|_pass|\bpw\b|_pw\b)[\w-]*)"
    rf"(?:[\"'`\]]{{0,2}}(?:{_ANNOTATED}|{_ELSEWHERE}|{_SIGN})|(>))"
    rf"([A-Za-z]{{0,2}}|@|\\)({_STRINGS}|[^\s\"'`,;<>\\]+)"
)
_NEXT_PARAMETER = re2.compile(r"&[\w.\[\]-]+=")
_CLOSERS = {")": "(", "]": "[", "}": "{"}


class PasswordAssignment:
    """The scanner. `literals` are strings one of which every match holds."""

    name = "secrets.password_assignment"
    literals = (
        *(
            "pass",
            "pwd",
            "pw",
            "psw",
            "kennwort",
            "mdp",
            "contrase",
            "clave",
            "senha",
            "parola",
            "wachtwoord",
            "пароль",
            "密码",
            "密碼",
        ),
        *("パスワード", "비밀번호", "secret", "token", "key", "credential", "bearer", "jwt"),
    )
    context = (
        *(
            "password",
            "passwd",
            "passcode",
            "passphrase",
            "pass",
            "pwd",
            "pw",
            "passwort",
            "kennwort",
            "mot de passe",
            "mdp",
            "clave",
        ),
        *("contraseña", "contrasena", "senha", "parola", "wachtwoord", "пароль", "密码", "密碼", "パスワード", "비밀번호"),
        *("secret", "token", "api key", "apikey", "access key", "secret key", "private key", "credential", "credentials"),
    )

    def scan(self, text: str) -> Iterator[Finding]:
        """Values of assignments, left to right; linear in the text."""
        for match in _ASSIGNMENT.finditer(text):
            finding = _finding(match[1], match[3], match[4], match.start(3), match.start(4), is_element=match[2] is not None)
            if finding is not None:
                yield finding


def _finding(key: str, prefix: str, raw: str, before: int, start: int, *, is_element: bool) -> Finding | None:
    # `password->name` is an arrow, not the end of an element's tag.
    if key.endswith("-") and not raw.startswith('"'):
        return None
    key = key.strip("-._")
    if is_about_something_else(key):
        return None
    is_quoted = raw[:1] in "\"'`"
    if is_quoted:
        start, value = start + 1, raw[1:-1]
    else:
        start, value = before, bare_value(prefix + raw)
    if not is_secret(key, value, is_quoted=is_quoted or is_element):
        return None
    is_password = is_password_key(key)
    kind = "password" if is_password else "token"
    score = 0.9 if is_quoted else 0.85
    return Finding(start, start + len(value), Entity.SECRET.value, score, f"rule:{PasswordAssignment.name}", kind)


def bare_value(raw: str) -> str:
    """An unquoted value without the next URL parameter and without punctuation that closes the sentence or the brackets."""
    next_parameter = _NEXT_PARAMETER.search(raw)
    value = raw[: next_parameter.start()] if next_parameter else raw
    value = value.rstrip(".:?")
    while value and value[-1] in _CLOSERS and _CLOSERS[value[-1]] not in value:
        value = value[:-1].rstrip(".,;:")
    return value


RULES = (PasswordAssignment(),)
