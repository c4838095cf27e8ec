"""Takes from this process, for good, what reading one document does not need."""

from __future__ import annotations

import contextlib
import os
import sys

from native_host.documents.inside.seccomp import close_in, is_available
from native_host.documents.limits import Limits


def confine(limits: Limits, kept: tuple[int, ...]) -> None:
    """`kept` are the only descriptors that stay open: where the bytes come from, and where the answer goes.

    What a system does not have is left out; `guards` says what holds where.
    """
    os.environ.clear()
    if sys.platform != "win32":  # There it was started with its three streams and nothing else.
        _close_all_but(kept)
        _limit(limits)
        close_in()


ALL_GUARDS = (
    "wall clock",
    "processor time",
    "no new descriptors",
    "no processes",
    "no files written",
    "memory",
    "system calls",
)


def guards() -> tuple[str, ...]:
    """What holds a reading process on this system, in words for people."""
    guarded: tuple[str, ...] = ("wall clock",)
    if sys.platform != "win32":
        guarded += ("processor time", "no new descriptors", "no processes", "no files written")
    if sys.platform == "linux":
        guarded += ("memory", "system calls") if is_available() else ("memory",)
    return guarded


if sys.platform != "win32":
    import resource

    def _limit(limits: Limits) -> None:
        with_hard = (
            (resource.RLIMIT_AS, limits.memory_bytes),
            (resource.RLIMIT_FSIZE, 0),  # Pipes and sockets are not files: the answer goes out.
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_NPROC, 0),
            (resource.RLIMIT_NOFILE, 0),  # What is open stays open; nothing more can be opened, no socket made.
        )
        for which, most in with_hard:
            hard = resource.getrlimit(which)[1]
            most = most if hard == resource.RLIM_INFINITY else min(most, hard)
            with contextlib.suppress(ValueError, OSError):  # macOS takes no limit below what is mapped already.
                resource.setrlimit(which, (most, most))
        # SIGXCPU at the first of the two, which says why.
        resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_s, limits.cpu_s + 1))

    def _close_all_but(kept: tuple[int, ...]) -> None:
        at = 0
        for descriptor in sorted(kept):
            if at < descriptor:  # An empty range from 0 on is all of them to some systems.
                os.closerange(at, descriptor)
            at = descriptor + 1
        os.closerange(at, 65_536)
