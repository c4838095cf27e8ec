"""Texts written for these tests, each with the facts that its summary must not lose."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "texts"
LANGUAGES = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}


@dataclass(frozen=True)
class SourceText:
    """`id` begins with its language; `facts` stand in the text word for word, line breaks aside."""

    id: str
    genre: str
    facts: tuple[str, ...]
    text: str

    @property
    def language(self) -> str:
        return self.id[:2]

    @property
    def is_last(self) -> bool:
        """Written after the weights of a sentence were set."""
        return self.id[3] == "h"


@cache
def source_texts() -> dict[str, SourceText]:
    """By id, of every file."""
    found = [_read(block) for path in sorted(FOLDER.glob("*.txt")) for block in path.read_text("utf-8").split("=== ")[1:]]
    return {source.id: source for source in found}


def _read(block: str) -> SourceText:
    title, facts, text = block.split("\n", 2)
    identifier, _, genre = title.partition(" ")
    return SourceText(
        identifier, genre, tuple(fact.strip() for fact in facts.removeprefix("facts:").split(";")), text.strip("\n")
    )
