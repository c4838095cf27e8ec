"""Who asked this worker for what, and what became of it: lines that are chained, so that one changed or taken out shows.

A line's `hash` is HMAC-SHA-256, under a key made of this machine's own, of the line without it; `previous` is the hash of
the line before. The last line's number and hash stand in a file beside: lines cut off at the end leave it behind, and the
next start, which writes that file anew, says so for good in a line of its own. Who can read this machine's key can write
another ledger; one put back whole, with that file, as it was earlier is not noticed.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast

from native_host.bridge.folder import PRIVATE
from native_host.whole_file import write_whole

LABEL = b"postern edge ledger 1"
_START = "0" * 64
_MINUTE_S = 60.0
_REFUSALS_A_MINUTE = 120
Line = dict[str, object]


class Event(StrEnum):
    """Append only."""

    STARTED = "started"
    PAIRED = "paired"
    PAIRING_FAILED = "pairing_failed"
    REVOKED = "revoked"
    ASKED = "asked"
    SENT = "sent"  # rows went to the host; the job is not at its end
    DONE = "done"
    CANCELLED = "cancelled"
    FORGOTTEN = "forgotten"  # the host has its table, and the rows here are deleted
    REFUSED = "refused"
    NOT_READ = "not_read"  # one document of a job was refused: a link, not a file, ...
    MORE = "more"  # so many refusals of the last minute have no line of their own
    CUT = "cut"  # before this start, lines that had been written were not there any more


class Ledger:
    """Safe for threads. One process appends. Raises OSError where the disk does not take it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._key, self._head_path = key, path.with_suffix(".head")
        self._lock = threading.Lock()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | PRIVATE, 0o600)
        head = _head(self._head_path)
        self._number, self._hash, has_met_head = self._last(head)
        self._minute, self._refusals = 0.0, 0
        if not has_met_head:
            self._append(Event.CUT, {"lines": None if head is None else head[0]})

    def note(self, event: Event, **facts: object) -> None:
        with self._lock:
            if event in (Event.REFUSED, Event.NOT_READ, Event.PAIRING_FAILED) and not self._has_room():
                return
            self._append(event, facts)

    def close(self) -> None:
        with self._lock:
            self._tell_more()
            os.close(self._descriptor)

    def _has_room(self) -> bool:
        """A stranger cannot fill the disk: beyond so many a minute they are counted."""
        now = time.monotonic()
        if now - self._minute >= _MINUTE_S:
            self._tell_more()
            self._minute, self._refusals = now, 0
        self._refusals += 1
        return self._refusals <= _REFUSALS_A_MINUTE

    def _tell_more(self) -> None:
        if self._refusals > _REFUSALS_A_MINUTE:
            self._append(Event.MORE, {"count": self._refusals - _REFUSALS_A_MINUTE})
        self._refusals = 0

    def _append(self, event: Event, facts: Line) -> None:
        line: Line = {
            "n": self._number + 1,
            "at_ms": int(time.time() * 1000),
            "event": event.value,
            **facts,
            "previous": self._hash,
        }
        line["hash"] = hash_of(line, self._key)
        data = json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
        if os.write(self._descriptor, data) != len(data):
            raise OSError("the ledger's line was not written whole")
        os.fsync(self._descriptor)
        self._number, self._hash = self._number + 1, cast(str, line["hash"])
        write_whole(self._head_path, json.dumps({"n": self._number, "hash": self._hash}))

    def _last(self, head: tuple[int, str] | None) -> tuple[int, str, bool]:
        """And whether the line that the head names is there. A line that a crash cut off is not one."""
        data, end, has_met_head = b"", 0, False
        with open(self._descriptor, "rb", closefd=False) as lines:
            for one in lines:
                if one.endswith(b"\n"):
                    data, end = one, end + len(one)
                    has_met_head = has_met_head or (head is not None and _place(one) == head)
        os.ftruncate(self._descriptor, end)
        if not data:
            return 0, _START, head is None
        # A last line that was changed stays as it is, to be found; what follows hangs on what it says.
        return *(_place(data) or (0, _START)), has_met_head


@dataclass(frozen=True, slots=True)
class Verdict:
    """`first_bad`: the first line that is not as it was written."""

    lines: int
    first_bad: int | None = None
    fault: str = ""


def verified(path: Path, key: bytes) -> Verdict:
    """Raises OSError."""
    before, head = (0, _START), _head(path.with_suffix(".head"))
    has_met_head = False
    for line in lines_of(path):
        number = before[0] + 1
        if line is None or not hmac.compare_digest(str(line.get("hash")), hash_of(line, key)):
            return Verdict(before[0], number, "changed")
        if line.get("previous") != before[1] or line.get("n") != number:
            return Verdict(before[0], number, "order")
        if line.get("event") == Event.CUT:
            return Verdict(before[0], number, "was_cut")
        before = number, str(line["hash"])
        has_met_head = has_met_head or head == before
    if (before[0] == 0 and head is None) or has_met_head:
        return Verdict(before[0])
    return Verdict(before[0], before[0] + 1, "head" if head is None else "cut")


def lines_of(path: Path) -> Iterator[Line | None]:
    """Null for one that is no line of ours."""
    with contextlib.suppress(FileNotFoundError), path.open("rb") as lines:
        for data in lines:
            if data.endswith(b"\n"):  # Else it is being written, or was cut off by a crash.
                yield _read(data)


def hash_of(line: Line, key: bytes) -> str:
    said = {name: value for name, value in line.items() if name != "hash"}
    return hmac.digest(key, json.dumps(said, sort_keys=True, ensure_ascii=True).encode("ascii"), "sha256").hex()


def _read(data: bytes) -> Line | None:
    try:
        line = json.loads(data)
    except ValueError:
        return None
    return line if isinstance(line, dict) else None


def _place(data: bytes) -> tuple[int, str] | None:
    line = _read(data) or {}
    number, said = line.get("n"), line.get("hash")
    return (number, said) if isinstance(number, int) and isinstance(said, str) else None


def _head(path: Path) -> tuple[int, str] | None:
    try:
        said = json.loads(path.read_bytes())
        return int(said["n"]), str(said["hash"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None
