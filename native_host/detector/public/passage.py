"""A span with the words around it: where a name may begin, go on and end there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from native_host.detector.public.words import Word, folded, words

# The longest name of the lists, in words.
MOST_WORDS = 8
_REACH_CHARS = 120


def _folded_words(line: str) -> frozenset[str]:
    return frozenset(folded(line).split())


# What may stand between two words of one name. A full stop only behind an initial or a title, or within a word (Node.js).
_WITHIN = re.compile(r"[ \u00a0]?[-'’‘ʼ.&/·・•=\u2010\u2011–—×!]?[ \u00a0]?")
_ABBREVIATED = frozenset({"st", "dr", "mr", "mrs", "ms", "mt", "sgt", "дж"})
# What may stand between two names.
_BETWEEN = re.compile(r"\s*[,;/&+|(–—、，；،\n][^\S\n]*\n?[^\S\n]*[\"'“”„«»(]?")
_AND = _folded_words(
    "and or vs versus und oder gegen et ou y o e ed i oraz lub en of og och eller ja a nebo és vagy si sau ve veya ile και "
    "и или та або й و أو ו או और या と 和 与 與 跟 及 및 와 과 dan atau và"
)
# What may stand before a name without being a part of it.
_BEFORE = _folded_words(
    "the a an der die das den dem des le la les l d el los las il lo gli i o os as de het een "
    "sir lord saint president emperor pope king queen president präsident papst kaiser könig königin"
)
# What a maker sets behind the name of a thing: "j7", "840 G8", "Pro Max".
_MODEL = re.compile(
    r"(?=[^\W_]*[0-9])[^\W_]{1,7}|[a-z]|pro|max|plus|ultra|mini|air|se|xl|xs|xr|lite|classic|touch|series|serie|gen|mk"
    r"|edition|turbo|sport|duo|neo|evo"
)
_MOST_MODEL_WORDS = 3
# What hangs on a name by an apostrophe: the genitive, and the cases of Turkish.
_AFTER = _folded_words("s in un nin nun e a ye ya i u yi yu de da te ta den dan ten tan la le yla yle")


class Passage:
    """The words of `text[start:end]`, from `first` to before `last`, and as many around them as a name may have."""

    def __init__(self, text: str, start: int, end: int) -> None:
        before = list(words(text, max(0, start - _REACH_CHARS), start))[1 - MOST_WORDS :]
        within = list(words(text, start, end))
        after = islice(words(text, end, min(len(text), end + _REACH_CHARS)), MOST_WORDS - 1)
        self._text = text
        self._words = [*before, *within, *after]
        self._goes_on = [_is_within_name(text, word, following) for word, following in pairwise(self._words)]
        self.first = len(before)
        self.last = len(before) + len(within)

    def starts(self) -> set[int]:
        """Where a name may begin that reaches into the span."""
        return {*range(max(0, self.first - MOST_WORDS + 1), self.first + 1), *self._behind_articles(self.first)}

    def names_from(self, start: int) -> Iterator[tuple[str, int]]:
        """What may be a name beginning with word `start`, each with the word before which it ends."""
        name = self._words[start].folded
        yield name, start + 1
        for index in range(start + 1, min(start + MOST_WORDS, len(self._words))):
            if not self._goes_on[index - 1]:
                return
            name = f"{name} {self._words[index].folded}"
            yield name, index + 1

    def behind_ending(self, end: int) -> int:
        """`end`, or the word behind what hangs there on a name: "'s"."""
        if end < len(self._words) and self._words[end].folded in _AFTER:
            gap = self._text[self._words[end - 1].end : self._words[end].start]
            return end + 1 if gap in {"'", "’", "‘", "ʼ"} else end
        return end

    def behind_model(self, end: int) -> Iterator[int]:
        """The words behind each of those that tell one thing of a name's from another: "Galaxy A55", "EliteBook 840 G8"."""
        for behind in range(end, min(end + _MOST_MODEL_WORDS, len(self._words))):
            if not self._goes_on[behind - 1] or not _MODEL.fullmatch(self._words[behind].folded):
                return
            yield behind + 1

    def next_starts(self, end: int) -> Iterator[int]:
        """Where the next name may begin when one ends before word `end`."""
        if end >= len(self._words):
            return
        if _BETWEEN.fullmatch(self._text, self._words[end - 1].end, self._words[end].start):
            yield end
            yield from self._behind_articles(end)
        if self._words[end].folded in _AND and end + 1 < len(self._words):
            yield end + 1
            yield from self._behind_articles(end + 1)

    def _behind_articles(self, index: int) -> Iterator[int]:
        """The two places behind words that may stand before a name: "the", "the emperor"."""
        for behind in (index, index + 1):
            if behind + 1 >= len(self._words) or self._words[behind].folded not in _BEFORE:
                return
            yield behind + 1


def _is_within_name(text: str, word: Word, following: Word) -> bool:
    gap = text[word.end : following.start]
    if gap == " ":
        return True
    if gap == ". ":
        return len(word.folded) == 1 or word.folded in _ABBREVIATED
    return _WITHIN.fullmatch(gap) is not None
