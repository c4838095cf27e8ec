"""What a copy puts in place of what: findings in joined texts, as pieces of the segments in which they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

from native_host.router.document_room import JoinedText
from native_host.router.files.search import Looked

_LONGEST = 150  # characters of a word around a value; a placeholder and the rest of such a word are one line anywhere
_SHORT = 3
_BESIDE = 24  # characters
_WORD = re.compile(r"[^\W_]+")


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
    within: list[str]
    """Values that are a part of a longer word here."""

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
    said = {word for looked in texts for one in looked.hidden for word in _WORD.findall((one.placeholder or "").lower())}
    for looked in texts:
        if looked.joined is None:
            continue
        text = looked.text
        for word in _words(text, list(_pieces(looked, looked.joined)), said):
            pairs.setdefault(text[word.start : word.end], word.replaced(text))
            anywhere |= {value for value in word.within if len(value) >= _SHORT}
    return Replacing(pairs, frozenset(anywhere))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A value, or the part of it that stands in one segment, from `low` to `high`."""

    start: int
    end: int
    low: int
    high: int
    placeholder: str


def _words(text: str, pieces: Sequence[_Piece], said: Set[str]) -> Iterator[_Word]:
    """`said`: the words of the placeholders."""
    now: _Word | None = None
    for number, one in enumerate(pieces):
        first, last = _around(text, one)
        within = [text[one.start : one.end]] if (first, last) != (one.start, one.end) else []
        if not within and _is_weak(text[first:last], said):
            low = max(one.low, now.end if now is not None else 0)
            high = min(one.high, pieces[number + 1].start if number + 1 < len(pieces) else len(text))
            first, last = _beside(text, one, low, high)
        if now is not None and first < now.end:
            now.end = max(now.end, last)
            now.cuts.append((one.start, one.end, one.placeholder))
            now.within += within
            continue
        if now is not None:
            yield now
        now = _Word(first, last, [(one.start, one.end, one.placeholder)], within)
    if now is not None:
        yield now


def _pieces(looked: Looked, joined: JoinedText) -> Iterator[_Piece]:
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
                yield _Piece(start, end, low, high, one.placeholder)
            at += 1


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the space around it."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _around(text: str, one: _Piece) -> tuple[int, int]:
    """The word that a value is a part of; the value, where it is one or the word is endless."""
    first, last = one.start, one.end
    while first > one.low and is_solid(text[first - 1]) and is_solid(text[first]):
        first -= 1
    while last < one.high and is_solid(text[last]) and is_solid(text[last - 1]):
        last += 1
    return (first, last) if last - first - (one.end - one.start) <= _LONGEST else (one.start, one.end)


def _is_weak(value: str, said: Set[str]) -> bool:
    """Whether it stands for many other things: an age is a number like any other, and a placeholder has words, too."""
    return (value.isascii() and len(value) < _SHORT) or (value.isdecimal() and len(value) <= _SHORT) or value.lower() in said


def _beside(text: str, one: _Piece, low: int, high: int) -> tuple[int, int]:
    """A value with the words beside it: there it is meant, and not wherever else the same stands."""
    before, after = text[max(low, one.start - _BESIDE) : one.start], text[one.end : min(high, one.end + _BESIDE)]
    if one.start - _BESIDE > low:  # Not half a word.
        before = before.partition(" ")[2]
    if one.end + _BESIDE < high:
        after = after.rpartition(" ")[0]
    left = next((at for at, char in enumerate(reversed(before)) if not char.isprintable()), len(before))
    right = next((at for at, char in enumerate(after) if not char.isprintable()), len(after))
    return _bare(text, one.start - left, one.end + right)


def is_solid(char: str) -> bool:
    """Whether it goes on with a word that it stands beside. Thai, Chinese and their like put no space between words."""
    return char.isalnum() and (char < "\u0e00" or "\u1e00" <= char < "\u2e80")
