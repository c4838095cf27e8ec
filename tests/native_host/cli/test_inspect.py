"""`postern inspect`: forms, exit codes, places instead of values, and names that must not speak to a terminal."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from native_host.cli.inspect import make_inspect_line, what_is_missing
from native_host.cli.inspect_files import Counted, files_of, read_ahead
from native_host.cli.inspected import inspected, line_of
from native_host.cli.jsonl import run_jsonl
from native_host.contract.documents import Document, Kind, Part, Reason, Segment, Unread
from native_host.detector.catalogue import default_detector
from native_host.detector.detector import Detector
from native_host.documents.inside.confine import ALL_GUARDS, guards
from native_host.documents.joined import LONGEST, joined
from native_host.documents.reader import DocumentReader
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from tests.native_host.documents.made.pictures import drawn, saved
from tests.native_host.documents.made.words import plain_docx

ROOT = Path(__file__).resolve().parents[3]
VALUE = "jane@planted.example"


def postern(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "native_host", "inspect", *arguments]
    return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, check=False, env=dict(os.environ))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.docx").write_bytes(plain_docx("Nothing", f"Write to {VALUE}."))
    (tmp_path / "in" / "b.txt").write_text(f"{VALUE}\n", encoding="utf-8")
    return tmp_path / "in"


def test_json_names_places_and_no_value(folder: Path) -> None:
    done = postern(str(folder), "--json")
    assert done.returncode == 0 and VALUE.encode() not in done.stdout
    said = json.loads(done.stdout)
    assert [Path(one["path"]).name for one in said["files"]] == ["a.docx", "b.txt"]
    assert said["files"][1] == {
        "path": str(folder / "b.txt"),
        "kind": "txt",
        "is_misnamed": False,
        "size": len(VALUE) + 1,
        "is_read": True,
        "segments": 1,
        "characters": len(VALUE) + 1,
        "found": {"EMAIL_ADDRESS": 1},
        "findings": [
            {
                "type": "EMAIL_ADDRESS",
                "score": 0.95,
                "source": "rule:email",
                "part": "body",
                "line": 1,
                "is_hidden": False,
            }
        ],
        "topics": [],
        "unread": [],
    }
    assert "wall clock" in said["guards"]


def test_lines_for_people_and_what_is_not_read(folder: Path) -> None:
    (folder / "c.pdf").write_bytes(b"PK\x03\x04")
    done = postern(str(folder))
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        f"{folder}/a.docx  (docx, {(folder / 'a.docx').stat().st_size} bytes): 1 EMAIL_ADDRESS",
        f"{folder}/b.txt  (txt, {len(VALUE) + 1} bytes): 1 EMAIL_ADDRESS",
        f"{folder}/c.pdf  (unknown, 4 bytes): nothing read",
        "    not read: broken",
    ]


def test_pictures_and_scanned_pages_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(drawn(), "PNG"))
    (tmp_path / "b.pdf").write_bytes(saved(drawn(), "PDF"))
    done = postern(str(tmp_path), "--json", "--values")
    assert done.returncode == 0
    for one, page in zip(json.loads(done.stdout)["files"], (None, 1), strict=True):
        assert one["is_read"] and one["unread"] == []
        (mail,) = (found for found in one["findings"] if found["type"] == "EMAIL_ADDRESS")
        assert (mail["value"], mail["part"], mail.get("page"), mail["line"]) == (VALUE, "picture", page, 3)


def test_names_from_standard_input_and_an_answer_a_line(folder: Path) -> None:
    names = f"{folder / 'b.txt'}\n\n{folder / 'nothing'}\n".encode()
    done = postern("-", "--jsonl", given=names)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [(one["id"], one["is_read"]) for one in answers] == [
        (str(folder / "b.txt"), True),
        (str(folder / "nothing"), False),
    ]
    assert answers[1]["unread"] == [{"reason": "not_found", "count": 1}]


def test_lines_as_the_other_commands_take_them(folder: Path) -> None:
    lines = [json.dumps({"id": 7, "path": str(folder / "a.docx")}), "{", json.dumps({"id": 8})]
    reader, out = DocumentReader(), io.BytesIO()
    answer = make_inspect_line(reader, OnnxOcr(models_folder()), default_detector(), with_values=True)
    status = run_jsonl(answer, [line.encode() for line in lines], out)
    reader.close()
    answers: list[dict[str, Any]] = [json.loads(line) for line in out.getvalue().splitlines()]
    assert status == 1
    assert (answers[0]["id"], [one["value"] for one in answers[0]["findings"]]) == (7, [VALUE])
    assert [one.get("error", {}).get("code") for one in answers] == [None, "malformed", "bad_field"]


def test_values_are_shown_to_people_who_ask_and_do_not_speak_to_the_terminal(folder: Path) -> None:
    assert VALUE not in postern(str(folder / "b.txt")).stdout.decode()
    assert f"    EMAIL_ADDRESS  {VALUE}  (line 1)" in postern("--values", str(folder / "b.txt")).stdout.decode().splitlines()
    one = inspected(folder, Document(Kind.TXT, (Segment("Password: x\x1bSv7!kq-92LpTz"),)), default_detector())
    assert one.found and "\x1b" not in line_of(one, with_values=True)


def test_what_cannot_be_meant() -> None:
    done = postern()
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_wrong_name_is_said(tmp_path: Path) -> None:
    one = inspected(tmp_path / "a.pdf", Document(Kind.DOCX, (Segment("text"),)), default_detector())
    assert "(docx, whatever its name says)" in line_of(one)


def test_a_name_does_not_speak_to_the_terminal(tmp_path: Path) -> None:
    one = inspected(tmp_path / "a\x1b[2J\udcff\n.txt", Document(Kind.TXT, (Segment("text"),)), default_detector())
    assert line_of(one).startswith(f"{tmp_path}/a\\x1b[2J\\udcff\\n.txt  (txt)")


def test_a_text_that_was_not_searched_is_not_read(tmp_path: Path) -> None:
    class Broken:
        name = "broken"

        def scan(self, text: str) -> list[Any]:
            raise RuntimeError(text)

    one = inspected(tmp_path / "a.txt", Document(Kind.TXT, (Segment("text", page=3),)), Detector((Broken(),)))
    assert one.unread == (Unread(Reason.NOT_SEARCHED, page=3),)
    assert not one.is_read


def test_what_stands_together_is_read_together() -> None:
    rows = [Segment("Name", cell="A1"), Segment("Mail", cell="B1", is_beside=True), Segment("One", cell="A2")]
    comment = Segment("a comment", Part.COMMENT)
    texts = list(joined([rows[0], comment, *rows[1:]]))
    assert [one.text for one in texts] == ["Name\tMail\nOne", "a comment"]
    assert [texts[0].at(offset)[0].cell for offset in (0, 3, 5, 8, 10)] == ["A1", "A1", "B1", "B1", "A2"]


def test_a_long_document_is_read_in_pieces() -> None:
    texts = list(joined([Segment("x" * 20_000, line=at) for at in range(1, 9)]))
    assert all(len(one.text) <= LONGEST for one in texts)
    assert sum(one.text.count("x") for one in texts) == 8 * 20_000


def test_the_line_of_a_finding_within_a_long_segment() -> None:
    (text,) = joined([Segment("one\ntwo\nthree", line=10), Segment("four", line=13)])
    assert [text.at(text.text.index(word))[1] for word in ("one", "two", "three", "four")] == [10, 11, 12, 13]


def test_links_in_a_folder_are_named_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "file").write_text("x", encoding="utf-8")
    (tmp_path / "a" / "circle").symlink_to(tmp_path / "a")
    assert files_of([str(tmp_path)], []) == [tmp_path / "a" / "circle", tmp_path / "a" / "b" / "file"]


@pytest.mark.skipif(sys.platform == "win32", reason="such names and folders cannot be made there")
def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    deep = f"{tmp_path}/" + "/".join(["d" * 200] * 24)
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(24):  # Deeper than the longest path that a system opens.
            os.mkdir("d" * 200, dir_fd=here)
            below = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
    finally:
        os.close(here)
    first, *named = files_of([str(tmp_path)], [])
    assert first == tmp_path / "file"
    assert len(named) == 1 and deep.startswith(str(named[0])), "what is in it was not read, and nobody may think so"
    with contextlib.closing(DocumentReader()) as reader:
        assert reader.read(named[0]).unread == (Unread(Reason.NOT_FOUND),)


def test_a_folder_that_is_shut_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(DocumentReader()) as reader:
        assert reader.read(tmp_path).unread == (Unread(Reason.NOT_A_FILE),)
        monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != tmp_path)  # A superuser may look anywhere.
        assert reader.read(tmp_path).unread == (Unread(Reason.NOT_ALLOWED),)


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made there")
def test_a_name_that_no_file_has_does_not_end_the_others(folder: Path) -> None:
    odd = os.fsencode(folder / "b.txt") + b"-\xff.txt"
    Path(os.fsdecode(odd)).write_text(VALUE, encoding="utf-8")
    listed = b"\n".join([b"x" * 300, odd, os.fsencode(folder / "b.txt")])
    strict = dict(os.environ, PYTHONIOENCODING="utf-8:strict")
    command = [sys.executable, "-m", "native_host", "inspect", "-", "x" * 300, "--jsonl"]
    done = subprocess.run(command, cwd=ROOT, input=listed, capture_output=True, check=False, env=strict)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [bool(one["found"]) for one in lines] == [False, True, True, False]
    assert [one["unread"] for one in lines if not one["found"]] == [[{"reason": "not_found", "count": 1}]] * 2
    assert done.returncode == 1 and b"Traceback" not in done.stderr


def test_few_are_read_ahead_and_the_order_stays() -> None:
    started: list[int] = []

    def read(number: int) -> int:
        started.append(number)
        return number

    done = []
    for result in read_ahead(read, list(range(40))):
        done.append(result)
        assert len(started) - len(done) <= 8
    assert done == list(range(40))


def test_who_stops_in_the_middle_does_not_wait() -> None:
    going = threading.Event()
    results = read_ahead(lambda number: number == 0 or going.wait(30.0), list(range(20)))
    assert next(results)
    started = time.monotonic()
    results.close()  # type: ignore[attr-defined]  # a generator's
    assert time.monotonic() - started < 5.0
    going.set()


def test_a_system_with_fewer_guards_is_named() -> None:
    assert what_is_missing(ALL_GUARDS) == ""
    assert what_is_missing(ALL_GUARDS[:5]).endswith("is not held by: memory, system calls\n")
    assert set(guards()) <= set(ALL_GUARDS)


def test_progress_of_many_files() -> None:
    out = io.StringIO()
    counted = Counted(out, 40)
    for _ in range(40):
        counted.one_more()
    counted.end()
    assert out.getvalue().splitlines()[-1] == "40 of 40 files"
    assert len(out.getvalue().splitlines()) == 10
