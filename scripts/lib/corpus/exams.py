"""Questions with a known difficulty: whether a small model answered them right; and maths problems without one."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from scripts.lib.corpus.record import Record

WEAK = "mistralai/Mixtral-8x7B-Instruct-v0.1"
MATHS = ("mathematics", "statistics", "formal_logic", "econometrics", "accounting")


def exams(data: Path) -> Iterator[Record]:
    """All of them public text: no spans, no topics."""
    for path in sorted((data / "routellm_train/mmlu").glob("*.csv")):
        task = "maths" if any(word in path.stem for word in MATHS) else "question"
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file)):
                complexity = 0.0 if row[WEAK].strip().lower() in ("true", "1", "1.0") else 1.0
                yield _record(f"{path.stem}-{number}", row["prompt"], task, complexity)
    with (data / "gsm8k_train/train.jsonl").open(encoding="utf-8") as file:
        for number, line in enumerate(file):
            yield _record(f"gsm8k-{number}", str(json.loads(line)["question"]), "maths", None)


def _record(name: str, text: str, task: str, complexity: float | None) -> Record:
    return Record(name, text.strip(), "en", "Latin", "exam", (), f"exam:{name}", task=task, complexity=complexity)
