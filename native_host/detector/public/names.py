"""Whether a stretch of a text names somebody or something that everyone knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from native_host.detector.public.known import known_names
from native_host.detector.public.words import Word, cuts_a_word, folded, words

# The longest name of the lists, in words.
MOST_WORDS = 8
_REACH_CHARS = 120
_SHORTEST_WITHOUT_GENITIVE = 4


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
# What hangs on a name by an apostrophe: the genitive, and the cases of Turkish.
_AFTER = _folded_words("s in un nin nun e a ye ya i u yi yu de da te ta den dan ten tan la le yla yle")


class PublicNames:
    """The names of the lists, read at the first question.

    A list says what a name may mean, not what it means in this text: "Amazon" is a company and a river, "Lincoln" a
    president, a city and somebody's dog. Whoever drops a finding looks at what stands around it as well.
    """

    @cached_property
    def _known(self) -> frozenset[str]:
        return known_names()

    def covers(self, text: str, start: int, end: int) -> bool:
        """Whether `text[start:end]` is a public name, a part of a longer one there, or several in a row.

        Case, accents, quotes, a leading article or title and a genitive's ending make no difference: "the Beatles'",
        "Kasparovs", "“Anna Karenina”". "Gates" is public in "Bill Gates", "Google" in "Google Cloud Storage", and so are
        "Marx, Engels and Lenin", and the end of one name with the beginning of the next. Between two names stands an
        "and" of some language, a comma, a slash or the like.

        A span that begins or ends inside a word is not public. Time grows with the span, not with the text.
        """
        if cuts_a_word(text, start) or cuts_a_word(text, end):
            return False
        before = list(words(text, max(0, start - _REACH_CHARS), start))
        within = list(words(text, start, end))
        after = list(words(text, end, end + _REACH_CHARS))
        return bool(within) and self._are_names(text, [*before, *within, *after], len(before), len(before) + len(within))

    def _are_names(self, text: str, all_words: Sequence[Word], first: int, last: int) -> bool:
        """Whether names with no more than joints between them reach from word `first`, or before it, to `last` or beyond."""
        starts = {*range(max(0, first - MOST_WORDS + 1), first + 1), *_behind_articles(all_words, first)}
        tried: set[int] = set()
        while starts:
            start = starts.pop()
            tried.add(start)
            for end in self._ends(text, all_words, start):
                if end >= last:
                    return True
                if end > first:
                    starts.update(next_start for next_start in _next(text, all_words, end) if next_start not in tried)
        return False

    def _ends(self, text: str, all_words: Sequence[Word], start: int) -> Iterator[int]:
        """Where the names end that begin with word `start`, each with its genitive."""
        name = ""
        for index in range(start, min(start + MOST_WORDS, len(all_words))):
            if index > start and not _is_within_name(text, all_words[index - 1], all_words[index]):
                return
            name = f"{name} {all_words[index].folded}" if name else all_words[index].folded
            if name in self._known or self._is_genitive(name):
                yield index + 1
                if _hangs_on(text, all_words, index + 1):
                    yield index + 2

    def _is_genitive(self, name: str) -> bool:
        return name[-1] == "s" and len(name) > _SHORTEST_WITHOUT_GENITIVE and name[:-1] in self._known


def _is_within_name(text: str, word: Word, following: Word) -> bool:
    gap = text[word.end : following.start]
    if gap == ". ":
        return len(word.folded) == 1 or word.folded in _ABBREVIATED
    return _WITHIN.fullmatch(gap) is not None and "! " not in gap


def _hangs_on(text: str, all_words: Sequence[Word], index: int) -> bool:
    if index >= len(all_words) or all_words[index].folded not in _AFTER:
        return False
    return text[all_words[index - 1].end : all_words[index].start] in {"'", "’", "‘", "ʼ"}


def _next(text: str, all_words: Sequence[Word], end: int) -> Iterator[int]:
    """Where the next name may begin, when one ends before word `end`."""
    if end >= len(all_words):
        return
    joined = _BETWEEN.fullmatch(text, all_words[end - 1].end, all_words[end].start) is not None
    if joined:
        yield end
        yield from _behind_articles(all_words, end)
    if all_words[end].folded in _AND:
        yield end + 1
        yield from _behind_articles(all_words, end + 1)


def _behind_articles(all_words: Sequence[Word], index: int) -> Iterator[int]:
    """The two places behind words that may stand before a name: "the", "the emperor"."""
    for behind in (index, index + 1):
        if behind + 1 >= len(all_words) or all_words[behind].folded not in _BEFORE:
            return
        yield behind + 1
