"""What reads pictures, put away when it was not asked for some minutes: its graphs and their working memory are large."""

from __future__ import annotations

import threading
from typing import Protocol

from native_host.contract.pictures import Line, Ocr, Pixels

REST_AFTER_S = 300.0


class Engine(Ocr, Protocol):
    """Loads itself when it is asked."""

    def rest(self) -> None: ...


class RestingOcr:
    """An Ocr. Safe for threads."""

    def __init__(self, engine: Engine, rest_after_s: float = REST_AFTER_S) -> None:
        self._engine, self._rest_after_s = engine, rest_after_s
        self._lock = threading.Lock()
        self._asked = 0
        self._resting: threading.Timer | None = None

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        with self._lock:
            self._asked += 1
            self._wake()
        try:
            return self._engine.recognise(pixels, within_s)
        finally:
            with self._lock:
                self._asked -= 1
                if not self._asked:
                    self._resting = threading.Timer(self._rest_after_s, self._rest)
                    self._resting.daemon = True
                    self._resting.start()

    def close(self) -> None:
        with self._lock:
            self._wake()

    def _wake(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
            self._resting = None

    def _rest(self) -> None:
        with self._lock:
            if not self._asked:
                self._engine.rest()
