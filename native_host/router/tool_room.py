"""What the desk needs of the tools that answer a prompt by themselves, as Protocols."""

from __future__ import annotations

from typing import Protocol, TypeVar


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
    """Until they are ready nothing has an answer, and no prompt waits for them."""

    @property
    def is_ready(self) -> bool: ...

    def prepare(self) -> None: ...

    def answer(self, text: str) -> Answer_co | None: ...
