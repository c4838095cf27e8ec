"""Notices the browser's death even when someone else still holds our standard input open."""

from __future__ import annotations

import contextlib
import os

POLL_S = 0.5


class Parent:
    """The process that started us.

    Linux has a descriptor that becomes readable at its end, so nothing needs to wake up. PR_SET_PDEATHSIG is not used: it
    fires when the *thread* that started us ends, and Chromium starts hosts from a pool whose idle threads go away.
    """

    def __init__(self) -> None:
        self._pid = os.getppid()
        self.descriptor: int | None = None
        # No Linux, an old kernel, or gone already: `is_gone` is asked every POLL_S then.
        with contextlib.suppress(AttributeError, OSError):
            self.descriptor = os.pidfd_open(self._pid)

    @property
    def is_gone(self) -> bool:
        return os.getppid() != self._pid
