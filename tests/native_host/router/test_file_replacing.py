"""What a copy is told to replace, and the search for what it left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from native_host.contract.documents import Part, Segment
from native_host.contract.findings import Detection, Finding
from native_host.documents.joined import joined
from native_host.router.files.proof import still_in
from native_host.router.files.replacing import Replacing, replacing
from native_host.router.files.search import Looked


@dataclass(frozen=True)
class _Replaced:
    finding: Finding
    placeholder: str | None


def told(segments: Sequence[Segment | str], *values: str, let_through: Sequence[str] = ()) -> Replacing:
    """Of texts in which each of `values` is found wherever it stands."""
    whole = [one if isinstance(one, Segment) else Segment(one) for one in segments]
    texts = []
    for text in joined(whole):
        found = [
            _Replaced(Finding(m.start(), m.end(), "PERSON", 1.0, "test"), None if value in let_through else f"[P_{number}]")
            for number, value in enumerate(values, 1)
            for m in re.finditer(re.escape(value), text.text)
        ]
        found.sort(key=lambda one: one.finding)
        texts.append(Looked(text.text, Detection(tuple(one.finding for one in found)), text, found))
    return replacing(texts)


def test_each_original_once_with_its_placeholder() -> None:
    wanted = told(["Anna met Ben.", "Anna left."], "Anna", "Ben")
    assert wanted.pairs == {"Anna": "[P_1]", "Ben": "[P_2]"} and wanted.anywhere == frozenset()


def test_what_was_let_through_is_not_replaced() -> None:
    assert told(["Anna met Ben."], "Anna", "Ben", let_through=["Ben"]).pairs == {"Anna": "[P_1]"}


def test_a_value_over_several_segments_comes_in_their_pieces() -> None:
    cells = [Segment("Anna"), Segment("Kolb", is_beside=True)]
    assert told(cells, "Anna\tKolb").pairs == {"Anna": "[P_1]", "Kolb": "[P_1]"}
    assert told(["12 High", "Street 4"], "12 High\nStreet").pairs == {"12 High": "[P_1]", "Street": "[P_1]"}


def test_a_single_sign_of_a_value_is_not_replaced_everywhere() -> None:
    assert told([Segment("Anna"), Segment("B", is_beside=True)], "Anna\tB").pairs == {"Anna": "[P_1]"}


def test_a_value_within_a_word_takes_the_word_with_it() -> None:
    wanted = told(["IDKX4711Z is ours"], "KX4711")
    assert wanted.pairs == {"IDKX4711Z": "ID[P_1]Z"} and wanted.anywhere == frozenset({"KX4711"})
    assert told(["annaben"], "anna", "ben").pairs == {"annaben": "[P_1][P_2]"}


def test_scripts_without_spaces_have_no_longer_words() -> None:
    assert told(["田中さんは来ます"], "田中").pairs == {"田中": "[P_1]"}


def test_an_endless_word_is_left_alone() -> None:
    wanted = told(["x" * 500 + "KX4711" + "y" * 500], "KX4711")
    assert wanted.pairs == {"KX4711": "[P_1]"}


def test_what_stands_for_many_things_is_replaced_where_it_is_meant() -> None:
    assert told(["She is 7 and has 80."], "7").pairs == {"She is 7 and has 80.": "She is [P_1] and has 80."}
    assert told(["A line\tShe is 8\nanother"], "8").pairs == {"She is 8": "She is [P_1]"}
    assert told(["the P of today, the p of old"], "P").pairs == {
        "the P of today, the p of old": "the [P_1] of today, the p of old"
    }
    long = "word " * 20 + "42" + " word" * 20
    assert told([long], "42").pairs == {
        "word word word word 42 word word word word": "word word word word [P_1] word word word word"
    }


def test_words_beside_a_value_end_at_the_next_one() -> None:
    assert told(["aged 8 Anna 9 Ben"], "8", "Anna", "9").pairs == {
        "aged 8": "aged [P_1]",
        "Anna": "[P_2]",
        "9 Ben": "[P_3] Ben",
    }


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("Anna", True),
        ("(Anna)", True),
        ("anna_Anna_", True),
        ("Annabel and Johanna", False),
        ("[PERSON_1] and KX4711", False),
        ("IDKX4711", True),
        ("a [AGE_17] b", False),
        ("a [P_17] b", True),
        ("17", True),
        ("田中さん", True),
    ],
)
def test_what_is_left_is_seen(text: str, is_there: bool) -> None:
    wanted = Replacing({"Anna": "[P_1]", "17": "[P_2]", "田中": "[P_3]"}, frozenset({"IDKX"}))
    assert still_in(text, wanted) is is_there


def test_a_program_s_version_is_no_original_and_a_number_of_its_own_is() -> None:
    wanted = Replacing({"3": "[AGE_1]"})
    assert not still_in("Openpyxl 3.1.5", wanted, Part.PROPERTIES) and not still_in("3.1", wanted, Part.PROPERTIES)
    assert still_in("3", wanted, Part.PROPERTIES) and still_in("aged 3.", wanted, Part.PROPERTIES)
    assert still_in("3.1", wanted)
