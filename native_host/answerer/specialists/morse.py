"""Morse code both ways: the letters, figures and signs of ITU-R M.1677-1."""

from __future__ import annotations

import re

_TABLE = (
    "A.- B-... C-.-. D-.. E. F..-. G--. H.... I.. J.--- K-.- L.-.. M-- N-. O--- P.--. Q--.- R.-. S... T- U..- V...- W.--"
    " X-..- Y-.-- Z--.. 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. 0-----"
)
_SIGNS = {
    ".": ".-.-.-",
    ",": "--..--",
    ":": "---...",
    "?": "..--..",
    "'": ".----.",
    "-": "-....-",
    "/": "-..-.",
    "(": "-.--.",
    ")": "-.--.-",
    '"': ".-..-.",
    "=": "-...-",
    "+": ".-.-.",
    "@": ".--.-.",
}
_CODES = {entry[0]: entry[1:] for entry in _TABLE.split(" ")} | _SIGNS
_LETTERS = {code: letter for letter, code in _CODES.items()}
_DOTS_AND_DASHES = str.maketrans(
    {"\u00b7": ".", "\u2022": ".", "\u2013": "-", "\u2014": "-", "\u2212": "-", "_": "-", "|": "/"}
)
_MORSE = re.compile(r"[.\-/ \n]+")
_WORD_END = re.compile(r" *[/\n]+ *| {3,}")


def morse_encode(text: str) -> str | None:
    """Letters apart by a blank, words by " / ". Null for a letter that the recommendation does not have."""
    words = [[_CODES.get(letter) for letter in word.upper()] for word in text.replace("\u2019", "'").split()]
    if not words or any(code is None for word in words for code in word):
        return None
    return " / ".join(" ".join(code for code in word if code) for word in words)


def morse_decode(text: str) -> str | None:
    """Words apart by a slash, a line break or three blanks. In capitals: the code has no others."""
    bare = text.strip().translate(_DOTS_AND_DASHES)
    if _MORSE.fullmatch(bare) is None:
        return None
    words = [[_LETTERS.get(code) for code in word.split()] for word in _WORD_END.split(bare) if word]
    if not words or any(letter is None for word in words for letter in word):
        return None
    return " ".join("".join(letter for letter in word if letter) for word in words)
