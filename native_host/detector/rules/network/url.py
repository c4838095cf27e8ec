"""URLs that open something for whoever holds them: the token in query or fragment is the secret, the rest stays readable.

Passwords before the host are the business of `secrets/connection_string.py`; the name beside one is found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern
from native_host.detector.rule import Rule
from native_host.detector.rules.personal.username_in_path import is_somebody
from native_host.detector.rules.word_list import words

_URL = Pattern(r"\b[a-z][a-z0-9+.-]{1,30}://[^\s<>\"'`{}|\\^]+")
_FIELD = re.compile(r"[?&#;]([A-Za-z][\w.%\[\]-]{0,60})=([^&#;,)\]]+)")
_SECRET_NAMES = frozenset(
    words(
        """
    token access_token accesstoken refresh_token id_token auth_token authtoken api_key apikey api-key key
    access_key accesskey secret client_secret password passwd pwd pass sig signature x-amz-signature
    x-goog-signature x-amz-security-token x-amz-credential session sessionid session_id sid jsessionid phpsessid
    auth authorization code otp ticket invite reset_token confirmation_token magic magic_token login_token
    share_token sharetoken resourcekey hmac jwt sas se_sig private_token oauth_token oauth_verifier user_token
    usertoken csrf csrf_token xsrf nonce_token verify verification_token unsubscribe_token x-api-key subscription-key
    """
    )
)
_EXAMPLE = re.compile(
    r"^(?:x+|\*+|\.{3}|<.*|\[.*|your.*|\$.*|%s|none|null|true|false|example|redacted|secret|token|key|password)$",
    re.IGNORECASE,
)
# Accounts of services, not of people.
_ROLES = frozenset(
    words(
        """
    app api svc service oauth oauth2 token apikey key x-access-token x-token-auth gitlab-ci-token mysql mariadb
    postgresql sa default rabbitmq airflow minio elastic redis mongo mongodb db dbuser backend worker reader writer
    readonly readwrite scott system master login account email
    """
    )
)
_LEAST_TOKEN = 8
_SOURCE = "rule:url_access"


class UrlAccess:
    """The values of fields whose name says that they open something."""

    name = "url_access"
    literals = ("://",)

    def scan(self, text: str) -> Iterator[Finding]:
        for start, end in _URL.spans(Encoded(text)):
            for field in _FIELD.finditer(text, start, end):
                value = field[2].rstrip(".:!?")
                if field[1].lower() in _SECRET_NAMES and is_token(value):
                    first = field.start(2)
                    yield Finding(first, first + len(value), Entity.SECRET.value, 0.92, _SOURCE, "url_token")


def is_token(value: str) -> bool:
    """Long enough, not of letters alone, and no placeholder."""
    return len(value) >= _LEAST_TOKEN and not _EXAMPLE.match(value) and not value.isalpha()


def is_person(value: str) -> bool:
    """Whether the name in front of a password can be somebody's, not that of a service."""
    return len(value) >= 3 and value.lower() not in _ROLES and is_somebody(value)


RULES = (
    UrlAccess(),
    Rule(
        name="url_username",
        entity=Entity.USERNAME,
        pattern=r"\b[a-z][a-z0-9+.-]{1,30}://(?P<value>[\pL][\pL\pN._%+-]{2,60}):[^\s/\"'<>@]{3,200}@[0-9a-z\[]",
        score=0.6,
        prefilter=("://",),
        validate=is_person,
    ),
)
