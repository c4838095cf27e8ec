"""Column files: one token a line, an empty line between sentences, a mark where a document begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

Token = tuple[str, str]  # The word and its label, as the file has it.
Sentence = list[Token]


def sentences(lines: Iterable[str], separator: str | None, label: int = -1) -> Iterator[Sentence]:
    """`separator` None splits at any white space. A document's mark ends a sentence and is no token."""
    found: Sentence = []
    for line in lines:
        fields = line.rstrip("\n").split(separator)
        is_token = len(fields) > 1 and fields[0].strip() and not fields[0].startswith("-DOCSTART-")
        if is_token:
            found.append((fields[0].strip(), fields[label].strip()))
        elif found:
            yield found
            found = []
    if found:
        yield found


def read(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").split("\n")


def grouped(items: list[Sentence], size: int) -> Iterator[list[Sentence]]:
    """Neighbouring sentences, as one text."""
    for at in range(0, len(items), size):
        yield items[at : at + size]
