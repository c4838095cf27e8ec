"""What the service asks of the desk: one awaited answer per request. The desk itself lives in the router's room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from native_host.contract.messages import Reply, Request


@dataclass(frozen=True, slots=True)
class Peer:
    """One bridge: `connection` counts up within a service's life and is never reused."""

    connection: int
    browser: Literal["chromium", "firefox"]


class Desk(Protocol):
    """Answers requests. It may be asked several at a time, and it may be cancelled at any await."""

    async def answer(self, request: Request, peer: Peer, deadline: float) -> Reply:
        """The one reply, with the request's id. `deadline` is of `time.monotonic()`, in seconds.

        May raise Refused; any other exception becomes `internal` with an incident's number. Past the deadline it is
        cancelled and the request refused.
        """
        ...

    async def tend(self) -> None:
        """Once a day: let go of what is old."""
        ...

    async def close(self) -> None:
        """The service ends: commit what is waiting, let go of files. Called once."""
        ...
