"""The protocol's version and default limits as bare numbers: the bridge greets with them before anything heavier loads."""

from __future__ import annotations

PROTOCOL_VERSION = 1

FRAME_IN_BYTES = 8 * 1024 * 1024
FRAME_OUT_BYTES = 768 * 1024  # Browsers end the port above 1 MiB; a port that ends loses every pending request.
IN_FLIGHT = 16
TEXT_BYTES = 6 * 1024 * 1024
SERIES_DAYS = 400  # the most days of counters in one reply: about 150 kB of JSON, well within a frame

FILE_BYTES = 64 * 1024 * 1024  # the longest file that is offered, and the longest copy of one
FILES_BYTES = 128 * 1024 * 1024  # of all files that are under way at once, their copies with them
FILE_PIECES = 64
OFFER_PIECE_BYTES = 3 * 1024 * 1024  # 4 MiB of base64, well within a frame from the browser
TAKE_PIECE_BYTES = 512 * 1024  # 683 KiB of base64, within one frame to it

BATCH_FILES = 10_000  # of one batch, the most
BATCH_FIELDS = 500  # of one table, the most
BATCH_ROWS = 200  # in one reply, the most
