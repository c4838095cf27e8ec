"""What stands beside what: rows of tables whose first cells are empty, and the columns of a PDF's page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from scripts.lib.papers.sheet import Sheet
from scripts.lib.papers.writers import WRITERS


@pytest.mark.parametrize("kind", ["docx", "html"])
def test_a_row_that_begins_with_empty_cells_stands_beside_nothing(tmp_path: Path, reader: DocumentReader, kind: str) -> None:
    sheet = Sheet()
    sheet.table([40, 200, 300], [["Lamp", "2", "8.00"], ["", "Total", "8.00"]])
    path = tmp_path / f"a.{kind}"
    path.write_bytes(WRITERS[kind](sheet))
    said = [(one.text, one.is_beside) for one in reader.read(path).segments]
    assert said == [("Lamp", False), ("2", True), ("8.00", True), ("Total", False), ("8.00", True)]


def test_markup_written_over_several_lines_keeps_its_rows(tmp_path: Path, reader: DocumentReader) -> None:
    path = tmp_path / "a.html"
    path.write_text("<table>\n<tr>\n<td>\n <p>Total</p>\n</td>\n<td>\n <p>8.00</p>\n</td>\n</tr></table>", encoding="utf-8")
    assert [(one.text, one.is_beside) for one in reader.read(path).segments] == [("Total", False), ("8.00", True)]


def test_the_columns_of_a_page_are_kept_where_that_is_asked(tmp_path: Path, reader: DocumentReader) -> None:
    sheet = Sheet()
    sheet.table([40, 200, 350], [["Number", "Date", "Due"], ["A-17", "1 May 2026", "1 June 2026"]])
    path = tmp_path / "a.pdf"
    path.write_bytes(WRITERS["pdf"](sheet))
    assert reader.read(path).segments[0].text == "Number Date Due\nA-17 1 May 2026 1 June 2026"
    keeping = DocumentReader(replace(LIMITS, keeps_columns=True))
    try:
        upper, lower = keeping.read(path).segments[0].text.splitlines()
    finally:
        keeping.close()
    assert [upper.index(one) for one in ("Number", "Date", "Due")] == [
        lower.index(one) for one in ("A-17", "1 May", "1 June")
    ]
