"""All jobs of a worker: each host's under its own key, by the id that the host chose."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from native_host.edge.job_journal import JobJournal
from native_host.edge.peers import Peer
from native_host.edge.words import Code, Refused

MOST_OF_A_HOST = 256
_KEPT_S = 7 * 86_400.0


@dataclass(slots=True)
class Job:
    """`turn`: one stream at a time. `end_stream` ends the one that has it."""

    id: str
    journal: JobJournal
    users: int = 0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    listing: asyncio.Lock = field(default_factory=asyncio.Lock)
    is_forgotten: bool = False
    end_stream: Callable[[], None] | None = None


class Jobs:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[tuple[str, str], Job] = {}

    @contextlib.contextmanager
    def used(self, peer: Peer, job_id: str, key: bytes, *, may_begin: bool = False) -> Iterator[Job]:
        """Raises Refused; OSError where the disk takes no journal."""
        place = peer.digest, job_id
        job = self._open.get(place)
        if job is None:
            path = self._path(peer, job_id)
            if not path.exists():
                self._may_begin(path, may_begin=may_begin)
            job = self._open[place] = Job(job_id, JobJournal(path, f"{peer.digest} {job_id}", key))
        elif not job.journal.fits(key):
            raise Refused(Code.WRONG_KEY)
        job.users += 1
        try:
            if job.is_forgotten or (job.journal.ask is None and not may_begin):
                raise Refused(Code.UNKNOWN_JOB)
            yield job
        finally:
            job.users -= 1
            if not job.users:
                job.journal.close()
                del self._open[place]
                if job.is_forgotten or job.journal.ask is None:
                    job.journal.path.unlink(missing_ok=True)

    def sweep(self) -> int:
        """Delete what no host came back for. How many."""
        until, gone = time.time() - _KEPT_S, 0
        in_use = {job.journal.path for job in self._open.values()}
        for path in self._folder.glob("*/*.job"):
            with contextlib.suppress(OSError):
                if path not in in_use and path.stat().st_mtime < until:
                    path.unlink()
                    gone += 1
        return gone

    def _path(self, peer: Peer, job_id: str) -> Path:
        return self._folder / peer.digest[:32] / f"{job_id}.job"

    def _may_begin(self, path: Path, *, may_begin: bool) -> None:
        if not may_begin:
            raise Refused(Code.UNKNOWN_JOB)
        if sum(1 for _ in path.parent.glob("*.job")) >= MOST_OF_A_HOST:
            raise Refused(Code.BUSY, "jobs")
