"""When pasted text is the text itself, and no more."""

from __future__ import annotations

from native_host.answerer.specialists.pasted import has_second_task, is_printable, is_text_itself
from tests.native_host.answerer.every_case import every_case

TEXTS = ["hello", "How are you?", "a, b and c", "x" * 5000, "two\nlines", "me and you", "1/2"]
REFERENCES = [
    "",
    " ",
    "this",
    "the text above",
    "the following",
    "my file",
    "diesen Text",
    "a.png",
    "report final.pdf",
    "/etc/hosts",
]
PATHS = ["C:\\a\\b", "~/x", "'quoted'"]
TASKS = ["hello. Then explain it", "hello\n\nand translate it", "hello, and show me how", "hello und erkläre es"]
QUESTIONS = ["How does it work?", "Was ist das?"]
HEADINGS = ["explained", "a short introduction", "what is it for", "why people use them", "is it safe?"]


@every_case("text", TEXTS)
def test_texts(text: str) -> None:
    assert is_text_itself(text, "encode this text")


@every_case("text", [*REFERENCES, *PATHS, *TASKS, *QUESTIONS])
def test_no_texts(text: str) -> None:
    assert not is_text_itself(text, "encode this text")


@every_case("text", HEADINGS)
def test_a_heading_is_no_ask(text: str) -> None:
    assert not is_text_itself(text, "text to morse")


@every_case("text", ["say hello", "a\nb\nc", "we sort things.\nOur list"])
def test_one_task(text: str) -> None:
    assert not has_second_task(text)


@every_case(("text", "fine"), [("a\n\tb é😀", True), ("\x00", False), ("\u202e", False), ("\u200b", False)])
def test_printable(text: str, fine: bool) -> None:
    assert is_printable(text) == fine
