"""The judge of answers, opened when it is first asked: a missing or damaged one judges nothing and says so."""

from __future__ import annotations

import threading
from collections.abc import Callable

Score = Callable[[str, str], float]
"""Of a prompt and an answer, 0..1."""


class AnswerJudge:
    """Safe for threads. `opening` gives the judge's score, or the code of the fault that keeps it shut."""

    def __init__(self, opening: Callable[[], Score | str]) -> None:
        self._opening = opening
        self._lock = threading.Lock()
        self._score: Score | None = None
        self._fault: str | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Codes for the status."""
        return () if self._fault is None else (self._fault,)

    def score(self, prompt: str, answer: str) -> float | None:
        """Null where there is no judge."""
        with self._lock:
            if self._score is None and self._fault is None:
                opened = self._opening()
                if isinstance(opened, str):
                    self._fault = opened
                else:
                    self._score = opened
        return None if self._score is None else self._score(prompt, answer)
