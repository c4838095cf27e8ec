"""A request as what is compared: the words of its line that count, in order, and all that was pasted, by its digest."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from functools import lru_cache

from native_host.answerer.repeat.language import Language
from native_host.answerer.repeat.languages.choose import language_of
from native_host.answerer.repeat.openings import opened
from native_host.answerer.repeat.order import ordered
from native_host.answerer.repeat.refusals import refusal
from native_host.answerer.repeat.tokens import Token, tokens
from native_host.answerer.repeat.wording import worded

MOST_CHARS = 200_000  # Beyond it comparing is not worth a person's wait.
_LONGEST_LINE = 1_200  # A longer line is prose: it is compared as it stands.
_FENCE = re.compile(r"^(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, read as a request. `refused`: why its answer is never offered again, if so."""

    head: str = field(repr=False)
    tokens: tuple[Token, ...] = field(repr=False)
    asks: bool
    refused: str
    language: str


@dataclass(frozen=True, slots=True)
class Request:
    """`lines`: as they stand, without blanks at their ends. `tail`: what follows a colon in the only line, as it stands."""

    text: str = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    digest: str


def request(text: str) -> Request:
    """Lines that are blank at either end of the text are left out; the digest is of the whole text as it is left."""
    every = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    while every and not every[0]:
        every.pop(0)
    while every and not every[-1]:
        every.pop()
    whole = "\n".join(every)
    return Request(text, tuple(every), hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest())


def parted(line: str) -> tuple[str, str]:
    """What is asked and, behind a colon, of what. The second is compared letter by letter."""
    match = re.match(r"[^:\n\"`\u201c\u201e\u00ab]{1,300}:(?=\s+\S)", line)
    return (match[0], line[match.end() :].strip()) if match else (line, "")


@lru_cache(maxsize=4_096)
def read(line: str, has_material: bool) -> Line:
    """`line`: without what is behind its colon. `has_material`: whether something was pasted beside it."""
    words = re.findall(r"[^\W\d_]+", line.lower().replace("\u2019", "'"))
    language = language_of(words)
    if language is None or len(line) > _LONGEST_LINE:
        return _as_it_stands(line, "" if language is None else language.code)
    every = tokens(line, language.contractions)
    refused = refusal(language, line, every, has_material)
    head, rest, asks = opened(language, every, line)
    return Line(head, tuple(_counted(language, head, rest)), asks, refused, language.code)


def _counted(language: Language, head: str, rest: list[Token]) -> list[Token]:
    return ordered(language, head, worded(language, rest))


def _as_it_stands(line: str, code: str) -> Line:
    whole = " ".join(line.split())
    return Line("", (Token(whole, whole, "quotation"),), False, "" if whole else "empty", code)
