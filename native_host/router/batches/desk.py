"""Answers all that is said of tables, and says which of them count as an answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from native_host.contract.messages import (
    BatchMore,
    BatchPart,
    BringFile,
    Done,
    ForgetTab,
    GetWorkers,
    OpenBatch,
    Reply,
    SteerBatch,
    TablePiece,
    TakeTable,
    Workers,
)
from native_host.contract.numbers import FILES_BYTES
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.arriving import Arrivals
from native_host.router.batches.batch import Batch
from native_host.router.batches.kept import KeptDocument, KeptDocuments
from native_host.router.batches.offering import is_wanted
from native_host.router.batches.shelf import Begun, Shelf
from native_host.router.batches.taking import Taking
from native_host.router.batches.waiting import Brought
from native_host.router.batches.working import Working
from native_host.router.memory import VerdictMemory
from native_host.router.rooms import Rooms
from native_host.router.sweeping import EVERY_S, Sweep

KEPT_S = 600.0
_ANSWER_S = 0.5
Answer = TypeVar("Answer")


class Batches:
    """Safe to ask many times at once. Nothing of a table is on the disk."""

    def __init__(
        self,
        rooms: Rooms,
        memory: VerdictMemory,
        kept: KeptDocuments,
        working: Working,
        *,
        most_bytes: int = FILES_BYTES,
        sweep_s: float = EVERY_S,
        kept_s: float = KEPT_S,
    ) -> None:
        self._rooms, self._memory, self._kept, self._working = rooms, memory, kept, working
        self._kept_s = kept_s
        self._shelf = Shelf(self._forgotten)
        self._arrivals = Arrivals(most_bytes)
        self._taking = Taking(rooms)
        # A long table takes a second to be written; that is no work for a thread that checks.
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="tables")
        self._sweep = Sweep(self.expire, sweep_s)

    async def answer(self, request: OpenBatch | BringFile | BatchMore | TakeTable, deadline: float) -> Reply:
        """What may wait. Raises Refused."""
        self._sweep.later()
        if isinstance(request, OpenBatch):
            return await self.open_batch(request)
        if isinstance(request, BringFile):
            return await self.bring_file(request, deadline)
        if isinstance(request, BatchMore):
            return await self.batch_more(request)
        return await self.take_table(request)

    async def open_batch(self, request: OpenBatch) -> BatchPart:
        batch = await self._in_pool(lambda: self._opened(request))
        return self._part(request, batch, 0)

    async def bring_file(self, request: BringFile, deadline: float) -> Done:
        """When there is room for it; `busy` where there was none in time."""
        batch = self._shelf.asked(request.batch, request.tab)
        if batch.opened.files == 0 or request.number >= batch.opened.files:
            raise Refused(RefusalCode.BAD_FIELD, "number")
        loop, changed = asyncio.get_running_loop(), asyncio.Event()
        with batch.heard_by(lambda: loop.call_soon_threadsafe(changed.set)):
            while not self._arrivals.may_arrive(batch, request):
                left_s = deadline - time.monotonic() - _ANSWER_S
                if left_s <= 0:
                    raise Refused(RefusalCode.BUSY, "files")
                changed.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(changed.wait(), min(left_s, _ANSWER_S))
                batch = self._shelf.asked(request.batch, request.tab)
        if (whole := await self._in_pool(lambda: self._arrivals.add(batch, request))) is not None:
            batch.bring(Brought(request.number, request.name, whole))
        return Done(request.id)

    async def batch_more(self, request: BatchMore) -> BatchPart:
        """At once where there is more, else within half a second."""
        batch = self._shelf.asked(request.batch, request.tab)
        loop, heard = asyncio.get_running_loop(), asyncio.Event()
        with batch.heard_by(lambda: loop.call_soon_threadsafe(heard.set)), suppress(TimeoutError):
            if not batch.has_more(request.have):
                await asyncio.wait_for(heard.wait(), _ANSWER_S)
        if batch.is_over:
            raise Refused(RefusalCode.NOT_FOUND, "batch")
        return self._part(request, batch, request.have)

    async def take_table(self, request: TakeTable) -> TablePiece:
        batch = self._shelf.asked(request.batch, request.tab)
        return await self._in_pool(lambda: self._taking.piece(batch, request))

    def steer_batch(self, request: SteerBatch, deadline: float) -> Done:
        del deadline
        batch = self._shelf.asked(request.batch, request.tab)
        if request.order == "forget":
            self._shelf.drop(lambda one: one is batch)
        elif request.order == "stop":
            batch.stop()
        else:
            batch.go_on()
        return Done(request.id)

    def get_workers(self, request: GetWorkers, deadline: float) -> Workers:
        del deadline
        return Workers(request.id, self._rooms.extraction.workers())

    def forget_tab(self, request: ForgetTab, deadline: float) -> Done:
        del deadline
        self._kept.forget_tab(request.tab)
        self._shelf.drop(lambda one: one.opened.tab == request.tab)
        return Done(request.id)

    def is_accepted(self, verdict: str) -> bool:
        """Whether a table of this verdict is whole, and good enough to be an answer."""
        return any(one.is_accepted for one in self._shelf.of(verdict))

    def is_weak(self, verdict: str) -> bool:
        """Whether it is whole, and more of it is empty than not."""
        return any(one.is_ended and not one.is_accepted for one in self._shelf.of(verdict))

    def was_opened(self, verdict: str) -> bool:
        return bool(self._shelf.of(verdict))

    def rename(self, where: Where, becomes: str) -> None:
        for one in self._shelf.every:
            one.rename(where, becomes)

    def forget(self, site: str | None = None, conversation: str | None = None, *, is_private_only: bool = False) -> None:
        """What a page of ours brought belongs to no site: it goes with all the rest."""
        if is_private_only:
            return
        if site is None:
            self._shelf.drop(lambda one: True)
        else:
            self._shelf.drop(
                lambda one: (
                    one.where is not None and one.where.site == site and conversation in (None, one.where.conversation)
                )
            )

    def expire(self) -> bool:
        """Forget what nobody has asked for in a long time. Whether anything is left."""
        self._shelf.drop(lambda one: one.asked_s_ago > self._kept_s)
        return len(self._shelf) > 0

    def close(self) -> None:
        """What is at work ends with the service; a worker keeps what it has, so that it goes on when it is asked again."""
        self._sweep.close()
        self._shelf.drop(lambda one: True, is_left=True)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _opened(self, request: OpenBatch) -> Batch:
        self.expire()
        return self._shelf.opened(request, lambda: self._begun(request))

    def _begun(self, request: OpenBatch) -> Begun:
        """Raises Refused."""
        if request.verdict is not None:
            return self._of_a_verdict(request, request.verdict)
        fields = self._rooms.extraction.meant(request.fields)
        if request.worker is None:
            batch = Batch(request, fields, request.files)
            return batch, lambda: self._working.begin_brought(batch)
        asked = (request.worker, request.path, request.fields, request.day_first, request.batch)
        table = self._rooms.extraction.at_worker(*asked)
        batch = Batch(request, fields, 0, phase="listing")
        return batch, lambda: self._working.begin_worker(batch, table)

    def _of_a_verdict(self, request: OpenBatch, verdict: str) -> Begun:
        given = self._memory.get(verdict)
        announced = given.batch
        if announced is None or announced.tab != request.tab or not is_wanted(self._rooms.settings.rule(given.where.site)):
            raise Refused(RefusalCode.NOT_ALLOWED, "answer")
        there = {one.key: one for one in self._kept.of(given.where, announced.tab)}
        documents: list[KeptDocument] = [there[key] for key in announced.keys if key in there]
        if len(documents) < len(announced.keys):
            raise Refused(RefusalCode.NOT_FOUND, "documents")
        batch = Batch(request, announced.fields, len(documents), given.where)
        return batch, lambda: self._working.begin_kept(batch, documents)

    def _forgotten(self, one: Batch) -> None:
        self._arrivals.drop(one)
        self._taking.drop(one.opened.batch)

    def _part(self, request: OpenBatch | BatchMore, batch: Batch, have: int) -> BatchPart:
        return batch.part(request.id, have, self._rooms.extraction.shown)

    async def _in_pool(self, act: Callable[[], Answer]) -> Answer:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, act)
        except RuntimeError:  # The service is ending.
            raise Refused(RefusalCode.HOST_GONE) from None
