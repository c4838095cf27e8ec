"""Whether the sentence around a value only asks for it, supposes it or denies it."""

from __future__ import annotations

import re

from native_host.answerer.fields.kinds import Kind
from native_host.answerer.fields.shapes import MONEY

_SENTENCE_START = re.compile(r"(?:[.!?](?=\s)|\n)")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n|$")
_SUPPOSED = re.compile(
    r"\b(?:if|unless|or more|or less|at least|at most|minimum|maximum|suppose\w*|wenn|falls|sofern|mindestens"
    r"|h\u00f6chstens|oder mehr|si|sauf"
    r"|au moins|au plus|ou plus|minimal|minimale|al menos|como m\u00ednimo|o m\u00e1s|m\u00ednimo)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|no longer|never|n't|nicht|nicht mehr|kein\w*|pas|plus|jamais|no|ya no|nunca)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_NEAR_CHARS = 400


def is_unreal(kind: Kind, text: str, start: int, end: int) -> bool:
    """Amounts in questions and conditions are none of the text's own; a day that is denied is not the day."""
    before = text[max(0, start - _NEAR_CHARS) : start]
    begins = max((hit.end() for hit in _SENTENCE_START.finditer(before)), default=0)
    if _DENIED.search(before[begins:]):
        return True
    if kind not in MONEY:
        return False
    ending = _SENTENCE_END.search(text, end, min(len(text), end + _NEAR_CHARS))
    stop = ending.end() if ending else end
    return text[end:stop].endswith("?") or _SUPPOSED.search(before[begins:] + text[start:stop]) is not None
