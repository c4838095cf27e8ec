"""The service's log: typed fields only, so that no sentence can carry a piece of a prompt (T-27). Bounded in size."""

from __future__ import annotations

import contextlib
import json
import os
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from native_host.bridge.folder import PRIVATE

SIZE_MAX = 512 * 1024


class Happened(StrEnum):
    """What an entry is about. Append only."""

    STARTED = "started"
    STOPPED = "stopped"
    IDLE = "idle"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    TURNED_AWAY = "turned_away"
    INCIDENT = "incident"
    TASK_FAILED = "task_failed"
    OUTDATED = "outdated"
    UNKNOWN_CALLER = "unknown_caller"
    MANIFEST = "manifest"
    BROWSER_CALLED = "browser_called"


@dataclass(frozen=True, slots=True)
class Entry:
    """`word` is a rule's or an exception class's name: our own or the language's words, never input."""

    what: Happened
    word: str = ""
    connection: int | None = None
    ms: int | None = None


class Journal:
    """Appends lines; keeps one older file. A disk that is full or read-only never stops the service."""

    def __init__(self, path: Path, size_max: int = SIZE_MAX) -> None:
        self._path = path
        self._size_max = size_max

    def note(self, entry: Entry) -> None:
        line = json.dumps(
            {
                "at_ms": time.time_ns() // 1_000_000,
                "what": entry.what.value,
                "word": entry.word,
                "connection": entry.connection,
                "ms": entry.ms,
            }
        )
        with contextlib.suppress(OSError):
            self._append(line.encode() + b"\n")

    def incident(self, error: BaseException) -> str:
        """Note an exception's class and return a random number by which the user's report finds it again."""
        number = os.urandom(4).hex()
        self.note(Entry(Happened.INCIDENT, f"{number} {_place_of(error)}"))
        return number

    def _append(self, line: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | PRIVATE, 0o600)
        try:
            os.write(descriptor, line)
            is_full = os.fstat(descriptor).st_size > self._size_max
        finally:
            os.close(descriptor)
        if is_full:
            self._path.replace(self._path.with_suffix(".old.log"))


def _place_of(error: BaseException) -> str:
    """Class, file and line. Not the message: it may quote what was being worked on."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    return f"{type(error).__name__} {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
