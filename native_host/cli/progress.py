"""How far a download or an exam is: a line that is drawn again on a terminal, a few lines elsewhere."""

from __future__ import annotations

import time
from typing import TextIO

_EVERY_S = 0.2
_WIDTH = 24


class Progress:
    """Told of each piece that arrived."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_terminal = out.isatty()
        self._name = ""
        self._drawn_at = 0.0
        self._tenth = -1
        self._began = (0.0, 0)

    def tell(self, name: str, done: int, whole: int | None) -> None:
        """`whole`: bytes in all, where the server says so."""
        now = time.monotonic()
        if name != self._name:
            self.end()
            self._name, self._tenth, self._began = name, -1, (now, done)
        is_whole = whole is not None and done >= whole
        if self._is_terminal:
            if now - self._drawn_at >= _EVERY_S or is_whole:
                self._drawn_at = now
                self._out.write("\r\x1b[K" + line(name, done, whole, self._speed(now, done)))
                self._out.flush()
        elif whole and done * 10 // whole > self._tenth:
            self._tenth = done * 10 // whole
            self._out.write(line(name, done, whole, self._speed(now, done)) + "\n")

    def end(self) -> None:
        if self._name and self._is_terminal:
            self._out.write("\n")
        self._name = ""

    def _speed(self, now: float, done: int) -> float:
        """Bytes in a second since the file's beginning in this run."""
        since, before = self._began
        return (done - before) / (now - since) if now > since else 0.0


class Steps:
    """How many of a few steps are done, and how long the others may still take; drawn at each, for each takes its time."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_terminal = out.isatty()
        self._name, self._began, self._tenth = "", 0.0, -1

    def tell(self, name: str, done: int, whole: int) -> None:
        now = time.monotonic()
        if name != self._name:
            self.end()
            self._name, self._began, self._tenth = name, now, -1
        left = f", about {(whole - done) * (now - self._began) / done:.0f} s left" if done else ""
        said = f"{name}: {done} of {whole} done{left}"
        if self._is_terminal:
            self._out.write("\r\x1b[K" + said)
            self._out.flush()
        elif done * 10 // whole > self._tenth:
            self._tenth = done * 10 // whole
            self._out.write(said + "\n")
            self._out.flush()

    def end(self) -> None:
        """The line goes: what came of it is said behind it."""
        if self._name and self._is_terminal:
            self._out.write("\r\x1b[K")
            self._out.flush()
        self._name = ""


def line(name: str, done: int, whole: int | None, per_s: float) -> str:
    speed = f"{per_s / 1e6:6.1f} MB/s"
    if not whole:
        return f"{name[:40]:40} {done / 1e6:9.1f} MB {speed}"
    filled = min(_WIDTH, done * _WIDTH // whole)
    bar = "#" * filled + "." * (_WIDTH - filled)
    left = f"{(whole - done) / per_s:5.0f} s left" if per_s > 0 and done < whole else ""
    return f"{name[:40]:40} [{bar}] {done * 100 // whole:3} % of {whole / 1e6:.1f} MB {speed} {left}".rstrip()
