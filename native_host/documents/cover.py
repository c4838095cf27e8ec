"""A picture of which parts are painted over, without anything that its file said beside the pixels."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import IO

from native_host.contract.documents import Reason
from native_host.contract.pictures import Box
from native_host.documents.cover_frame import MOST_BOXES, NotCovered, heard, packed_order
from native_host.documents.inside.start import inside_command
from native_host.documents.limits import LIMITS, Limits
from native_host.documents.picture_kind import picture_kind


def cover(data: bytes, boxes: Sequence[Box], limits: Limits = LIMITS) -> bytes:
    """The picture as a person sees it, of the same kind and size, each box painted black. Raises NotCovered.

    A process of its own does it, closed in as one that reads. What it gives back is believed to be a picture of that
    kind, and no more: whoever lets it go reads it again before.
    """
    kind = picture_kind(data)
    if kind is None:
        raise NotCovered(Reason.UNKNOWN_KIND)
    if len(data) > limits.file_bytes or len(boxes) > MOST_BOXES:
        raise NotCovered(Reason.TOO_BIG)
    try:
        return heard(_answered(packed_order(data, boxes), limits), kind)
    except OSError:
        raise NotCovered(Reason.DIED) from None


def _answered(order: bytes, limits: Limits) -> bytes:
    env = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
    process = subprocess.Popen(  # noqa: S603  our own program
        inside_command("cover", limits),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
        start_new_session=True,
    )
    assert process.stdin is not None and process.stdout is not None  # noqa: S101  both were asked for as pipes
    until = time.monotonic() + limits.wall_s
    pieces: list[bytes] = []
    writes = threading.Thread(target=_write, args=(process.stdin, order), daemon=True)
    reads = threading.Thread(target=_read, args=(process.stdout, limits.file_bytes, pieces), daemon=True)
    writes.start()
    reads.start()
    reads.join(max(0.0, until - time.monotonic()))
    is_late = reads.is_alive()
    if not is_late:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(1.0)
    if process.poll() is None:  # Late, or it says more than it may.
        process.kill()
    process.wait()
    reads.join()
    writes.join()
    process.stdout.close()
    if is_late:
        raise NotCovered(Reason.TIMED_OUT)
    return b"".join(pieces)


def _write(stream: IO[bytes], data: bytes) -> None:
    with contextlib.suppress(OSError), stream:
        stream.write(data)


def _read(stream: IO[bytes], most: int, pieces: list[bytes]) -> None:
    left = most
    while left and (piece := stream.read(min(1 << 18, left))):
        pieces.append(piece)
        left -= len(piece)
