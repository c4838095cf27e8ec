"""Words that must stand near a value: what `Rule.context` means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

# Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar: words there are not set apart by spaces.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BEGIN = r"(?<![^\W_])"
_END = r"(?![^\W_])"


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script that sets no spaces between words."""
    return _UNSPACED.match(character) is not None


class Context:
    """Whole words, in any case, within so many characters before or after a value.

    The standard library's `re` is safe here: it only ever reads a slice of a bounded length, and the pattern is an
    alternation of plain words.
    """

    __slots__ = ("_after", "_before", "_pattern", "literals")

    def __init__(self, words: Sequence[str], before: int, after: int) -> None:
        self._before = before
        self._after = after
        self._pattern = _alternation(tuple(words))
        self.literals = tuple(max(word.lower().split(), key=len) for word in words)

    def is_near(self, text: str, start: int, end: int) -> bool:
        """Whether one of the words stands near `start`..`end` of `text`."""
        if self._pattern.search(text, max(0, start - self._before), start):
            return True
        return self._after > 0 and self._pattern.search(text, end, end + self._after) is not None


@lru_cache(maxsize=1024)
def _alternation(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted({word.lower() for word in words}, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(whole_word, longest_first)), re.IGNORECASE)


def whole_word(word: str) -> str:
    """The standard library's pattern for one word or phrase that is not part of a longer word."""
    body = r"\s+".join(re.escape(part) for part in word.split())
    begin = "" if _UNSPACED.match(word[0]) or not word[0].isalnum() else _BEGIN
    end = "" if _UNSPACED.match(word[-1]) or not word[-1].isalnum() else _END
    return begin + body + end
