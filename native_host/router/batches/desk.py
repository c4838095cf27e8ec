"""Answers all that is said of tables, and says which of them count as an answer."""

from __future__ import annotations

import asyncio
import hashlib
import threading
import time
from binascii import b2a_base64
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from native_host.contract.messages import (
    Base64,
    BatchMore,
    BatchPart,
    BringFile,
    Done,
    ForgetTab,
    GetWorkers,
    OpenBatch,
    Reply,
    Sha256,
    SteerBatch,
    TablePiece,
    TakeTable,
    Workers,
)
from native_host.contract.numbers import FILES_BYTES, TAKE_PIECE_BYTES
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.arriving import Arrivals
from native_host.router.batches.batch import Batch, Brought, is_same
from native_host.router.batches.kept import KeptDocument, KeptDocuments
from native_host.router.batches.offering import is_wanted
from native_host.router.batches.working import Working
from native_host.router.memory import VerdictMemory
from native_host.router.rooms import Rooms
from native_host.router.sweeping import EVERY_S, Sweep

KEPT_S = 600.0
_ANSWER_S = 0.5
_MOST_AT_WORK = 8
_MOST_KEPT = 16
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
        self._lock = threading.Lock()
        self._batches: OrderedDict[str, Batch] = OrderedDict()
        self._arrivals = Arrivals(most_bytes)
        self._tables: dict[str, tuple[tuple[str, bool], bytes]] = {}
        """By batch: the file that is being taken, and of which form."""
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
        batch = self._asked(request.batch, request.tab)
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
                batch = self._asked(request.batch, request.tab)
        if (whole := await self._in_pool(lambda: self._arrivals.add(batch, request))) is not None:
            batch.bring(Brought(request.number, request.name, whole))
        return Done(request.id)

    async def batch_more(self, request: BatchMore) -> BatchPart:
        """At once where there is more, else within half a second."""
        batch = self._asked(request.batch, request.tab)
        loop, heard = asyncio.get_running_loop(), asyncio.Event()
        with batch.heard_by(lambda: loop.call_soon_threadsafe(heard.set)), suppress(TimeoutError):
            if not batch.has_more(request.have):
                await asyncio.wait_for(heard.wait(), _ANSWER_S)
        if batch.is_over:
            raise Refused(RefusalCode.NOT_FOUND, "batch")
        return self._part(request, batch, request.have)

    async def take_table(self, request: TakeTable) -> TablePiece:
        batch = self._asked(request.batch, request.tab)
        return await self._in_pool(lambda: self._piece(batch, request))

    def steer_batch(self, request: SteerBatch, deadline: float) -> Done:
        del deadline
        batch = self._asked(request.batch, request.tab)
        if request.order == "forget":
            self._drop(lambda one: one is batch)
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
        self._drop(lambda one: one.opened.tab == request.tab)
        return Done(request.id)

    def is_accepted(self, verdict: str) -> bool:
        """Whether a table of this verdict is whole, and good enough to be an answer."""
        return any(one.is_accepted for one in self._of(verdict))

    def is_weak(self, verdict: str) -> bool:
        """Whether it is whole, and more of it is empty than not."""
        return any(one.is_ended and not one.is_accepted for one in self._of(verdict))

    def was_opened(self, verdict: str) -> bool:
        return bool(self._of(verdict))

    def rename(self, where: Where, becomes: str) -> None:
        with self._lock:
            for one in self._batches.values():
                one.rename(where, becomes)

    def forget(self, site: str | None = None, conversation: str | None = None, *, is_private_only: bool = False) -> None:
        """What a page of ours brought belongs to no site: it goes with all the rest."""
        if is_private_only:
            return
        if site is None:
            self._drop(lambda one: True)
        else:
            self._drop(
                lambda one: (
                    one.where is not None and one.where.site == site and conversation in (None, one.where.conversation)
                )
            )

    def expire(self) -> bool:
        """Forget what nobody has asked for in a long time. Whether anything is left."""
        self._drop(lambda one: one.asked_s_ago > self._kept_s)
        return bool(self._batches)

    def close(self) -> None:
        """What is at work ends with the service."""
        self._sweep.close()
        self._drop(lambda one: True)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _opened(self, request: OpenBatch) -> Batch:
        self.expire()
        with self._lock:
            known = self._batches.get(request.batch)
            if known is not None:
                if not is_same(known.opened, request):
                    raise Refused(RefusalCode.BAD_FIELD, "batch")
                known.note_asked()
                return known
            if sum(one.is_working for one in self._batches.values()) >= _MOST_AT_WORK:
                raise Refused(RefusalCode.BUSY, "batches")
            batch, begin = self._begun(request)
            self._batches[request.batch] = batch
            for name in [name for name, one in self._batches.items() if not one.is_working][
                : len(self._batches) - _MOST_KEPT
            ]:
                self._forget(self._batches.pop(name))
        begin()
        return batch

    def _begun(self, request: OpenBatch) -> tuple[Batch, Callable[[], None]]:
        """Under the lock. Raises Refused."""
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

    def _of_a_verdict(self, request: OpenBatch, verdict: str) -> tuple[Batch, Callable[[], None]]:
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

    def _asked(self, name: str, tab: str) -> Batch:
        """Raises Refused(NOT_FOUND) for one that never was, is forgotten, or is another tab's."""
        with self._lock:
            batch = self._batches.get(name)
        if batch is None or batch.opened.tab != tab:
            raise Refused(RefusalCode.NOT_FOUND, "batch")
        batch.note_asked()
        return batch

    def _of(self, verdict: str) -> list[Batch]:
        with self._lock:
            return [one for one in self._batches.values() if one.opened.verdict == verdict]

    def _drop(self, is_meant: Callable[[Batch], bool]) -> None:
        with self._lock:
            gone = [self._batches.pop(name) for name, one in list(self._batches.items()) if is_meant(one)]
        for one in gone:
            self._forget(one)

    def _forget(self, one: Batch) -> None:
        one.forget()
        self._arrivals.drop(one)
        self._tables.pop(one.opened.batch, None)

    def _part(self, request: OpenBatch | BatchMore, batch: Batch, have: int) -> BatchPart:
        return batch.part(request.id, have, self._rooms.extraction.shown)

    def _piece(self, batch: Batch, request: TakeTable) -> TablePiece:
        """In the one thread that writes tables."""
        form = (request.form, request.with_sources)
        made = self._tables.get(request.batch)
        if request.seq == 0:
            data = self._rooms.extraction.table(request.form, batch.fields, batch.rows, with_sources=request.with_sources)
            made = self._tables[request.batch] = (form, data)
        if made is None or made[0] != form:
            raise Refused(RefusalCode.NOT_FOUND, "seq")
        data, start = made[1], request.seq * TAKE_PIECE_BYTES
        if start and start >= len(data):
            raise Refused(RefusalCode.NOT_FOUND, "seq")
        total = max(1, -(-len(data) // TAKE_PIECE_BYTES))
        if request.seq == total - 1:
            self._tables.pop(request.batch, None)
        piece = b2a_base64(data[start : start + TAKE_PIECE_BYTES], newline=False).decode("ascii")
        digest = Sha256(hashlib.sha256(data).hexdigest())
        return TablePiece(request.id, request.batch, request.seq, total, len(data), digest, Base64(piece))

    async def _in_pool(self, act: Callable[[], Answer]) -> Answer:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, act)
        except RuntimeError:  # The service is ending.
            raise Refused(RefusalCode.HOST_GONE) from None
