"""JSON Web Tokens (RFC 7519): three parts of base64url whose first decodes to a JSON object with "alg"."""

from __future__ import annotations

import base64
import binascii
import json

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

_MAX_HEADER = 4000


def is_jwt(token: str) -> bool:
    """Whether the first part is a JOSE header. The signature is not checked: that needs the issuer's key."""
    header = token.split(".", 1)[0]
    if len(header) > _MAX_HEADER:
        return False
    try:
        decoded = json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return False
    return isinstance(decoded, dict) and "alg" in decoded


RULES = (
    Rule(
        name="secrets.jwt",
        entity=Entity.SECRET,
        # Four dots more make it an encrypted one (JWE, RFC 7516). An unsigned one ends in its second dot.
        pattern=r"\b(?P<value>e[wy][0-9A-Za-z_-]{8,}\.[0-9A-Za-z_-]{4,}\.[0-9A-Za-z_-]*(?:\.[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+)?)",
        score=0.98,
        kind="jwt",
        prefilter=("ey", "ew"),
        validate=is_jwt,
        is_case_sensitive=True,
    ),
)
