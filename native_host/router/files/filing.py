"""Answers `offer_file` and `take_file`: files in, verdicts and copies out, in threads that no check waits for."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from native_host.contract.messages import Done, FilePiece, FileVerdict, OfferFile, Reply, RequestId, TakeFile
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.batches.keeping import Keeping
from native_host.router.files.judging import FileDecision, FileJudging
from native_host.router.files.patience import Patience
from native_host.router.files.under_way import FilesUnderWay, FileUnderWay
from native_host.router.piece import piece_of
from native_host.router.rooms import Rooms
from native_host.router.sweeping import EVERY_S, Sweep

_AT_ONCE = 2


class Filing:
    """Safe to ask many times at once."""

    def __init__(
        self,
        rooms: Rooms,
        files: FilesUnderWay,
        judging: FileJudging,
        keeping: Keeping | None = None,
        sweep_s: float = EVERY_S,
    ) -> None:
        self._rooms, self._files, self._judging, self._keeping = rooms, files, judging, keeping
        # Pieces are short work; a file that is being read must not keep another from arriving.
        self._arrivals = ThreadPoolExecutor(1, thread_name_prefix="pieces")
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="files")
        self._sweep = Sweep(self._expire, sweep_s)

    async def offer_file(self, request: OfferFile, deadline: float) -> Reply:
        """`done`, or the verdict. Cancelled, or too late, it forgets the file."""
        loop = asyncio.get_running_loop()
        self._sweep.later()
        try:
            file = await loop.run_in_executor(self._arrivals, self._files.add, request)
            if file is None:
                return Done(request.id)
            return await loop.run_in_executor(self._pool, self._judged, file, request.id, deadline)
        except RuntimeError:  # The service is ending.
            raise Refused(RefusalCode.HOST_GONE) from None
        except asyncio.CancelledError:
            self._files.drop(request.file)
            raise

    async def take_file(self, request: TakeFile, deadline: float) -> FilePiece:
        del deadline
        return await asyncio.get_running_loop().run_in_executor(self._arrivals, self._piece, request)

    def close(self) -> None:
        """Gives up what is under way: whatever reads or copies it ends at once."""
        self._sweep.close()
        self._files.forget()
        self._rooms.documents.close()
        for pool in (self._arrivals, self._pool):
            pool.shutdown(wait=True, cancel_futures=True)

    def _judged(self, file: FileUnderWay, asked: RequestId, deadline: float) -> FileVerdict:
        try:
            patience = Patience(deadline, file.is_given_up)
            return self._kept(file, self._judging.judged(file, asked, patience), patience)
        except BaseException:  # Whatever it is: no byte of a file stays of which nobody knows anything.
            self._files.give_up(file)
            raise

    def _kept(self, file: FileUnderWay, decision: FileDecision, patience: Patience) -> FileVerdict:
        """First what was read: who forgets the file meanwhile forgets that as well. Raises Refused."""
        verdict, is_held = decision.verdict, decision.verdict.decision == "hold"
        if self._keeping is not None:
            self._keeping.keep(file, decision.document, patience, has_left=not is_held)
        try:
            if self._keeping is not None and is_held:
                verdict = replace(verdict, has_summary=self._keeping.has_summary(file, patience))
            if time.monotonic() >= patience.deadline:
                raise Refused(RefusalCode.DEADLINE)
            self._files.judged(file, verdict, decision.copy, decision.record)
        except BaseException:
            if self._keeping is not None:
                self._keeping.drop(file)
            raise
        return verdict

    def _expire(self) -> bool:
        is_left = self._files.expire()
        return (self._keeping is not None and self._keeping.expire()) or is_left

    def _piece(self, request: TakeFile) -> FilePiece:
        copy = self._files.get(request.file).copy
        if copy is None:
            raise Refused(RefusalCode.NOT_FOUND, "file")
        return FilePiece(request.id, request.file, request.seq, piece_of(copy, request.seq))
