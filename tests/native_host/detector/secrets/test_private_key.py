"""Private keys of all kinds are found from the first line to the last; talk about keys is left."""

from __future__ import annotations

import pytest

from native_host.detector.rules.secrets.private_key import RULES
from tests.native_host.detector.secrets.made_up import letters, values

_LINES = "\n".join(letters(64) for _ in range(5))


def block(label: str, body: str = _LINES) -> str:
    return f"-----BEGIN {label}-----\n{body}\n-----END {label}-----"


@pytest.mark.parametrize(
    "key",
    [
        *(block(f"{kind}PRIVATE KEY") for kind in ("", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED ")),
        block("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0011AABB\n\n" + _LINES),
        block("PGP PRIVATE KEY BLOCK", "Version: 2\n\n" + _LINES + "\n=aB3d"),
        block("PRIVATE KEY", letters(64) + "\\n" + letters(64)).replace("\n", "\\n"),
        block("RSA PRIVATE KEY").replace("\n", "\r\n"),
        block("RSA PRIVATE KEY").replace("\n", "\n    "),
        "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n" + _LINES + "\n---- END SSH2 ENCRYPTED PRIVATE KEY ----",
        "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: me\nPublic-Lines: 1\n"
        + letters(64)
        + "\nPrivate-Lines: 1\n"
        + letters(64),
        "AGE-SECRET-KEY-1" + letters(58).upper(),
    ],
)
def test_a_key_is_found_whole(key: str) -> None:
    assert values(RULES, f"Please check this:\n{key}\n\nThanks") == [key]


def test_a_block_that_was_cut_off_counts_up_to_its_end() -> None:
    cut = "-----BEGIN RSA PRIVATE KEY-----\n" + letters(64) + "\n" + letters(30)
    assert values(RULES, f"see\n{cut}") == [cut]


def test_wireguard_and_jwk_keys() -> None:
    key = letters(42) + "A="
    assert values(RULES, f"[Interface]\nPrivateKey = {key}\n") == [key]
    part = letters(43)
    assert values(RULES, f'{{"kty":"EC","crv":"P-256","d":"{part}"}}') == [part]


@pytest.mark.parametrize(
    "text",
    [
        block("PUBLIC KEY"),
        block("CERTIFICATE"),
        block("PGP PUBLIC KEY BLOCK"),
        "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nYOUR_PRIVATE_KEY_GOES_HERE\n-----END PRIVATE KEY-----",
        'grep -r "BEGIN PRIVATE KEY" .',
        "A PEM file starts with -----BEGIN PRIVATE KEY----- and goes on with base64.",
        "[Peer]\nPublicKey = " + letters(42) + "A=",
    ],
)
def test_what_is_no_private_key_is_left(text: str) -> None:
    assert values(RULES, text) == []
