"""The desk: one table from request to answer, every answer made in a worker thread and within its deadline."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from native_host.contract.messages import (
    Adopt,
    Allow,
    AnswerMore,
    BatchMore,
    BringFile,
    Check,
    Excuse,
    Forget,
    ForgetAnswers,
    ForgetRows,
    ForgetTab,
    GetAnswers,
    GetCounters,
    GetLast,
    GetLearned,
    GetLedger,
    GetSeries,
    GetSettings,
    GetStatus,
    GetWorkers,
    Hide,
    OfferFile,
    OpenBatch,
    Reply,
    Request,
    ResetLearned,
    Restore,
    Sent,
    SetAnswering,
    SetMode,
    SetTerms,
    SettleFile,
    SiteAnswer,
    SteerBatch,
    StopAnswer,
    TakeFile,
    TakeTable,
    VerifyLedger,
)
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.answering import Answering
from native_host.router.batches.desk import Batches
from native_host.router.batches.keeping import Keeping
from native_host.router.batches.kept import KeptDocuments
from native_host.router.batches.offering import BatchOffering
from native_host.router.batches.working import Working
from native_host.router.checking import Checking
from native_host.router.conversing import Conversing
from native_host.router.files.filing import Filing
from native_host.router.files.judging import FileJudging
from native_host.router.files.settling import FileSettling
from native_host.router.files.under_way import FilesUnderWay
from native_host.router.gaining import Gaining
from native_host.router.generating import Generating
from native_host.router.learning import Learning
from native_host.router.ledger_desk import LedgerDesk
from native_host.router.memory import VerdictMemory
from native_host.router.repeating import Repeating
from native_host.router.rooms import Rooms
from native_host.router.sending import Sending
from native_host.router.showing import Showing
from native_host.router.site_answering import SiteAnswering
from native_host.router.turns import Turns

_THREADS = 4  # Checks of several tabs at once; the vault's own lock keeps writing in line.

Answer = Callable[[Any, float], Reply]


class RoutingDesk:
    """Answers every request there is. Safe to ask many times at once."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="desk")
        memory = VerdictMemory()
        repeating, gaining, learning = Repeating(rooms), Gaining(rooms), Learning(rooms)
        self._repeating, self._learning = repeating, learning
        self._answering = Answering(rooms, repeating, learning)
        generating = self._generating = Generating(rooms, memory)
        turns = Turns()
        files, kept = FilesUnderWay(), KeptDocuments()
        batches = self._batches = Batches(rooms, memory, kept, Working(rooms, turns))
        checking = Checking(rooms, memory, self._answering, BatchOffering(rooms.extraction, kept), turns)
        keeping = Keeping(rooms, kept)
        self._filing = Filing(rooms, files, FileJudging(rooms, turns), keeping)
        forgetting = (repeating.forget, learning.forget, generating.forget, rooms.forget_words)
        conversing = Conversing(rooms, memory, (files, kept, batches), checking, forgetting)
        showing = Showing(rooms, learning.note_unwanted)
        ledger = LedgerDesk(rooms)
        self._answers: dict[type, Answer] = {
            Check: checking.check,
            Sent: Sending(rooms, memory, repeating, gaining, learning, generating, batches).sent,
            Restore: conversing.restore,
            Adopt: conversing.adopt,
            Hide: conversing.hide,
            Allow: conversing.allow,
            Excuse: conversing.excuse,
            Forget: conversing.forget,
            GetCounters: showing.get_counters,
            GetSeries: showing.get_series,
            GetLast: showing.get_last,
            GetSettings: showing.get_settings,
            SetMode: showing.set_mode,
            SetTerms: showing.set_terms,
            SetAnswering: showing.set_answering,
            SiteAnswer: SiteAnswering(rooms, memory, repeating, gaining, learning).site_answer,
            StopAnswer: generating.stop_answer,
            GetAnswers: repeating.get_answers,
            ForgetAnswers: repeating.forget_answers,
            GetLearned: learning.get_learned,
            ResetLearned: learning.reset_learned,
            GetStatus: showing.get_status,
            GetLedger: ledger.get_ledger,
            ForgetRows: ledger.forget_rows,
            VerifyLedger: ledger.verify_ledger,
            SettleFile: FileSettling(rooms, files, keeping.note_left).settle,
            SteerBatch: batches.steer_batch,
            GetWorkers: batches.get_workers,
            ForgetTab: batches.forget_tab,
        }

    async def answer(self, request: Request, peer: object, deadline: float) -> Reply:
        """`deadline` in seconds of time.monotonic(). Raises Refused; the caller makes a reply of it."""
        del peer  # Sites and conversations are named by the extension's worker, which takes them from the browser (T-09).
        if isinstance(request, AnswerMore):  # Many of them, and all wait: none of it in a thread that checks need.
            return await self._generating.answer_more(request)
        if isinstance(request, OfferFile):  # A book takes minutes; its threads are its own, too.
            return await self._filing.offer_file(request, deadline)
        if isinstance(request, TakeFile):
            return await self._filing.take_file(request, deadline)
        if isinstance(request, OpenBatch | BringFile | BatchMore | TakeTable):  # Nor do those who wait for rows.
            return await self._batches.answer(request, deadline)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, self._in_time, request, deadline)

    async def tend(self) -> None:
        """Once a day: old conversations go. May wait for a keyring, so not in a thread that answers."""
        await asyncio.to_thread(self._rooms.vault.tend)
        self._repeating.forget()
        self._learning.forget()
        self._rooms.forget_words()

    def expect(self) -> None:
        """Whoever calls it has `prepare` called: prompts may wait for that."""
        self._answering.expect()

    def prepare(self) -> None:
        """What takes a while; not in a thread that answers."""
        try:
            self._rooms.auditor.prepare()
        finally:
            self._answering.prepare()

    async def close(self) -> None:
        """Let the work under way end, then write what waits and let go of the files."""
        await asyncio.to_thread(self._generating.close)
        await asyncio.to_thread(self._batches.close)
        await asyncio.to_thread(self._filing.close)
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)
        await asyncio.to_thread(self._rooms.detector.reader.close)
        await asyncio.to_thread(self._repeating.close)
        await asyncio.to_thread(self._learning.close)
        self._rooms.vault.close()
        self._rooms.counters.close()

    def _in_time(self, request: Request, deadline: float) -> Reply:
        if time.monotonic() >= deadline:
            raise Refused(RefusalCode.DEADLINE)
        return self._answers[type(request)](request, deadline)
