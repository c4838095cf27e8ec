"""Desks small enough to see through, for the service's tests."""

from __future__ import annotations

import asyncio

from native_host.contract.messages import Done, GetCounters, GetLast, GetSettings, GetStatus, Last, Reply, Request, Status
from native_host.contract.refusals import RefusalCode, Refused
from native_host.service.desk_protocol import Peer


class ScriptedDesk:
    """Answers by the request's type: at once, never, with a refusal, with an error, at length."""

    def __init__(self) -> None:
        self.cancelled: list[str] = []
        self.deadlines: dict[str, float] = {}
        self.is_closed = False

    async def answer(self, request: Request, peer: Peer, deadline: float) -> Reply:
        self.deadlines[request.id] = deadline
        match request:
            case GetStatus():
                return Status(request.id, peer.browser, "memory", "patterns", peer.connection, "absent", True, ())
            case GetSettings():
                await self._never(request.id)
            case GetCounters():
                raise ValueError("the user's own words: my-password")
            case GetLast():
                return Last(request.id, 1, "x" * 5000, None)
        raise Refused(RefusalCode.NOT_FOUND, "verdict")

    async def tend(self) -> None:
        return

    async def close(self) -> None:
        self.is_closed = True

    async def _never(self, request: str) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled.append(request)
            raise


class DoneDesk:
    """Says done to everything."""

    async def answer(self, request: Request, peer: Peer, deadline: float) -> Reply:
        return Done(request.id)

    async def tend(self) -> None:
        return

    async def close(self) -> None:
        return
