"""`postern extract` of pictures and scanned pages: read where the command runs, with the same bytes however it is ended."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from native_host.batch.embedded import Embedded
from native_host.cli.main import run_command_line
from native_host.contract.pictures import Line, NotRecognised, Pixels
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import wanted_in_words
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from tests.native_host.documents.made.pictures import drawn, saved

ROOT = Path(__file__).resolve().parents[3]
ASK = ("--fields", "invoice number, total")
WANTED = wanted_in_words("invoice number")


def lines(number: int) -> tuple[str, ...]:
    return ("INVOICE", f"Invoice number: R-{number}", f"Total: {number}.50 EUR")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    for number in (1701, 1702):
        (made / f"{number}.png").write_bytes(saved(drawn(lines(number)), "PNG"))
    (made / "scan.pdf").write_bytes(saved(drawn(lines(1703)), "PDF"))
    (made / "text.txt").write_text("Invoice number: R-1704\nTotal: 1704.50 EUR\n", encoding="utf-8")
    return made


def command(folder: Path, out: Path) -> list[str | Path]:
    return [sys.executable, "-m", "native_host", "extract", *ASK, folder, "-o", out]


def test_they_are_read_and_killed_in_the_middle_the_bytes_are_the_same(folder: Path, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    assert run_command_line(["extract", *ASK, str(folder), "-o", str(whole)]) == 0
    rows = [json.loads(line) for line in whole.read_bytes().splitlines()]
    assert [(row["kind"], row["problem"], row["unread"]) for row in rows] == [
        (kind, None, []) for kind in ("png", "png", "pdf", "txt")
    ]
    process = subprocess.Popen(command(folder, out), cwd=ROOT, stderr=subprocess.DEVNULL)
    journal = tmp_path / ".out.jsonl.postern" / "journal.jsonl"
    while process.poll() is None and (not journal.exists() or journal.read_bytes().count(b"\n") < 2):
        time.sleep(0.005)
    process.kill()
    process.wait()
    assert subprocess.run(command(folder, out), cwd=ROOT, check=False).returncode == 0
    assert out.read_bytes() == whole.read_bytes()


def test_what_is_read_in_them_is_among_the_texts_of_the_document(folder: Path) -> None:
    engine = Embedded(OnnxOcr(models_folder()))
    document = engine.document((folder / "1701.png").read_bytes(), "1701.png")
    engine.close()
    assert [one.text for one in document.segments] == list(lines(1701)) and document.is_read


class Slow:
    """Notes how many are read at once, and how long each is given."""

    def __init__(self) -> None:
        self.at_once = self.most = 0
        self.given: list[float] = []
        self.lock = threading.Lock()

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        with self.lock:
            self.at_once += 1
            self.most = max(self.most, self.at_once)
            self.given.append(within_s)
        time.sleep(0.02)
        with self.lock:
            self.at_once -= 1
        return (Line("Invoice number: R-17"),)


def test_one_after_the_other_and_each_is_given_the_time_that_it_needs() -> None:
    ocr, data = Slow(), saved(drawn(("R-17",)), "PNG")
    engine, rows = Embedded(ocr), list[object]()
    threads = [
        threading.Thread(target=lambda: rows.append(engine.read_bytes(data, "a.png", WANTED, Settings()))) for _ in range(4)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    engine.close()
    assert ocr.most == 1 and len(rows) == 4 and all(row == rows[0] for row in rows)
    assert min(ocr.given) > 500


def test_without_a_picture_nothing_is_loaded_and_without_a_recogniser_it_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(ocr: OnnxOcr, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        raise NotRecognised("model_missing")

    monkeypatch.setattr(OnnxOcr, "recognise", missing)
    monkeypatch.setattr("native_host.cli.extract.has_files", lambda models: False)
    assert run_command_line(["extract", *ASK, str(folder / "text.txt"), "-o", str(tmp_path / "a.csv")]) == 0
    assert run_command_line(["extract", *ASK, str(folder), "-o", str(tmp_path / "b.csv")]) == 1
    said = capsys.readouterr().err
    assert "2 no_text_layer" in said and "what reads pictures is not here" in said
