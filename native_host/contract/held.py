"""Documents that lie beside a prompt: with every name they were attached by, and the text that is made of them once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from native_host.contract.documents import Document


class ReadOnce:
    """What a person reads in a document is made for the first prompt that asks of it, and kept with it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._made: tuple[str | None] | None = None

    def text(self, make: Callable[[Document], str | None]) -> str | None:
        """Two prompts at once may both make it: it is the same."""
        if self._made is None:
            self._made = (make(self.document),)
        return self._made[0]


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """`names`: several where the same bytes were attached under more than one."""

    names: tuple[str, ...]
    once: ReadOnce
