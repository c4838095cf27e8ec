"""The list and the rows of a job as lines that come as fast as the host takes them, from whichever number it asks on."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from native_host.batch.job import printable
from native_host.contract.documents import Reason
from native_host.edge.granted import Entry
from native_host.edge.jobs import Job
from native_host.edge.ledger import Event
from native_host.edge.peers import Peer
from native_host.edge.words import Ask, Code, Refused, line_of, read_ask
from native_host.edge.worker import WORKER, Worker, connection_of, who

_WRITE_S = 60.0
_NUMBER = re.compile(r"[0-9]{1,9}\Z")
_NOT_READ_LINES = 20  # of one stream in the ledger; its last line has the count


async def send_files(request: web.Request, job: Job) -> web.StreamResponse:
    plan, ask = ready(job)
    start, worker = _from(request), request.app[WORKER]
    response = await _begun(request)
    for number in range(start, len(plan)):
        entry = plan[number]
        line = {"n": number, "file": _shown(ask, entry), "size": entry.size, "mtime_ns": str(entry.mtime_ns)}
        if entry.version:
            line["version"] = worker.veiled(entry.version)
        await _say(response, line)
    await _say(response, {"end": len(plan)})
    return response


async def send_rows(request: web.Request, worker: Worker, peer: Peer, job: Job) -> web.StreamResponse:
    plan, ask = ready(job)
    start, grant = _from(request), worker.granted(peer, ask)
    stream = _Stream(worker, peer, job, ask)
    async with _turn(job, request):
        response = await _begun(request)
        try:
            async with aclosing(worker.working.rows(job.journal, grant, ask, start, stream.refused)) as rows:
                async for number, row in rows:
                    _may_go_on(worker, peer, job)
                    await _say(response, {"n": number, "row": row})
                    stream.sent += 1
            if job.journal.rows_kept == len(plan):  # Else there are some that the host may ask for again.
                job.journal.done()
                stream.event = Event.DONE
            await _say(response, {"end": len(plan)})
        except Refused as stopped:  # The answer has begun: its last line says so.
            stream.event = Event.REFUSED if stopped.code is Code.REVOKED else Event.CANCELLED
            await _say(response, {"error": {"code": stopped.code.value, "detail": stopped.detail}})
        finally:
            stream.end(start, len(plan))
        return response


@dataclass(slots=True)
class _Stream:
    """What the ledger is told of it."""

    worker: Worker
    peer: Peer
    job: Job
    ask: Ask
    event: Event = Event.SENT
    sent: int = 0
    not_read: int = 0

    def refused(self, entry: Entry, reason: Reason) -> None:
        self.not_read += 1
        if self.not_read <= _NOT_READ_LINES:
            said = {"why": reason.value, "file": _shown(self.ask, entry)}
            self.worker.ledger.note(Event.NOT_READ, **who(self.peer), job=self.job.id, **said)

    def end(self, start: int, files: int) -> None:
        counts = {"start": start, "rows": self.sent, "files": files, "not_read": self.not_read}
        self.worker.ledger.note(self.event, **who(self.peer), job=self.job.id, **counts)


def ready(job: Job) -> tuple[list[Entry], Ask]:
    """Raises Refused."""
    if job.journal.is_cancelled:
        raise Refused(Code.CANCELLED)
    if job.journal.plan is None or job.journal.ask is None:
        raise Refused(Code.UNKNOWN_JOB)
    return job.journal.plan, read_ask(job.journal.ask.encode())


def _may_go_on(worker: Worker, peer: Peer, job: Job) -> None:
    """Raises Refused. Asked before each row: a word of now ends what was begun before it."""
    worker.check(peer)
    if job.is_forgotten:
        raise Refused(Code.UNKNOWN_JOB)
    if job.journal.is_cancelled:
        raise Refused(Code.CANCELLED)


@contextlib.asynccontextmanager
async def _turn(job: Job, request: web.Request) -> AsyncIterator[None]:
    """Who comes back before the worker has seen it go takes the place of what it was."""
    if job.end_stream is not None:
        job.end_stream()
    async with job.turn:
        connection = connection_of(request)
        job.end_stream = connection.abort if connection is not None else None
        try:
            yield
        finally:
            job.end_stream = None


def _shown(ask: Ask, entry: Entry) -> str:
    return printable(Path(ask.grant, *entry.parts))


async def _begun(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson", "Cache-Control": "no-store"})
    await response.prepare(request)
    return response


async def _say(response: web.StreamResponse, what: dict[str, object]) -> None:
    """A host that takes nothing for a minute has its connection ended; the job stays where it is."""
    await asyncio.wait_for(response.write(line_of(what)), _WRITE_S)


def _from(request: web.Request) -> int:
    if not _NUMBER.match(said := request.query.get("from", "0")):
        raise Refused(Code.BAD_FIELD, "from")
    return int(said)
