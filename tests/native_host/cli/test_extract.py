"""`postern extract`: one table out of many documents, whatever ends it on the way."""

from __future__ import annotations

import csv
import errno
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from native_host.cli.main import run_command_line
from native_host.contract.documents import Document
from native_host.documents.reader import DocumentReader
from scripts.lib.papers.making import papers

ROOT = Path(__file__).resolve().parents[3]
ASK = ("--fields", "invoice number, date, total, supplier")


def command(*arguments: str | bytes | Path) -> list[str | bytes | Path]:
    return [sys.executable, "-m", "native_host", "extract", *arguments]


def postern(*arguments: str | bytes | Path, files: int | None = None) -> subprocess.CompletedProcess[bytes]:
    """`files`: how long a file may get, in bytes: a disk that is full, as far as a program can tell."""
    limit = None if files is None else (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (files, files)))
    return subprocess.run(command(*arguments), cwd=ROOT, capture_output=True, check=False, preexec_fn=limit)


def here(*arguments: str | Path) -> int:
    """The same in this process, where nothing is to be killed."""
    return run_command_line(["extract", *map(str, arguments)])


def table(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty papers of all layouts, languages and kinds, and three that cannot be read."""
    made = tmp_path_factory.mktemp("papers") / "in"
    made.mkdir()
    for paper in papers("development", 60, 7):
        (made / paper.name).write_bytes(paper.data)
    (made / "90000.pdf").write_bytes(b"%PDF-1.4 broken")
    (made / "90001.txt").write_bytes(b"")
    (made / "90002.txt").symlink_to(made / "00000.pdf")
    return made


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("whole") / "out.jsonl"
    done = postern(*ASK, folder, "-o", out)
    assert done.returncode == 1, done.stderr
    assert [one.name for one in out.parent.iterdir()] == ["out.jsonl"]
    return out.read_bytes()


def test_the_fields_of_all_papers_and_the_reasons_of_the_others(undisturbed: bytes) -> None:
    rows = [json.loads(line) for line in undisturbed.splitlines()]
    truths = {paper.name: paper.truth for paper in papers("development", 60, 7)}
    assert len(rows) == 63
    wrong = 0
    for row in rows[:60]:
        truth = truths[Path(row["file"]).name]
        wrong += sum(row["fields"][name]["value"] not in (None, truth[name]) for name in truth)
        found = [one for one in row["fields"].values() if one["value"] is not None]
        assert all(0 < one["confidence"] <= 1 and one["start"] < one["end"] for one in found)
    assert wrong == 0
    assert [row["problem"] for row in rows[60:]] == ["broken", "empty", "link"]
    assert {one["why"] for row in rows[60:] for one in row["fields"].values()} == {"not_read"}


def test_killed_three_times_it_goes_on_and_the_table_is_the_same(folder: Path, undisturbed: bytes, tmp_path: Path) -> None:
    out, dice = tmp_path / "out.jsonl", random.Random(5)
    journal = tmp_path / ".out.jsonl.postern" / "journal.jsonl"
    kept = 0
    for _ in range(3):
        process = subprocess.Popen(command(*ASK, folder, "-o", out), cwd=ROOT, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 20
        aim = kept + dice.randrange(1, 15)
        while time.monotonic() < until and (not journal.exists() or journal.read_bytes().count(b"\n") <= aim):
            time.sleep(0.005)
        process.kill()
        process.wait()
        assert not out.exists()
        now = journal.read_bytes().count(b"\n")
        assert now > kept
        kept = now
    done = postern(*ASK, folder, "-o", out)
    assert done.returncode == 1 and out.read_bytes() == undisturbed
    assert [one.name for one in tmp_path.iterdir()] == ["out.jsonl"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_it_says_how_to_go_on(folder: Path, tmp_path: Path, number: int) -> None:
    out = tmp_path / "out.jsonl"
    process = subprocess.Popen(command(*ASK, folder, "-o", out), cwd=ROOT, stderr=subprocess.PIPE)
    journal = tmp_path / ".out.jsonl.postern" / "journal.jsonl"
    while not journal.exists() or journal.read_bytes().count(b"\n") < 5:
        time.sleep(0.005)
        assert process.poll() is None
    process.send_signal(number)
    _, said = process.communicate(timeout=10)
    assert process.returncode == 130 and b"the same command goes on" in said and b"Traceback" not in said
    assert not out.exists() and journal.read_bytes().endswith(b"\n")


def test_two_at_once_are_one(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    first = subprocess.Popen(command(*ASK, folder, "-o", out), cwd=ROOT, stderr=subprocess.DEVNULL)
    while not (tmp_path / ".out.csv.postern" / "journal.jsonl").exists():
        time.sleep(0.005)
    second = postern(*ASK, folder, "-o", out)
    assert second.returncode == 2 and b"another run" in second.stderr
    assert first.poll() is None
    first.kill()
    first.wait()


def test_a_full_disk_keeps_what_was_done(folder: Path, undisturbed: bytes, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = postern(*ASK, folder, "-o", out, files=8_000)
    assert (
        done.returncode == 1
        and not out.exists()
        and b"the same command goes on" in done.stderr
        and b"Traceback" not in done.stderr
    )
    assert postern(*ASK, folder, "-o", out).returncode == 1 and out.read_bytes() == undisturbed


def test_the_table_is_no_document_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Invoice no: A-17\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    assert here("--fields", "invoice number", tmp_path, "-o", out) == 0
    first = out.read_bytes()
    assert here("--fields", "invoice number", tmp_path, "-o", out) == 0
    assert out.read_bytes() == first == f"file,invoice number,problem\r\n{tmp_path / 'a.txt'},A-17,\r\n".encode()


def test_a_changed_document_is_read_again_and_a_kept_one_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    for name in "ab":
        (tmp_path / "in" / f"{name}.txt").write_text(f"Invoice no: {name}-1\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    with monkeypatch.context() as full:
        full.setattr("native_host.batch.run.write_table", full_disk)
        assert here("--fields", "invoice number", tmp_path / "in", "-o", out) == 1
    (tmp_path / "in" / "a.txt").write_text("Invoice no: a-2\n", encoding="utf-8")
    read: list[str] = []
    reading = DocumentReader.read_open

    def told(reader: DocumentReader, descriptor: int, name: str) -> Document:
        read.append(name)
        return reading(reader, descriptor, name)

    monkeypatch.setattr(DocumentReader, "read_open", told)
    assert here("--fields", "invoice number", tmp_path / "in", "-o", out) == 0
    assert [row[1] for row in table(out)] == ["invoice number", "a-2", "b-1"] and read == ["a.txt"]


def full_disk(*arguments: object, **named: object) -> None:
    raise OSError(errno.ENOSPC, "full")


@pytest.mark.skipif(sys.platform != "linux", reason="names there are no bytes")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with open(os.fsencode(tmp_path / "in") + b"/\xff\x1b=.txt", "wb") as file:  # noqa: PTH123  a name in bytes
        file.write(b"Invoice no: A-17\n")
    out = tmp_path / "out.json"
    assert here("--fields", "invoice number", tmp_path / "in", "-o", out) == 0
    row = json.loads(out.read_bytes())["files"][0]
    assert row["file"].endswith("/\\xff\\x1b=.txt") and row["fields"]["invoice number"]["value"] == "A-17"


def test_nothing_of_a_document_is_on_standard_error(folder: Path, tmp_path: Path) -> None:
    done = postern(*ASK, folder, "-o", tmp_path / "out.csv")
    said = done.stderr.decode()
    assert done.stdout == b"" and "63 of 63 files" in said and "1 broken" in said
    for row in table(tmp_path / "out.csv"):
        assert not any(len(cell) > 5 and cell in said for cell in row if cell not in ("broken", "problem", "empty"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--fields", "a,,b", "in", "-o", "out.csv"), "no name"),
        (("--fields", "a\x1bb", "in", "-o", "out.csv"), "control characters"),
        (("--fields", "total", "in", "-o", "out.doc"), "--format"),
        (("--fields", "total", "in", "-o", "no/where/out.csv"), "nothing can be written"),
        (("--fields", "total", "empty", "-o", "out.csv"), "there is no file"),
        (("--fields", "total", "in/a.csv", "-o", "in/a.csv"), "one of the documents"),
        (("--fields", "total", "in", "-o", "in", "--format", "csv"), "is a folder"),
        (("--schema", "none.json", "in", "-o", "out.csv"), "cannot be read"),
        (("--schema", "in/a.csv", "in", "-o", "out.csv"), "no JSON object"),
    ],
)
def test_what_cannot_be_meant(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    words: str,
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "empty").mkdir()
    (tmp_path / "in" / "a.csv").write_text("Total,5\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run_command_line(["extract", *arguments]) == 2
    assert words in capsys.readouterr().err and not (tmp_path / "out.csv").exists()
    assert (tmp_path / "in" / "a.csv").read_text(encoding="utf-8") == "Total,5\n"


def test_five_hundred_fields(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Field 17: seventeen\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    assert here("--fields", ",".join(f"field {at}" for at in range(500)), tmp_path / "a.txt", "-o", out) == 0
    head, row = table(out)
    assert len(head) == 502 and [cell for cell in row if cell] == [str(tmp_path / "a.txt"), "seventeen"]
