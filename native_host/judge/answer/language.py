"""Which language a text is in, by its function words; and which one a request asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.judge.answer.function_words import BY_LANGUAGE

_LEAST_WORDS = 3
_NAMES = {
    "en": r"english|englisch\w*|anglais|inglés|inglese|inglês",
    "de": r"german|deutsch\w*|allemand|alemán|tedesco|alemão",
    "fr": r"french|französisch\w*|français|francés|francese|francês",
    "es": r"spanish|spanisch\w*|espagnol|español|castellano|spagnolo|espanhol",
    "it": r"italian|italienisch\w*|italien|italiano",
    "pt": r"portuguese|portugiesisch\w*|portugais|portugués|português",
    "nl": r"dutch|niederländisch\w*|néerlandais|neerlandés|holandés",
    "pl": r"polish|polnisch\w*|polonais|polaco",
}
_LEAD = r"(?:in|into|to|auf|ins|en|vers|al|a|in\s+das|nach)"
_ASKED = {code: re.compile(rf"\b{_LEAD}\s+(?:{names})\b", re.IGNORECASE) for code, names in _NAMES.items()}
_SCRIPTS = (("ja", "\u3040", "\u30ff"), ("zh", "\u4e00", "\u9fff"), ("ru", "\u0400", "\u04ff"), ("ar", "\u0600", "\u06ff"))
_SPECIAL = {"de": "ßäöü", "fr": "çèêàœù", "es": "ñ¿¡áíóú", "pl": "łżźśćń", "pt": "ãõ"}


def shares(words: Sequence[str], text: str) -> dict[str, float]:
    """For each language the share of the words that are its function words; letters of its own count a little."""
    for code, low, high in _SCRIPTS:
        if text and sum(low <= letter <= high for letter in text[:400]) > 0.25 * min(len(text), 400):
            return {code: 1.0}
    some = words[:400]
    found = {code: sum(word in held for word in some) / max(1, len(some)) for code, held in BY_LANGUAGE.items()}
    for code, letters in _SPECIAL.items():
        found[code] += min(0.1, 0.03 * sum(letter in letters for letter in text[:1000]))
    return found


def language_of(words: Sequence[str], text: str) -> str | None:
    """Null where too little is said, or where two languages are as likely."""
    found = sorted(((share, code) for code, share in shares(words, text).items()), reverse=True)
    if found[0][0] >= 1.0:
        return found[0][1]
    second = found[1][0] if len(found) > 1 else 0.0
    return found[0][1] if len(words) >= _LEAST_WORDS and found[0][0] > 0.12 and found[0][0] > second * 1.15 else None


def asked_language(instruction: str) -> str | None:
    """The language that the request names for its answer."""
    return next((code for code, pattern in _ASKED.items() if pattern.search(instruction)), None)
