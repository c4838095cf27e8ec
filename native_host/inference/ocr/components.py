"""Connected areas of a mask, by the runs of their rows: two runs belong together where they touch, corners included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from native_host.inference.onnx import load_numpy


@dataclass(frozen=True, slots=True)
class Area:
    """The runs of one area, row by row: `ends` lie just outside."""

    rows: Any
    starts: Any
    ends: Any

    @property
    def pixels(self) -> int:
        return int((self.ends - self.starts).sum())


def areas(mask: Any, most: int) -> list[Area]:
    """The `most` largest of them."""
    np = load_numpy()
    rows, starts, ends = _runs(mask)
    if not len(rows):
        return []
    labels = _labels(rows.tolist(), starts.tolist(), ends.tolist(), mask.shape[0])
    order = np.argsort(labels, kind="stable")
    cuts = np.flatnonzero(np.diff(labels[order])) + 1
    members = np.split(order, cuts)
    sizes = np.add.reduceat((ends - starts)[order], np.concatenate(([0], cuts)))
    largest = np.argsort(-sizes, kind="stable")[:most]
    return [Area(rows[members[index]], starts[members[index]], ends[members[index]]) for index in largest]


def _runs(mask: Any) -> tuple[Any, Any, Any]:
    np = load_numpy()
    framed = np.zeros((mask.shape[0], mask.shape[1] + 2), np.int8)
    framed[:, 1:-1] = mask
    steps = np.diff(framed, axis=1)
    rows, starts = np.nonzero(steps == 1)
    return rows, starts, np.nonzero(steps == -1)[1]


def _labels(rows: list[int], starts: list[int], ends: list[int], height: int) -> Any:
    """For each run the number of its area."""
    np = load_numpy()
    parents = list(range(len(rows)))

    def root(one: int) -> int:
        while parents[one] != one:
            parents[one] = parents[parents[one]]
            one = parents[one]
        return one

    first = np.searchsorted(rows, range(height + 1)).tolist()
    for row in range(1, height):
        above, here = first[row - 1], first[row]
        last_above, last_here = here, first[row + 1]
        while above < last_above and here < last_here:
            if starts[above] <= ends[here] and starts[here] <= ends[above]:
                one, other = root(above), root(here)
                parents[max(one, other)] = min(one, other)
            if ends[above] < ends[here]:
                above += 1
            else:
                here += 1
    return np.array([root(one) for one in range(len(rows))])
