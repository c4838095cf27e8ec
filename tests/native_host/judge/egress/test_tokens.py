"""Words of an outgoing text: where they lie, what stands before them, what a placeholder is."""

from __future__ import annotations

import time

import pytest

from native_host.judge.egress.features import ROWS, rows_of, shape
from native_host.judge.egress.tokens import LINE, LONGEST_WORD, NO_GAP, SPACE, START, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hi Ada, call 0171-22", ["Hi", "Ada", ",", "call", "0171", "-", "22"]),
        ("月球距", ["月", "球", "距"]),
        ("김수민이 왔다", ["김수민이", "왔다"]),
        ("Müller\u0301s", ["Müller\u0301s"]),
        ("user_name", ["user", "_", "name"]),
        ("[PERSON_1] met [STREET_ADDRESS_22].", ["[PERSON]", "met", "[STREET_ADDRESS]", "."]),
        (
            "[person_1] [PERSON_] [MUELLER_1]",
            ["[", "person", "_", "1", "]", "[", "PERSON", "_", "]", "[", "MUELLER", "_", "1", "]"],
        ),
        ("", []),
        (" \n\t", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.word for token in tokens(text)] == words


def test_offsets_are_code_points_of_the_text() -> None:
    text = "🙂 Ada\n[PERSON_1]: O'Hara 🙂🙂 ñandú"
    for token in tokens(text):
        part = text[token.start : token.end]
        assert part == token.word or (token.is_placeholder and part == "[PERSON_1]" and token.word == "[PERSON]")


def test_gaps() -> None:
    assert [token.gap for token in tokens("a b,\nc")] == [START, SPACE, NO_GAP, LINE]


def test_only_labels_of_entities_are_placeholders() -> None:
    assert [token.is_placeholder for token in tokens("[IBAN_CODE_3]")] == [True]
    assert not any(token.is_placeholder for token in tokens("[SMITH_3] [IBAN_CODE_12345678]"))


def test_a_long_word_is_read_in_pieces() -> None:
    assert [len(token.word) for token in tokens("x" * 100)] == [LONGEST_WORD, LONGEST_WORD, 100 - 2 * LONGEST_WORD]


def test_a_word_has_the_same_rows_everywhere() -> None:
    assert rows_of("Ada") == rows_of("Ada") != rows_of("ada")
    assert all(0 <= row < ROWS for row in rows_of("Straßenbahnhaltestelle"))
    assert len(rows_of("x" * LONGEST_WORD)) < 40
    assert rows_of("\ud800")  # A lone surrogate is a word like any other.


@pytest.mark.parametrize(
    ("word", "drawn"),
    [("Ada", "Xxx"), ("McDonald", "XxXxx"), ("12345", "95"), ("x1", "x9"), ("€", "ŁŁ"[:1]), ("IBAN", "XX")],
)
def test_shapes(word: str, drawn: str) -> None:
    assert len(shape(word)) == len(drawn)
    if word.isascii():
        assert shape(word) == drawn


@pytest.mark.parametrize("unit", ["a", "[PERSON_", "1", "[", " \n", "é\u0301", "月", "_"])
def test_time_grows_with_the_length(unit: str) -> None:
    took = []
    for times in (20_000, 80_000):
        began = time.process_time()
        tokens(unit * times)
        took.append(time.process_time() - began)
    assert took[1] < max(1.0, 40 * took[0])
