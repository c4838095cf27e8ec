"""The words of tables are the same on both sides: a word that one of them lacks would refuse a whole reply."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import pytest

from native_host.contract.documents import Kind, Part, Reason
from native_host.contract.fields import BatchProblem, Why
from native_host.contract.policy import Answerer

TWIN = (Path(__file__).resolve().parents[2] / "extension" / "shared" / "protocol.ts").read_text(encoding="utf-8")

OF_COPIES = (Reason.NOT_COPIED, Reason.COPY_DOUBTED)  # No document that is read says them.


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("CELL_WHYS", Why),
        ("BATCH_PROBLEMS", BatchProblem),
        ("DOCUMENT_PARTS", Part),
        ("UNREAD_REASONS", [one for one in Reason if one not in OF_COPIES]),
        ("FILE_KINDS", Kind),
        ("ANSWERERS", Answerer),
    ],
)
def test_both_sides_know_the_same_words(name: str, words: Iterable[StrEnum]) -> None:
    said = re.search(rf"export const {name} = \[(.*?)\] as const", TWIN, re.DOTALL)
    assert said is not None and re.findall(r"'([a-z_]+)'", said[1]) == [one.value for one in words]
