"""What a person types at a question, and nothing that was typed before it was asked.

Read from the descriptor: Python's own buffer, and the half line that a terminal holds, would keep a yes for the next one.
"""

from __future__ import annotations

import contextlib
import os
import select
import sys

if sys.platform == "win32":
    import msvcrt
else:
    import termios

_CHARS = 1024  # More is no answer.
_PIECE = 64 * 1024
_MOST_PIECES = 64  # Nobody types that fast: what goes on behind them is no person.


class Typed:
    def __init__(self) -> None:
        self._descriptor = -1 if sys.stdin is None else sys.stdin.fileno()
        self._held = b""
        self.is_over = self._descriptor < 0

    def fileno(self) -> int:
        return self._descriptor

    def take(self) -> str | None:
        """A line, or what is left at the end of all; None is half a line. What came behind the line answers nothing."""
        line, end, _ = (self._held + self._read()).partition(b"\n")
        self._held = b"" if end or self.is_over else line[:_CHARS]
        return line.decode("utf-8", "replace") if end or self.is_over else None

    def line(self) -> str:
        while (line := self.take()) is None:
            pass
        return line

    def forget(self) -> bool:
        """All that was typed up to now, half a line too. Whether there was any."""
        was_any, self._held = bool(self._held), b""
        if self.is_over:
            return was_any
        if sys.platform == "win32":  # There nothing tells what stands in a pipe; a person has a console.
            while os.isatty(self._descriptor) and msvcrt.kbhit():
                msvcrt.getwch()
                was_any = True
        else:
            for _ in range(_MOST_PIECES):
                if self.is_over or not select.select([self], [], [], 0)[0]:
                    break
                was_any = bool(self._read()) or was_any
            else:
                self.is_over = True
            if os.isatty(self._descriptor):
                with contextlib.suppress(termios.error):  # It hung up.
                    termios.tcflush(self._descriptor, termios.TCIFLUSH)
        return was_any

    def _read(self) -> bytes:
        if self.is_over:
            return b""
        try:
            data = os.read(self._descriptor, _PIECE)
        except OSError:  # The terminal hung up.
            data = b""
        self.is_over = not data
        return data
