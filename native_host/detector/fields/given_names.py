"""Common given names of all languages together, as `folded` spells them."""

from __future__ import annotations

from native_host.detector.fields import (
    arabic,
    dutch,
    english,
    french,
    german,
    hindi,
    italian,
    polish,
    portuguese,
    russian,
    spanish,
    turkish,
)
from native_host.detector.public.words import folded

_LANGUAGES = (english, german, french, spanish, italian, portuguese, dutch, polish, turkish, russian, arabic, hindi)
# Names that are as often a word, a place or a thing.
_ALSO_WORDS = {
    "can",
    "will",
    "art",
    "ai",
    "jet",
    "may",
    "mark",
    "bill",
    "guy",
    "jean",
    "virginia",
    "jordan",
    "paris",
    "sultan",
    "son",
}
GIVEN_NAMES = frozenset(folded(name) for language in _LANGUAGES for name in language.GIVEN_NAMES) - _ALSO_WORDS
