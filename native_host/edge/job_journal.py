"""One job on the worker's disk: what was asked, which files that are, and each row before it is sent.

Fields of documents are kept here until the host has them, so each line is sealed (AES-256-GCM) under a key that the host
made for this job and sends with each request: the worker has it in memory only, while it serves. What it keeps opens to
nobody without it. Cut off anywhere, a journal is read up to its last whole line.
"""

from __future__ import annotations

import hmac
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from native_host.batch.executor import Record
from native_host.bridge.folder import PRIVATE
from native_host.contract.documents import Reason
from native_host.edge.granted import Entry
from native_host.edge.words import Code, Refused

KEY_BYTES = 32
_NONCE = 12
_ENTRIES_A_LINE = 256
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND | PRIVATE
_Line = dict[str, object]


class JobJournal:
    """Raises Refused(WRONG_KEY) where `key` is not the one it was begun with, OSError."""

    def __init__(self, path: Path, about: str, key: bytes) -> None:
        """`about`: whose job it is; sealed lines fit nowhere else."""
        self._about, self._key, self._box = about.encode("ascii"), key, AESGCM(key)
        self.path = path
        self.ask: str | None = None
        self.plan: list[Entry] | None = None
        self.is_cancelled = False
        self.is_done = False
        self._listing: list[Entry] = []
        self._rows: dict[int, tuple[int, int, int]] = {}  # number -> line, offset, length
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._descriptor = os.open(path, _FLAGS, 0o600)
        self._lines = self._end = 0
        try:
            self._load()
            os.ftruncate(self._descriptor, self._end)
        except BaseException:
            os.close(self._descriptor)
            raise

    def fits(self, key: bytes) -> bool:
        return hmac.compare_digest(self._key, key)

    def begin(self, ask: str) -> None:
        self._write({"ask": ask})
        self.ask = ask

    def list(self, entries: Iterable[Entry]) -> None:
        """The files of this job, once and for all."""
        found = list(entries)
        for start in range(0, len(found), _ENTRIES_A_LINE):
            self._write({"files": [_said(one) for one in found[start : start + _ENTRIES_A_LINE]]}, settles=False)
        self._write({"files_in_all": len(found)})
        self.plan, self._listing = found, []

    def has(self, number: int) -> bool:
        return number in self._rows

    @property
    def rows_kept(self) -> int:
        return len(self._rows)

    def add(self, number: int, row: Record) -> None:
        """On the disk when this returns."""
        place = self._write({"row": row, "n": number})
        self._rows[number] = place

    def row(self, number: int) -> Record:
        line, offset, length = self._rows[number]
        os.lseek(self._descriptor, offset, os.SEEK_SET)  # What is written goes to the end all the same.
        return cast(Record, self._opened(line, os.read(self._descriptor, length))["row"])

    def cancel(self) -> None:
        self._write({"cancelled": True})
        self.is_cancelled = True

    def done(self) -> None:
        if not self.is_done:
            self._write({"done": True})
            self.is_done = True

    def close(self) -> None:
        os.close(self._descriptor)

    def _write(self, line: _Line, *, settles: bool = True) -> tuple[int, int, int]:
        nonce = os.urandom(_NONCE)
        sealed = self._box.encrypt(nonce, json.dumps(line, separators=(",", ":")).encode("ascii"), self._bound(self._lines))
        data = b64encode(nonce + sealed) + b"\n"
        place = self._lines, self._end, len(data)
        if os.write(self._descriptor, data) != len(data):
            os.ftruncate(self._descriptor, self._end)
            raise OSError("a line of the journal was not written whole")
        if settles:
            os.fsync(self._descriptor)
        self._lines, self._end = self._lines + 1, self._end + len(data)
        return place

    def _bound(self, line: int) -> bytes:
        return b"postern edge job 1\0" + self._about + b"\0" + str(line).encode("ascii")

    def _opened(self, line: int, data: bytes) -> _Line:
        raw = b64decode(data)
        return cast(_Line, json.loads(self._box.decrypt(raw[:_NONCE], raw[_NONCE:], self._bound(line))))

    def _load(self) -> None:
        with open(self._descriptor, "rb", closefd=False) as lines:
            for data in lines:
                if not data.endswith(b"\n"):
                    break
                try:
                    line = self._opened(self._lines, data)
                except (InvalidTag, ValueError):
                    if not self._lines:
                        raise Refused(Code.WRONG_KEY) from None
                    break
                self._take(line, len(data))
                self._lines, self._end = self._lines + 1, self._end + len(data)

    def _take(self, line: _Line, length: int) -> None:
        if "row" in line:
            self._rows[int(str(line["n"]))] = (self._lines, self._end, length)
        elif "files" in line:
            self._listing += [_entry(one) for one in cast(list[list[object]], line["files"])]
        elif "files_in_all" in line:
            # A listing that a crash cut short stands before this one's beginning, and does not count.
            count = int(str(line["files_in_all"]))
            self.plan, self._listing = self._listing[len(self._listing) - count :], []
        elif "ask" in line:
            self.ask = str(line["ask"])
        self.is_cancelled = self.is_cancelled or "cancelled" in line
        self.is_done = self.is_done or "done" in line


def _said(one: Entry) -> list[object]:
    return [list(one.parts), one.size, one.mtime_ns, one.problem and one.problem.value, one.version]


def _entry(said: list[object]) -> Entry:
    parts, size, mtime_ns, problem, *version = said  # A journal of an earlier release has no version.
    names = tuple(str(part) for part in cast(list[object], parts))
    reason = Reason(str(problem)) if problem else None
    return Entry(names, int(str(size)), int(str(mtime_ns)), reason, "".join(map(str, version)))
