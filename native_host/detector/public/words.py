"""Names as they are compared: cut into words, in small letters, without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Letters and digits, and the signs above, below and beside letters, which Python does not count among them.
_SIGNS = (
    r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e"
    r"\u102b-\u103e\u17b4-\u17d3\u200c\u200d\u3099\u309a"
)
_LETTER = rf"[^\W_]|[{_SIGNS}]"
_BETWEEN_WORDS = re.compile(rf"[^\w{_SIGNS}+#\n]+|_+")
# Written without spaces: each is a word of its own.
_ALONE = r"[\u3041-\u3096\u3400-\u4dbf\u4e00-\u9fff]"
_ASCII_BETWEEN_WORDS = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in "+#\n"}
_ALONE_WORD = re.compile(_ALONE)
_WORD = re.compile(rf"{_ALONE}|(?:(?!{_ALONE})(?:{_LETTER}))+(?:\+\+|#)?")
# Where a word may go on without a space: what stands beside a span then says nothing of its being cut out of a word.
_UNSPACED = re.compile(rf"{_ALONE}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u30a0-\u30ff\uac00-\ud7af]")
_MARKS = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d]+")
# Letters that Unicode does not take for another with an accent.
_ALIKE = (("ł", "l"), ("ø", "o"), ("đ", "d"), ("ð", "d"), ("æ", "ae"), ("œ", "oe"), ("ı", "i"), ("þ", "th"))


class Word(NamedTuple):
    start: int
    end: int
    folded: str


def folded(text: str) -> str:
    """`text` in small letters and without accents."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold())))
    for letter, alike in _ALIKE:
        text = text.replace(letter, alike)
    return text


def words(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of `text[start:end]`."""
    for match in _WORD.finditer(text, start, end):
        yield Word(match.start(), match.end(), folded(match[0]))


def spaced(text: str) -> str:
    """A folded text, line by line, with one space between its words: what `key` makes of a name, for many at once."""
    if not text.isascii():
        return _BETWEEN_WORDS.sub(" ", _ALONE_WORD.sub(r" \g<0> ", text))
    text = text.translate(_ASCII_BETWEEN_WORDS)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def key(name: str) -> str:
    """The one spelling under which a name is kept and looked for."""
    return " ".join(word.folded for word in words(name, 0, len(name)))


def cuts_a_word(text: str, position: int) -> bool:
    """Whether `position` lies inside a word."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    return all(re.fullmatch(_LETTER, sign) and not _UNSPACED.match(sign) for sign in (before, after))
