"""The token a bridge shows: proof that it could read the service's private folder. New for every service (T-23)."""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
import sys
import time
from pathlib import Path

from native_host.bridge.folder import PRIVATE

# Windows does not replace a file while a bridge reads it, which takes a few microseconds every 20 ms.
_TRIES = 20
_AGAIN_S = 0.01


def write_token(path: Path) -> str:
    """Make a 256-bit token and put it in place whole, 0600, whatever the umask."""
    token = secrets.token_hex(32)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | PRIVATE, 0o600)
    try:
        if sys.platform != "win32":
            os.fchmod(descriptor, 0o600)
        os.write(descriptor, token.encode("ascii"))
    finally:
        os.close(descriptor)
    _replace(fresh, path)
    return token


def _replace(fresh: Path, path: Path) -> None:
    """Raises OSError when it cannot be done."""
    for _ in range(_TRIES - 1):
        with contextlib.suppress(PermissionError):
            fresh.replace(path)
            return
        time.sleep(_AGAIN_S)
    fresh.replace(path)


def is_token(header: str | None, token: str) -> bool:
    """Compares the whole `Authorization` header in constant time."""
    given = (header or "").encode("utf-8", "surrogateescape")
    return hmac.compare_digest(given, f"Bearer {token}".encode("ascii"))
