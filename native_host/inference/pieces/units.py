"""A text cut into units: words, numbers, single characters of scripts without spaces, symbols. Offsets are code points."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

# Han, kana, Hangul, Thai, Lao, Khmer, Myanmar: a name there may begin and end anywhere, so each character is a unit.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f"
)


class Kind(IntEnum):
    WORD = 0
    NUMBER = 1
    CHARACTER = 2  # of a script without spaces
    SYMBOL = 3  # or a run of four and more of the same


class Gap(IntEnum):
    """What stands before a unit."""

    NOTHING = 0
    SPACE = 1
    TAB = 2
    LINE = 3
    BLANK_LINE = 4


class Unit(NamedTuple):  # A text has thousands: a data class takes four times as long to make.
    start: int
    end: int
    kind: Kind
    gap: Gap


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Made on first use: the marks of all scripts (vowel signs, accents) are looked up once, 10 ms."""
    marks = "".join(chr(c) for c in range(0x300, 0xFFFF) if unicodedata.category(chr(c)) in ("Mn", "Mc"))
    inside = re.escape(marks) + "\u00ad\u200c\u200d"  # Soft hyphen and joiners stand inside words.
    letter = rf"[^\W\d_{_UNSPACED}]"
    return re.compile(
        rf"(?P<w>{letter}(?:{letter}|[{inside}])*)|(?P<d>\d+)|(?P<u>[{_UNSPACED}][{inside}]*)|(?P<s>(?P<one>[^\w\s]|_)(?:(?P=one){{3,}})?)|(?P<o>\S)"
    )


_KINDS = {"w": Kind.WORD, "d": Kind.NUMBER, "u": Kind.CHARACTER, "s": Kind.SYMBOL, "o": Kind.SYMBOL}


def units(text: str) -> Iterator[Unit]:
    """Everything that is no white space, in order, each character in exactly one unit."""
    end = 0
    for found in _pattern().finditer(text):
        name = found.lastgroup or "o"
        start = found.start()
        gap = _gap(text, end, start) if start > end or not end else Gap.NOTHING
        end = found.end()
        yield Unit(start, end, _KINDS[name if name != "one" else "s"], gap)


def _gap(text: str, start: int, end: int) -> Gap:
    if start == 0:
        return Gap.LINE
    between = text[start:end]
    lines = between.count("\n") or between.count("\r")
    if lines:
        return Gap.BLANK_LINE if lines > 1 else Gap.LINE
    return Gap.TAB if "\t" in between else Gap.SPACE
