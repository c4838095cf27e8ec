"""A row of labels over a row of values when one of them has a gap: of all ways to lay them over each other, the one that reads.

Readers of flowing text drop empty cells, so that places say nothing; that a day stands under "date" and a number under "no." does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from native_host.extractor.grid import Cell

_MOST_LABELS = 10
_MOST_GAPS = 3


def laid_over(
    labels: Sequence[Cell], values: Sequence[Cell], fits: Callable[[Cell, Cell], bool | None]
) -> list[Cell | None]:
    """Of each label its value, once for the whole row: it tries more than a hundred ways. `fits` is null where a label may have
    any value. Null, if the best ways do not agree on the label's value."""
    nothing: list[Cell | None] = [None] * len(labels)
    gaps = len(labels) - len(values)
    if not 0 < gaps <= _MOST_GAPS or len(labels) > _MOST_LABELS or len(values) < 2:
        return nothing
    # A value stands under one of so many labels and no others, whichever of them have none.
    told = {(at + shift, at): fits(labels[at + shift], one) for at, one in enumerate(values) for shift in range(gaps + 1)}
    best = 0
    found: list[set[int | None]] = [set() for _ in labels]
    for way in combinations(range(len(labels)), len(values)):
        fit = [told[label, value] for value, label in enumerate(way)]
        score = fit.count(True)
        if False in fit or score < 2 or score < best:
            continue
        if score > best:
            best, found = score, [set() for _ in labels]
        for label, each in enumerate(found):
            each.add(way.index(label) if label in way else None)
    only = [next(iter(each)) if len(each) == 1 else None for each in found]
    return [None if value is None else values[value] for value in only]
