"""Rows of labels: what is asked of one again and again must not make a small table take minutes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import chain

import pytest

from native_host.contract.documents import Document, Kind, Segment
from native_host.extractor.extract import extracted
from native_host.extractor.wanted import wanted_in_words

_LABELS_WITH_GAPS = [(["Date"] * 10, [f"{at % 28 + 1:02d}.03.2026"] * 7) for at in range(200)]
_UNDER_VALUES = [([f"{at + 1:02d}.03.2026"] * 60, ["Date"] * 60, ["word"] * 60) for at in range(16)]


@pytest.mark.parametrize("rows", [_LABELS_WITH_GAPS, _UNDER_VALUES], ids=["gaps", "under"])
def test_a_small_table_of_labels_takes_no_minute(rows: Sequence[Sequence[Sequence[str]]]) -> None:
    cells = [Segment(cell, is_beside=at > 0) for row in chain.from_iterable(rows) for at, cell in enumerate(row)]
    wanted = wanted_in_words("date")
    began = time.process_time()
    extracted(Document(Kind.DOCX, tuple(cells)), wanted)
    assert time.process_time() - began < 4.0
