"""What a copy puts in place of what: findings in joined texts, as pieces of the segments in which they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from native_host.router.document_room import JoinedText
from native_host.router.file_search import Looked

_LONGEST = 150  # characters of a word around a value; a placeholder and the rest of such a word are one line anywhere
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Replacing:
    """`pairs`: original to what comes in its place. `anywhere`: values that stood within longer words, and that must not be
    seen in any. Values of two letters are in every word."""

    pairs: dict[str, str] = field(default_factory=dict, repr=False)
    anywhere: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def originals(self) -> list[str]:
        return list(dict.fromkeys((*self.pairs, *self.anywhere)))


@dataclass(slots=True)
class _Word:
    """A stretch of one segment that is replaced as one, because what is copied is replaced word by word."""

    start: int
    end: int
    cuts: list[tuple[int, int, str]]

    def replaced(self, text: str) -> str:
        pieces: list[str] = []
        at = self.start
        for start, end, placeholder in self.cuts:
            pieces += (text[at:start], placeholder)
            at = end
        return "".join([*pieces, text[at : self.end]])


def replacing(texts: Sequence[Looked]) -> Replacing:
    pairs: dict[str, str] = {}
    anywhere: set[str] = set()
    for looked in texts:
        if looked.joined is None:
            continue
        text = looked.text
        for word in _words(looked, looked.joined):
            pairs.setdefault(text[word.start : word.end], word.replaced(text))
            for start, end, _ in word.cuts:
                if (start, end) != (word.start, word.end) and end - start >= _SHORT:
                    anywhere.add(text[start:end])
    return Replacing(pairs, frozenset(anywhere))


def _words(looked: Looked, joined: JoinedText) -> Iterator[_Word]:
    text = looked.text
    now: _Word | None = None
    for start, end, low, high, placeholder in _pieces(looked, joined):
        first, last = _around(text, start, end, low, high)
        if now is not None and first < now.end:
            now.end = max(now.end, last)
            now.cuts.append((start, end, placeholder))
            continue
        if now is not None:
            yield now
        now = _Word(first, last, [(start, end, placeholder)])
    if now is not None:
        yield now


def _pieces(looked: Looked, joined: JoinedText) -> Iterator[tuple[int, int, int, int, str]]:
    """Start and end of each piece, start and end of its segment, and its placeholder."""
    for one in looked.replacements:
        if one.placeholder is None:
            continue
        found = one.finding
        at = max(0, bisect_right(joined.starts, found.start) - 1)
        while at < len(joined.starts) and joined.starts[at] < found.end:
            low = joined.starts[at]
            high = low + len(joined.segments[at].text)
            start, end = _bare(looked.text, max(low, found.start), min(high, found.end))
            is_whole = low <= found.start and found.end <= high
            if start < end and (is_whole or end - start > 1) and any(map(str.isalnum, looked.text[start:end])):
                yield start, end, low, high, one.placeholder
            at += 1


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the space around it."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _around(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The word that a value is a part of; the value, where it is one or the word is endless."""
    first, last = start, end
    while first > low and is_solid(text[first - 1]) and is_solid(text[first]):
        first -= 1
    while last < high and is_solid(text[last]) and is_solid(text[last - 1]):
        last += 1
    return (first, last) if last - first - (end - start) <= _LONGEST else (start, end)


def is_solid(char: str) -> bool:
    """Whether it goes on with a word that it stands beside. Thai, Chinese and their like put no space between words."""
    return char.isalnum() and (char < "\u0e00" or "\u1e00" <= char < "\u2e80")
