"""From scores to values: by type, by what stands near, whole words of one value together."""

from __future__ import annotations

import numpy as np
import pytest

from native_host.contract.findings import Finding
from native_host.inference.decode import Decoder, marked_units, near_sure
from native_host.inference.pieces.units import Gap, Kind, Unit

TYPES = ("PERSON", "LOCATION")
DECODER = Decoder(TYPES, thresholds=(0.2, 0.2), lone=(0.7, 0.8))
TEXT = "aa bb cc dd ee ff"


def values(scores: dict[int, tuple[int, float]], text: str = TEXT) -> list[tuple[str, str]]:
    """`scores`: for a word its tag and how likely that is; everything else is public."""
    words = text.split(" ")
    starts = np.cumsum([0, *(len(word) + 1 for word in words)])
    units = tuple(Unit(int(at), int(at) + len(word), Kind.WORD, Gap.SPACE) for at, word in zip(starts, words, strict=False))
    table = np.zeros((len(units), 5), np.float32)
    table[:, 0] = 1.0
    for place, (tag, likely) in scores.items():
        table[place, 0], table[place, tag] = 1 - likely, likely
    return [(text[one.start : one.end], one.type) for one in DECODER.values(text, units, table)]


def test_alone_it_takes_more_than_beside_something_sure() -> None:
    assert values({1: (1, 0.5)}) == []
    assert values({1: (1, 0.5), 4: (3, 0.99)}) == [("bb", "PERSON"), ("ee", "LOCATION")]


@pytest.mark.parametrize(("tag", "likely", "expected"), [(1, 0.69, 0), (1, 0.71, 1), (3, 0.79, 0), (3, 0.81, 1)])
def test_alone_each_type_has_its_own_threshold(tag: int, likely: float, expected: int) -> None:
    assert len(values({2: (tag, likely)})) == expected


def test_what_is_sure_reaches_a_hundred_units_and_no_further() -> None:
    text = " ".join(["x"] * 300)
    assert len(values({0: (1, 0.99), 100: (1, 0.5)}, text)) == 2
    assert len(values({0: (1, 0.99), 101: (1, 0.5)}, text)) == 1
    assert len(values({299: (1, 0.99), 199: (1, 0.5)}, text)) == 2
    assert len(values({299: (1, 0.99), 198: (1, 0.5)}, text)) == 1


@pytest.mark.parametrize(("likely", "expected"), [(0.97, 1), (0.985, 2)])
def test_how_sure_is_sure(likely: float, expected: int) -> None:
    assert len(values({1: (1, 0.5), 4: (3, likely)})) == expected


def test_a_neighbour_of_the_same_type_joins_for_less() -> None:
    assert values({1: (1, 0.99), 2: (2, 0.1)}) == [("bb cc", "PERSON")]
    assert values({1: (1, 0.99), 2: (4, 0.1)}) == [("bb", "PERSON")]
    assert values({1: (1, 0.99), 2: (1, 0.6)}) == [("bb", "PERSON"), ("cc", "PERSON")]


def test_no_units_nothing() -> None:
    assert near_sure(np.zeros(0)).tolist() == []
    assert list(DECODER.values("", (), np.zeros((0, 5)))) == []


def test_beside_what_a_rule_found_a_little_less_is_enough() -> None:
    private = np.array([0.99, 0.6, 0.75])
    assert near_sure(private, np.array([True, False, False])).tolist() == [False, False, False]
    units = tuple(Unit(3 * n, 3 * n + 2, Kind.WORD, Gap.SPACE) for n in range(3))
    table = np.zeros((3, 5), np.float32)
    table[:, 0], table[:, 1] = 1 - private, private
    for marks, expected in (([True, False, False], ["aa", "cc"]), (None, ["aa", "bb", "cc"])):
        marked = None if marks is None else np.array(marks)
        found = [TEXT[one.start : one.end] for one in DECODER.values(TEXT, units, table, marked)]
        assert found == expected


def test_units_that_rules_touch() -> None:
    units = tuple(Unit(3 * n, 3 * n + 2, Kind.WORD, Gap.SPACE) for n in range(4))
    marks = [Finding(0, 1, "EMAIL_ADDRESS", 1.0, "rule:x"), Finding(4, 7, "EMAIL_ADDRESS", 1.0, "rule:x")]
    assert marked_units(units, marks).tolist() == [True, True, True, False]
