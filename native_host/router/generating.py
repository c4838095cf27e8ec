"""Answers `answer_more` and `stop_answer`: one answer is written at a time, in a thread that no check waits for."""

from __future__ import annotations

import asyncio
import math
import threading
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from native_host.contract.messages import AnswerMore, AnswerPart, Done, RequestId, StopAnswer
from native_host.contract.policy import Answerer
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.memory import VerdictMemory
from native_host.router.policy import ANSWERING
from native_host.router.rooms import LEAST_JUDGED, Rooms
from native_host.router.writing import Writing

SILENCE_S = 5.0  # A tab that was closed says nothing.
_ANSWER_S = 0.1
_MOST_WAITING = 4
_MOST_KEPT = 16


class Generating:
    """Nothing is written before it is asked for, and nothing that is asked for is written twice at once."""

    def __init__(self, rooms: Rooms, memory: VerdictMemory, silence_s: float = SILENCE_S) -> None:
        self._rooms, self._memory, self._silence_s = rooms, memory, silence_s
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="writing")
        self._writings: OrderedDict[str, Writing] = OrderedDict()

    async def answer_more(self, request: AnswerMore) -> AnswerPart:
        """At once where there is more, else within a tenth of a second. Cancelled, it stops what is being written."""
        writing = self._asked(request)
        loop, heard = asyncio.get_running_loop(), asyncio.Event()
        try:
            with writing.heard_by(lambda: loop.call_soon_threadsafe(heard.set)), suppress(TimeoutError):
                if not writing.has_more(request.have):
                    await asyncio.wait_for(heard.wait(), _ANSWER_S)
        except asyncio.CancelledError:
            writing.stop()
            raise
        return writing.part(request.id, request.have)

    def stop_answer(self, request: StopAnswer, deadline: float) -> Done:
        del deadline
        with self._lock:
            writing = self._writings.get(request.verdict)
        if writing is None:
            raise Refused(RefusalCode.NOT_FOUND, "answer")
        writing.stop()
        return Done(request.id)

    def ended(self, verdict: str) -> Writing | None:
        """What was written to a verdict's text and accepted."""
        with self._lock:
            writing = self._writings.get(verdict)
        return writing if writing is not None and writing.is_accepted else None

    def is_weak(self, verdict: str) -> bool:
        """Whether all of it is there, and the judge thinks little of it."""
        with self._lock:
            writing = self._writings.get(verdict)
        return writing is not None and writing.finish == "stop" and not writing.is_accepted

    def forget(self) -> None:
        """No text of an answer stays, and none is written on."""
        self._end_all()
        self._rooms.model.forget()

    def close(self) -> None:
        """Ends what is being written, within milliseconds, and lets go of the model."""
        self._end_all()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._rooms.model.close()

    def _end_all(self) -> None:
        with self._lock:
            for writing in self._writings.values():
                writing.stop()
            self._writings.clear()

    def _asked(self, request: AnswerMore) -> Writing:
        with self._lock:
            writing = self._writings.get(request.verdict)
            if writing is None or (writing.finish == "cancelled" and request.have == 0):
                return self._begun(request)
            writing.note_asked()
            return writing

    def _begun(self, request: AnswerMore) -> Writing:
        """Under the lock."""
        given = self._memory.get(request.verdict)
        answer = given.verdict.answer
        if answer is None or answer.by is not Answerer.MODEL or not self._is_wanted(given.where.site, answer.name):
            raise Refused(RefusalCode.NOT_ALLOWED, "answer")
        if request.have:  # What there was of it is gone.
            raise Refused(RefusalCode.NOT_FOUND, "answer")
        for one in self._writings.values():
            one.stop_if_over()  # Nobody waits behind a tab that was closed.
        if sum(one.finish is None for one in self._writings.values()) >= _MOST_WAITING:
            raise Refused(RefusalCode.BUSY, "answers")
        writing = self._writings[request.verdict] = Writing(self._units, self._silence_s)
        self._writings.move_to_end(request.verdict)
        for verdict in [key for key, one in self._writings.items() if one.finish is not None][:-_MOST_KEPT]:
            del self._writings[verdict]
        try:
            self._pool.submit(write, self._rooms, writing, given.text, answer.model or "")
        except RuntimeError:  # The service is ending.
            raise Refused(RefusalCode.HOST_GONE) from None
        return writing

    def _is_wanted(self, site: str, name: str) -> bool:
        """The user may have changed their mind since the verdict."""
        rule = self._rooms.settings.rule(site)
        return not rule.is_paused and rule.mode in ANSWERING and name not in rule.never_answered

    def _units(self, piece: str) -> int:
        return self._rooms.to_utf16(piece)(len(piece))


def write(rooms: Rooms, writing: Writing, prompt: str, title: str) -> None:
    """From its turn to its end, in this thread. `title`: of the model that was announced; no other writes under its name."""
    if not writing.begin():
        return
    try:
        if rooms.model.title != title:
            raise Refused(RefusalCode.NOT_FOUND, "language model")
        done = rooms.model.generate(prompt, on_text=writing.add, is_cancelled=writing.is_over)
        is_readable = done.finish != "cancelled" and bool(done.text.strip())
        judge = rooms.judge_answer(prompt, done.text) if is_readable else None
        is_good = is_readable and done.finish == "stop" and (judge is None or judge >= LEAST_JUDGED)
        writing.end(done.finish, done.tokens, judge, is_accepted=is_good)
    except Refused as refused:
        writing.end("too_large" if refused.code is RefusalCode.TOO_LARGE else "failed")
    except Exception:  # Whatever a library does: who waits for it hears of it, and the next one may be written.
        writing.end("failed")


def written(rooms: Rooms, prompt: str) -> AnswerPart:
    """The whole of it at once, for the command line, which waits as long as it takes."""
    writing = Writing(len, math.inf)
    write(rooms, writing, prompt, rooms.model.title)
    return writing.part(RequestId("whole-00"), 0)
