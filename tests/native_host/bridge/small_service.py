"""A service with a desk small enough to see through: run as a program by the bridge under test."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from native_host.contract.messages import Check, Done, GetStatus, Hide, Last, Reply, Request, Status
from native_host.service.desk_protocol import Peer
from native_host.service.serve import run_service
from native_host.settings.places import Places, find_places


class SmallDesk:
    """`get_status` at once (its version is the service's process id), `hide` never, `check` as long as its text says."""

    async def answer(self, request: Request, peer: Peer, deadline: float) -> Reply:
        match request:
            case GetStatus():
                return Status(request.id, str(os.getpid()), "memory", "patterns", peer.connection, "absent", True, ())
            case Hide():
                await asyncio.Event().wait()
            case Check():
                return Last(request.id, 1, "x" * int(request.text), None)
        return Done(request.id)

    async def tend(self) -> None:
        """Takes the file `tend` away where there is one, and fails."""
        if _is_taken(Path(os.environ["POSTERN_HOME"], "tend")):
            raise OSError

    async def close(self) -> None:
        return


def _is_taken(mark: Path) -> bool:
    if not mark.exists():
        return False
    mark.unlink()
    return True


def build(places: Places) -> SmallDesk:
    return SmallDesk()


if __name__ == "__main__":
    sys.exit(run_service(find_places(), build, idle_after_s=float(sys.argv[1])))
