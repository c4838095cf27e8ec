"""Ends a run of a graph from outside, within milliseconds of being asked to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from native_host.inference.onnx import load_onnxruntime

_EVERY_S = 0.01


class Watch:
    """While it is entered, a thread of its own asks `is_cancelled`, and ends the runs that were given `options`."""

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        self.options: Any = load_onnxruntime().RunOptions()
        self._is_cancelled = is_cancelled
        self._is_seen = threading.Event()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="language-watch", daemon=True)

    def is_over(self) -> bool:
        """Asks at once, too: between two tokens nobody has to wait for the thread."""
        if not self._is_seen.is_set() and self._is_cancelled():
            self._is_seen.set()
        return self._is_seen.is_set()

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._is_over.wait(_EVERY_S):
            if self.is_over():
                self.options.terminate = True
                return
