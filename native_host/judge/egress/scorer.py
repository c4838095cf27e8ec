"""What the audit asks of a learned scorer of words; `native_host/inference/word_scorer.py` is the one that ships."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class WordScorer(Protocol):
    @property
    def kinds(self) -> Sequence[str]: ...

    @property
    def alarm(self) -> Sequence[float]:
        """For each kind the least score that holds a text, calibrated on clean texts of which one in a hundred may alarm."""
        ...

    @property
    def shown(self) -> Sequence[float]:
        """For each kind the least score of what is shown beside it, once a text is held."""
        ...

    def score(
        self, rows: Sequence[Sequence[int]], gaps: Sequence[int], deadline: float | None = None
    ) -> Sequence[tuple[float, int]]:
        """For each word its score in 0..1, how surely it is part of a private value, and the number of its likeliest kind.

        `rows`: for each word the rows of its features (`features.rows_of`); `gaps`: what stands before it (`tokens`).
        Raises TimeoutError where it is not through at `deadline`, a time of time.monotonic().
        """
        ...
