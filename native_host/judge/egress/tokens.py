"""A text as words: runs of letters, runs of digits, single other characters, single characters of scripts without spaces."""

from __future__ import annotations

import re
from typing import NamedTuple

from native_host.contract.entities import Entity

NO_GAP, SPACE, LINE, START = range(4)
LONGEST_WORD = 40  # code points; what is longer is read in pieces, so that no word costs more than its length

# Scripts that write without spaces: kana, Han, Thai, Lao, Myanmar, Khmer.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0962\u0963\u09bc-\u09cd"
_LABELS = "|".join(sorted((entity.value for entity in Entity), key=len, reverse=True))
_TOKEN = re.compile(
    rf"(?P<placeholder>\[(?:{_LABELS})_[0-9]{{1,7}}\])"
    rf"|[{_UNSPACED}]"
    rf"|(?:[^\W\d_{_UNSPACED}]|[{_MARKS}]){{1,{LONGEST_WORD}}}"
    rf"|\d{{1,{LONGEST_WORD}}}"
    rf"|[^\w\s]|_"
)


class Token(NamedTuple):
    """`start`, `end`: code points of the text. `gap`: what stands before it."""

    word: str
    start: int
    end: int
    gap: int
    is_placeholder: bool


def tokens(text: str) -> list[Token]:
    """In one pass over the text. A placeholder is one token whose word is its label: "[PERSON]"."""
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if not found:
            gap = START
        elif start == last:
            gap = NO_GAP
        else:
            gap = LINE if "\n" in text[last:start] else SPACE
        is_placeholder = match.lastgroup == "placeholder"
        word = match.group()
        found.append(Token(word[: word.rindex("_")] + "]" if is_placeholder else word, start, end, gap, is_placeholder))
        last = end
    return found
