"""Authenticated encryption of one row: AES-256-GCM (NIST SP 800-38D), bound to the place the row stands in (T-25)."""

from __future__ import annotations

import hmac
import json
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12  # 96 bits, the size GCM is made for; fresh and random for every row

Place = tuple[str | int, ...]
"""Where a sealed value belongs: schema, table, row, conversation, key. A row moved elsewhere does not open."""


class SealBroken(Exception):
    """The bytes were changed, moved, or sealed under another key."""


class Sealer:
    """One key. A data key seals one conversation's rows only, far below GCM's limit of 2^32 messages under one key."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("key length")
        self._cipher = AESGCM(key)

    def seal(self, value: bytes, place: Place) -> bytes:
        """Nonce, ciphertext and tag in one."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, value, _associated(place))

    def open(self, sealed: bytes, place: Place) -> bytes:
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _associated(place))
        except (InvalidTag, ValueError):
            raise SealBroken from None


class Indexer:
    """Finds an equal value again without storing it or a plain hash of it: HMAC-SHA256."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def index(self, *parts: str) -> bytes:
        message = json.dumps(parts, ensure_ascii=True).encode()
        return hmac.digest(self._key, message, "sha256")


def first_index_key(master: bytes) -> bytes:
    """The index key of a new file. It outlives that master key: what was indexed is not all stored."""
    return hmac.digest(master, b"postern index", "sha256")


def _associated(place: Place) -> bytes:
    return json.dumps(place, separators=(",", ":"), ensure_ascii=True).encode()
