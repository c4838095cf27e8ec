"""Finds originals in a text: all of them at once, whole words only, longest first where they overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from native_host.contract.entities import Entity
from native_host.documents.copies.edges import Edges, behind_marks
from native_host.documents.copies.folding import Folded, folded
from native_host.documents.corners.strong import bare

_HEAD = 3  # characters by which originals are looked up
_SHORT = 5  # letters: a name that short is an ordinary word too ("will", "may"), and not meant in small letters
_LONG = 8
# What stands in a placeholder, in whatever brackets, is nobody's: an age of 5 is not told by `[PERSON_5]`.
_PLACEHOLDER = re.compile(rf"(?:%5B|(?<![^\W_]))(?:{'|'.join(Entity)})_[1-9][0-9]{{0,6}}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece of a text, and what comes in its place."""

    start: int
    end: int
    placeholder: str


@dataclass(frozen=True, slots=True)
class _Original:
    words: tuple[str, ...] = field(repr=False)  # folded; between them may be any space
    placeholder: str
    is_one_word: bool  # short, and nothing but letters
    is_weak: bool  # a short number, such as a layout is full of
    edges: Edges

    def end_in(self, text: str, start: int) -> int | None:
        at = start
        for number, word in enumerate(self.words):
            if number:
                before = at
                while at < len(text) and text[at].isspace():
                    at += 1
                if at == before:
                    return None
            if not text.startswith(word, at):
                return None
            at += len(word)
        return at


class Finder:
    """Of one copy. `replacements`: original to placeholder."""

    def __init__(self, replacements: Mapping[str, str]) -> None:
        self._by_head: dict[str, list[_Original]] = {}
        self._pairs = {original: placeholder for original, placeholder in replacements.items() if original.strip()}
        for original, placeholder in self._pairs.items():
            words = tuple(folded(original).text.split())
            if not words:
                continue
            is_weak = original.isdecimal() and len(original) < 9
            one = _Original(words, placeholder, _is_one_word(original), is_weak, Edges.of(original))
            self._by_head.setdefault(words[0][:_HEAD], []).append(one)
        long = [original for original in self._pairs if len(original) >= _LONG]
        self._long = [one.encode(how, "replace") for one in long for how in ("utf-8", "utf-16-le")]
        self._lengths = sorted({len(head) for head in self._by_head})
        self._start = _pattern(self._by_head)

    def finds(self, text: str, *, only_strong: bool = False) -> bool:
        """Whether an original stands in the text. `only_strong`: numbers that may as well be a width are not asked for."""
        return next(self._found(text, only_strong), None) is not None

    def cuts(self, text: str) -> list[Cut]:
        """What to replace, in order, without overlaps. Where originals overlap, nothing of either stays."""
        found = list(self._found(text, False))
        if len(found) < 2:
            return found
        found.sort(key=lambda one: (one.start - one.end, one.start))
        return _settled(found, text)

    def said_in(self, data: bytes) -> bool:
        """Whether a long original stands in bytes that are no text: a short one would be found in any noise."""
        return any(one in data for one in self._long)

    def is_among(self, values: Set[str]) -> bool:
        """Whether an original is one of the values, which are bare."""
        return any(bare(original) in values for original in self._pairs)

    def replaced(self, text: str) -> str:
        cuts = self.cuts(text)
        return applied(text, cuts) if cuts else text

    def _found(self, text: str, only_strong: bool) -> Iterator[Cut]:
        if self._start is None or not text:
            return
        form = folded(text)
        ours = [found.span() for found in _PLACEHOLDER.finditer(text)] if "_" in text else []
        at = passed = ended = 0
        while candidate := self._start.search(form.text, at):
            at = candidate.start() + 1
            longest = self._longest(form, text, candidate.start(), only_strong, ended)
            if longest is None:
                continue
            while passed < len(ours) and ours[passed][1] < longest.end:
                passed += 1
            if passed == len(ours) or longest.start < ours[passed][0]:
                ended = behind_marks(text, longest.end)
                yield longest

    def _longest(self, form: Folded, text: str, start: int, only_strong: bool, ended: int) -> Cut | None:
        """`ended`: where the one before it ends, behind whose placeholder it will stand by itself."""
        best: tuple[int, _Original] | None = None
        for length in self._lengths:
            for one in self._by_head.get(form.text[start : start + length], ()):
                if only_strong and one.is_weak:
                    continue
                end = one.end_in(form.text, start)
                if end is None or (best is not None and end <= best[0]):
                    continue
                first, last = form.span(start, end)
                if first != ended and not one.edges.begin(form.text, start, text, first):
                    continue
                if not one.edges.end(form.text, end, text, last) and not self._is_known(form, end, one.edges.is_long):
                    continue
                if one.is_one_word and text[first:last].islower():
                    continue
                best = end, one
        return None if best is None else Cut(*form.span(start, best[0]), best[1].placeholder)

    def _is_known(self, form: Folded, start: int, is_long: bool) -> bool:
        """Whether another value begins there that ends the one before it: a long number. A short value and an address may
        be a longer address, a long one and an address are two values.
        """
        return any(
            (one.edges.is_free_before or (is_long and one.edges.is_mail)) and one.end_in(form.text, start) is not None
            for length in self._lengths
            for one in self._by_head.get(form.text[start : start + length], ())
        )


def applied(text: str, cuts: Iterable[Cut]) -> str:
    pieces: list[str] = []
    at = 0
    for cut in cuts:
        pieces += (text[at : cut.start], cut.placeholder)
        at = cut.end
    pieces.append(text[at:])
    return "".join(pieces)


def _settled(found: list[Cut], text: str) -> list[Cut]:
    """`found` begins with the longest: it gets all of its place, the others what is left of theirs."""
    taken = bytearray(len(text))
    settled: list[Cut] = []
    for cut in found:
        at = cut.start
        while at < cut.end:
            if taken[at]:
                at += 1
                continue
            end = taken.find(1, at, cut.end)
            end = cut.end if end < 0 else end
            if any(char.isalnum() for char in text[at:end]):
                settled.append(Cut(at, end, cut.placeholder))
                taken[at:end] = b"\x01" * (end - at)
            at = end
    return sorted(settled, key=lambda one: one.start)


def _is_one_word(original: str) -> bool:
    return original.isascii() and original.isalpha() and len(original) <= _SHORT and not original.islower()


def _pattern(heads: Iterable[str]) -> re.Pattern[str] | None:
    """Where a head may begin."""
    by_first: dict[str, set[str]] = {}
    for head in heads:
        by_first.setdefault(head[0], set()).add(head[1:])
    if not by_first:
        return None
    return re.compile(
        "|".join(
            re.escape(first) if "" in rests else f"{re.escape(first)}(?:{'|'.join(map(re.escape, sorted(rests)))})"
            for first, rests in sorted(by_first.items())
        )
    )
