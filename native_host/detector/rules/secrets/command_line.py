"""Passwords on command lines: long flags everywhere, short ones (`-p`, `-u user:pass`) behind tools that mean a password."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.assigned_value import is_secret

_VALUE = r"(?P<value>\"[^\"\n]+\"|'[^'\n]+'|[^\s\"'`;|]+)"


def _is_password(value: str) -> bool:
    bare = value.strip("\"'")
    return not bare.startswith("-") and is_secret("password", bare, is_quoted=True)


def _is_token(value: str) -> bool:
    bare = value.strip("\"'")
    return not bare.startswith("-") and is_secret("token", bare, is_quoted=True)


def _rule(name: str, pattern: str, *literals: str, is_token: bool = False) -> Rule:
    return Rule(
        name=f"secrets.{name}",
        entity=Entity.SECRET,
        pattern=pattern,
        score=0.92,
        kind="token" if is_token else "password",
        prefilter=literals,
        validate=_is_token if is_token else _is_password,
    )


RULES = (
    _rule(
        "flag_password",
        rf"(?:^|\s)--?(?:[\w-]*-)?(?:password|passwd|passphrase|pass|pwd)(?:=|[ \t]+){_VALUE}",
        "-pass",
        "-pwd",
    ),
    _rule(
        "flag_token",
        rf"(?:^|\s)--?(?:[\w-]*-)?(?:token|api-?key|secret|secret-key|access-key)(?:=|[ \t]+){_VALUE}",
        "token",
        "key",
        "secret",
        is_token=True,
    ),
    # mysql takes the password without a space; with one it would be the database's name.
    _rule("mysql_p", r"\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]*?\s-p(?P<value>[^\s'\"]{3,})", "mysql", "mariadb"),
    _rule(
        "short_p",
        rf"\b(?:sshpass|docker login|podman login|helm registry login|mongo|mongosh|mongodump|az login|plink|pscp|7z|zip|unzip|rar)\b"
        rf"[^\n|;]*?\s-[pP][ \t]?{_VALUE}",
        *("sshpass", "login", "mongo", "az ", "plink", "pscp", "7z", "zip", "rar"),
    ),
    _rule("redis_a", rf"\bredis-cli\b[^\n|;]*?\s-a[ \t]+{_VALUE}", "redis-cli"),
    _rule("ldap_w", rf"\b(?:ldapsearch|ldapadd|ldapmodify|ldapwhoami)\b[^\n|;]*?\s-w[ \t]+{_VALUE}", "ldap"),
    _rule(
        "user_colon_password",
        r"\b(?:curl|http|https|xh|wget)\b[^\n|;]*?\s(?:-u|--user|-a|--auth|--proxy-user|-U)[ =]?[\"']?[^\s:\"']+:(?P<value>[^\s\"']+)",
        *("curl", "http", "xh ", "wget"),
    ),
    _rule(
        "percent_password",
        r"\b(?:smbclient|rpcclient|mount\.cifs)\b[^\n|;]*?\s-U[ \t]*[\"']?[^\s%\"']+%(?P<value>[^\s\"']+)",
        "client",
    ),
    _rule("openssl_pass", r"\s-pass(?:in|out)?[ \t]+[\"']?pass:(?P<value>[^\s\"']+)", "pass:"),
    _rule("net_use", r"\bnet use\b[^\n]*?\s/user:\S+[ \t]+(?P<value>[^\s/]\S*)", "net use"),
    _rule("htpasswd", r"\bhtpasswd\b[^\n|;]*?\s-\w*b\w*[ \t]+(?:\S+[ \t]+)?\S+[ \t]+(?P<value>\S+)$", "htpasswd"),
    _rule(
        "identified_by",
        r"\b(?:identified(?: with \w+)? by|with (?:encrypted )?password)[ \t]+(?P<value>'[^'\n]+'|\"[^\"\n]+\")",
        "identified",
        "password",
    ),
    _rule("secure_string", rf"\bConvertTo-SecureString\s+(?:-String\s+)?{_VALUE}", "convertto-securestring"),
    _rule("netrc", r"\bmachine\s+\S+\s+login\s+\S+\s+password\s+(?P<value>\S+)", "machine"),
    _rule("echo_chpasswd", r"\becho\s+[\"']?[\w.-]+:(?P<value>[^\s\"']+)[\"']?\s*\|\s*(?:sudo\s+)?chpasswd", "chpasswd"),
)
