"""Who is read first: a person waits with a finger on Enter for a prompt, and for a file with a cup of coffee."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_MOST_WAIT_S = 2.0  # Prompts without end must not keep a file for ever.


class Turns:
    """Safe for threads. Model and rules share one processor: while a prompt is read no file begins another piece."""

    def __init__(self, most_wait_s: float = _MOST_WAIT_S) -> None:
        self._most_wait_s = most_wait_s
        self._changed = threading.Condition()
        self._prompts = 0
        self._is_file_read = False

    @contextmanager
    def prompt(self) -> Iterator[None]:
        """Waits for nobody."""
        with self._changed:
            self._prompts += 1
        try:
            yield
        finally:
            with self._changed:
                self._prompts -= 1
                self._changed.notify_all()

    @contextmanager
    def file(self) -> Iterator[None]:
        """One piece of one file at a time, behind the prompts."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_file_read)
            self._is_file_read = True
            until = time.monotonic() + self._most_wait_s
            while self._prompts and (left_s := until - time.monotonic()) > 0:
                self._changed.wait(left_s)
        try:
            yield
        finally:
            with self._changed:
                self._is_file_read = False
                self._changed.notify_all()
