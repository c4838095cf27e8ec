"""Code points and ASCII codes of short texts, and back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.code_points import CodePoints
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([CodePoints()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


@every_case(
    ("ask", "answer"),
    [
        ("ascii code of A", "**65** (U+0041 LATIN CAPITAL LETTER A)"),
        ("What is the ASCII value of the letter A?", "**65** (U+0041 LATIN CAPITAL LETTER A)"),
        ('ascii code for "~"', "**126** (U+007E TILDE)"),
        ("what's the ascii code for 7", "**55** (U+0037 DIGIT SEVEN)"),
        ("Wie lautet der ASCII-Code von A?", "**65** (U+0041 LATIN CAPITAL LETTER A)"),
        ("code ascii de A", "**65** (U+0041 LATIN CAPITAL LETTER A)"),
        ("código ascii de A", "**65** (U+0041 LATIN CAPITAL LETTER A)"),
        ("unicode of é", "**U+00E9** LATIN SMALL LETTER E WITH ACUTE (233)"),
        ("what is the unicode code point of €?", "**U+20AC** EURO SIGN (8364)"),
        ("unicode for the symbol ☃", "**U+2603** SNOWMAN (9731)"),
        ("unicode codepoint for the emoji 😀", "**U+1F600** GRINNING FACE (128512)"),
        ("Unicode-Codepunkt von ß", "**U+00DF** LATIN SMALL LETTER SHARP S (223)"),
        ("quel est le point de code de ç", "**U+00E7** LATIN SMALL LETTER C WITH CEDILLA (231)"),
        ("cuál es el punto de código de ñ", "**U+00F1** LATIN SMALL LETTER N WITH TILDE (241)"),
        ("what is U+2603", "**☃** (U+2603 SNOWMAN)"),
        ("which character is U+00e9?", "**é** (U+00E9 LATIN SMALL LETTER E WITH ACUTE)"),
        ("convert U+0048 U+0069 to text", "```\nHi\n```"),
        ("welches Zeichen ist U+00DF", "**ß** (U+00DF LATIN SMALL LETTER SHARP S)"),
        ("ascii to text: 72, 101, 108, 108, 111", "```\nHello\n```"),
        ("decode these ascii codes: 72 101 108 108 111", "```\nHello\n```"),
    ],
)
def test_answers(ask: str, answer: str) -> None:
    assert said(ask) == answer


def test_several_letters_are_a_table() -> None:
    assert said('code points of "a\u200b|"') == (
        "| Character | Code point | Decimal | Name |\n| --- | --- | --- | --- |\n"
        "| a | U+0061 | 97 | LATIN SMALL LETTER A"
        " |\n"
        "|  | U+200B | 8203 | ZERO WIDTH SPACE |\n| \\| | U+007C | 124 | VERTICAL LINE |"
    )


@every_case(
    "ask",
    [
        "what is unicode",
        "ascii code",
        "ascii art of A",
        "ascii code of é",
        "ascii table",
        "decode ascii: 48 65 79",
        "ascii to text: 72 300",
        "what is U+110000",
        "what is U+D800",
        "what is U+202E",
        "what is U+0007",
        "unicode of the euro sign",
        "ascii code of the space key",
        "why is the ascii code of A 65",
        "ascii code of A in binary",
        "ascii codes of A and B",
        "unicode code points: explained",
        "code of conduct",
        "unicode of " + "é" * 9,
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask) is None


@settings(max_examples=40)
@given(st.characters(categories=["L", "N", "P", "S"]))
def test_there_and_back(letter: str) -> None:
    answer = said(f"unicode code point of this character:\n{letter}")
    if answer is not None:
        point = answer.split("**")[1]
        assert int(point[2:], 16) == ord(letter)
        back = said(f"what character is {point}")
        assert back is not None and back.startswith(f"**{letter}**")
