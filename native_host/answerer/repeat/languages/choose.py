"""Which language a request is in, by the small words that are of one alone."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.answerer.repeat.language import Language
from native_host.answerer.repeat.languages.english import ENGLISH
from native_host.answerer.repeat.languages.french import FRENCH
from native_host.answerer.repeat.languages.german import GERMAN
from native_host.answerer.repeat.languages.spanish import SPANISH

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH)
# More words than these, and of no language (or one word of one): they are of one that is not known here.
_FEWEST_FOR = (2, 6, 1_000_000)
_LATIN_END = "\u024f"  # Beyond it begin alphabets of which nothing is known here.


def language_of(words: Sequence[str]) -> tuple[Language | None, bool]:
    """None where it is none of the four; and whether that is sure. Names and keywords, which are of no language, count as
    English.
    """
    if sum(word[:1] > _LATIN_END for word in words) * 2 > len(words):
        return None, True
    counts = [(sum(word in language.marks for word in words), language) for language in LANGUAGES]
    best = max(count for count, _ in counts)
    if len(words) > _FEWEST_FOR[min(best, 2)]:
        begins = words[0] in ENGLISH.tasks or (words[0] in ENGLISH.heads and best > 0)
        if not begins:
            return None, True
    return next(language for count, language in counts if count == best), best > 1
