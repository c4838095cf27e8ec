"""What a table may hold: no formula, no control character, the same bytes for the same rows."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from native_host.batch.executor import Record
from native_host.batch.job import printable
from native_host.batch.tables import FORMATS, guarded, write_table
from native_host.documents.reader import DocumentReader
from native_host.extractor.wanted import wanted_in_words


def row(name: str, value: str) -> Record:
    said = {"value": value, "text": value, "confidence": 0.9, "start": 0, "end": len(value), "page": 1, "currency": "EUR"}
    return {
        "file": name,
        "kind": "txt",
        "problem": None,
        "unread": [],
        "fields": {"note": said, "total": {"value": None, "why": "absent"}},
    }


def written(kind: str, *rows: Record, with_sources: bool = False) -> bytes:
    out = io.BytesIO()
    write_table(kind, out, wanted_in_words("note, total"), rows, with_sources=with_sources)
    return out.getvalue()


@pytest.mark.parametrize(
    "said", ["=1+1", "+49 30 1", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "-1+cmd|' /C calc'!A0"]
)
def test_what_would_be_a_formula_is_a_text(said: str) -> None:
    assert guarded(said) == "'" + said
    cells = list(csv.reader(io.StringIO(written("csv", row("=a.txt", said)).decode(), newline="")))[1]
    assert cells[0] == "'=a.txt" and cells[1] == "'" + said


@pytest.mark.parametrize("said", ["-12.50", "12", "2024-03-01", "RE-17", ""])
def test_figures_and_other_texts_stay_as_they_are(said: str) -> None:
    assert guarded(said) == said


def test_a_cell_cannot_begin_another() -> None:
    said = 'a",=1+1,"\r\n=2+2,'
    assert list(csv.reader(io.StringIO(written("csv", row("a.txt", said)).decode(), newline="")))[1][1] == said


def test_a_field_named_as_a_formula_is_no_formula_either() -> None:
    out = io.BytesIO()
    write_table("csv", out, wanted_in_words("=HYPERLINK(1)"), [], with_sources=False)
    assert out.getvalue() == b"file,'=HYPERLINK(1),problem\r\n"


def test_tabs_part_the_same_cells() -> None:
    one, other = (written(kind, row("a\tb.txt", "=HYPERLINK(1)")).decode() for kind in ("csv", "tsv"))
    cells = list(csv.reader(io.StringIO(one, newline="")))
    assert list(csv.reader(io.StringIO(other, newline=""), delimiter="\t")) == cells and "'=HYPERLINK(1)" in other


def test_sources_are_columns_of_their_own() -> None:
    head, cells = csv.reader(io.StringIO(written("csv", row("a.txt", "x"), with_sources=True).decode(), newline=""))
    said = dict(zip(head, cells, strict=True))
    assert (said["note where"], said["note confidence"], said["total why empty"]) == (
        "page 1, characters 0 to 1",
        "0.9",
        "absent",
    )


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_rows_are_the_same_bytes(kind: str) -> None:
    assert written(kind, row("a.txt", "x")) == written(kind, row("a.txt", "x"))


def test_a_workbook_opens_and_has_texts_alone(tmp_path: Path) -> None:
    data = written("xlsx", row("a\x00.txt", "=1+1 & <b>"))
    (tmp_path / "t.xlsx").write_bytes(data)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and sheet.count('t="inlineStr"') == sheet.count("<c ")
    reader = DocumentReader()
    try:
        document = reader.read(tmp_path / "t.xlsx")
    finally:
        reader.close()
    assert document.is_read and "=1+1 & <b>" in [one.text for one in document.segments]


def test_json_says_where() -> None:
    said: dict[str, Any] = json.loads(written("json", row("a.txt", "x")))
    assert said["fields"] == ["note", "total"] and said["files"][0]["fields"]["note"]["page"] == 1


def test_names_of_files_are_printable() -> None:
    assert (
        printable(Path("a\x1b[2Jb")) == "a\\x1b[2Jb"
        and printable(Path("a\udcffb")) == "a\\xffb"
        and printable(Path("\u00fc")) == "\u00fc"
    )
