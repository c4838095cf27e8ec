"""How long work on one file goes on: until its deadline, or until nobody wants it any more."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from native_host.contract.refusals import RefusalCode, Refused


@dataclass(frozen=True, slots=True)
class Patience:
    """`deadline` in seconds of time.monotonic()."""

    deadline: float
    is_given_up: threading.Event

    def left_s(self) -> float:
        """None, when nobody wants it any more."""
        return 0.0 if self.is_given_up.is_set() else self.deadline - time.monotonic()

    def look(self) -> None:
        """Between two steps. Raises Refused."""
        if self.is_given_up.is_set():
            raise Refused(RefusalCode.NOT_FOUND, "file")
        if time.monotonic() >= self.deadline:
            raise Refused(RefusalCode.DEADLINE)
