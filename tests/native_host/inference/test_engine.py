"""The engine loads what it can verify, reads within its time, and names everything else. Nothing is raised out of it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from native_host.inference.engine import Engine
from tests.native_host.inference.small_model import capitals_are_people, unlearnt, write_model

TEXT = "yesterday Mira Kolb came"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = Engine(write_model(tmp_path, capitals_are_people()))
    yield made
    made.close()


def state_of(folder: Path) -> tuple[str, tuple[str, ...]]:
    made = Engine(folder)
    try:
        state, faults = made.state, made.faults
        assert (made.read(TEXT, (), 5.0) is None) == (state != "ready")
        return state, faults
    finally:
        made.close()


def test_reads_values_topics_task_and_complexity(engine: Engine) -> None:
    reading = engine.read(TEXT, (), None)
    assert reading is not None and reading.is_complete
    assert [(TEXT[f.start : f.end], f.type, f.source) for f in reading.findings] == [("Mira Kolb", "PERSON", "model:finder")]
    assert [topic.name.value for topic in reading.topics] == ["health"]
    assert reading.task is not None and reading.task.value == "rewrite" and reading.task_score > 0.5
    assert reading.complexity is not None and 0 < reading.complexity < 0.5


def test_a_long_text_is_read_to_its_end(engine: Engine) -> None:
    text = " ".join(["all is quiet"] * 300 + ["Mira", "is", "here"])
    reading = engine.read(text, (), None)
    assert reading is not None
    assert [text[f.start : f.end] for f in reading.findings] == ["Mira"]


def test_no_text_no_finding(engine: Engine) -> None:
    reading = engine.read(" \n", (), None)
    assert reading is not None and reading.is_complete and reading.findings == () and reading.task is None


def test_a_registry_without_a_finder_is_no_fault_and_none_at_all_is(tmp_path: Path) -> None:
    assert state_of(tmp_path) == ("model_missing", ("model_missing",))
    (tmp_path / "registry.json").write_text(json.dumps({"version": 1, "models": []}), encoding="utf-8")
    assert state_of(tmp_path) == ("absent", ())


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def other_version(path: Path) -> None:
    path.write_text(path.read_text("utf-8").replace('"version": 1', '"version": 2'), encoding="utf-8")


def outside(path: Path) -> None:
    path.write_text(path.read_text("utf-8").replace('"vocab.txt"', '"../vocab.txt"'), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "harm", "expected"),
    [
        ("finder.onnx", flip, "model_corrupt"),
        ("vocab.txt", flip, "model_corrupt"),
        ("finder.onnx", lambda path: path.write_bytes(path.read_bytes() + b"x"), "model_corrupt"),
        ("finder.onnx", lambda path: path.write_bytes(path.read_bytes()[:-1]), "model_corrupt"),
        ("finder.onnx", Path.unlink, "model_missing"),
        ("vocab.txt", Path.unlink, "model_missing"),
        ("registry.json", lambda path: path.write_text("{", encoding="utf-8"), "model_corrupt"),
        ("registry.json", other_version, "model_corrupt"),
        ("registry.json", outside, "model_corrupt"),
    ],
)
def test_harm_has_a_name(tmp_path: Path, name: str, harm: Callable[[Path], object], expected: str) -> None:
    harm(write_model(tmp_path, capitals_are_people()) / name)
    assert state_of(tmp_path) == (expected, (expected,))


def test_a_graph_that_does_not_run_has_a_name(tmp_path: Path) -> None:
    folder = write_model(tmp_path, {**capitals_are_people(), "positions": capitals_are_people()["positions"][:4]})
    assert state_of(folder) == ("model_failed", ("model_failed",))


def test_weights_of_another_layout_are_not_used(tmp_path: Path) -> None:
    path = write_model(tmp_path, capitals_are_people()) / "registry.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["models"][0]["layout"] += 1
    path.write_text(json.dumps(raw), encoding="utf-8")
    assert state_of(tmp_path) == ("model_corrupt", ("model_corrupt",))


def test_a_text_without_time_comes_back_incomplete(engine: Engine) -> None:
    assert engine.state == "ready"
    reading = engine.read(TEXT, (), 0.0)
    assert reading is not None and not reading.is_complete and reading.findings == ()
    assert engine.state == "ready", "being late is no failure of the model's"


def test_a_run_under_way_is_ended(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The graph sees `terminate` on the options of its run."""
    assert engine.state == "ready"
    seen: list[Any] = []
    is_running, may_end = threading.Event(), threading.Event()

    class Slow:
        def run(self, names: object, inputs: object, options: Any) -> object:
            seen.append(options)
            is_running.set()
            may_end.wait(5)
            raise RuntimeError("terminated")

    monkeypatch.setattr(engine._finder, "_session", Slow())
    readings: list[Any] = []
    asked = threading.Thread(target=lambda: readings.append(engine.read("a text of its own", (), 0.2)))
    asked.start()
    assert is_running.wait(5)
    asked.join(5)
    assert not readings[0].is_complete and seen[0].terminate
    may_end.set()


def test_a_model_that_breaks_is_named_and_its_text_is_not_clean(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def run(self, names: object, inputs: object, options: object) -> object:
            raise RuntimeError

    assert engine.state == "ready"
    monkeypatch.setattr(engine._finder, "_session", Broken())
    reading = engine.read("a text of its own", (), 5.0)
    assert reading is not None and not reading.is_complete
    assert engine.faults == ("model_failed",)
    assert engine.read("another", (), 5.0) is None


def test_after_the_end_nothing_is_clean(tmp_path: Path) -> None:
    made = Engine(write_model(tmp_path, capitals_are_people()))
    made.close()
    reading = made.read(TEXT, (), 1.0)
    assert reading is not None and not reading.is_complete


def test_what_was_read_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Engine(write_model(tmp_path, unlearnt()))
    assert made.state == "ready" and made._finder is not None
    session, runs = made._finder._session, []

    class Counting:
        def run(self, names: object, inputs: dict[str, Any], options: object) -> object:
            runs.append(inputs["rows"].shape[0])
            return session.run(names, inputs, options)

    monkeypatch.setattr(made._finder, "_session", Counting())
    text = "one two three four five six seven eight nine ten\n" * 40
    first = made.read(text, (), None)
    before = sum(runs)
    assert before > 3
    assert made.read(text, (), None) == first
    assert sum(runs) == before
    made.read(text + "and one more line", (), None)
    assert sum(runs) - before <= 2, "only the end is new"
    made.close()


def test_a_long_text_that_pushes_its_own_beginning_out_of_memory_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("native_host.inference.finder._REMEMBERED", 4)
    made = Engine(write_model(tmp_path, unlearnt()))
    beginning = "one two three four five six seven eight nine ten\n" * 20
    made.read(beginning, (), None)
    text = beginning + "".join(f"and {number} more lines of something else\n" for number in range(60))
    reading = made.read(text, (), None)
    assert reading is not None and reading.is_complete
    assert made.state == "ready"
    made.close()


def test_a_gpu_that_was_asked_for_and_cannot_be_used_is_named(tmp_path: Path) -> None:
    made = Engine(write_model(tmp_path, capitals_are_people()), require_gpu=True)
    assert made.state == "ready" and not made.on_gpu
    assert made.faults == ("gpu_not_usable",)
    assert made.reasons == ("the model has no graph for a GPU",)
    made.close()
