"""`postern repeat`: a pair a line."""

from __future__ import annotations

import io
import json
from pathlib import Path

from native_host.cli.jsonl import run_jsonl
from native_host.cli.repeat import make_repeat_line
from native_host.inference.embedder import OnnxEmbedder
from native_host.inference.place import models_folder

LINES = (
    b'{"id": 1, "a": "How do I boil an egg?", "b": "how can i boil an egg"}\n'
    b'{"id": "x", "a": "How do I boil an egg?", "b": "How do I fry an egg?"}\n'
    b'{"id": 3, "a": "How do I boil an egg?"}\n'
)


def answered(models: Path) -> tuple[int, list[dict[str, object]]]:
    out = io.BytesIO()
    status = run_jsonl(make_repeat_line(OnnxEmbedder(models)), LINES.splitlines(keepends=True), out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_pairs_and_a_bad_line() -> None:
    status, (like, unlike, bad) = answered(models_folder())
    assert status == 1
    assert (like["id"], like["same"], like["why"]) == (1, True, "same")
    assert isinstance(like["score"], float) and like["score"] > 0.75
    assert (unlike["id"], unlike["same"], unlike["why"]) == ("x", False, "words")
    assert bad["id"] == 3 and "egg" not in json.dumps(bad["error"])


def test_without_the_model_nothing_is_offered(tmp_path: Path) -> None:
    _, (like, *_) = answered(tmp_path)
    assert like == {"id": 1, "same": False, "score": 0.0, "why": "no_embedder"}
