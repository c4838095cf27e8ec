"""Markings that open a text, a line or a sentence ("Confidential: ...", "... Do not distribute."), not talk about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.contract.findings import Topic, TopicName
from native_host.detector import marking_words as words
from native_host.detector.banners import LABEL, ORNAMENT
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern

# A full stop behind a single letter is an initial's ("L.A. Confidential"), so a sentence ends behind two characters.
_SENTENCE = r"[\pL\pN)\]\"'’”»%]{2}[.!?…][\"'”’)]?[ \t]+|[。！？]"
_DASH = r"[ \t]+(?:-{1,2}|[–—|/•·])[ \t]+|[ \t]*[–—|][ \t]*"
_LINE_END = r"[ \t\r]*(?:\n|\z)"
# In a pattern that is blind to case, so is the class of small letters.
_FULL_STOP = rf"[.!]+(?:{_LINE_END}|[\"”’)*_]*(?-i:\s+[^\s\p{{Ll}}]))|。"
_COLON = r"[ \t\x{00A0}\x{202F}]*:[*_]*(?:\s|\z)|："
_COMMA = r"[,;][ \t]+"


def _any(bodies: tuple[str, ...]) -> str:
    return "(?:" + "|".join(bodies) + ")"


_STRONG = _any(words.CONFIDENTIAL)
_WEAK = _any((words.CONFIDENTIAL_IN_CAPITALS, words.INTERNAL_IN_CAPITALS))
_RESTRICTION = _any(words.INTERNAL)
_EVERY = _any((_STRONG, _RESTRICTION, _WEAK))
_CLOSED = r"[*_\])}】]*"


def _opening(body: str, behind: str) -> Pattern:
    return Pattern(rf"(?m)(?:^{ORNAMENT}{LABEL}{ORNAMENT}|{_SENTENCE})(?P<value>{body}){_CLOSED}(?:{behind})")


_CHAIN = rf"(?:{_EVERY}{_CLOSED}(?:{_DASH}|{_FULL_STOP}|{_COMMA}|[ \t]+))?"
_PATTERNS = (
    (TopicName.MARKED_CONFIDENTIAL, _opening(_STRONG, rf"{_DASH}|{_COLON}|{_FULL_STOP}|{_COMMA}{_RESTRICTION}"), 0.9),
    (TopicName.MARKED_CONFIDENTIAL, _opening(_any(words.CONFIDENTIAL_DOCUMENT), rf"{_DASH}|{_COLON}|{_LINE_END}"), 0.9),
    (TopicName.MARKED_CONFIDENTIAL, _opening(words.CONFIDENTIAL_IN_CAPITALS, rf"(?:{_DASH}){_EVERY}|{_FULL_STOP}"), 0.9),
    (TopicName.MARKED_CONFIDENTIAL, Pattern(rf"(?m)^[ \t>]*(?P<value>[\[【(*]+{_STRONG}[\]】)*]+)[ \t]+\pL"), 0.9),
    # Behind the words with which a person hands a document over, only what is in capitals: "Summarise: CONFIDENTIAL - ...".
    (
        TopicName.MARKED_CONFIDENTIAL,
        Pattern(
            rf"[:：][ \t]+[\"“„«(\[*]*(?P<value>(?-i:(?:STRICTLY |HIGHLY )?CONFIDENTIAL|TOP SECRET|(?:STRENG )?VERTRAULICH"
            rf"|(?:STRICTEMENT )?CONFIDENTIEL|(?:ESTRICTAMENTE )?CONFIDENCIAL)){_CLOSED}(?:{_DASH}|{_COLON}|{_FULL_STOP})"
        ),
        0.9,
    ),
    (TopicName.INTERNAL_DOCUMENT, _opening(_CHAIN + _RESTRICTION, rf"{_DASH}|{_COLON}|{_FULL_STOP}|{_LINE_END}"), 0.85),
    (TopicName.INTERNAL_DOCUMENT, _opening(_any(words.INTERNAL_DOCUMENT), rf"{_DASH}|{_COLON}"), 0.85),
    (TopicName.INTERNAL_DOCUMENT, _opening(words.INTERNAL_IN_CAPITALS, rf"(?:{_DASH}){_EVERY}|{_FULL_STOP}"), 0.85),
)

# A question about the words, asked right behind them, and a field of that name in code.
_ABOUT = re.compile(
    r"[\s:.!,;–—|/-]*(?:(?:what|how|when|why)\b[^\n?.]{0,40}"
    r"\b(?:mean|means|say|translate|spell|spelled|pronounce|write one)\b"
    r"|(?:the )?(?:meaning|definition|etymology|synonyms?)\b|(?:an? )?(?:adjective|noun|adj\.)"
    r"|(?:was|wie)\b[^\n?.]{0,40}\b(?:heißt|bedeutet|übersetzt|schreibt|sagt)\b"
    r"|(?:que|qu['’]est-ce|comment)\b[^\n?.]{0,40}\b(?:signifie|traduit|traduire|veut dire)\b"
    r"|(?:qué|cómo)\b[^\n?.]{0,40}\b(?:significa|traduce|dice)\b)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"[ \t]*:[ \t]*(?:true|false|yes|no|on|off|null|none|nil|\d+|bool(?:ean)?|str(?:ing)?|int(?:eger)?|number"
    r"|[A-Za-z_]+[.(\[<][^\s]*)[ \t]*[,;}\])]*[ \t\r]*(?:[#/=|].*)?(?:\n|\Z)",
    re.IGNORECASE,
)


def opening_topics(encoded: Encoded) -> Iterator[Topic]:
    """The topics that the text's first words, or those of a line or a sentence, name."""

    def is_meant(start: int, end: int) -> bool:
        return not (_ABOUT.match(encoded.text, end) or _FIELD.match(encoded.text, end))

    for name, pattern, score in _PATTERNS:
        if next(pattern.spans(encoded, is_meant), None) is not None:
            yield Topic(name, score)
