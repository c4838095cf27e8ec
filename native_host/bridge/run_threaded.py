"""The bridge's life where nothing can be polled (Windows): the same as everywhere, with threads round its loop."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from threading import Event

from native_host.bridge.connection import Dial
from native_host.bridge.link import Link
from native_host.bridge.starter import Starter, service_command
from native_host.bridge.threaded_loop import ThreadedLoop
from native_host.bridge.threads import Inlet, ThreadedOutlet
from native_host.settings.places import find_places


def relay_threaded(
    make_dial: Callable[[Callable[[], None]], Dial],
    output: int,
    nonce: str,
    command: Sequence[str] | None,
    limits: dict[str, int],
) -> None:
    """Returns when the browser has gone. A thread may then still wait for its input; it is a daemon and holds nothing."""
    wake = Event()
    places = find_places()
    starter = Starter(places, service_command() if command is None else command)
    link = Link(places, starter, make_dial(wake.set), limits["frame_out_bytes"])
    source = Inlet(lambda size: os.read(0, size), wake.set)
    outlet = ThreadedOutlet(lambda data: os.write(output, data), wake.set)
    ThreadedLoop(source, outlet, link, wake, nonce, limits).run()
