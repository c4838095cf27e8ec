"""The papers that browsers attach in the tests of whole journeys: what looks through their copies sees what was planted."""

from __future__ import annotations

import re

import pytest

from native_host.documents.reader import DocumentReader
from tests.e2e.kinds.left import left_in
from tests.e2e.kinds.make import MAKERS, made
from tests.e2e.kinds.opened import ink, shades, text_in
from tests.e2e.kinds.paper import LABELS, Paper

PICTURES = ("png", "jpg", "webp")


def paper(kind: str) -> Paper:
    account = 3704_0044_0532_0130
    return made(
        kind,
        {
            "email": [f"mira.kolb{number}@kolb-works.com" for number in range(1000, 1030)],
            "iban": [f"DE{number} {account + number}" for number in range(10, 15)],
            "card": [f"4539 5787 6362 {number}" for number in range(1480, 1485)],
            "phone": ["+49 30 901820"],
        },
    )


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind not in PICTURES])
def test_a_paper_holds_all_of_it_and_its_copy_nothing(reader: DocumentReader, kind: str) -> None:
    one = paper(kind)
    assert left_in(one.data, one.planted) == one.planted
    labels = {"@": LABELS["email"], "DE": LABELS["iban"], "+49": LABELS["phone"]}
    label = {value: next((name for sign, name in labels.items() if sign in value), LABELS["card"]) for value in one.planted}
    names = {value: f"[{label[value]}_{number}]" for number, value in enumerate(one.planted, 1)}
    names |= {value.replace(" ", ""): name for value, name in names.items()}
    copy = reader.copy_bytes(one.data, f"a.{kind}", names)
    assert (copy.reason, copy.ending) == (None, one.copy)
    assert left_in(copy.data, one.planted) == []
    said = " ".join(re.sub(r"\[([A-Z_]+)_\d+\]", r"[\1]", text_in(one.copy, copy.data)).split())
    assert [text for text in one.says if " ".join(text.split()) not in said] == []


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_shows_its_value_and_its_file_says_more(kind: str) -> None:
    one = paper(kind)
    assert len(left_in(one.data, one.planted)) == len(one.planted) - 1  # One is among the pixels.
    assert min(shades(one.data, one.boxes)) > 200 and ink(one.data, one.boxes)
    with pytest.raises(AssertionError):
        text_in(kind, one.data)
