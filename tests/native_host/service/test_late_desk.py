"""While the desk is being made, requests wait; they are answered when it is there, and told when it never will be."""

from __future__ import annotations

import asyncio
import threading

import pytest

from native_host.contract.messages import Done, GetStatus, Reply, Request, RequestId
from native_host.service.desk_protocol import Desk, Peer
from native_host.service.late_desk import LateDesk

PEER = Peer(1, "firefox")


class CountingDesk:
    """Says done, and whether it was closed."""

    def __init__(self) -> None:
        self.closed = 0

    async def answer(self, request: Request, peer: Peer, deadline: float) -> Reply:
        return Done(request.id)

    async def tend(self) -> None:
        return

    async def close(self) -> None:
        self.closed += 1


def question(number: int) -> GetStatus:
    return GetStatus(RequestId(f"request-{number}"), 1000)


async def test_requests_wait_for_the_desk_and_one_that_gives_up_costs_the_others_nothing() -> None:
    may_end, desk = threading.Event(), CountingDesk()

    def make() -> Desk:
        assert may_end.wait(20)
        return desk

    late = LateDesk(make)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await late.answer(question(1), PEER, 0)
    waiting = asyncio.gather(*(late.answer(question(number), PEER, 0) for number in (2, 3)))
    may_end.set()
    assert [reply.id for reply in await waiting] == ["request-2", "request-3"]
    assert (await late.answer(question(4), PEER, 0)).id == "request-4"
    await late.close()
    assert desk.closed == 1


async def test_a_desk_that_cannot_be_made_is_told_to_all_who_wait() -> None:
    def make() -> Desk:
        raise OSError("no such disk")

    late = LateDesk(make)
    for _ in range(2):
        with pytest.raises(OSError, match="no such disk"):
            await late.answer(question(1), PEER, 0)
    await late.close()


async def test_a_service_that_ends_does_not_wait_for_a_desk() -> None:
    may_end = threading.Event()

    def make() -> Desk:
        may_end.wait(20)
        return CountingDesk()

    late = LateDesk(make)
    await asyncio.wait_for(late.close(), 5)
    may_end.set()
    await late.made()
