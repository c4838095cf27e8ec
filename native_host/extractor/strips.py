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
    labels: Sequence[Cell], values: Sequence[Cell], fits: Callable[[Cell, Cell], bool | None], label: Cell
) -> Cell | None:
    """`fits` is null where a label may have any value. Null, if the best ways do not agree on the label's value."""
    gaps = len(labels) - len(values)
    if not 0 < gaps <= _MOST_GAPS or len(labels) > _MOST_LABELS or len(values) < 2:
        return None
    best, found = -1, set()
    by_id = {id(one): one for one in values}
    for left_out in combinations(range(len(labels)), gaps):
        kept = [one for at, one in enumerate(labels) if at not in left_out]
        told = [fits(one, value) for one, value in zip(kept, values, strict=True)]
        if False in told:
            continue
        score = told.count(True)
        value = next((id(value) for one, value in zip(kept, values, strict=True) if one is label), None)
        if score > best:
            best, found = score, {value}
        elif score == best:
            found.add(value)
    (only,) = found if len(found) == 1 else (None,)
    return by_id.get(only) if only is not None and best > 1 else None
