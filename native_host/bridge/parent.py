"""Notices the browser's death even when someone else still holds our standard input open."""

from __future__ import annotations

import contextlib
import os
import sys

POLL_S = 0.5

if sys.platform == "win32":

    class Parent:
        """The process that started us. `os.getppid` keeps naming it after its end, so a handle on it is asked.

        When the handle cannot be had (gone already, or not ours to watch), the end of standard input must do.
        """

        def __init__(self) -> None:
            import _winapi

            self.descriptor: int | None = None
            self._handle: int | None = None
            with contextlib.suppress(OSError):
                self._handle = _winapi.OpenProcess(_winapi.SYNCHRONIZE, False, os.getppid())

        @property
        def is_gone(self) -> bool:
            import _winapi

            return self._handle is not None and _winapi.WaitForSingleObject(self._handle, 0) == _winapi.WAIT_OBJECT_0

else:

    class Parent:
        """The process that started us.

        Linux has a descriptor that becomes readable at its end, so nothing needs to wake up. PR_SET_PDEATHSIG is not
        used: it fires when the *thread* that started us ends, and Chromium starts hosts from a pool whose idle threads
        go away.
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
