"""What the desk needs of the tools that answer a prompt by themselves, as Protocols."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from native_host.contract.held import HeldDocument


class ToolAnswer(Protocol):
    """Markdown, and the tool that made it."""

    @property
    def text(self) -> str: ...

    @property
    def tool(self) -> str: ...


class CitedAnswer(ToolAnswer, Protocol):
    """`said`: the answer without what the tool remarks of its own beside it."""

    @property
    def said(self) -> str: ...


Answer_co = TypeVar("Answer_co", bound=ToolAnswer, covariant=True)


class Tools(Protocol[Answer_co]):
    """Until they are ready nothing has an answer. A prompt waits for those that are expected."""

    @property
    def is_ready(self) -> bool: ...

    def prepare(self) -> None: ...

    def expect(self) -> None: ...

    def give_up(self) -> None: ...

    def wait(self, until: float) -> None:
        """For what is expected, up to a time of time.monotonic()."""
        ...

    def answer(self, text: str) -> Answer_co | None: ...


class CitingTools(Tools[CitedAnswer], Protocol):
    """Theirs are places of a text; a person might have chosen others."""

    def answer_about(
        self, text: str, documents: Sequence[HeldDocument], *, is_first: bool, deadline: float
    ) -> CitedAnswer | None:
        """What is asked of documents that lie beside the prompt, made by the deadline. `is_first`: of its conversation."""
        ...

    def has_summary(self, documents: Sequence[HeldDocument]) -> bool:
        """Of all of them together."""
        ...
