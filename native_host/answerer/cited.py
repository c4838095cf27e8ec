"""Answers that are made of places in the pasted text, and the tools that make them."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from native_host.answerer.attached_ask import attached_ask
from native_host.answerer.prose_request import begins_with_order, ends_with_order, prose_readings
from native_host.answerer.request import Reading
from native_host.answerer.running_text import running_text, unturned
from native_host.answerer.specialists.writing_markdown import as_text
from native_host.contract.held import HeldDocument

# Between them they reach every table of phrases.
_TO_PREPARE = (
    "summarise this:\n\nOne thing.",
    "list the keywords of this text:\n\nOne thing.",
    "extract name and total as json:\n\nName: Jo\nTotal: $5.00",
)
_MOST_DOCUMENTS = 5  # More than a person reads one below another.
# Of all documents together: a summary of so many takes 0.4 s, and on a busy machine three times that. A prompt has two.
_MOST_BESIDE = 60_000
_CHARS_A_SECOND = 50_000
_PLAINEST = "summarise this document"  # In any other of the languages it gets the same sentences.


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

    def asked_in(self, ask: str) -> frozenset[str]:
        """The languages in whose words this may be one of its asks; none where it is not."""
        ...

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

    def answer_about(
        self, text: str, documents: Sequence[HeldDocument], *, is_first: bool, deadline: float = math.inf
    ) -> Cited | None:
        """What `text` asks of each document, under their names; null unless every one has an answer. In the document's own
        language, whatever the ask's: the site has no document of which it could make another.

        Places count from the beginning of `source`. `is_first`: nothing was said before that "this" could mean. `deadline`
        in seconds of time.monotonic(): what could not be made by then is not begun.
        """
        asked = attached_ask(text) if 0 < len(documents) <= _MOST_DOCUMENTS else None
        if asked is None or asked.count not in (None, len(documents)):
            return None
        meant = [
            (tool, ask)
            for ask in asked.asks
            for tool in self._tools
            if any(is_first or asked.names_it(language) for language in tool.asked_in(ask))
        ]
        return self._about_all(meant, documents, deadline)

    def has_summary(self, documents: Sequence[HeldDocument]) -> bool:
        """Whether the plainest ask of all gets an answer."""
        return self.answer_about(_PLAINEST, documents, is_first=True) is not None

    def _about_all(
        self, meant: Sequence[tuple[CitingTool, str]], documents: Sequence[HeldDocument], deadline: float
    ) -> Cited | None:
        if not meant:
            return None  # Whoever asks nothing of documents does not wait for their texts.
        texts = [one.once.text(running_text) for one in documents]
        if sum(len(text or "") for text in texts) > _MOST_BESIDE:
            return None
        parts: list[Cited] = []
        for document, material in zip(documents, texts, strict=True):
            if material is None or time.monotonic() + len(material) / _CHARS_A_SECOND > deadline:
                return None
            if (cited := _about_one(meant, material)) is None:
                return None
            parts.append(replace(cited, text=f"**{_shown(document.names)}**\n\n{cited.text}", source=material))
        return _one_below_another(parts)

    def _all(self, reading: Reading) -> Iterator[Cited]:
        return (cited for tool in self._tools if (cited := tool.answer(reading)) is not None)


def _about_one(meant: Sequence[tuple[CitingTool, str]], material: str) -> Cited | None:
    if begins_with_order(material) or ends_with_order(material):
        return None  # As of a pasted text: who wrote it does not say what is answered here.
    for is_any in (False, True):  # The ask's own language first: "résume" is said in two.
        readings = [(tool, Reading(ask, material, is_any_language=is_any)) for tool, ask in meant]
        found = [cited for tool, reading in readings if (cited := tool.answer(reading)) is not None]
        if found:
            return found[0] if len({cited.said for cited in found}) == 1 else None
    return None


def _shown(names: Sequence[str]) -> str:
    return as_text(", ".join(" ".join(unturned(name).split()) for name in names))


def _one_below_another(parts: Sequence[Cited]) -> Cited | None:
    if len({part.tool for part in parts}) != 1:
        return None
    places: list[Place] = []
    source = ""
    for part in parts:
        places += (replace(p, start=p.start + len(source), end=p.end + len(source)) for p in part.places)
        source += f"{part.source}\n\n"
    remark = parts[-1].remark if len(parts) == 1 else ""
    return Cited("\n\n".join(part.text for part in parts), parts[0].tool, tuple(places), remark, source)
