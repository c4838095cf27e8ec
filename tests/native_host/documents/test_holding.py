"""The bytes of a file, looked through without any reader of its format."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import replace

import pytest

from native_host.documents.holding import holds
from native_host.documents.limits import LIMITS

VALUE = "Mira Kolb & Söhne"


def packed(text: bytes, name: str = "word/document.xml", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        package.writestr(name, text)
    return out.getvalue()


def page(text: bytes) -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\r\n" + zlib.compress(text) + b"\nendstream\nendobj\n%%EOF"


@pytest.mark.parametrize(
    "data",
    [
        VALUE.encode(),
        f"before {VALUE}, after".encode(),
        VALUE.encode("utf-16-le"),
        b"\xfe\xff" + VALUE.encode("utf-16-be"),
        json.dumps({"a": VALUE}).encode(),
        b"\x00\xff\xd8" + VALUE.encode() + b"\x00",
        packed(b"<w:t>Mira Kolb &amp; S\xc3\xb6hne</w:t>"),
        packed(VALUE.encode(), method=zipfile.ZIP_STORED),
        packed(VALUE.encode("utf-16-le")),
        packed(b"", name=f"word/{VALUE}.xml"),
        page(f"({VALUE}) Tj".encode()),
    ],
)
def test_a_value_is_seen_however_it_is_packed(data: bytes) -> None:
    assert holds(data, ["another", VALUE])
    assert not holds(data, ["another", "Jonas Brandt"])


@pytest.mark.parametrize(
    ("text", "values", "is_there"),
    [
        ("Annabelle", ["Annab"], False),  # within a longer word
        ("Annab.", ["Annab"], True),
        ('w:val="24" Anna', ["24", "Anna"], False),  # too short to mean anything here
        ('w:w="12345678"', ["12345678"], False),  # a width
        ("490123456789", ["490123456789"], True),
        ("", ["Annab"], False),
        ("Annab", [], False),
    ],
)
def test_words_are_whole_and_short_ones_are_left_to_the_texts(text: str, values: list[str], is_there: bool) -> None:
    assert holds(packed(text.encode()), values) is is_there


def test_what_cannot_be_looked_through_counts_as_seen() -> None:
    whole = packed(b"nothing " * 5000)
    assert not holds(whole, [VALUE])
    assert holds(whole, [VALUE], replace(LIMITS, expanded_bytes=20_000))
    assert holds(whole, [VALUE], replace(LIMITS, members=0))
    broken = bytearray(whole)
    broken[60:80] = b"\xff" * 20
    assert holds(bytes(broken), [VALUE])
    assert holds(page(b"nothing " * 5000), [VALUE], replace(LIMITS, expanded_bytes=20_000))
    assert not holds(page(b"nothing " * 5000).replace(b"FlateDecode", b"LZWDecode  "), [VALUE])
