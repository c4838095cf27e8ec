"""Windows read every unit, own each once, and give it to the one that sees most around it."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from native_host.inference.windows import windows

SIZE, OVERLAP = 100, 24


@given(st.lists(st.integers(1, 40), max_size=300))
def test_owned_units_are_a_partition_and_no_window_is_too_long(sizes: list[int]) -> None:
    firsts = [0, *accumulate(sizes)]
    found = windows(firsts, SIZE, OVERLAP)
    assert [unit for window in found for unit in range(window.owned_from, window.owned_to)] == list(range(len(sizes)))
    for window in found:
        assert firsts[window.last] - firsts[window.first] <= SIZE
        assert window.first <= window.owned_from <= window.owned_to <= window.last


def test_context_on_both_sides_of_a_seam() -> None:
    found = windows(list(range(1001)), SIZE, OVERLAP)
    for left, right in pairwise(found):
        assert left.last - left.owned_to >= OVERLAP // 2 - 1
        assert right.owned_from - right.first >= OVERLAP // 2 - 1


def test_a_short_text_is_one_window() -> None:
    assert len(windows(list(range(SIZE + 1)), SIZE, OVERLAP)) == 1
    assert windows([0], SIZE, OVERLAP) == []
