"""Answers that are made of places in the pasted text, and the tools that make them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from native_host.answerer.attached_ask import attached_ask
from native_host.answerer.prose_request import begins_with_order, ends_with_order, prose_readings
from native_host.answerer.request import MOST_CHARS, Reading
from native_host.answerer.running_text import running_text
from native_host.answerer.specialists.writing_markdown import as_text
from native_host.contract.documents import Document

# Between them they reach every table of phrases.
_TO_PREPARE = (
    "summarise this:\n\nOne thing.",
    "list the keywords of this text:\n\nOne thing.",
    "extract name and total as json:\n\nName: Jo\nTotal: $5.00",
)
_MOST_DOCUMENTS = 5  # More than a person reads one below another.


@dataclass(frozen=True, slots=True)
class Place:
    """Code points [start, end) and what stands there: a field's name, or nothing in particular."""

    start: int
    end: int
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Cited:
    """`text` is Markdown, whole and final; `places` are where in the source its parts stand, in the answer's order.

    `remark` is what the tool says below it of its own. Whether these are the right places is a judgement. `source`: the text
    that the answer is made of, where the prompt does not bring it.
    """

    text: str = field(repr=False)
    tool: str
    places: tuple[Place, ...]
    remark: str = ""
    source: str = field(default="", repr=False)

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
            for cited in self._all(reading):
                shift = text.find(reading.material or "")
                places = tuple(replace(p, start=p.start + shift, end=p.end + shift) for p in cited.places)
                found.setdefault(cited.text, replace(cited, places=places))
        return next(iter(found.values())) if len(found) == 1 else None

    def answer_about(self, text: str, documents: Sequence[tuple[str, Document]], *, is_first: bool) -> Cited | None:
        """What `text` asks of each document, under their names if there are several; null unless every one has an answer.

        Places count from the beginning of `source`. `is_first`: nothing was said before that "this" could mean.
        """
        asked = attached_ask(text) if 0 < len(documents) <= _MOST_DOCUMENTS else None
        if asked is None or not (asked.names_it or is_first):
            return None
        parts: list[Cited] = []
        for name, document in documents:
            material = running_text(document)
            if material is None or len(material) > MOST_CHARS or (cited := self._one_about(asked.asks, material)) is None:
                return None
            said = cited.text if len(documents) == 1 else f"**{as_text(' '.join(name.split()))}**\n\n{cited.text}"
            parts.append(replace(cited, text=said, source=material))
        return _one_below_another(parts)

    def has_summary(self, document: Document) -> bool:
        """Whether the plainest ask of all gets an answer."""
        return self.answer_about("tl;dr", (("", document),), is_first=True) is not None

    def _one_about(self, asks: Sequence[str], material: str) -> Cited | None:
        if begins_with_order(material) or ends_with_order(material):
            return None  # As of a pasted text: who wrote it does not say what is answered here.
        found = {cited.text: cited for ask in asks for cited in self._all(Reading(ask, material))}
        return next(iter(found.values())) if len(found) == 1 else None

    def _all(self, reading: Reading) -> Iterator[Cited]:
        return (cited for tool in self._tools if (cited := tool.answer(reading)) is not None)


def _one_below_another(parts: Sequence[Cited]) -> Cited | None:
    if len({part.tool for part in parts}) != 1:
        return None
    places: list[Place] = []
    source = ""
    for part in parts:
        places += (replace(p, start=p.start + len(source), end=p.end + len(source)) for p in part.places)
        source += f"{part.source}\n\n"
    return Cited("\n\n".join(part.text for part in parts), parts[0].tool, tuple(places), source=source)
