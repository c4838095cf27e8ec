"""One answer that a model writes: what there is of it, who still wants it, and how it ended."""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from native_host.contract.messages import AnswerPart, RequestId
from native_host.contract.refusals import RefusalCode, Refused

Finish = Literal["stop", "length", "loop", "cancelled", "too_large", "failed"]


class Writing:
    """Safe for threads. It goes on as long as somebody asks for more, `silence_s` at most after the last time."""

    def __init__(self, units: Callable[[str], int], silence_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        """`units`: a text's length on the wire."""
        self._units, self._silence_s, self._clock = units, silence_s, clock
        self._lock = threading.Lock()
        self._began_at = self._asked_at = clock()
        self._pieces: list[str] = []
        self._ends: list[int] = [0]
        self._stage: Literal["waiting", "reading", "writing", "ended"] = "waiting"
        self._hearers: list[Callable[[], object]] = []
        self._is_stopped = False
        self._finish: Finish | None = None
        self._judge: float | None = None
        self._is_accepted = False
        self._ttft_ms: float | None = None
        self._total_ms: float | None = None
        self._tokens: int | None = None

    @property
    def finish(self) -> Finish | None:
        return self._finish

    @property
    def is_accepted(self) -> bool:
        return self._is_accepted

    @property
    def judge(self) -> float | None:
        return self._judge

    @property
    def ttft_ms(self) -> float | None:
        return self._ttft_ms

    def note_asked(self) -> None:
        self._asked_at = self._clock()

    def stop(self) -> None:
        """What comes from now on is dropped."""
        with self._lock:
            self._is_stopped = True
            if self._finish is None:
                self._finish, self._stage = "cancelled", "ended"
                self._tell()

    def is_over(self) -> bool:
        """Whether nobody wants it any more."""
        return self._is_stopped or self._clock() - self._asked_at > self._silence_s

    def stop_if_over(self) -> bool:
        if not self.is_over():
            return False
        self.stop()
        return True

    def begin(self) -> bool:
        """Its turn has come; false where it is over already."""
        if self.stop_if_over():
            return False
        with self._lock:
            if self._finish is None:
                self._stage = "reading"
        return True

    def add(self, piece: str) -> None:
        with self._lock:
            if self._finish is not None:
                return
            if self._ttft_ms is None:
                self._ttft_ms = self._since()
            self._stage = "writing"
            self._pieces.append(piece)
            self._ends.append(self._ends[-1] + self._units(piece))
            self._tell()

    def end(self, finish: Finish, tokens: int = 0, judge: float | None = None, *, is_accepted: bool = False) -> None:
        """Once: an end that comes after another changes nothing."""
        with self._lock:
            if self._finish is None:
                self._finish, self._stage, self._tokens, self._judge = finish, "ended", tokens, judge
                self._is_accepted, self._total_ms = is_accepted, self._since()
                self._tell()

    @contextmanager
    def heard_by(self, hearer: Callable[[], object]) -> Iterator[None]:
        """Called from the thread that writes, whenever there is more."""
        with self._lock:
            self._hearers.append(hearer)
        try:
            yield
        finally:
            with self._lock:
                self._hearers.remove(hearer)

    def has_more(self, have: int) -> bool:
        with self._lock:
            return self._finish is not None or self._ends[-1] > have

    def part(self, request: RequestId, have: int) -> AnswerPart:
        """Raises Refused(BAD_FIELD) where no part ended at `have`."""
        with self._lock:
            at = bisect_left(self._ends, have)
            if at == len(self._ends) or self._ends[at] != have:
                raise Refused(RefusalCode.BAD_FIELD, "have")
            return AnswerPart(
                id=request,
                text="".join(self._pieces[at:]),
                stage=self._stage,
                finish=self._finish,
                is_accepted=self._is_accepted,
                judge=self._judge,
                ttft_ms=self._ttft_ms,
                total_ms=self._total_ms,
                tokens=self._tokens,
            )

    def _tell(self) -> None:
        """Under the lock."""
        for hearer in self._hearers:
            hearer()

    def _since(self) -> float:
        return (self._clock() - self._began_at) * 1000
