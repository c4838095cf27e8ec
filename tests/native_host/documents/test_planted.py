"""A value in every part that may hold one: each is found by `postern inspect`, and where it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from native_host.contract.documents import Part
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.messages import MSG, msg
from tests.native_host.documents.made.pages import EML, HTML, PDF, RTF, eml, html, pdf, rtf
from tests.native_host.documents.made.tables import PPTX, XLSX, pptx, xlsx
from tests.native_host.documents.made.words import DOCX, ODT, docm, docx, odt

ROOT = Path(__file__).resolve().parents[3]
TEXTS: dict[str, bytes] = {
    "a.txt": b"one\ntwo\nWrite to txt-line@planted.example\n",
    "a.md": b"# Heading\n\nWrite to [me](mailto:md-link@planted.example)\n",
    "a.csv": b"Name;Mail\nOne;csv-cell@planted.example\n",
    "a.tsv": b"Name\tMail\nOne\ttsv-cell@planted.example\n",
    "a.json": json.dumps({"people": [{"mail": "json-value@planted.example"}], "json-key@planted.example": 1}).encode(),
    "wide.txt": "größer: txt-wide@planted.example\n".encode("utf-16"),
    "old.txt": "größer: txt-old@planted.example\n".encode("cp1252"),
}
MADE: dict[str, bytes] = {
    "a.docx": docx(),
    "macros.docm": docm(),
    "a.odt": odt(),
    "a.xlsx": xlsx(),
    "a.pptx": pptx(),
    "a.pdf": pdf(),
    "a.html": html(),
    "a.eml": eml(),
    "a.rtf": rtf(),
    "a.msg": msg(),
    **TEXTS,
}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What the command says of all of them, by name."""
    folder = tmp_path_factory.mktemp("planted")
    for name, data in MADE.items():
        (folder / name).write_bytes(data)
    command = [sys.executable, "-m", "native_host", "inspect", str(folder), "--json", "--values"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, env=dict(os.environ))
    assert done.returncode == 1  # What is embedded in some of them is not read.
    return {Path(one["path"]).name: one for one in json.loads(done.stdout)["files"]}


def places(record: dict[str, Any], value: str) -> list[dict[str, Any]]:
    """Where the value is found; the name of a file is found by the address in it."""
    return [one for one in record["findings"] if one["value"] and (one["value"] in value or value in one["value"])
            and one["value"].split("@")[0].endswith(value.split("@")[0])]  # fmt: skip


@pytest.mark.parametrize("value", DOCX)
def test_word(records: dict[str, dict[str, Any]], value: str) -> None:
    for name in ("a.docx", "macros.docm"):
        assert DOCX[value] in {one["part"] for one in places(records[name], value)}


def test_what_stands_in_a_document_once_is_found_once(records: dict[str, dict[str, Any]]) -> None:
    assert len(places(records["a.docx"], "docx-box@planted.example")) == 1


@pytest.mark.parametrize("value", ODT)
def test_open_text(records: dict[str, dict[str, Any]], value: str) -> None:
    assert ODT[value] in {one["part"] for one in places(records["a.odt"], value)}


@pytest.mark.parametrize("value", XLSX)
def test_workbook(records: dict[str, dict[str, Any]], value: str) -> None:
    found = places(records["a.xlsx"], value)
    assert XLSX[value] in [(one["part"], one.get("sheet"), one.get("cell"), one["is_hidden"]) for one in found]


@pytest.mark.parametrize("value", PPTX)
def test_slides(records: dict[str, dict[str, Any]], value: str) -> None:
    assert PPTX[value] in [(one["part"], one.get("page")) for one in places(records["a.pptx"], value)]


@pytest.mark.parametrize("value", PDF)
def test_pdf(records: dict[str, dict[str, Any]], value: str) -> None:
    assert PDF[value] in [(one["part"], one.get("page")) for one in places(records["a.pdf"], value)]


@pytest.mark.parametrize("value", HTML)
def test_page(records: dict[str, dict[str, Any]], value: str) -> None:
    assert HTML[value] in [(one["part"], one["is_hidden"]) for one in places(records["a.html"], value)]


@pytest.mark.parametrize("value", EML)
def test_mail(records: dict[str, dict[str, Any]], value: str) -> None:
    assert EML[value] in {one["part"] for one in places(records["a.eml"], value)}


@pytest.mark.parametrize("value", MSG)
def test_message(records: dict[str, dict[str, Any]], value: str) -> None:
    assert MSG[value] in {one["part"] for one in places(records["a.msg"], value)}


@pytest.mark.parametrize("value", RTF)
def test_rich_text(records: dict[str, dict[str, Any]], value: str) -> None:
    assert RTF[value] in [(one["part"], one["is_hidden"]) for one in places(records["a.rtf"], value)]


@pytest.mark.parametrize(
    ("name", "value", "where"),
    [
        ("a.txt", "txt-line@planted.example", {"part": Part.BODY, "line": 3}),
        ("a.md", "md-link@planted.example", {"part": Part.BODY, "line": 3}),
        ("a.csv", "csv-cell@planted.example", {"cell": "B2", "line": 2}),
        ("a.tsv", "tsv-cell@planted.example", {"cell": "B2", "line": 2}),
        ("a.json", "json-value@planted.example", {"part": Part.BODY}),
        ("a.json", "json-key@planted.example", {"part": Part.BODY}),
        ("wide.txt", "txt-wide@planted.example", {"line": 1}),
        ("old.txt", "txt-old@planted.example", {"line": 1}),
    ],
)
def test_text(records: dict[str, dict[str, Any]], name: str, value: str, where: dict[str, object]) -> None:
    assert any(where.items() <= one.items() for one in places(records[name], value))


def test_a_day_in_a_cell_is_read_as_a_day_and_a_long_number_with_all_its_digits(records: dict[str, dict[str, Any]]) -> None:
    values = {one["value"] for one in records["a.xlsx"]["findings"]}
    assert "1980-05-01" in values
    cells = {one.get("cell"): one["type"] for one in records["a.xlsx"]["findings"]}
    assert cells["C4"] == "CREDIT_CARD"


def test_each_is_the_kind_that_it_is(records: dict[str, dict[str, Any]]) -> None:
    kinds = {"macros.docm": "docx", "wide.txt": "txt", "old.txt": "txt"}
    assert {name: one["kind"] for name, one in records.items()} == {
        name: kinds.get(name, name.rpartition(".")[2]) for name in MADE
    }
    assert not any(one["is_misnamed"] for one in records.values())


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("a.docx", {"pictures", "embedded_file"}),
        ("macros.docm", {"pictures", "embedded_file", "macros_present"}),
        ("a.odt", {"pictures", "embedded_file"}),
        ("a.xlsx", set()),
        ("a.pptx", set()),
        ("a.pdf", {"embedded_file"}),
        ("a.html", set()),
        ("a.eml", {"embedded_file"}),
        ("a.rtf", {"pictures"}),
        ("a.msg", set()),
        ("old.txt", {"encoding_guessed"}),
    ],
)
def test_what_is_not_read_is_said(records: dict[str, dict[str, Any]], name: str, reasons: set[str]) -> None:
    assert {one["reason"] for one in records[name]["unread"]} == reasons
    assert records[name]["is_read"] is ("embedded_file" not in reasons)


def test_the_name_of_an_attachment_in_an_encoding_of_its_own(reader: DocumentReader) -> None:
    data = (
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
        b"Content-Type: text/plain; name*=utf-8''Zo%C3%AB%20Lee.txt\n\na text\n--x--\n"
    )
    document = reader.read_bytes(data, "a.eml")
    assert document.is_read and "Zo\u00eb Lee.txt" in [one.text for one in document.segments if one.part is Part.FILE_NAME]
