"""The service's life: one per user, hardened, listening, until it is told to stop or nobody has needed it for a while."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
from collections.abc import Callable, Coroutine
from typing import Any

from aiohttp import web

from native_host.bridge.folder import FolderRefused
from native_host.bridge.hardening import keep_memory_private
from native_host.contract.messages import Limits
from native_host.service.app import Front, make_app
from native_host.service.daily import daily
from native_host.service.desk_protocol import Desk
from native_host.service.idle import IDLE_AFTER_S, IdleWatch
from native_host.service.journal import Entry, Happened, Journal
from native_host.service.late_desk import LateDesk
from native_host.service.lock import ServiceLock
from native_host.service.signals import call_when_told
from native_host.service.tasks import spawn
from native_host.service.token import write_token
from native_host.service.transport import close_door, open_door
from native_host.service.watch import Watch
from native_host.settings.places import Places, find_places

_SHUTDOWN_S = 1.0


def main() -> int:
    """Returns the exit status: 0 also when another service of this user is running already."""
    return run_service(find_places(), _build)


def _build(places: Places) -> Desk:
    # Imported in the thread that makes the desk: the rules take longer to load than the socket to answer.
    from native_host.service.build import build

    return build(places)


def run_service(places: Places, build: Callable[[Places], Desk], idle_after_s: float = IDLE_AFTER_S) -> int:
    """`build` makes the desk in a thread, after the lock is held: no two processes ever have the vault open."""
    keep_memory_private()
    _silence_libraries()
    journal = Journal(places.journal)
    try:
        lock = ServiceLock(places)
    except BlockingIOError:
        return 0
    except (FolderRefused, OSError) as error:
        journal.note(Entry(Happened.STOPPED, type(error).__name__))
        return 1
    try:
        asyncio.run(_serve(places, build, journal, idle_after_s))
    except Exception as error:
        journal.incident(error)  # Its class and place only: nobody reads a detached service's standard error (T-27).
        return 1
    finally:
        lock.release()
    return 0


async def _serve(places: Places, build: Callable[[Places], Desk], journal: Journal, idle_after_s: float) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: _note_failure(journal, context))
    told, idle, watch = asyncio.Event(), IdleWatch(idle_after_s), Watch()
    desk = LateDesk(lambda: build(places))
    token = write_token(places.token)
    front = Front(desk, token, journal, idle, Limits(), give_way=told.set, watch=watch)
    runner = web.AppRunner(make_app(front), access_log=None, handle_signals=False, shutdown_timeout=_SHUTDOWN_S)
    await runner.setup()
    try:
        await open_door(runner, places, token)
        journal.note(Entry(Happened.STARTED))
        await _until_told_or_idle(
            told, idle, journal, lambda: _settle(desk, watch, places, journal), lambda: _tend(desk, journal)
        )
    finally:
        close_door(places)
        await runner.cleanup()
        await desk.close()
        journal.note(Entry(Happened.STOPPED))


async def _settle(desk: LateDesk, watch: Watch, places: Places, journal: Journal) -> None:
    """Once the desk is there, and not before: nobody waits for what is done here. Raises what making the desk raised."""
    await desk.made()
    gc.freeze()  # What is loaded stays: the collector need not look at it again.
    gc.enable()
    from native_host.service.manifests import changed_manifests

    for fault in await asyncio.to_thread(changed_manifests, places, dict(os.environ)):
        watch.note(fault)
        journal.note(Entry(Happened.MANIFEST, fault))


async def _tend(desk: LateDesk, journal: Journal) -> None:
    """A day that fails is noted, and the next one tries again. A desk that cannot be made ends the service in settling."""

    async def tend() -> None:
        try:
            await desk.tend()
        except Exception as error:
            journal.incident(error)

    await daily(tend)


async def _until_told_or_idle(
    told: asyncio.Event,
    idle: IdleWatch,
    journal: Journal,
    settling: Callable[[], Coroutine[Any, Any, None]],
    tending: Callable[[], Coroutine[Any, Any, None]],
) -> None:
    """Raises what `settling` raised: a service without a desk is of no use."""
    call_when_told(told.set)
    failed: list[Exception] = []

    async def watch() -> None:
        await idle.until_idle()
        journal.note(Entry(Happened.IDLE))
        told.set()

    async def settle() -> None:
        try:
            await settling()
        except Exception as error:
            failed.append(error)
            told.set()

    tasks = [spawn("idle watch", watch()), spawn("settle", settle()), spawn("tend", tending())]
    await told.wait()
    for task in tasks:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    if failed:
        raise failed[0]


def _silence_libraries() -> None:
    """Libraries log exceptions in words, and words may quote a request. Only the journal's typed fields are kept (T-27)."""
    logging.lastResort = None
    for name in ("aiohttp", "asyncio"):
        logger = logging.getLogger(name)
        logger.propagate = False
        logger.handlers = [logging.NullHandler()]


def _note_failure(journal: Journal, context: dict[str, Any]) -> None:
    error = context.get("exception")
    journal.note(Entry(Happened.TASK_FAILED, type(error).__name__ if error is not None else "unknown"))
