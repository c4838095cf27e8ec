"""The files of the corpus: how large each is, and that no text stands in two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from scripts.lib.corpus.exams import exams
from scripts.lib.corpus.public import public
from scripts.lib.corpus.record import Record
from scripts.lib.corpus.running.records import running
from scripts.lib.corpus.splits import Part, digest
from scripts.lib.corpus.write import Source, record

SOURCES: tuple[tuple[Source, float], ...] = (
    (Source("train", Part.TRAIN, Part.TRAIN), 0.80),
    (Source("dev", Part.DEV, Part.DEV), 0.04),
    (Source("test_templates", Part.TEST, Part.TRAIN), 0.04),
    (Source("test_values", Part.TRAIN, Part.TEST), 0.04),
    (Source("test_both", Part.TEST, Part.TEST), 0.04),
    (Source("clean_test", Part.TEST, Part.TEST, is_clean=True), 0.04),
)
ATTEMPTS = 40  # Short texts run out of new ones; after that many tries one is given up.


def records(source: Source, seed: int, count: int, seen: set[int]) -> Iterator[Record]:
    for number in range(count):
        for attempt in range(ATTEMPTS):
            made = record(source, seed, number, attempt)
            key = digest(made.text)
            is_held_back = source.lines is not Part.TEST or not made.template.endswith(":")
            if made.text and key not in seen and is_held_back:
                seen.add(key)
                yield made
                break


def write_all(out: Path, seed: int, count: int, data: Path | None = None) -> dict[str, int]:
    out.mkdir(parents=True, exist_ok=True)
    seen: set[int] = set()
    written = {}
    for source, share in SOURCES:
        number = 0
        with (out / f"{source.name}.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            for made in records(source, seed, round(count * share), seen):
                file.write(made.line())
                number += 1
        written[source.name] = number
    if data is not None:
        written |= _append_clean(out, data) | _write_running(out, data)
    return written


def _append_clean(out: Path, data: Path) -> dict[str, int]:
    """Eight in ten to train, one in ten to dev, one in ten to the clean texts of the test."""
    added: Counter[str] = Counter()
    with ExitStack() as stack:
        names = ("train", "dev", "clean_test")
        files = {n: stack.enter_context((out / f"{n}.jsonl").open("a", encoding="utf-8", newline="\n")) for n in names}
        exam_questions = ((digest("exam:" + made.text), made) for made in exams(data))
        for number, made in chain(exam_questions, public(data)):
            name = {0: "clean_test", 1: "dev"}.get(number % 10, "train")
            files[name].write(made.line())
            added[f"{name} ({made.form})"] += 1
    return dict(added)


def _write_running(out: Path, data: Path) -> dict[str, int]:
    added: Counter[str] = Counter()
    train, test = out / "running_train.jsonl", out / "running_test.jsonl"
    with (
        train.open("w", encoding="utf-8", newline="\n") as for_train,
        test.open("w", encoding="utf-8", newline="\n") as for_test,
    ):
        for is_held_back, made in running(data):
            (for_test if is_held_back else for_train).write(made.line())
            added["running_test" if is_held_back else "running_train"] += 1
    return dict(added)
