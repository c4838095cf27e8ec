"""Passwords inside connection strings: URLs with user and password, JDBC, ADO and ODBC, Azure's keyed lists."""

from __future__ import annotations

from urllib.parse import unquote

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.plausible import is_placeholder, is_reference

_WORDS = frozenset({"password", "passwd", "pass", "pwd", "pw", "secret", "token", "p", "xxx", "mypassword", "yourpassword"})


def is_real(value: str) -> bool:
    """`postgres://user:password@host` is everyone's example, `${PW}` a reference."""
    plain = unquote(value)
    return plain.lower() not in _WORDS and not is_placeholder(plain) and not is_reference(plain)


def _password(name: str, kind: str, pattern: str, *literals: str) -> Rule:
    return Rule(
        name=f"secrets.{name}",
        entity=Entity.SECRET,
        pattern=pattern,
        score=0.96,
        kind=kind,
        prefilter=literals,
        validate=is_real,
    )


_IN_LIST = r"(?:(?:server|data source|host|addr|address|network address|driver|provider|user id|uid|database|initial catalog|dsn|port)[ ]?="

RULES = (
    # RFC 3986, section 3.2.1. A password with an unescaped "@" is common: the last "@" before the host's end counts.
    _password(
        "url_password",
        "url_password",
        r"\b[a-z][a-z0-9+.-]{1,30}://[^\s:/?#\"'<>@]*:(?P<value>[^\s/\"'<>]{1,200})@[0-9a-z\[_{$*-]",
        "://",
    ),
    # The same with slashes in the password, which only the last "@" of the word can end.
    _password(
        "database_url_password",
        "url_password",
        r"\b(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqps?|mssql|sqlserver|clickhouse|cockroachdb)(?:\+[a-z0-9]+)?://"
        r"[^\s:/?#\"'<>@]*:(?P<value>[^\s\"'<>@]{1,200})@[0-9a-z\[_-]",
        "://",
    ),
    _password(
        "ado_password",
        "connection_string_password",
        _IN_LIST
        + r"[^\n;\"]*;[ ]?)(?:[^\n;\"=]+=[^\n;\"]*;[ ]?){0,12}(?:password|pwd)[ ]?=[ ]?(?P<value>\{[^}\n]+\}|[^\s;\"']+)",
        "pwd",
        "password",
    ),
    _password(
        "jdbc_password", "connection_string_password", r"\bjdbc:[^\s\"']*[?&;:]password=(?P<value>[^\s&;\"']+)", "jdbc:"
    ),
    _password(
        "jdbc_oracle", "connection_string_password", r"\bjdbc:oracle:thin:[^\s/\"'@]+/(?P<value>[^\s@\"']+)@", "jdbc:oracle"
    ),
    _password("azure_account_key", "azure_storage_key", r"\bAccountKey=(?P<value>[0-9a-z+/]{40,}={0,2})", "accountkey="),
    _password(
        "azure_shared_access_key",
        "azure_shared_access_key",
        r"\bSharedAccessKey=(?P<value>[0-9a-z+/]{40,}={0,2})",
        "sharedaccesskey=",
    ),
    _password(
        "azure_sas",
        "azure_sas",
        r"(?:\bSharedAccessSignature=(?P<value>\S*sig=[0-9a-z%+/=]{30,}[^\s;\"']*)|\b(?:s[vretp]|spr|sr)=[^\s&\"']+&[^\s\"']*sig=[0-9a-z%+/]{40,})",
        "sig=",
    ),
    _password("signed_url", "signed_url", r"[?&]X-(?:Amz|Goog)-Signature=(?P<value>[0-9a-f]{64,600})", "-signature="),
)
