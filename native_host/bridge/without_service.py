"""The bridge where it has no way to the service (Windows, so far): it says so and refuses, so that nothing leaves."""

from __future__ import annotations

import os

from native_host.bridge.relay import Relay
from native_host.wire.framing import Framer, frame

_READ_BYTES = 64 * 1024


def relay_without_service(source: int, output: int, nonce: str, limits: dict[str, int]) -> None:
    """Blocks on `source` until it ends: there is nothing else to wait for."""

    def to_browser(payload: bytes) -> None:
        data = memoryview(frame(payload, limits["frame_out_bytes"]))
        while data:
            data = data[os.write(output, data) :]

    relay = Relay(nonce, limits["in_flight"], to_browser, lambda payload: None)
    relay.service_is("failed")
    framer = Framer(limits["frame_in_bytes"])
    while not relay.is_over and (data := os.read(source, _READ_BYTES)):
        for payload in framer.feed(data):
            relay.from_browser(payload, 0.0)
        if framer.refused is not None:
            relay.refuse_stream(framer.refused)
