"""Offsets agree with what UTF-16 itself says, for any text, in linear time."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from native_host.wire.offsets import Offsets, length_u16


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_place_agrees_with_the_encoder(text: str) -> None:
    offsets = Offsets(text)
    for cp in range(len(text) + 1):
        u16 = len(text[:cp].encode("utf-16-le")) // 2
        assert offsets.to_u16(cp) == u16
        assert offsets.to_cp(u16) == cp
    assert length_u16(text) == len(text.encode("utf-16-le")) // 2


def test_many_emoji_and_many_lookups_stay_quick() -> None:
    text = "a\U0001f600" * 500_000
    started = time.perf_counter()
    offsets = Offsets(text)
    assert [offsets.to_cp(offsets.to_u16(cp)) for cp in range(0, 1_000_000, 100)] == list(range(0, 1_000_000, 100))
    assert time.perf_counter() - started < 5  # quadratic would take minutes
