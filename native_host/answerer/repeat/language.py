"""What the comparison knows of one language: words and phrases, no rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

# Phrases by their first word, the longest first: (words, what stands in their place).
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]


@dataclass(frozen=True, slots=True)
class Language:
    """`marks`: words that are seldom of another. `leads`: what comes before an indirect question. `heads`: openings, and
    the one that stands for all that ask the same. `never`: what makes an answer one of its moment, place or conversation.
    """

    code: str
    marks: frozenset[str]
    contractions: Mapping[str, str]
    courtesies: Phrases
    closings: Phrases
    openers: Phrases
    tasks: frozenset[str]
    leads: Phrases
    questions: frozenset[str]
    heads: Phrases
    articles: frozenset[str]
    fillers: frozenset[str]
    synonyms: Phrases
    numbers: Mapping[str, int]
    never: tuple[tuple[str, re.Pattern[str]], ...]
    person: frozenset[str]


def words(text: str) -> frozenset[str]:
    """Parted by blanks."""
    return frozenset(text.split())


def phrases(lines: str, to: str = "") -> Phrases:
    """From lines `a | b | c`: every phrase stands for the first; with `to`, for that (a space stands for nothing)."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for line in filter(None, map(str.strip, lines.strip().splitlines())):
        every = [tuple(part.split()) for part in line.split("|")]
        target = tuple(to.split()) if to else every[0]
        for words in every if to else every[1:]:
            if words:
                found.setdefault(words[0], []).append((words, target))
    return {first: tuple(sorted(some, key=lambda pair: -len(pair[0]))) for first, some in found.items()}


def never(**words: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Codes, each with its alternatives, which match whole words of a lower-case line."""
    return tuple(
        (code, re.compile(rf"(?<!\w)(?:{'|'.join(part.strip() for part in text.split('|'))})(?!\w)".replace("\n", "")))
        for code, text in words.items()
    )


def matched(table: Phrases, forms: tuple[str, ...], at: int) -> tuple[int, tuple[str, ...]] | None:
    """How many words the longest phrase at this place has, and what stands for it."""
    for words, target in table.get(forms[at], ()) if at < len(forms) else ():
        if forms[at : at + len(words)] == words:
            return len(words), target
    return None
