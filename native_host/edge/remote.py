"""An `Executor` whose documents lie elsewhere: rows come from a worker in order, across any end of it or of this process."""

from __future__ import annotations

import os
import time
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from native_host.batch.executor import Record
from native_host.batch.job import Identity as FileIdentity
from native_host.batch.job import Job
from native_host.edge.asking import Asking, Away
from native_host.edge.granted import MOST_FILES
from native_host.edge.job_journal import KEY_BYTES
from native_host.edge.rows import Odd, checked_name, checked_row
from native_host.edge.words import Ask, Refused, read_object
from native_host.whole_file import write_whole

_PAUSES_S = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
_MOST_BYTES = 64 * 1024
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Ticket:
    """The job's id and its key, kept beside the table: a run that was killed asks for the same job again."""

    id: str
    key: bytes = field(repr=False)

    @classmethod
    def kept_in(cls, path: Path, ask: Ask, worker: str) -> Ticket:
        """The one there if it is for this very ask; else a new one, on the disk before it is used. Raises OSError."""
        about = sha256(f"{worker} {ask.written()}".encode("utf-8", "backslashreplace")).hexdigest()
        try:
            said = read_object(path.read_bytes()[:_MOST_BYTES])
            if said["about"] == about:
                return cls(str(said["id"]), b64decode(str(said["key"]), validate=True))
        except (FileNotFoundError, Refused, KeyError, ValueError):
            pass
        made = cls(urlsafe_b64encode(os.urandom(18)).decode("ascii"), os.urandom(KEY_BYTES))
        key = b64encode(made.key).decode("ascii")
        write_whole(path, f'{{"about": "{about}", "id": "{made.id}", "key": "{key}"}}\n')
        return made


@dataclass(frozen=True, slots=True)
class Listed:
    """The documents of a job as the worker names them."""

    names: tuple[Path, ...]
    identities: tuple[FileIdentity, ...] = field(repr=False)

    def identity(self, number: int) -> FileIdentity:
        return self.identities[number]


class Remote:
    """`wait_s`: how long to go on asking a worker that does not answer."""

    def __init__(
        self, asking: Asking, ticket: Ticket, ask: Ask, wait_s: float, waiting: Callable[[], None] = lambda: None
    ) -> None:
        self._asking, self._ticket, self._ask = asking, ticket, ask
        self._wait_s, self._waiting = wait_s, waiting
        self._wanted = ask.wanted()
        self._lines: Generator[Record, None, None] | None = None
        self._next = -1
        self._names: list[str] = []

    def begin(self) -> Listed:
        """The job exists, and these are its documents. Raises Refused, Away, NotKnown, Odd."""
        self._patiently(self._put)
        found: list[Record] = []

        def rest() -> None:
            for line in self._asking.lines(self._ticket.id, self._ticket.key, "files", len(found)):
                if line.get("n") != len(found) or len(found) >= MOST_FILES:
                    raise Odd
                found.append(line)

        self._patiently(rest)
        self._names = [checked_name(one.get("file"), self._ask.grant) for one in found]
        return Listed(tuple(map(Path, self._names)), tuple(_identity(one) for one in found))

    def rows(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """Raises Refused, Away, NotKnown, Odd."""
        for job in jobs:
            number = job.number
            yield job, self._patiently(partial(self._row, number))

    def forget(self) -> None:
        """The table is whole: the worker keeps nothing of it."""
        self._asking.delete(self._ticket.id, self._ticket.key)

    def cancel(self) -> None:
        self._asking.delete(self._ticket.id, self._ticket.key, keep=True)

    def close(self) -> None:
        self._hang_up()

    def _put(self) -> None:
        self._asking.put(self._ticket.id, self._ticket.key, self._ask.written())

    def _row(self, number: int) -> Record:
        """Between two that are asked for, rows may come that an earlier run has."""
        if self._lines is None or self._next > number:
            self._hang_up()
            self._lines = self._asking.lines(self._ticket.id, self._ticket.key, "rows", number)
            self._next = number
        for line in self._lines:
            if line.get("n") != self._next:
                raise Odd
            self._next += 1
            if line["n"] == number:
                return checked_row(line.get("row"), self._names[number], self._wanted)
        raise Away

    def _patiently(self, act: Callable[[], Answer]) -> Answer:
        """Whatever the worker said last counts; what broke off is asked for again."""
        until, tries = time.monotonic() + self._wait_s, 0
        while True:
            try:
                return act()
            except Away:
                self._hang_up()
                if time.monotonic() >= until:
                    raise
                if tries == 3:
                    self._waiting()
                time.sleep(_PAUSES_S[min(tries, len(_PAUSES_S) - 1)])
                tries += 1

    def _hang_up(self) -> None:
        lines, self._lines = self._lines, None
        if lines is not None:
            lines.close()


def _identity(line: Record) -> FileIdentity:
    try:
        return FileIdentity(int(str(line["size"])), int(str(line["mtime_ns"])), str(line.get("version", "")))
    except (KeyError, ValueError):
        raise Odd from None
