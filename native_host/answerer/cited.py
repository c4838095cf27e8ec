"""Answers that are made of places in the pasted text, and the tools that make them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from native_host.answerer.prose_request import prose_readings
from native_host.answerer.request import Reading

# Between them they reach every table of phrases.
_TO_PREPARE = (
    "summarise this:\n\nOne thing.",
    "list the keywords of this text:\n\nOne thing.",
    "extract name and total as json:\n\nName: Jo\nTotal: $5.00",
)


@dataclass(frozen=True, slots=True)
class Place:
    """Code points [start, end) and what stands there: a field's name, or nothing in particular."""

    start: int
    end: int
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Cited:
    """`text` is Markdown, whole and final; `places` are where in the source its parts stand, in the answer's order.

    `remark` is what the tool says below it of its own. Whether these are the right places is a judgement.
    """

    text: str = field(repr=False)
    tool: str
    places: tuple[Place, ...]
    remark: str = ""

    @property
    def said(self) -> str:
        """The answer without the remark."""
        return self.text.removesuffix(self.remark).rstrip()


class CitingTool(Protocol):
    """Answers a reading that is wholly its own, in a time linear in its length but for the similarity of sentences.

    Places count from the beginning of the reading's material. Raises nothing.
    """

    name: str

    def answer(self, reading: Reading) -> Cited | None: ...


class CitingTools:
    """One prompt to one cited answer, or to none. Safe for threads."""

    def __init__(self, tools: Sequence[CitingTool]) -> None:
        self._tools = tuple(tools)

    def prepare(self) -> None:
        """Half a second of compiling phrases, so that the first prompt does not wait for it."""
        for text in _TO_PREPARE:
            self.answer(text)

    def answer(self, text: str) -> Cited | None:
        """Places count from the beginning of `text`. Two different answers to one prompt are none."""
        found: dict[str, Cited] = {}
        for reading in prose_readings(text):
            for tool in self._tools:
                cited = tool.answer(reading)
                if cited is not None and cited.text not in found:
                    shift = text.find(reading.material or "")
                    places = tuple(replace(p, start=p.start + shift, end=p.end + shift) for p in cited.places)
                    found[cited.text] = replace(cited, places=places)
        return next(iter(found.values())) if len(found) == 1 else None
