"""Prints what the suite's texts show: `python -m tests.native_host.answerer.prose.measure`. Intervals are Wilson's, 95 %."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable

from native_host.answerer.cited import CitingTools
from native_host.answerer.summary.summary import Summary
from native_host.contract.embedding import Embedder
from tests.native_host.answerer.prose.asking import IN_SENTENCES, answered, placed
from tests.native_host.answerer.prose.field_cases import FIELD_FILES, field_cases
from tests.native_host.answerer.prose.source_texts import SourceText, source_texts


def interval(right: int, of: int) -> tuple[float, float]:
    """Of a share, both ends in 0..1 (Wilson 1927)."""
    if not of:
        return 0.0, 1.0
    z = 1.959964
    share = right / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)


def facts_kept(count: int, of: Callable[[SourceText], bool], embedder: Embedder | None = None) -> tuple[int, int]:
    """Facts in summaries of `count` sentences, and all facts that are marked in the texts."""
    tools = CitingTools([Summary(embedder)])
    kept = total = 0
    for source in filter(of, source_texts().values()):
        prompt = placed(IN_SENTENCES[source.language].format(count), source.text, "before")
        cited = tools.answer(prompt)
        said = " ".join(" ".join(prompt[p.start : p.end].split()) for p in cited.places) if cited else ""
        kept += sum(fact in said for fact in source.facts)
        total += len(source.facts)
    return kept, total


def fields_right(name: str) -> tuple[int, int, int, int]:
    """Right, wrong, empty though the text has it, and all fields that the text has."""
    right = wrong = empty = total = 0
    for case in field_cases(name):
        cited = answered(case.prompt)
        found = {p.name: case.prompt[p.start : p.end] for p in cited.places} if cited else {}
        for field, value in case.values.items():
            got = found.get(field)
            right += got is not None and got == value
            wrong += got is not None and got != value
            empty += got is None and value is not None
            total += value is not None
    return right, wrong, empty, total


def main() -> None:
    say = sys.stdout.write
    parts: dict[str, Callable[[SourceText], bool]] = {
        "first texts": lambda source: not source.is_last,
        "texts written last": lambda source: source.is_last,
    }
    for name, of in parts.items():
        for count in (3, 4, 5):
            kept, total = facts_kept(count, of)
            low, high = interval(kept, total)
            say(f"{name}: {count} sentences keep {kept} of {total} facts ({kept / total:.3f}, {low:.3f} to {high:.3f})\n")
    for name in FIELD_FILES:
        right, wrong, empty, total = fields_right(name)
        low, high = interval(right, right + wrong)
        say(f"{name}: {right} right, {wrong} wrong, {empty} empty of {total}; of answered {low:.3f} to {high:.3f} right\n")


if __name__ == "__main__":
    main()
