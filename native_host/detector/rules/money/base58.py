"""Base58 with a double SHA-256 check, as Bitcoin and its kin write addresses."""

from __future__ import annotations

import hashlib

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_RIPPLE_VALUES = {character: value for value, character in enumerate(_RIPPLE)}


def is_checked(address: str, *, is_ripple: bool = False) -> bool:
    """Whether the last four of the 25 bytes are the check of the others."""
    values = _RIPPLE_VALUES if is_ripple else _VALUES
    number = 0
    for character in address:
        if character not in values:
            return False
        number = number * 58 + values[character]
    try:
        raw = number.to_bytes(25, "big")
    except OverflowError:
        return False
    return hashlib.sha256(hashlib.sha256(raw[:21]).digest()).digest()[:4] == raw[21:]
