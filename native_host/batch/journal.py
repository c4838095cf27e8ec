"""What was done, a line a document, on the disk before it counts. Cut off anywhere, it is read up to its last whole line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from native_host.batch.executor import Record
from native_host.batch.job import Job
from native_host.batch.record import is_passing

_VERSION = 1


class Journal:
    """`ask`: a digest of what is asked for; a journal of another ask is begun anew. Raises OSError."""

    def __init__(self, path: Path, ask: str) -> None:
        self._places: dict[str, tuple[int, int]] = {}
        self._failed: dict[int, tuple[int, int]] = {}
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self._file: BinaryIO = os.fdopen(descriptor, "r+b", buffering=0)
        head = {"postern_extract": _VERSION, "ask": ask}
        end = self._load(head)
        self._file.truncate(end)
        self._file.seek(end)
        if not end:
            self._write({**head})

    def has(self, job: Job) -> bool:
        return job.key is not None and job.key in self._places

    def add(self, job: Job, record: Record) -> None:
        """On the disk when this returns."""
        is_kept = job.key is not None and not is_passing(record)
        place = self._write({"key": job.key if is_kept else None, "row": record})
        if is_kept and job.key is not None:
            self._places[job.key] = place
        else:
            self._failed[job.number] = place

    def rows(self, jobs: list[tuple[int, str | None]]) -> Iterator[Record]:
        """In the order asked, one at a time."""
        for number, key in jobs:
            place = self._failed.get(number) or self._places[key or ""]
            self._file.seek(place[0])
            yield cast(Record, json.loads(self._file.read(place[1]))["row"])

    def close(self) -> None:
        self._file.close()

    def _write(self, line: Record) -> tuple[int, int]:
        data = json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
        start = self._file.seek(0, os.SEEK_END)
        left = memoryview(data)
        while left:
            left = left[self._file.write(left) or 0 :]
        os.fsync(self._file.fileno())
        return start, len(data)

    def _load(self, head: Record) -> int:
        """Where the last whole line ends; 0 where nothing of it is of use."""
        end = 0
        with open(self._file.fileno(), "rb", closefd=False) as lines:  # what is open already
            for number, data in enumerate(lines):
                line = _line(data)
                if line is None or (number == 0 and line != head):
                    break
                if isinstance(key := line.get("key"), str) and isinstance(line.get("row"), dict):
                    self._places[key] = (end, len(data))
                end += len(data)
        return end


def _line(data: bytes) -> Record | None:
    if not data.endswith(b"\n"):
        return None
    try:
        line = json.loads(data)
    except ValueError:
        return None
    return line if isinstance(line, dict) else None
