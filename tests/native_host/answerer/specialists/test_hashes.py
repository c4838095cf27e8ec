"""Digests of quoted and fenced text, with its bytes named, and asks that are about hashes only."""

from __future__ import annotations

import hashlib
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.hashes import Hashes
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([Hashes()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


ASKS = [
    'md5 of "{}"',
    'md5 "{}"',
    'MD5 hash of "{}"',
    'md5 hash for "{}"',
    'md5sum of "{}"',
    "md5 checksum of `{}`",
    'what is the md5 of "{}"?',
    "whats the MD5 hash of '{}'",
    'calculate the md5 hash of "{}"',
    'compute md5 of "{}"',
    'generate an md5 hash for "{}"',
    'please give me the md5 of the string "{}"',
    'can you create the md5 checksum for the text "{}"',
    'hash "{}" with md5',
    'hash "{}" using MD5',
    "hash this with md5: {}",
    "md5 hash of this text: {}",
    "md5 hash of the following:\n{}",
    "{}\nmd5 of this",
    "calculate the md5 of this\n```\n{}\n```",
    'convert "{}" to md5',
    'what is "{}" in md5',
    "md5 this: {}",
    'MD5-Hash von "{}"',
    'berechne den md5 von "{}"',
    "Berechne die MD5-Prüfsumme von „{}“",
    'wie lautet der md5-hash von "{}"?',
    'was ist der md5 von "{}"',
    'hashe "{}" mit md5',
    '"{}" mit md5 hashen',
    'calcule le hash md5 de "{}"',
    "calcule le md5 de « {} »".replace("« {} »", "`{}`"),
    'quelle est la somme md5 de "{}" ?',
    'hache "{}" en md5',
    'calcula el hash md5 de "{}"',
    'dame el md5 de "{}"',
    '¿cuál es el hash md5 de "{}"?',
    'hashea "{}" con md5',
]


@every_case("ask", ASKS)
def test_ways_to_ask(ask: str) -> None:
    answer = said(ask.format("zebra"))
    assert answer is not None and answer.startswith(
        "**`0ddfa87ea2c1a6c7e0db3e9b1a7a9c11`**".replace(
            "0ddfa87ea2c1a6c7e0db3e9b1a7a9c11", hashlib.md5(b"zebra", usedforsecurity=False).hexdigest()
        )
    )


@every_case(
    ("ask", "answer"),
    [
        ('md5 of ""', None),
        ('md5 of "abc"', "900150983cd24fb0d6963f7d28e17f72"),  # RFC 1321
        ('sha1 of "abc"', "a9993e364706816aba3e25717850c26c9cd0d89d"),  # FIPS 180
        ('sha-256 of "abc"', "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ('sha224 of "abc"', "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
        ('sha3-256 of "abc"', "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
        ('crc32 of "123456789"', "cbf43926"),
    ],
)
def test_published_digests(ask: str, answer: str | None) -> None:
    found = said(ask)
    assert found is None if answer is None else found is not None and found.startswith(f"**`{answer}`**")


def test_says_what_was_hashed() -> None:
    assert (
        said('md5 of "é"')
        == "**`3ea7d6bd2c7ab2e2d4fd0c8ce5f2d3d5`**\n\nMD5".replace(
            "3ea7d6bd2c7ab2e2d4fd0c8ce5f2d3d5", hashlib.md5("é".encode(), usedforsecurity=False).hexdigest()
        )
        + " of the text's bytes in UTF-8 (2 bytes, no line break at the end)."
    )
    ended = said("md5 of this text:\n```\nabc\n\n```")
    assert ended is not None and hashlib.md5(b"abc\n", usedforsecurity=False).hexdigest() in ended
    assert ended.endswith("(4 bytes, line break at the end included).")


@every_case(
    "ask",
    [
        "md5",
        "what is md5",
        "md5 of this",
        "md5 of the text above",
        "md5 of file.txt",
        'md5 of "file.txt"',
        'sha256 of "/etc/passwd"',
        "sha256 of ~/a.iso",
        "MD5: explained",
        "SHA-256: still secure?",
        "What is MD5\nI see it often",
        "MD5 hash\nWhat is it for?",
        'reverse the md5 of "abc"',
        "crack md5 900150983cd24fb0d6963f7d28e17f72",
        'hash "abc"',
        'hash "abc" with bcrypt',
        'sha of "abc"',
        'md5 of "abc" in base64',
        'md5 and sha1 of "abc"',
        'first 8 letters of the md5 of "abc"',
        'md5 of "abc" in uppercase',
        'salted md5 of "abc"',
        'hmac-sha256 of "abc"',
        'md5 of "abc" in python',
        'is "900150983cd24fb0d6963f7d28e17f72" the md5 of "abc"',
        "md5 of this: abc. Then explain it",
        "md5 of this: a\r\nb",
        "is sha256 better than md5",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask) is None


@settings(max_examples=40)
@given(st.text(st.characters(categories=["L", "N", "S"]), min_size=1, max_size=50))
def test_any_text(text: str) -> None:
    text = f"x{text}x"
    answer = said(f"sha256 of this text:\n```\n{text}\n```")
    assert answer is not None and answer[3:67] == hashlib.sha256(text.encode()).hexdigest()


def test_a_long_text_ends_soon() -> None:
    start = time.process_time()
    assert said("sha512 of this text:\n" + "ab " * 30_000)
    assert said("sha512 of this text:\n" + "\udcff") is None
    assert time.process_time() - start < 5
