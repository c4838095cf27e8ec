"""A paper that was printed and scanned has its fields, read by the recogniser that ships."""

from __future__ import annotations

import pytest

from native_host.extractor.extract import extracted
from native_host.extractor.wanted import wanted_in_words
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from scripts.lib.papers.making import drawn
from scripts.lib.papers.scans import FONT, read


@pytest.mark.slow
@pytest.mark.skipif(not FONT.exists(), reason="the machine has no such font")
def test_four_fields_of_scanned_invoices() -> None:
    ocr = OnnxOcr(models_folder())
    for paper in list(drawn("development", 4, 3))[1::2]:
        wanted = wanted_in_words(", ".join(paper.truth))
        found = extracted(read(paper.sheet, "clean", ocr), wanted)
        assert {
            one.name: each.values[0].normal if each.values else None for one, each in zip(wanted, found, strict=True)
        } == (paper.truth)
