"""The desk asks a paired worker for rows: a real `postern edge serve`, killed and away, and a service that begins anew."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from native_host.contract.messages import (
    BatchMore,
    BatchPart,
    DraftId,
    GetWorkers,
    OpenBatch,
    SteerBatch,
    WorkerRow,
    Workers,
)
from native_host.router.batches.batch import Batch
from native_host.router.batches.working import Working
from native_host.router.turns import Turns
from native_host.service.build_batches import Extraction
from tests.native_host.edge.machines import Machine, WorkerMachine, free_port, introduce
from tests.native_host.router.conftest import Caller

TAB = DraftId("tab-00001")
BATCH = DraftId("batch-00001")
FIELDS = "invoice number, total"


@pytest.fixture
async def asker(worker: WorkerMachine, machine: Callable[[str], Machine]) -> AsyncIterator[Caller]:
    host = machine("host")
    introduce(worker, host, name="desk")
    one = Caller(extraction=Extraction(host.home))
    yield one
    await one.desk.close()
    worker.peers.revoke("desk")


async def opened(asker: Caller, path: str, batch: DraftId = BATCH, worker: str = "nas") -> BatchPart:
    part = await asker.ask(OpenBatch(asker.name(), 5000, batch, TAB, None, FIELDS, 0, worker, path))
    assert isinstance(part, BatchPart)
    return part


async def until(asker: Caller, part: BatchPart, state: str) -> BatchPart:
    end = time.monotonic() + 60
    while part.state != state:
        assert time.monotonic() < end, (part.state, part.problem)
        more = await asker.ask(BatchMore(asker.name(), 5000, part.batch, TAB, 0))
        assert isinstance(more, BatchPart)
        part = more
    return part


def jobs_at(worker: WorkerMachine) -> set[str]:
    return {one.name for one in worker.home.jobs.glob("*/*.job")}


def wait_for(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


async def steer(asker: Caller, part: BatchPart, order: str) -> None:
    await asker.ask(SteerBatch(asker.name(), 5000, part.batch, TAB, order))  # type: ignore[arg-type]


async def test_rows_come_from_the_worker(asker: Caller, worker: WorkerMachine) -> None:
    known = await asker.ask(GetWorkers(asker.name(), 5000))
    assert isinstance(known, Workers) and known.workers == (WorkerRow("nas", f"127.0.0.1:{worker.port}"),)
    part = await until(asker, await opened(asker, "invoices/2024"), "ended")
    assert (part.files, part.done, part.is_accepted) == (6, 6, True)
    assert [row.file for row in part.rows] == [f"invoices/2024/{number:02}.txt" for number in range(1, 7)]
    found = [row.cells[0].found for row in part.rows]
    assert [one and one.value for one in found] == [f"R-{number:03}" for number in range(1, 7)]
    await steer(asker, part, "forget")


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("nothing/2024", "not_granted"),
        ("invoices/../x", "bad_path"),
        ("invoices/2031", "not_found"),
        ("invoices/*.eml", "no_files"),
    ],
)
async def test_what_the_worker_refuses_stops_the_table_and_says_why(asker: Caller, path: str, problem: str) -> None:
    part = await until(asker, await opened(asker, path), "stopped")
    assert part.problem == problem and part.done == 0


async def test_a_worker_that_is_away_is_asked_again_and_goes_on(place: Path, machine: Callable[[str], Machine]) -> None:
    own = WorkerMachine(place / "own-worker", port=free_port(), folders=(f"invoices={place / 'docs'}",))
    host = machine("host")
    introduce(own, host)
    asker = Caller(extraction=Extraction(host.home))
    try:
        part = await until(asker, await opened(asker, "invoices/2024"), "waiting")
        assert part.files == 0 and part.problem is None
        await steer(asker, part, "stop")
        part = await until(asker, part, "stopped")
        await steer(asker, part, "go_on")
        own.serve()
        part = await until(asker, part, "ended")
        assert part.done == 6
    finally:
        await asker.desk.close()
        own.end()


async def test_a_worker_that_stays_away_stops_the_table(machine: Callable[[str], Machine], worker: WorkerMachine) -> None:
    host = machine("host")
    introduce(worker, host, name="gone")
    [peer] = host.peers.all()
    host.peers.pin(replace(peer, address=f"127.0.0.1:{free_port()}"))
    asker = Caller(extraction=Extraction(host.home))
    request = OpenBatch(asker.name(), 5000, BATCH, TAB, None, FIELDS, 0, "nas", "invoices/2024")
    batch = Batch(request, asker.rooms.extraction.meant(FIELDS), 0, phase="listing")
    table = asker.rooms.extraction.at_worker("nas", "invoices/2024", FIELDS, None, BATCH)
    Working(asker.rooms, Turns(), away_s=0.3).begin_worker(batch, table)
    await asyncio.to_thread(wait_for, lambda: not batch.is_working)
    assert batch.part(asker.name(), 0, asker.rooms.extraction.shown).problem == "away"
    batch.forget()
    await asker.desk.close()
    worker.peers.revoke("gone")


async def test_a_service_that_begins_anew_goes_on_with_the_same_job(
    worker: WorkerMachine, machine: Callable[[str], Machine]
) -> None:
    host = machine("host")
    introduce(worker, host, name="again")
    first = Caller(extraction=Extraction(host.home))
    part = await until(first, await opened(first, "invoices/2024", DraftId("batch-again")), "ended")
    rows = part.rows
    await first.desk.close()  # Tables end with it; the worker keeps what it has.
    before = jobs_at(worker)
    assert before
    second = Caller(extraction=Extraction(host.home))
    part = await until(second, await opened(second, "invoices/2024", DraftId("batch-again")), "ended")
    assert part.rows == rows and jobs_at(worker) == before
    await steer(second, part, "forget")
    # The worker is told that nothing of it is wanted any more.
    await asyncio.to_thread(wait_for, lambda: len(jobs_at(worker)) == len(before) - 1)
    await second.desk.close()
    worker.peers.revoke("again")
