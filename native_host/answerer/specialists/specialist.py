"""What every exact tool is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from native_host.answerer.request import Reading


@dataclass(frozen=True, slots=True)
class Exact:
    """`text` is Markdown, whole and final; `tool` names what made it, for the one-line reason ("exact tool: ...")."""

    text: str
    tool: str


class Specialist(Protocol):
    """Answers a reading that is wholly its own, within 50 ms and a time linear in its length; otherwise null.

    Raises nothing.
    """

    name: str

    def answer(self, reading: Reading) -> Exact | None: ...
