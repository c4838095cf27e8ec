"""Units cover every character; pieces carry case, script, spelling and hints that the vocabulary lacks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.findings import Finding
from native_host.inference.pieces.encode import Encoder, read_vocabulary
from native_host.inference.pieces.rows import BUCKET_AT, NOTHING, ROWS, RULE_AT, SLOTS, VOCABULARY, Slot
from native_host.inference.pieces.spelling import plain
from native_host.inference.pieces.units import Gap, Kind, units

WORDS = ["[PAD]", "mira", "ko", "##lb", "lives", "in", "leeds", "ivan", ".", "12", "muller"]
ENCODER = Encoder(read_vocabulary("\n".join(WORDS).encode()))


def cut(text: str) -> list[str]:
    return [text[unit.start : unit.end] for unit in units(text)]


@given(st.text())
def test_every_character_that_is_no_space_is_in_exactly_one_unit(text: str) -> None:
    found = list(units(text))
    assert all(left.end <= right.start for left, right in pairwise(found))
    covered = {place for unit in found for place in range(unit.start, unit.end)}
    assert all(place in covered for place, character in enumerate(text) if not character.isspace())


@given(st.text(min_size=1))
def test_every_unit_has_a_piece_and_every_row_is_of_the_table(text: str) -> None:
    encoded = ENCODER.encode(text)
    assert all(last > first for first, last in pairwise(encoded.firsts))
    assert all(len(row) == SLOTS and all(0 <= one < ROWS for one in row) for row in encoded.rows)
    assert all(row[Slot.PIECE] < VOCABULARY for row in encoded.rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mira Kolb-Smith, 12b", ["Mira", "Kolb", "-", "Smith", ",", "12", "b"]),
        ("김민수는", ["김", "민", "수", "는"]),
        ("田中さん", ["田", "中", "さ", "ん"]),
        ("राम कुमार है।", ["राम", "कुमार", "है", "।"]),
        ("محمد بن", ["محمد", "بن"]),
        ("a ======= b", ["a", "=======", "b"]),
        ("a == b", ["a", "=", "=", "b"]),
        ("jane_doe", ["jane", "_", "doe"]),
        ("Ju\u0308rgen", ["Ju\u0308rgen"]),
    ],
)
def test_units(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_what_stands_before_a_unit() -> None:
    gaps = [unit.gap for unit in units("a b\tc\nd\n\ne,")]
    assert gaps == [Gap.LINE, Gap.SPACE, Gap.TAB, Gap.LINE, Gap.BLANK_LINE, Gap.NOTHING]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Müller", "muller"),
        ("Иван", "ivan"),
        ("Νίκος", "nikos"),
        ("𝐌𝐢𝐫𝐚", "mira"),
        ("Łódź", "lodz"),
        ("١٢", "12"),
        ("Straße", "strasse"),
    ],
)
def test_spelling(word: str, expected: str) -> None:
    assert plain(word) == expected


def rows_of(text: str) -> list[tuple[int, ...]]:
    return ENCODER.encode(text).rows


def test_case_tells_two_words_apart_that_the_vocabulary_does_not() -> None:
    lower, title, upper = (rows_of(word)[0] for word in ("mira", "Mira", "MIRA"))
    assert lower[Slot.PIECE] == title[Slot.PIECE] == upper[Slot.PIECE] == WORDS.index("mira")
    assert len({lower[Slot.SHAPE], title[Slot.SHAPE], upper[Slot.SHAPE]}) == 3


def test_accents_are_noted_though_the_piece_is_the_same() -> None:
    plain_word, accented = rows_of("muller")[0], rows_of("müller")[0]
    assert plain_word[Slot.PIECE] == accented[Slot.PIECE]
    assert plain_word[Slot.SHAPE] != accented[Slot.SHAPE]


def test_a_cyrillic_name_meets_its_latin_piece_but_stays_cyrillic() -> None:
    latin, cyrillic = rows_of("Ivan")[0], rows_of("Иван")[0]
    assert latin[Slot.PIECE] == cyrillic[Slot.PIECE] == WORDS.index("ivan")
    assert latin[Slot.SCRIPT] != cyrillic[Slot.SCRIPT]


@pytest.mark.parametrize("one,other", [("李", "王"), ("😀", "🎉"), ("محمد", "أحمد"), ("ʘ", "ʬ")])
def test_characters_the_vocabulary_lacks_stay_apart(one: str, other: str) -> None:
    first, second = rows_of(one)[0], rows_of(other)[0]
    assert first[Slot.PIECE] == second[Slot.PIECE] == NOTHING
    assert first[Slot.HASH_1] >= BUCKET_AT and first[Slot.HASH_1] != second[Slot.HASH_1]


def test_a_blob_is_one_piece() -> None:
    assert len(rows_of("x" * 5000)) == 1 and len(rows_of("1" * 5000)) == 1


def test_what_the_rules_found_is_a_hint() -> None:
    text = "call 12 in leeds"
    hinted = ENCODER.encode(text, [Finding(5, 7, "PHONE_NUMBER", 0.9, "rule:phone")]).rows
    assert [row[Slot.RULE] for row in hinted] == [NOTHING] * 4 + [RULE_AT + 1, NOTHING, NOTHING]


def test_kinds() -> None:
    assert [unit.kind for unit in units("ab 12 李 ,")] == [Kind.WORD, Kind.NUMBER, Kind.CHARACTER, Kind.SYMBOL]
