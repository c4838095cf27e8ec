"""Framing under any cut of the stream, any length word, and an end anywhere."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.framing import Framer, frame

LIMIT = 32
payloads = st.lists(st.binary(min_size=1, max_size=LIMIT), max_size=8)


SPLITS = 10
"""Splits per example: 2 x 600 examples make 12,000 of them."""


def splits(stream: bytes, seed: int) -> Iterator[list[bytes]]:
    """Ways to cut the stream into reads: whole, byte by byte, and at random places."""
    yield [stream]
    yield [stream[i : i + 1] for i in range(len(stream))]
    dice = random.Random(seed)
    for _ in range(SPLITS - 2):
        ends = [0, *sorted(dice.choices(range(len(stream) + 1), k=dice.randint(1, 9))), len(stream)]
        yield [stream[a:b] for a, b in pairwise(ends)]


@settings(max_examples=600, deadline=None)
@given(payloads, st.integers(0, 2**16), st.integers(0, 40))
def test_any_split_gives_the_same_frames(bodies: list[bytes], seed: int, missing: int) -> None:
    stream = b"".join(frame(body, LIMIT) for body in bodies)
    stream = stream[: len(stream) - missing] if missing < len(stream) else b""
    whole, used = [], 0
    for body in bodies:
        if used + 4 + len(body) > len(stream):
            break
        used += 4 + len(body)
        whole.append(body)
    for reads in splits(stream, seed):
        framer = Framer(LIMIT)
        assert [one for read in reads for one in framer.feed(read)] == whole
        assert framer.is_mid_frame == (used < len(stream))
        assert framer.refused is None


@settings(max_examples=600, deadline=None)
@given(payloads, st.integers(0, 2**32 - 1) | st.integers(0, LIMIT + 2), st.binary(max_size=64), st.integers(0, 2**16))
def test_any_length_word_is_a_frame_or_the_end(bodies: list[bytes], word: int, after: bytes, seed: int) -> None:
    stream = b"".join(frame(body, LIMIT) for body in bodies) + word.to_bytes(4, sys.byteorder) + after
    for reads in splits(stream, seed):
        framer = Framer(LIMIT)
        found: list[bytes] = []
        for read in reads:
            found += framer.feed(read)
            # Never more in hand than one frame and what this read brought.
            assert len(framer._buffer) <= 4 + LIMIT + len(read)
        assert found[: len(bodies)] == bodies
        assert all(0 < len(one) <= LIMIT for one in found)
        if word == 0 or word > LIMIT:
            assert framer.refused is not None
            assert found == bodies
            assert not framer.is_mid_frame


def test_a_gigabyte_is_refused_before_it_is_allocated() -> None:
    framer = Framer(8 * 1024 * 1024)
    framer.feed(b"prin")
    assert framer.refused is not None and framer.refused.code is RefusalCode.TOO_LARGE
    framer.feed(b"x" * 1_000_000)
    assert len(framer._buffer) == 0


@pytest.mark.parametrize(("size", "fits"), [(LIMIT - 1, True), (LIMIT, True), (LIMIT + 1, False)])
def test_a_frame_too_long_is_never_made(size: int, fits: bool) -> None:
    if fits:
        assert Framer(LIMIT).feed(frame(b"x" * size, LIMIT)) == [b"x" * size]
    else:
        with pytest.raises(Refused) as caught:
            frame(b"x" * size, LIMIT)
        assert caught.value.code is RefusalCode.TOO_LARGE
