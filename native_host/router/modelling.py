"""What the desk needs of a language model, as a Protocol, and what stands there without one."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Protocol

from native_host.contract.language import Generated
from native_host.contract.refusals import RefusalCode, Refused
from native_host.contract.tasks import Task


class Modelling(Protocol):
    """The language model of this machine. Safe for threads."""

    @property
    def title(self) -> str: ...

    @property
    def tasks(self) -> Set[Task]:
        """What it was measured to do well; nothing where there is none, or none that can be used (any more)."""
        ...

    @property
    def faults(self) -> tuple[str, ...]: ...

    def prepare(self) -> None:
        """Finds out which it is, if any. Loads nothing."""
        ...

    def notice(self) -> None:
        """Where another one was put to use since, or its files or figures are others, begins to find out. Does not wait."""
        ...

    def fits(self, prompt: str) -> bool:
        """Whether the prompt and an answer are within its context."""
        ...

    def generate(self, prompt: str, *, on_text: Callable[[str], None], is_cancelled: Callable[[], bool]) -> Generated:
        """As `LanguageModel.generate`, for one prompt. Loads it where that is needed."""
        ...

    def forget(self) -> None:
        """Lets go of the last prompt and its answer, which are kept so that the next prompt is read sooner."""
        ...

    def close(self) -> None: ...


class NoModel:
    """A `Modelling` without a model."""

    title = ""
    tasks: Set[Task] = frozenset()
    faults: tuple[str, ...] = ()

    def prepare(self) -> None:
        """There is none."""

    def notice(self) -> None:
        """Nor will there be one."""

    def fits(self, prompt: str) -> bool:
        del prompt
        return False

    def generate(self, prompt: str, *, on_text: Callable[[str], None], is_cancelled: Callable[[], bool]) -> Generated:
        raise Refused(RefusalCode.NOT_FOUND, "language model")

    def forget(self) -> None:
        """It has read nothing."""

    def close(self) -> None:
        """There is none."""


NO_MODEL = NoModel()
