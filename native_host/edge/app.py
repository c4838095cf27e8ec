"""The worker's HTTP: a job is put, its list and rows are got, and it is deleted. Whoever gets here has shown who it is."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64decode
from collections.abc import Awaitable, Callable

from aiohttp import web

from native_host.edge.app_rows import ready, send_files, send_rows
from native_host.edge.connection import IDLE_S
from native_host.edge.granted import Entry, Grant, pattern_of
from native_host.edge.job_journal import KEY_BYTES
from native_host.edge.ledger import Event
from native_host.edge.words import BODY_BYTES, JOB_ID, JOB_KEY, PROTOCOL, STATUS, Code, Refused, read_ask
from native_host.edge.worker import WORKER, Worker, asked, connection_of, may_have, who
from native_host.version import VERSION

_Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def make_app(worker: Worker) -> web.Application:
    app = web.Application(middlewares=[_guarded], client_max_size=BODY_BYTES)
    app[WORKER] = worker
    app.router.add_get("/v1/hello", _hello)
    app.router.add_put("/v1/jobs/{id}", _put)
    app.router.add_get("/v1/jobs/{id}/files", _files)
    app.router.add_get("/v1/jobs/{id}/rows", _rows)
    app.router.add_delete("/v1/jobs/{id}", _delete)
    return app


@web.middleware
async def _guarded(request: web.Request, handler: _Answer) -> web.StreamResponse:
    """Whatever is refused says so in one form, and is in the ledger with who asked."""
    connection = connection_of(request)
    if connection is None or connection.peer is None:
        raise web.HTTPForbidden
    worker, peer = request.app[WORKER], connection.peer
    try:
        worker.check(peer)
        await request.read()
        connection.calm()
        return await handler(request)
    except Refused as refused:
        code, detail = refused.code, refused.detail
    except web.HTTPRequestEntityTooLarge:
        code, detail = Code.TOO_LARGE, "body"
    except web.HTTPException as other:
        code, detail = Code.MALFORMED, f"http_{other.status}"
    except (ConnectionError, TimeoutError):
        raise
    except OSError:
        code, detail = Code.NOT_STORED, ""
    except Exception:  # Named to both sides by its code alone.
        code, detail = Code.INTERNAL, ""
    finally:
        connection.expect(IDLE_S)
    worker.ledger.note(Event.REFUSED, **who(peer), why=code.value, detail=detail, **_job(request))
    response = web.json_response({"error": {"code": code.value, "detail": detail}}, status=STATUS.get(code, 400))
    if code in (Code.TOO_LARGE, Code.REVOKED):
        response.force_close()
    return response


async def _hello(request: web.Request) -> web.StreamResponse:
    worker, peer = asked(request)
    grants = sorted(name for name in worker.grants if may_have(peer, name))
    return web.json_response({"protocol": PROTOCOL, "version": VERSION, "grants": grants})


async def _put(request: web.Request) -> web.StreamResponse:
    """The same as often as it is said."""
    worker, peer = asked(request)
    ask = read_ask(await request.read())
    wanted = ask.wanted()
    grant, pattern = worker.granted(peer, ask), pattern_of(ask.path)
    with worker.jobs.used(peer, _id(request), _key(request), may_begin=True) as job:
        journal = job.journal
        async with job.listing:
            if journal.ask is not None and journal.ask != ask.written():
                raise Refused(Code.OTHER_JOB)
            if journal.plan is None:
                found = await asyncio.to_thread(_listed, grant, pattern)
                asks = {"grant": ask.grant, "path": ask.path, "fields": [one.name for one in wanted], "files": len(found)}
                worker.ledger.note(Event.ASKED, **who(peer), job=job.id, **asks)
                if journal.ask is None:
                    journal.begin(ask.written())
                journal.list(found)
        plan, _ = ready(job)
        return web.json_response({"id": job.id, "files": len(plan), "rows": journal.rows_kept, "version": VERSION})


async def _files(request: web.Request) -> web.StreamResponse:
    worker, peer = asked(request)
    with worker.jobs.used(peer, _id(request), _key(request)) as job:
        return await send_files(request, job)


async def _rows(request: web.Request) -> web.StreamResponse:
    worker, peer = asked(request)
    with worker.jobs.used(peer, _id(request), _key(request)) as job:
        return await send_rows(request, worker, peer, job)


async def _delete(request: web.Request) -> web.StreamResponse:
    """`keep=1`: cancelled, and stays so. Else the host has what it wanted, and the rows here are deleted."""
    worker, peer = asked(request)
    with worker.jobs.used(peer, _id(request), _key(request)) as job:
        if request.query.get("keep") != "1":
            job.is_forgotten = True
            worker.ledger.note(Event.FORGOTTEN, **who(peer), job=job.id, rows=job.journal.rows_kept)
        elif not job.journal.is_cancelled:
            job.journal.cancel()
            worker.ledger.note(Event.CANCELLED, **who(peer), job=job.id)
    return web.json_response({"id": job.id})


def _listed(grant: Grant, pattern: tuple[str, ...]) -> list[Entry]:
    return list(grant.listed(pattern))


def _job(request: web.Request) -> dict[str, object]:
    said = request.match_info.get("id", "")
    return {"job": said} if JOB_ID.match(said) else {}


def _id(request: web.Request) -> str:
    if not JOB_ID.match(said := request.match_info["id"]):
        raise Refused(Code.BAD_FIELD, "id")
    return said


def _key(request: web.Request) -> bytes:
    try:
        key = urlsafe_b64decode(request.headers.get(JOB_KEY, ""))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise Refused(Code.BAD_FIELD, JOB_KEY)
    return key
