"""Keeps this process's memory out of core files and away from debuggers of the same user (T-27)."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def keep_memory_private() -> None:
    """No core dumps; on Linux no ptrace and no /proc/<pid>/mem either. Swap is out of reach and stays a residual.

    On Windows nothing is done: its error reports are the system's to configure.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
