"""The protocol's version and default limits as bare numbers: the bridge greets with them before anything heavier loads."""

from __future__ import annotations

PROTOCOL_VERSION = 1

FRAME_IN_BYTES = 8 * 1024 * 1024
FRAME_OUT_BYTES = 768 * 1024  # Browsers end the port above 1 MiB; a port that ends loses every pending request.
IN_FLIGHT = 16
TEXT_BYTES = 6 * 1024 * 1024
SERIES_DAYS = 400  # the most days of counters in one reply: about 150 kB of JSON, well within a frame
