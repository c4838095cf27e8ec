"""The user's own words: always hide, never hide, confidential. Compiled when they are saved, RE2 only (T-44)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from native_host.contract.messages import Term
from native_host.contract.refusals import RefusalCode, Refused
from native_host.detector.context import is_unspaced
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern, Span
from native_host.detector.prefilter import Literals

TERMS_LIMIT = 1_000
PATTERN_CHARS_LIMIT = 500
PATTERN_MEMORY_BYTES = 1024 * 1024

# What `*` and `?` stand for: any characters of one word, so that a term never swallows a sentence.
_ANY = r"[^\s,;:!?()\[\]{}<>\"]"
_TRAILING = ".,'’-"

TermList = Literal["always", "never", "confidential"]


class CompiledTerm:
    """One term, ready to run. Has no repr of its pattern: a user's term is as private as what it finds (T-27)."""

    __slots__ = ("_is_open_ended", "_is_whole_word", "_literal", "_pattern", "list")

    def __init__(self, term: Term) -> None:
        self.list: TermList = term.list
        self._is_whole_word = term.is_whole_word
        self._is_open_ended = not term.is_regex and term.pattern.rstrip().endswith("*")
        self._literal = "" if term.is_regex else _longest_literal(term.pattern)
        source = term.pattern if term.is_regex else _from_wildcards(term.pattern)
        self._pattern = Pattern(source, is_case_sensitive=term.is_case_sensitive, memory_bytes=PATTERN_MEMORY_BYTES)

    def matches_nothing_at_all(self) -> bool:
        """Whether the empty text matches: such a term would be everywhere and nowhere."""
        return self._pattern.is_in("")

    def spans(self, encoded: Encoded, literals: Literals) -> Iterator[Span]:
        """Where the term stands. `literals` are those of the same text."""
        if self._literal and not literals.has_any((self._literal,)):
            return

        def is_whole(start: int, end: int) -> bool:
            return _is_whole(encoded.text, start, end)

        for start, end in self._pattern.spans(encoded, is_whole if self._is_whole_word else None):
            yield start, end if not self._is_open_ended else _without_punctuation(encoded.text, start, end)


@dataclass(frozen=True, slots=True, repr=False)
class CompiledTerms:
    """All terms of a user."""

    terms: tuple[CompiledTerm, ...] = ()

    def has(self, which: TermList) -> bool:
        return any(term.list == which for term in self.terms)

    def spans(self, encoded: Encoded, literals: Literals, which: TermList) -> Iterator[Span]:
        """Where the terms of one list stand in a text, in no particular order."""
        for term in self.terms:
            if term.list == which:
                yield from term.spans(encoded, literals)


NO_TERMS = CompiledTerms()


def compile_terms(terms: Sequence[Term]) -> CompiledTerms:
    """Compile all of them, or refuse all: `Refused.at` is the index of the first bad one."""
    if len(terms) > TERMS_LIMIT:
        raise Refused(RefusalCode.TOO_LARGE, "terms", TERMS_LIMIT)
    return CompiledTerms(tuple(_compile(term, index) for index, term in enumerate(terms)))


def _compile(term: Term, index: int) -> CompiledTerm:
    if not term.pattern.strip(" *?\t\n") or len(term.pattern) > PATTERN_CHARS_LIMIT:
        raise Refused(RefusalCode.BAD_PATTERN, "pattern", index)
    try:
        compiled = CompiledTerm(term)
    except (ValueError, UnicodeEncodeError):
        raise Refused(RefusalCode.BAD_PATTERN, "pattern", index) from None
    if compiled.matches_nothing_at_all():
        raise Refused(RefusalCode.BAD_PATTERN, "pattern", index)
    return compiled


def _from_wildcards(pattern: str) -> str:
    """RE2 for plain text with `*` and `?`; spaces in it match any run of white space."""
    words = [re.sub(r"\\([*?])", lambda found: _ANY + found[1].strip("?"), _quoted(word)) for word in pattern.split()]
    return r"\s+".join(words)


def _quoted(word: str) -> str:
    return "".join(character if character.isalnum() or ord(character) > 127 else "\\" + character for character in word)


def _longest_literal(pattern: str) -> str:
    """A lower-case piece that every match holds. Only ASCII: case folding of other letters differs between engines."""
    pieces: list[str] = re.findall(r"[\x21-\x29\x2b-\x3e\x40-\x7e]+", pattern)
    return max(pieces, key=len, default="").lower()


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (is_inside_word(text, start) or is_inside_word(text, end))


def is_inside_word(text: str, at: int) -> bool:
    """Whether one word stands on both sides of `at`. In scripts without spaces every place is a boundary."""
    if at <= 0 or at >= len(text):
        return False
    return all(_is_word(side) and not is_unspaced(side) for side in (text[at - 1], text[at]))


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _without_punctuation(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1] in _TRAILING:
        end -= 1
    return end
