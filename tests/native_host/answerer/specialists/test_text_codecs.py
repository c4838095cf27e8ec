"""Texts encoded and decoded by asks in four languages; what only looks like such an ask is left alone."""

from __future__ import annotations

import base64
import time
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.text_codecs import TextCodecs
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([TextCodecs()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


def block(text: str) -> str:
    return f"```\n{text}\n```"


TO_BASE64 = [
    'base64 encode "{}"',
    'base64-encode "{}"',
    'encode "{}" base64',
    'encode "{}" in base64',
    'encode "{}" as base64',
    'encode "{}" to base 64',
    'encode "{}" with b64',
    "Encode this to base64: {}",
    "encode the following text as base64: {}",
    "encode this string using base64:\n{}",
    "{}\nencode this in base64",
    "base64 encode this:\n```\n{}\n```",
    "```\n{}\n```\nconvert this to base64",
    'convert "{}" to base64',
    'please convert the string "{}" into Base64',
    'can you turn "{}" into base64?',
    'translate "{}" to base64 please',
    'what is "{}" in base64?',
    "whats `{}` in base64",
    'what is the base64 of "{}"',
    'give me the base64 encoding of "{}"',
    'show me "{}" as base64',
    'how would you write "{}" in base64',
    'I need the base64 value for "{}"',
    'get base64 encode of "{}"',
    'kodiere "{}" in Base64',
    "codiere „{}“ als base64",
    'wandle "{}" in base64 um',
    "Wandle diesen Text in Base64 um: {}",
    'konvertiere "{}" nach base64',
    '"{}" in base64 umwandeln',
    '"{}" base64 kodieren',
    "base64 kodieren: {}",
    'was ist "{}" in base64?',
    'wie lautet der Base64-Code von "{}"',
    'schreib "{}" in base64',
    'encode "{}" en base64',
    "encode ce texte en base64 : {}",
    'encoder "{}" en base64',
    'convertis "{}" en base64',
    'peux-tu convertir "{}" en base64 ?',
    'quel est le base64 de "{}"',
    'que donne "{}" en base64',
    'transforme "{}" en base64 s\'il te plaît',
    'codifica "{}" en base64',
    "codifica este texto en base64: {}",
    'convierte "{}" a base64',
    'pasa "{}" a base64',
    'qué es "{}" en base64',
    'cuál es el base64 de "{}"',
    'por favor codifica la cadena "{}" en base64',
]

FROM_BASE64 = [
    "base64 decode {}",
    "base64 decode: {}",
    "decode base64 {}",
    "decode this base64: {}",
    "decode this base64 string: {}",
    "Decode the following base64-encoded text:\n{}",
    'decode "{}" from base64',
    "{}\ndecode this from base64",
    "convert this base64 to text: {}",
    "base64 to text: {}",
    "from base64 to plain text: {}",
    "what does this base64 say: {}",
    "what does this base64 string decode to: {}",
    "decipher this base64: {}",
    "dekodiere {} aus base64",
    "dekodiere diesen Base64-String: {}",
    "base64 dekodieren: {}",
    "base64 in Text umwandeln: {}",
    "was bedeutet dieser Base64-Code: {}",
    "décode ce base64 : {}",
    "décoder le base64 {}",
    "convertis ce base64 en texte : {}",
    "decodifica este base64: {}",
    "decodificar base64: {}",
    "convierte este base64 a texto: {}",
]


@every_case("ask", TO_BASE64)
def test_ways_to_ask_for_base64(ask: str) -> None:
    assert said(ask.format("héllo wörld")) == block("aMOpbGxvIHfDtnJsZA==")


@every_case("ask", FROM_BASE64)
def test_ways_to_ask_for_the_text_behind_base64(ask: str) -> None:
    assert said(ask.format("aMOpbGxvIHfDtnJsZA==")) == block("héllo wörld")


@every_case(
    ("ask", "answer"),
    [
        ('url encode "a b"', "a%20b"),
        ('urlencode "a b"', "a%20b"),
        ("url encode this: ä&ö", "%C3%A4%26%C3%B6"),
        ('form encode "a b"', "a+b"),
        ("url decode a%20b", "a b"),
        ('urldecode "a%20b"', "a b"),
        ('form decode "a+b"', "a b"),
        ("hex encode: Hi", "4869"),
        ("hex to text: 48 69", "Hi"),
        ("html escape this: <a>", "&lt;a&gt;"),
        ("html decode: &lt;a&gt;", "<a>"),
        ("unescape html: &#233;", "é"),
        ("rot13 this: abc", "nop"),
        ('rot13 decode "nop"', "abc"),
        ("sos in morse", "... --- ..."),
        ("what does this morse code mean: .-.. --- ...- .", "LOVE"),
        ("text to binary: Ab", "01000001 01100010"),
        ("binary to text: 01000001 01100010", "Ab"),
    ],
)
def test_other_codings(ask: str, answer: str) -> None:
    assert said(ask) == block(answer)


@every_case(
    "ask",
    [
        "base64",
        "what is base64",
        "base64 encode",
        "base64 encode this",
        "base64 encode it",
        'base64 encode "the file above"',
        'base64 encode "logo.png"',
        "base64 encode: C:\\Users\\me\\a.txt",
        'base64 encode: "hello"\nand then explain it',
        "base64 encode: hello. Then translate it to French",
        "base64 encode: hello and explain every step",
        'base64 encode "hello" twice',
        'base64 encode "hello" without padding',
        'base64 encode "hello" like a pirate',
        'base64 encode "hello" in python',
        'base64 encode each line of "a b"',
        'don\'t base64 encode "hello"',
        'base64 encode "hello" or hex encode it',
        "Base64: explained",
        "Base64 encode\nHow does it work?",
        "Text to Morse: explained",
        "base64 decode: hello world!",
        "base64 decode: aGVsbG8",  # read as a sentence's word? no: seven letters, cut off
        "base64 decode: /w8AAQ==",
        "decode aGVsbG8=",
        "what is aGVsbG8=",
        'what is "aGVsbG8gd29ybGQ=" in base64',
        "url encode https://example.com/a b",
        "url decode: a+b%20c",
        'url decode "100%"',
        'url encode "a%20b"',
        'convert "42" to binary',
        'convert "cafe" to hex',
        "convert red to hex",
        "convert 255 to hex",
        "binary to text: 0100",
        "decode this binary: 01000001",
        "morse code for numbers",
        'morse code for "§"',
        "decode morse: ..--..--",
        "unescape html: &nosuch;",
        "unescape html: fish &chips",
        "rot13",
        "what is rot13 good for",
        "convert image to base64",
        "PDF in base64",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    if ask.startswith("base64 decode: aGVsbG8"):
        assert said(ask) == block("hello")  # Padding may be missing.
    else:
        assert said(ask) is None


@settings(max_examples=40)
@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=60))
def test_what_is_encoded_comes_back(word: str) -> None:
    text = f"§{word}§"
    encoded = said(f"base64 encode this text: {text}")
    assert encoded == block(base64.b64encode(text.encode()).decode())
    assert said(f"decode this base64: {encoded[4:-4]}") == block(text)


FILLERS = ["a" * 45_000, "%" * 45_000, "&" * 45_000, ". " * 22_500, "01" * 22_500, "\u202e" * 45_000, "\x00" * 9]


CODINGS = ["base64", "hex", "binary", "url", "html", "morse", "rot13"]


@every_case(("coding", "filler"), product(CODINGS, FILLERS))
def test_hostile_texts_end_soon(coding: str, filler: str) -> None:
    start = time.process_time()
    for ask in (f"{coding} decode this:\n", f"encode this text as {coding}:\n"):
        answer = said(ask + filler)
        assert answer is None or len(answer) <= 2_000_100
    assert time.process_time() - start < 5
