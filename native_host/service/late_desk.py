"""A desk that is still being made: the socket answers at once, requests wait for the desk within their deadlines."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread

from native_host.contract.messages import Reply, Request
from native_host.service.desk_protocol import Desk, Peer


class LateDesk:
    """Makes the desk in a thread of its own: a keyring may take seconds, and rules take a quarter of one to load.

    A bridge that had to wait for that would tell its browser "starting", and a send in that time would fail.
    """

    def __init__(self, make: Callable[[], Desk]) -> None:
        self._make = make
        self._made: Future[Desk] = Future()
        # A daemon: a keyring that hangs must not hold a service that was told to end.
        Thread(target=self._run, name="desk", daemon=True).start()

    async def made(self) -> Desk:
        """The desk, when it is there. Raises what its making raised."""
        if self._made.done():
            return self._made.result()
        # Shielded: a request's deadline must not end the making for all others.
        return await asyncio.shield(asyncio.wrap_future(self._made))

    async def answer(self, request: Request, peer: Peer, deadline: float) -> Reply:
        return await (await self.made()).answer(request, peer, deadline)

    async def tend(self) -> None:
        await (await self.made()).tend()

    async def close(self) -> None:
        """Close the desk if it was made in time; what is half made has committed nothing."""
        if self._made.done() and self._made.exception() is None:
            await self._made.result().close()

    def _run(self) -> None:
        try:
            desk = self._make()
        except BaseException as error:  # Whatever it is, those who wait must hear of it.
            self._made.set_exception(error)
        else:
            self._made.set_result(desk)
