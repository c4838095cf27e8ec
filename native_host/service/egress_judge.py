"""The judge of what leaves, opened in a thread of its own: no text waits for it longer than its deadline, and none leaves
unread because it is still being opened. A missing or damaged one doubts nothing and says so."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from native_host.contract.findings import Doubt

Audit = Callable[[str, Sequence[tuple[int, int]], float], Sequence[Doubt]]
"""Of an outgoing text, the places not to be doubted, and the deadline."""


class EgressJudge:
    """Safe for threads. `opening` gives the judge's audit, or the code of the fault that keeps it shut."""

    def __init__(self, opening: Callable[[], Audit | str]) -> None:
        self._opening = opening
        self._lock = threading.Lock()
        self._opened: Future[Audit | str] | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Codes for the status."""
        opened = self._opened
        if opened is None or not opened.done():
            return ()
        found = opened.result()
        return (found,) if isinstance(found, str) else ()

    def prepare(self) -> None:
        """Begins the opening. A second time it does nothing."""
        self._open()

    def audit(self, outgoing: str, spared: Sequence[tuple[int, int]], deadline: float) -> Sequence[Doubt]:
        """Raises TimeoutError."""
        audit = self._open().result(max(0.0, deadline - time.monotonic()))
        return () if isinstance(audit, str) else audit(outgoing, spared, deadline)

    def _open(self) -> Future[Audit | str]:
        with self._lock:
            if self._opened is None:
                self._opened = Future()
                # A daemon: a disk that hangs must not hold a service that was told to end.
                threading.Thread(target=self._run, args=(self._opened,), name="egress-judge", daemon=True).start()
            return self._opened

    def _run(self, opened: Future[Audit | str]) -> None:
        try:
            found = self._opening()
        except Exception:  # Whatever it is: there is no judge, and that has a name.
            found = "egress_judge_corrupt"
        opened.set_result(found)
