"""One bridge's conversation: parse strictly, one reply per id, deadlines, cancelling, a bound on what is in flight."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace

from native_host.contract.messages import Cancel, Limits, RefusedReply, Reply, Request, RequestId, Status
from native_host.contract.refusals import RefusalCode, Refused
from native_host.service.desk_protocol import Desk, Peer
from native_host.service.tasks import spawn
from native_host.wire.chunks import frames_of
from native_host.wire.parse import id_of, read_request
from native_host.wire.strict_json import loads_object

_REMEMBERED_IDS = 1024

Send = Callable[[bytes], Awaitable[None]]
Incident = Callable[[BaseException], str]
Faults = Callable[[], tuple[str, ...]]


class Session:
    """`send` takes one frame's payload. `incident` notes an unexpected error and gives its number.

    `faults` are those that the service itself has seen.
    """

    def __init__(
        self, desk: Desk, peer: Peer, limits: Limits, send: Send, incident: Incident, faults: Faults = tuple[str, ...]
    ) -> None:
        self._faults = faults
        self._desk = desk
        self._peer = peer
        self._limits = limits
        self._send = send
        self._incident = incident
        self._in_flight: dict[RequestId, asyncio.Task[None]] = {}
        self._seen: OrderedDict[RequestId, None] = OrderedDict()
        self._sending = asyncio.Lock()

    async def receive(self, payload: bytes) -> None:
        """One frame. Whatever is wrong with it, the session goes on."""
        arrived = time.monotonic()
        request_id: RequestId | None = None
        try:
            value = loads_object(payload)
            request_id = id_of(value)
            request = read_request(value, self._limits)
            if isinstance(request, Cancel):
                await self._cancel(request.target)
            else:
                self._accept(request, arrived)
        except Refused as refused:
            # A duplicate's refusal must not be taken for the first request's one reply.
            named = None if refused.code is RefusalCode.DUPLICATE_ID else request_id
            await self._reply(RefusedReply(named, refused.code, refused.detail, refused.at), named)

    async def close(self) -> None:
        """The bridge has gone: nobody waits for these any more."""
        tasks = list(self._in_flight.values())
        self._in_flight.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self, request: Request, arrived: float) -> None:
        if request.id in self._in_flight or request.id in self._seen:
            raise Refused(RefusalCode.DUPLICATE_ID, "id")
        if len(self._in_flight) >= self._limits.in_flight:
            raise Refused(RefusalCode.BUSY, "in_flight")
        self._seen[request.id] = None
        if len(self._seen) > _REMEMBERED_IDS:
            self._seen.popitem(last=False)
        deadline = arrived + request.deadline_ms / 1000
        self._in_flight[request.id] = spawn(f"answer {request.type}", self._answer(request, deadline))

    async def _answer(self, request: Request, deadline: float) -> None:
        reply = await self._ask(request, deadline)
        # Whoever takes the request out of the table owns its one reply: this, a cancel, or the end of the session.
        if self._in_flight.pop(request.id, None) is not None:
            await self._reply(reply, request.id)

    async def _ask(self, request: Request, deadline: float) -> Reply:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout_at(loop.time() + deadline - time.monotonic()):
                return self._with_faults(await self._desk.answer(request, self._peer, deadline))
        except Refused as refused:
            return RefusedReply(request.id, refused.code, refused.detail, refused.at)
        except TimeoutError:
            return RefusedReply(request.id, RefusalCode.DEADLINE)
        except Exception as error:
            return RefusedReply(request.id, RefusalCode.INTERNAL, self._incident(error))

    def _with_faults(self, reply: Reply) -> Reply:
        """The status also names what the service itself has seen; the desk knows nothing of callers and manifests."""
        if not isinstance(reply, Status):
            return reply
        return replace(reply, faults=tuple(dict.fromkeys((*reply.faults, *self._faults()))))

    async def _cancel(self, target: RequestId) -> None:
        task = self._in_flight.pop(target, None)
        if task is None:
            return
        task.cancel()
        await self._reply(RefusedReply(target, RefusalCode.CANCELLED), target)

    async def _reply(self, reply: Reply, request_id: RequestId | None) -> None:
        try:
            frames = frames_of(reply, request_id or RequestId(""), self._limits.frame_out_bytes)
        except Refused as refused:
            frames = frames_of(RefusedReply(request_id, refused.code, refused.detail), RequestId(""), 4096)
        async with self._sending:  # Chunks of one reply have no other chunks between them.
            for payload in frames:
                await self._send(payload)
