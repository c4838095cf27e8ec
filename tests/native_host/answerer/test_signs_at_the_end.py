"""A sign or a word at the ask's ends that may belong to a text within it: then no tool takes that text."""

from __future__ import annotations

from tests.native_host.answerer.all_tools import answered
from tests.native_host.answerer.every_case import every_case


@every_case(
    "text",
    [
        "base64 encode hello!",
        "base64 encode hello.",
        "base64 encode hello world?",
        "base64 encode hello! please",
        "please base64 encode hello...",
        "hello world in base64",
        "hallo welt in base64",
        "hola mundo en base64",
        "\u00a1hola en base64",
        "rot13 encode hello!",
        "url decode hello%20world!",
        "url decode hello%20world.",
        "html decode caf&eacute;.",
        "html decode &lt;b&gt;",
        r"does the regex ^a\.$ match a.",
        "does the regex ^(a+)+$ match aaaa!",
        r"does the regex ^\d+$ match 12?",
        r"does the regex ^\d+$ match 12!",
        "does aaa match the regex ^a?",
        'does "ab" match ^a.',
        "find all matches of ^a.:\nab",
        "unicode code points of \u00e9!",
        "unicode code points of \u00e9?",
        "unicode code point of \u20ac.",
        "list the query parameters of https://shop.example/?q=red!",
        "list the query parameters of https://shop.example/?q=red?",
        "parse the url https://example.com/a.",
        "how many times does the character ! appear in hello!",
        "how many characters are in the word hello!",
        "reverse the list a, b, c!",
        "reverse the list a., b., c.",
        "reverse the list what, why?",
        "sort b, a, c\u2026",
        "join a, b, c!",
        "what is 5!!",
    ],
)
def test_what_may_lack_a_sign_is_not_taken(text: str) -> None:
    assert answered(text) is None


@every_case(
    ("text", "answer"),
    [
        ("base64 encode hello", "```\naGVsbG8=\n```"),
        ("base64 encode hello, please!", "```\naGVsbG8=\n```"),
        ('base64 encode "hello"!', "```\naGVsbG8=\n```"),
        ("base64 encode: hello!", "```\naGVsbG8h\n```"),
        ("what is hello in base64?", "```\naGVsbG8=\n```"),
        ("base64 decode aGVsbG8=.", "```\nhello\n```"),
        (r"does the regex ^\d+$ match 12", "**Yes**"),
        (r"does the regex ^a\.$ match 'a.'?", "**Yes**"),
        ("does /^a+$/ match 'aaa'?", "**Yes**"),
        ("What is the ASCII code of A?", "**65** (U+0041 LATIN CAPITAL LETTER A)"),
        ("How many r's are in strawberry?", "**3**"),
        ("how many letters are in the word hello?", "**5**"),
        ("sort these numbers: 3, 1, 2", "```\n1, 2, 3\n```"),
        ("can you sort 3, 1, 2?", "```\n1, 2, 3\n```"),
        ("sort 3, 1, 2.", "```\n1, 2, 3\n```"),
        ("what is 5!?", "**120**"),
    ],
)
def test_the_sentence_s_own_sign_is_no_hindrance(text: str, answer: str) -> None:
    exact = answered(text)
    assert exact is not None and exact.text == answer
