"""The files of the corpus: how large each is, and that no text stands in two of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.lib.corpus.record import Record
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


def write_all(out: Path, seed: int, count: int) -> dict[str, int]:
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
    return written
