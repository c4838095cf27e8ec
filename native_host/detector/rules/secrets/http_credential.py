"""Credentials in HTTP: Authorization headers (RFC 7235, RFC 7617, RFC 6750), API-key headers, session cookies."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.assigned_value import is_secret
from native_host.detector.rules.secrets.plausible import is_placeholder, is_reference

_SESSION_NAMES = (
    r"[\w.-]*(?:session|sess|sid|auth|token|jwt|remember|sso|csrf|xsrf|id_token|login)[\w.-]*|PHPSESSID|JSESSIONID|ASP\.NET_SessionId|"
    r"connect\.sid|_ga_auth"
)


def is_basic(value: str) -> bool:
    """Base64 of `user:password`."""
    try:
        plain = base64.b64decode(value + "=" * (-len(value) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return False
    return ":" in plain and plain.isprintable()


def is_token(value: str) -> bool:
    return (
        len(value) >= 8
        and not is_placeholder(value)
        and not is_reference(value)
        and is_secret("token", value, is_quoted=True)
    )


def is_cookie(value: str) -> bool:
    return len(value) >= 12 and is_token(value)


def _rule(name: str, kind: str, pattern: str, holds: Callable[[str], bool], *literals: str) -> Rule:
    return Rule(
        name=f"secrets.{name}",
        entity=Entity.SECRET,
        pattern=pattern,
        score=0.95,
        kind=kind,
        prefilter=literals,
        validate=holds,
    )


RULES = (
    # The registry entries of a container client's config file.
    _rule("auths_entry", "http_basic", r"\"auth\"\s*:\s*\"(?P<value>[0-9A-Za-z+/]{8,}={0,2})\"", is_basic, "auth"),
    _rule("http_basic", "http_basic", r"\bbasic[ ]+(?P<value>[0-9A-Za-z+/]{6,}={0,2})", is_basic, "basic "),
    _rule("http_bearer", "http_bearer", r"\bbearer[ ]+(?P<value>[0-9A-Za-z._~+/-]{16,}={0,2})", is_token, "bearer "),
    _rule(
        "http_authorization",
        "http_authorization",
        r"\bauthorization[\"']?\s*[:=,]\s*[\"'`]?(?:(?:token|apikey|api-key|digest|key|negotiate|splunk|genie\w*)[ =]+)?"
        r"(?P<value>[0-9A-Za-z._~+/-]{16,}={0,2})",
        is_token,
        "authorization",
    ),
    _rule(
        "http_key_header",
        "http_api_key",
        r"\b(?:x-[\w-]*(?:api-?key|token|auth|secret)[\w-]*|api-?key|private-token)[\"']?\s*[:=]\s*[\"'`]?(?P<value>[0-9A-Za-z._~+/-]{12,}={0,2})",
        is_token,
        "x-",
        "key",
        "private-token",
    ),
    _rule(
        "http_cookie",
        "session_cookie",
        rf"\b(?:set-)?cookie[\"']?\s*[:=]\s*[\"']?(?:[^\s=;]+=[^\s;]*;[ ]*)*?(?:{_SESSION_NAMES})=(?P<value>[0-9A-Za-z._~%+/:!-]+={{0,2}})",
        is_cookie,
        "cookie",
    ),
    _rule(
        "session_id",
        "session_cookie",
        r"\b(?:PHPSESSID|JSESSIONID|connect\.sid|ASP\.NET_SessionId|sessionid)=(?P<value>[0-9A-Za-z._~%+/:!-]{12,})",
        is_cookie,
        "sess",
        ".sid",
    ),
)
