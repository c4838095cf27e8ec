"""Documents and rows on their way between machines. What the cluster spills to a disk opens to nobody without the key."""

from __future__ import annotations

import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE = 12


class Box:
    """`label`: what it is; sealed as one thing, it opens as no other. The key is made for one run and kept in memory."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def sealed(self, data: bytes, label: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, label)

    def opened(self, data: bytes, label: bytes) -> bytes:
        """Raises InvalidTag."""
        return self._cipher.decrypt(data[:_NONCE], data[_NONCE:], label)


DOCUMENT, ROW = b"postern cluster 1 document", b"postern cluster 1 row"
