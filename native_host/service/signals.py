"""How the service hears that it should end."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable
from types import FrameType


def call_when_told(end: Callable[[], None]) -> None:
    """`end` is called in the running loop. On Windows only a console can tell; a detached service ends when it is idle."""
    loop = asyncio.get_running_loop()
    if sys.platform == "win32":

        def heard(number: int, where: FrameType | None) -> None:
            loop.call_soon_threadsafe(end)

        for number in (signal.SIGINT, signal.SIGBREAK):
            signal.signal(number, heard)
    else:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, end)
