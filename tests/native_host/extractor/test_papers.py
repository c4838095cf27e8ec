"""A few papers of each set of layouts, almost all right, none wrong. `scripts/bench extract` has more."""

from __future__ import annotations

import pytest

from scripts.lib.papers.making import SETS
from scripts.lib.papers.measure import measured, wilson

MENDED_FOR = ("small_firms", "ledgers", "services")


@pytest.mark.parametrize("which", (*SETS, *MENDED_FOR))
def test_papers(which: str) -> None:
    counts = measured(which, 30, 3)["all"]
    of = counts["exact"] + counts["wrong"] + counts["empty"]
    assert counts["wrong"] == 0
    assert counts["exact"] >= of * (0.93 if which in MENDED_FOR else 0.98), counts


@pytest.mark.parametrize(
    ("which", "least"), [("trades", 0.88), ("offices_abroad", 0.78), ("households", 0.78), ("everyday", 0.7)]
)
def test_papers_of_which_layouts_stay_open(which: str, least: float) -> None:
    counts = measured(which, 30, 3)["all"]
    of = counts["exact"] + counts["wrong"] + counts["empty"]
    assert counts["exact"] >= of * least and counts["wrong"] <= of * 0.04, counts


def test_intervals() -> None:
    low, high = wilson(95, 100)
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978) and wilson(0, 0) == (0.0, 1.0)
