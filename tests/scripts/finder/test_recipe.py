"""A card says what the training really was, and nothing where nothing is known."""

from __future__ import annotations

import json
from pathlib import Path

from scripts.lib.finder.recipe import DATA, recipe


def test_what_was_asked_and_what_the_log_says(tmp_path: Path) -> None:
    (tmp_path / "arguments.json").write_text(json.dumps({"seed": 3, "device": "cpu", "rate": 0.0003}))
    lines = [{"step": 0, "s": 0, "examples": 192137}, {"step": 2100, "s": 4680}]
    (tmp_path / "log.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    text = recipe([tmp_path])
    assert "seed 3, device cpu, rate 0.0003: 192,137 windows of text, 2,100 steps in 78 minutes on cpu." in text
    assert all(what in text and licence in text for what, licence in DATA)


def test_no_log_no_claim(tmp_path: Path) -> None:
    assert recipe([tmp_path]).endswith("The training left no log.\n")


def test_of_several_trainings_each_is_told(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "note.md").write_text(f"About the {name}.\n", encoding="utf-8")
    text = recipe([tmp_path / "first", tmp_path / "second"])
    assert "mean of these 2 trainings" in text
    assert "About the first." in text
    assert "About the second." in text
