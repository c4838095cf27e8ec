"""URLs that open something for whoever holds them: a password before the host, a token in query or fragment."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.word_list import words

_REST = r"[^\s<>\"'`{}|\\^]"
_SECRET_NAMES = frozenset(
    words(
        """
    token access_token accesstoken refresh_token id_token auth_token authtoken api_key apikey api-key key
    access_key accesskey secret client_secret password passwd pwd pass sig signature x-amz-signature
    x-goog-signature x-amz-security-token x-amz-credential session sessionid session_id sid jsessionid phpsessid
    auth authorization code otp ticket invite reset_token confirmation_token magic magic_token login_token
    share_token sharetoken resourcekey hmac jwt sas se_sig private_token oauth_token oauth_verifier user_token
    usertoken csrf csrf_token xsrf nonce_token verify verification_token unsubscribe_token
    """
    )
)
_EXAMPLE = re.compile(
    r"^(?:x+|\*+|\.{3}|<.*|\[.*|your.*|\$.*|%s|none|null|true|false|example|redacted|secret|token|key|password)$",
    re.IGNORECASE,
)
_LEAST_TOKEN = 8


def carries_access(url: str) -> bool:
    """Whether user information, query or fragment hold something that looks like a credential."""
    try:
        parts = urlsplit(url)
        password = parts.password
        fields = [*parse_qsl(parts.query, max_num_fields=200), *parse_qsl(parts.fragment, max_num_fields=200)]
    except ValueError:
        return False
    if password and not _EXAMPLE.match(password):
        return True
    return any(name.lower() in _SECRET_NAMES and _is_token(value) for name, value in fields)


def _is_token(value: str) -> bool:
    return len(value) >= _LEAST_TOKEN and not _EXAMPLE.match(value) and not value.isalpha()


RULES = (
    Rule(
        name="url_with_access",
        entity=Entity.URL,
        pattern=rf"\b(?P<value>(?:https?|wss?|ftps?|sftp)://{_REST}+[^\s<>\"'`{{}}|\\^.,;:!?)\]])",
        score=0.9,
        prefilter=("://",),
        validate=carries_access,
    ),
)
