"""Random-looking tokens beside words like "key" or "secret", for what no vendor's table names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.rules.secrets.plausible import bits_per_character, is_placeholder, reads_as_words

_TOKEN = re.compile(r"[0-9A-Za-z+/_=.~-]{20,512}")
_WORDS = re.compile(
    r"(?i)(?<![a-z])(?:api|key|keys|apikey|token|secret|credentials?|auth|password|passwd|passphrase|private|bearer|signature|"
    r"licen[cs]e|webhook|schlüssel|clé|clave|chave|chiave|sleutel|hmac|salt|seed|otp|totp)(?![a-z])"
)
_CONTEXT_CHARS = 48
_LABELLED_HASH = re.compile(
    r"(?i)(?:sha-?\d{1,3}|md5|checksum|digest|integrity|commit|revision|rev|etag|hash|fingerprint|cid|uuid|guid|trace|span|build|blob|"
    r"tree|parent|merge|cherry-pick|base64,|image|nonce|public|pub|ssh-rsa|ssh-ed25519|rsa|ecdsa|version|digest)\W{0,4}(?:id|key)?\W{0,8}$"
)
_UUID = re.compile(r"(?i)^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
_HEX = re.compile(r"^[0-9A-Fa-f]+$")
_HASH_PREFIX = re.compile(r"(?i)^(?:sha\d{1,3}[-:=~]|md5[-:=]|h1:|v?\d+\.\d+|AAAA[BC]3NzaC|AAAAE2VjZHNh|MI[IGH][A-Z])")
_HEX_BITS = 3.0
_BASE64_BITS = 3.9


class HighEntropy:
    """The scanner."""

    name = "secrets.high_entropy"
    literals = (
        *(
            "key",
            "token",
            "secret",
            "credential",
            "auth",
            "passw",
            "passphrase",
            "private",
            "bearer",
            "signature",
            "licen",
            "webhook",
        ),
        *("schlüssel", "clé", "clave", "chave", "chiave", "sleutel", "hmac", "salt", "seed", "otp", "api"),
    )

    def scan(self, text: str) -> Iterator[Finding]:
        """Tokens with a context word before them on the same line or shortly before; linear in the text."""
        for match in _TOKEN.finditer(text):
            start, end = _core(text, *match.span())
            if is_random(text[start:end]) and _has_context(text, start) and not _stands_in_path(text, start, end):
                yield Finding(start, end, Entity.SECRET.value, 0.7, f"rule:{self.name}", "high_entropy")


def is_random(token: str) -> bool:
    """Hexadecimal digits or base64 with more entropy than names, paths and versions have. Thresholds in bits per character."""
    if len(token) < 20 or _UUID.match(token) or _HASH_PREFIX.match(token) or is_placeholder(token):
        return False
    if _HEX.match(token):
        return len(token) >= 32 and not token.isdigit() and bits_per_character(token) >= _HEX_BITS
    if token.count("/") > len(token) / 12 + 1 or bits_per_character(token) < _BASE64_BITS:
        return False
    return _mixes_cases(token) if token != token.lower() and token != token.upper() else _mixes_digits(token)


def _mixes_cases(token: str) -> bool:
    return sum(map(str.isdigit, token)) >= 2 and not reads_as_words(token)


def _mixes_digits(token: str) -> bool:
    """In one case, random digits stand among the letters; in `feature-12345-x` and `NAME_2` they stand together."""
    changes = sum(left.isdigit() != right.isdigit() for left, right in pairwise(token))
    return changes >= len(token) * 0.25


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a `name=` before it and punctuation around it."""
    body = text[start:end].rstrip("=")
    cut = body.rfind("=")
    if cut >= 0:
        start += cut + 1
    while start < end and text[start] in ".=-/~":
        start += 1
    while end > start and text[end - 1] in ".-~":
        end -= 1
    return start, end


def _has_context(text: str, start: int) -> bool:
    before = text[max(0, start - _CONTEXT_CHARS) : start]
    return _WORDS.search(before.replace("_", " ")) is not None and _LABELLED_HASH.search(before) is None


def _stands_in_path(text: str, start: int, end: int) -> bool:
    """In the path of a URL or a file, or before a file's ending, a random part is an address."""
    line = text[max(0, start - 120) : start]
    word = line[max(line.rfind(" "), line.rfind("\n"), line.rfind('"'), line.rfind("'")) + 1 :]
    return ("://" in word and "=" not in word) or text[end : end + 1] == "/" or "data:" in word


RULES = (HighEntropy(),)
