"""Does something once a day for as long as the service lives, counted in the wall clock's days: a laptop sleeps at night."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

DAY_S = 86_400.0
_GLANCE_S = 600.0


async def daily(
    work: Callable[[], Awaitable[None]],
    clock: Callable[[], float] = time.time,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Now, and then whenever a day has passed. A clock that was set back starts the day anew."""
    while True:
        done_at = clock()
        await work()
        while 0 <= clock() - done_at < DAY_S:
            await sleep(_GLANCE_S)
