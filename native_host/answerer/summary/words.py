"""The words of a text that carry meaning, cut to stems; Chinese, Japanese and Korean as pairs of letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from native_host.answerer.summary.stop_words import STOP_WORDS

_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
# Cutting words to their first letters finds as much as grammars do, in every language (McNamee & Mayfield 2004).
_STEM_CHARS = 6


def words(text: str) -> list[str]:
    """In lower case, stop words included."""
    return [hit[0].lower().replace("\u2019", "'") for hit in _WORD.finditer(text)]


def content_stems(text: str) -> list[str]:
    """Stems of all words but stop words, in the text's order; numbers stay whole."""
    found: list[str] = []
    for word in words(text):
        if _EAST_ASIAN.search(word):
            for run in _EAST_ASIAN.findall(word):
                found += [run[n : n + 2] for n in range(len(run) - 1)] or [run]
        elif word not in STOP_WORDS and (len(word) > 1 or word.isdigit()):
            found.append(stem(word))
    return found


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """`word` in lower case, without accents and elisions, cut short; a number as it is."""
    if any(letter.isdigit() for letter in word):
        return word
    bare = re.sub(r"^(?:[ldjcmnst]|qu)'|'s$", "", word)
    letters = unicodedata.normalize("NFD", bare)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))[:_STEM_CHARS]
