"""What a learned model says of a text: values, topics, the task that is asked, and how hard it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from native_host.contract.findings import Finding, Topic
from native_host.contract.tasks import Task


@dataclass(frozen=True, slots=True)
class Reading:
    """Offsets are code points. `complexity` in 0..1: at 0.5 a small local model fails as often as not.

    `is_complete` is false where time ran out before the end of the text: what was not read is not clean.
    """

    findings: tuple[Finding, ...] = ()
    topics: tuple[Topic, ...] = ()
    task: Task | None = None
    task_score: float = 0.0
    complexity: float | None = None
    is_complete: bool = True


class ReaderState(Protocol):
    """What the learned model beside the patterns says of itself."""

    @property
    def is_ready(self) -> bool: ...

    @property
    def on_gpu(self) -> bool: ...

    @property
    def faults(self) -> tuple[str, ...]: ...

    def close(self) -> None: ...
