"""The only way to start a task: named, kept until it ends, and never failing in silence."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

_running: set[asyncio.Task[Any]] = set()


def spawn(name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Start `work` now. Its failure goes to the loop's exception handler, which writes its kind into the journal.

    The reference is kept here: the loop holds tasks weakly, and one nobody refers to can be collected half-way.
    """
    task = asyncio.get_running_loop().create_task(work, name=name)
    _running.add(task)
    task.add_done_callback(_done)
    return task


def running() -> frozenset[str]:
    """Names of what runs now, for tests that nothing is left behind."""
    return frozenset(task.get_name() for task in _running)


def _done(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        context = {"message": f"task {task.get_name()} failed", "exception": error, "task": task}
        task.get_loop().call_exception_handler(context)
