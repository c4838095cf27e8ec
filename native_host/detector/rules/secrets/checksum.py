"""Checksums that vendors build into their keys."""

from __future__ import annotations

import zlib

_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_WIDTH = 6


def base62_crc32(random_part: str) -> str:
    """Six base62 digits of the CRC-32 of the random part (GitHub, "Behind GitHub's new authentication token formats")."""
    number, digits = zlib.crc32(random_part.encode("ascii")), ""
    for _ in range(_WIDTH):
        number, digit = divmod(number, 62)
        digits = _BASE62[digit] + digits
    return digits


def has_base62_crc32(token: str) -> bool:
    """Whether the last six characters of `ghp_...` or `npm_...` are the checksum of the thirty before them."""
    body = token.rpartition("_")[2]
    return base62_crc32(body[:-_WIDTH]) == body[-_WIDTH:]
