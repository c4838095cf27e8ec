"""How a prompt is parted into what is asked and what it is asked of."""

from __future__ import annotations

from native_host.answerer.request import MOST_CHARS, Reading, readings
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("text", "reading"),
    [
        ("What is 2+2?", Reading("What is 2+2")),
        ("Could you please sort these:\nb\na", Reading("sort these", "b\na")),
        ("b\na\n\nsort these please", Reading("sort these", "b\na")),
        ("sha256 of: hello ", Reading("sha256 of", "hello")),
        ("Trim these:\n  a \n b ", Reading("Trim these", "  a \n b ")),
        ("Trim these: a\n b ", Reading("Trim these", "a\n b ")),
        ("Pretty-print\n```json\n{}\n```\nthanks", Reading("Pretty-print", "{}")),
        ('encode "a b" as base64', Reading("encode as base64", "a b")),
        ("\u00bfPuedes decirme cu\u00e1nto es 3 por 4?", Reading("decirme cu\u00e1nto es 3 por 4")),
        ("5!", Reading("5!")),
        ("explain 0 0 12 * * ?", Reading("explain 0 0 12 * * ?")),
        ("explain 5 4 * * *?", Reading("explain 5 4 * * *")),
    ],
)
def test_a_prompt_has_this_reading(text: str, reading: Reading) -> None:
    assert reading in readings(text)


@every_case(
    ("text", "lead", "cut"),
    [
        ("base64 encode hello", "", ""),
        ("base64 encode hello!", "", "!"),
        ("base64 encode hello?!", "", "?!"),
        ("base64 encode hello ?", "", "?"),
        ("base64 encode hello! please", "", "!"),
        ("base64 encode hello, please!", "", ""),
        ("base64 encode hello thanks.", "", ""),
        ("please base64 encode hello.", "please", "."),
        ("\u00a1mundo en base64", "\u00a1", ""),
        ("hello world in base64", "hello", ""),
        ("what is 5!!", "", ""),
    ],
)
def test_what_was_taken_off_is_known(text: str, lead: str, cut: str) -> None:
    assert (readings(text)[0].lead, readings(text)[0].cut) == (lead, cut)


def test_marks_set_a_material_apart() -> None:
    assert [reading.is_apart for reading in readings("sha256:\n```\na\n```")] == [False, True]
    assert [reading.is_apart for reading in readings('sha256 "a"')] == [False, True]
    assert [reading.is_apart for reading in readings("sha256: a")] == [False, False]


@every_case("text", ["", " \n", "x" * (MOST_CHARS + 1)])
def test_nothing_to_read(text: str) -> None:
    assert readings(text) == ()


def test_two_fences_have_no_material() -> None:
    assert [reading.material for reading in readings("diff\n```\na\n```\n```\nb\n```")] == [None]
