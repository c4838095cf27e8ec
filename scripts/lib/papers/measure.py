"""How many fields are right, wrong and left empty, per layout and language, with Wilson's intervals."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import sqrt
from pathlib import Path
from typing import Protocol

from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from native_host.extractor.extract import extracted
from native_host.extractor.found import Found
from native_host.extractor.wanted import Wanted, wanted_in_words
from scripts.lib.papers.making import papers


def wilson(hits: int, of: int, z: float = 1.96) -> tuple[float, float]:
    if not of:
        return 0.0, 1.0
    share = hits / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)


def measured(which: str, count: int, seed: int, *, tell: bool = False) -> dict[str, Counter[str]]:
    """Group -> outcomes. `rightly empty` is a field that the paper leaves open, and so did the extractor."""
    groups: dict[str, Counter[str]] = {}
    reader = DocumentReader(replace(LIMITS, keeps_columns=True))
    try:
        with tempfile.TemporaryDirectory() as place:
            for paper in papers(which, count, seed):
                path = Path(place) / paper.name
                path.write_bytes(paper.data)
                wanted = wanted_in_words(", ".join(paper.truth))
                found = extracted(reader.read(path), wanted)
                path.unlink()
                count_outcomes(groups, paper, wanted, found, f"kind {paper.kind}", tell=tell)
    finally:
        reader.close()
    return groups


class Asked(Protocol):
    """A paper, whatever was made of it."""

    @property
    def name(self) -> str: ...
    @property
    def layout(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def truth(self) -> Mapping[str, str | None]: ...


def count_outcomes(
    groups: dict[str, Counter[str]], paper: Asked, wanted: Sequence[Wanted], found: Sequence[Found], *more: str, tell: bool
) -> None:
    """Adds the fields of one paper to its groups, `more` among them. `tell`: print what is not right."""
    for one, field in zip(found, wanted, strict=True):
        said = one.values[0].normal if one.values else None
        outcome = outcome_of(said, paper.truth[field.name])
        for group in ("all", f"field {field.name}", f"layout {paper.layout}", f"language {paper.language}", *more):
            groups.setdefault(group, Counter())[outcome] += 1
        if tell and outcome in ("wrong", "empty"):
            where = f"{outcome} {paper.name} {paper.layout} {paper.language} {field.name}"
            sys.stdout.write(f"{where}: {paper.truth[field.name]!r}, said {said!r} ({one.why})\n")


def outcome_of(said: str | None, truth: str | None) -> str:
    if said is None:
        return "rightly empty" if truth is None else "empty"
    return "exact" if said == truth else "wrong"


def table(groups: dict[str, Counter[str]]) -> str:
    lines = [f"{'':34} {'n':>6} {'exact':>24} {'wrong':>24} {'empty':>7} {'rightly empty':>14}"]
    for group, counts in sorted(groups.items()):
        of = counts["exact"] + counts["wrong"] + counts["empty"]
        cells = [_share(counts[one], of) for one in ("exact", "wrong")]
        lines.append(f"{group:34} {of:>6} {cells[0]:>24} {cells[1]:>24} {counts['empty']:>7} {counts['rightly empty']:>14}")
    return "\n".join(lines)


def _share(hits: int, of: int) -> str:
    low, high = wilson(hits, of)
    return f"{100 * hits / max(1, of):.1f} % [{100 * low:.1f}, {100 * high:.1f}]"


def main(arguments: list[str]) -> int:
    which, count = arguments[0], int(arguments[1])
    sys.stdout.write(table(measured(which, count, int(arguments[2]) if len(arguments) > 2 else 1, tell=True)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
