"""How far a batch is and how long it may still take: numbers, and no name of a file."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_EVERY_S = 0.2
_FEW = 3


class Progress:
    """`left`: how many are still to be done in this run."""

    def __init__(self, out: TextIO, whole: int, now: Callable[[], float] = time.monotonic) -> None:
        self._out, self._whole, self._now = out, whole, now
        self._done = self._made = 0
        self._began = self._drawn = now()
        self._tenth = 0
        self._is_terminal = out.isatty()

    def kept(self) -> None:
        """One that an earlier run has done."""
        self._tell(is_new=False)

    def made(self) -> None:
        self._tell(is_new=True)

    def end(self) -> None:
        if self._is_terminal and self._whole > _FEW:
            self._out.write("\r\x1b[K")
            self._out.flush()

    def _tell(self, *, is_new: bool) -> None:
        self._done += 1
        self._made += is_new
        if self._whole <= _FEW:
            return
        if self._is_terminal:
            if self._now() - self._drawn >= _EVERY_S or self._done == self._whole:
                self._drawn = self._now()
                self._out.write("\r\x1b[K" + self.line())
                self._out.flush()
        elif self._done * 10 // self._whole > self._tenth:
            self._tenth = self._done * 10 // self._whole
            self._out.write(self.line() + "\n")
            self._out.flush()

    def line(self) -> str:
        said = f"{self._done} of {self._whole} files"
        left = self._whole - self._done
        if not left or not self._made:
            return said
        return f"{said}, about {_span(left * (self._now() - self._began) / self._made)} left"


def _span(seconds: float) -> str:
    whole = round(seconds)
    if whole < 90:
        return f"{max(1, whole)} s"
    return f"{round(whole / 60)} min" if whole < 5_400 else f"{whole / 3600:.1f} h"
