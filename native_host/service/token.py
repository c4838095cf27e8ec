"""The token a bridge shows: proof that it could read the service's private folder. New for every service (T-23)."""

from __future__ import annotations

import hmac
import os
import secrets
from pathlib import Path


def write_token(path: Path) -> str:
    """Make a 256-bit token and put it in place whole, 0600, whatever the umask."""
    token = secrets.token_hex(32)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        os.fchmod(descriptor, 0o600)
        os.write(descriptor, token.encode("ascii"))
    finally:
        os.close(descriptor)
    fresh.replace(path)
    return token


def is_token(header: str | None, token: str) -> bool:
    """Compares the whole `Authorization` header in constant time."""
    given = (header or "").encode("utf-8", "surrogateescape")
    return hmac.compare_digest(given, f"Bearer {token}".encode("ascii"))
