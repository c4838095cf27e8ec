"""Codings against the standard library and back, and what must not be decoded."""

from __future__ import annotations

import binascii
import urllib.parse

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists import coding_schemes as schemes
from native_host.answerer.specialists.morse import morse_decode, morse_encode
from tests.native_host.answerer.every_case import every_case

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80)


@settings(max_examples=40)
@given(TEXTS)
def test_every_text_comes_back(text: str) -> None:
    assert schemes.base64_decode(schemes.base64_encode(text)) == text
    assert schemes.base64_decode(schemes.base64url_encode(text)) == text
    assert schemes.base64_decode(schemes.base64url_encode(text).rstrip("=")) == text
    assert urllib.parse.unquote(schemes.component_encode(text)) == text
    assert binascii.unhexlify(schemes.hex_encode(text)).decode() == text
    if len(text.encode()) > 1:
        assert schemes.hex_decode(schemes.hex_encode(text)) == text
        assert schemes.binary_decode(schemes.binary_encode(text)) == text
    escaped = schemes.html_encode(text)
    if escaped is not None and schemes.html_decode(escaped) is not None:
        assert schemes.html_decode(escaped) == text


@settings(max_examples=40)
@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:?'/()=+@-", min_size=1, max_size=30))
def test_morse_comes_back(text: str) -> None:
    code = morse_encode(text)
    assert code is not None and morse_decode(code) == text


@settings(max_examples=40)
@given(TEXTS)
def test_nothing_raises(text: str) -> None:
    for encode, decode in schemes.CODINGS.values():
        encode(text)
        decode(text)
    morse_encode(text)
    morse_decode(text)


@every_case(
    "text",
    ["", "=", "a", "abcde", "aGVsbG8==", "aGVsbG9=", "aGV sbG8=", "ab+_", "aGVs\nbG8=", "////", "aGVsbG8=\nd29ybGQ="],
)
def test_no_base64(text: str) -> None:
    assert schemes.base64_decode(text) is None


def test_base64_in_lines_of_one_width() -> None:
    whole = schemes.base64_encode("x" * 100)
    wrapped = "\n".join(whole[n : n + 64] for n in range(0, len(whole), 64))
    assert schemes.base64_decode(wrapped) == "x" * 100


@every_case("text", ["100%", "%zz", "a+b%20", "plain", "%ff%fe", "é%20"])
def test_no_percent_encoding(text: str) -> None:
    assert schemes.percent_decode(text) is None


@every_case("text", ["&copy", "&nosuch;", "AT&T &lt;", "&#0;", "&#xD800;", "plain"])
def test_doubtful_html(text: str) -> None:
    assert schemes.html_decode(text) is None


@every_case("text", ["4", "48 6", "xyz0", "ff fe", "48-65"])
def test_no_hex(text: str) -> None:
    assert schemes.hex_decode(text) is None


@every_case("text", ["........", "abc", "", "/", "-.-.-.-.-"])
def test_no_morse(text: str) -> None:
    assert morse_decode(text) is None
