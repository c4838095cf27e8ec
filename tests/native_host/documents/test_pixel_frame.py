"""Pixels behind an answer: numbers that no honest reading could send are no answer."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.documents import Document, Kind
from native_host.contract.pictures import Pixels
from native_host.documents.frame import NotAnAnswer, packed, unpacked
from native_host.documents.limits import LIMITS, Limits
from native_host.documents.pixel_frame import packed_pixels, with_pixels

PIXELS = (Pixels(3, 2, 30, 20, b"abcdef", None), Pixels(1, 1, 1, 1, b"x", 7, False))
FRAME = packed(Document(Kind.PNG), LIMITS)
BEHIND = b"".join(packed_pixels(PIXELS))
HEAD = struct.Struct("=IIIIIB")


def heard(behind: bytes, limits: Limits = LIMITS) -> Document:
    return with_pixels(FRAME + behind, limits, unpacked)


def test_there_and_back() -> None:
    assert heard(BEHIND) == Document(Kind.PNG, pixels=PIXELS)
    assert heard(b"") == Document(Kind.PNG)


@pytest.mark.parametrize(
    "head",
    [
        (0, 1, 1, 1, 0, 1),
        (1, 0, 1, 1, 0, 1),
        (1, 1, 0, 1, 0, 1),
        (1, 1, 1, 1 << 21, 0, 1),
        (1 << 21, 1, 1, 1, 0, 1),
        (1, 1, 1, 1, LIMITS.pages + 1, 1),
        (1, 1, 1, 1, 0, 2),
        (2, 1, 1, 1, 0, 1),
        (65_535, 65_537, 1, 1, 0, 1),
    ],
)
def test_a_head_that_is_none(head: tuple[int, ...]) -> None:
    with pytest.raises(NotAnAnswer):
        heard(HEAD.pack(*head) + b"x")


def test_half_of_one_and_too_many() -> None:
    for behind in (BEHIND[:-1], BEHIND + b"x", HEAD.pack(1, 1, 1, 1, 0, 1), b"x"):
        with pytest.raises(NotAnAnswer):
            heard(behind)
    for limits in (Limits(pictures=1), Limits(picture_pixels=5), Limits(pixel_bytes=1, pictures=2)):
        with pytest.raises(NotAnAnswer):
            heard(BEHIND, limits)


@given(st.binary(min_size=1, max_size=100))
def test_bytes_of_any_kind_become_pixels_or_nothing(data: bytes) -> None:
    """What is believed is exactly what was sent."""
    try:
        document = heard(data)
    except NotAnAnswer:
        return
    assert b"".join(packed_pixels(document.pixels)) == data
