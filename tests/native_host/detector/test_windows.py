"""Windows cover all of a text, without a gap and without owning a place twice (T-45)."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from native_host.detector.windows import windows


@given(st.integers(0, 5_000), st.integers(40, 400), st.integers(1, 12))
def test_windows_are_a_partition_with_margins(length: int, size: int, margin: int) -> None:
    found = list(windows(length, size, margin))
    assert found[0].start == found[0].owned_from == 0
    assert (found[-1].end, found[-1].owned_to) == (length, length + 1)
    for left, right in pairwise(found):
        assert left.owned_to == right.owned_from
        assert right.owned_from - right.start == left.end - left.owned_to == margin
