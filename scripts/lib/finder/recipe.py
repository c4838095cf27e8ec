"""What a model was made of and how, for its card: data with their licences, the commands, what the training's log says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

REFIT_TEXTS = 44_000  # On which the whole-text head is fitted anew at a training's end.
DATA = (
    ("texts of our own generator, 16 languages", "Apache-2.0, as this repository; lists of names partly from Faker, MIT"),
    ("WNUT 17, training part", "CC BY 4.0"),
    ("Broad Twitter Corpus, training part", "CC BY 4.0"),
    ("WikiGold", "CC BY 4.0"),
    ("RE3D without BBC and Wikipedia", "CC BY 3.0 AU, public domain, OGL 3.0, EU reuse notice"),
    ("SEC filings (FIN5)", "CC BY 3.0"),
    ("GUM: news, interviews, travel", "annotations CC BY 4.0; texts CC BY 2.5 and CC BY-SA 3.0"),
    ("MMLU questions with RouteLLM's record of who answered them right", "MIT; Apache-2.0"),
    ("GSM8K, training part", "MIT"),
    (
        "P3 prompts of eight families (ROPES, QuaRTz, QuaRel, QASC, Social IQa, CommonsenseQA, CommonGen, WIQA)",
        "CC BY 4.0, MIT",
    ),
    ("GPTCache's sentences about software", "MIT"),
    ("docstrings of Python's standard library", "PSF-2.0"),
)


def recipe(runs: Sequence[Path]) -> str:
    """Markdown. A run that noted nothing says so; `note.md` in its folder is what its maker has to say of it."""
    rows = "".join(f"| {what} | {licence} |\n" for what, licence in DATA)
    held_back = "One line in seven and one value in seven are held back for test, half as many for dev (corpus README).\n"
    said = "\n".join(_training(run) + _noted(run) for run in runs)
    mean = f"The weights are the mean of these {len(runs)} trainings (mean.py).\n\n" if len(runs) > 1 else ""
    return f"| data | licence |\n|---|---|\n{rows}\n{held_back}\n{mean}{said}"


def _noted(run: Path) -> str:
    note = run / "note.md"
    return note.read_text("utf-8") if note.exists() else ""


def _training(run: Path) -> str:
    try:
        asked: dict[str, Any] = json.loads((run / "arguments.json").read_text("utf-8"))
        log = [json.loads(line) for line in (run / "log.jsonl").read_text("utf-8").splitlines()]
    except OSError:
        return "The training left no log.\n"
    first, last = log[0], log[-1]
    refitted = next((int(line["refit_texts"]) for line in reversed(log) if "refit_texts" in line), REFIT_TEXTS)
    said = ", ".join(
        f"{name} {value:g}" if isinstance(value, float | int) else f"{name} {value}" for name, value in asked.items()
    )
    return (
        f"`scripts/train_finder` with {said}: {first['examples']:,} windows of text, {last['step']:,} steps "
        f"in {last['s'] / 60:.0f} minutes on {asked['device']}.\n"
        f"Then topics and tasks were fitted anew on {refitted:,} of the texts, over the finished layers (refit.py).\n"
    )
