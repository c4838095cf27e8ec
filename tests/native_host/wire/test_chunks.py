"""Any reply goes through any frame size whole, and every piece keeps the limit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.contract.messages import Chunk, Last, RequestId
from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.chunks import CHUNKS_MAX, Assembler, frames_of
from native_host.wire.parse import parse_from_host
from native_host.wire.serialise import dump

ID = RequestId("request-1")
awkward = st.text(st.sampled_from('a"\\\n\t\x01é中\U0001f600'), max_size=300)


@settings(deadline=None)
@given(awkward, st.integers(320, 700))
def test_any_reply_arrives_whole(text: str, limit: int) -> None:
    reply = Last(ID, 1, text, None)
    frames = frames_of(reply, ID, limit)
    assert all(len(payload) <= limit for payload in frames)
    if len(frames) == 1:
        assert frames == [dump(reply)]
        return
    assembler = Assembler()
    whole = None
    for payload in frames:
        chunk = parse_from_host(payload)
        assert isinstance(chunk, Chunk) and whole is None
        whole = assembler.add(chunk)
    assert whole == dump(reply)
    assert parse_from_host(whole) == reply


def test_limits_at_the_edge() -> None:
    reply = Last(ID, 1, "x" * 1000, None)
    size = len(dump(reply))
    assert [len(frames_of(reply, ID, limit)) > 1 for limit in (size - 1, size, size + 1)] == [True, False, False]


def test_more_chunks_than_allowed_is_too_large() -> None:
    with pytest.raises(Refused) as caught:
        frames_of(Last(ID, 1, "x" * 512 * CHUNKS_MAX, None), ID, 512)
    assert caught.value.code is RefusalCode.TOO_LARGE


def test_an_assembler_starts_afresh_after_a_refusal() -> None:
    reply = Last(ID, 1, "x" * 900, None)
    chunks = [parse_from_host(payload) for payload in frames_of(reply, ID, 400)]
    assembler = Assembler()
    assert isinstance(chunks[0], Chunk) and isinstance(chunks[-1], Chunk)
    assembler.add(chunks[0])
    with pytest.raises(Refused):
        assembler.add(chunks[-1])
    whole = [assembler.add(chunk) for chunk in chunks if isinstance(chunk, Chunk)]
    assert whole[-1] == dump(reply)


def test_an_assembler_keeps_its_own_limit() -> None:
    assembler = Assembler(size_max=10)
    with pytest.raises(Refused):
        assembler.add(Chunk(ID, 0, 2, "0" * 64, "x" * 11))
