"""The text of an expression, in signs or in one language's words, as tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from native_host.answerer.specialists.arithmetic_phrases import OPERATORS, SCALES
from native_host.answerer.specialists.expression import Token
from native_host.answerer.specialists.reading_number_words import number_in_words, number_vocabulary
from native_host.answerer.specialists.reading_numerals import NUMERAL, DecimalSign, Language, read_numerals

_SIGNS = {
    **dict.fromkeys("*\u00d7\u00b7\u22c5\u2219", "*"),
    **dict.fromkeys("/\u00f7\u2215\u2044", "/"),
    "+": "+",
    **dict.fromkeys("-\u2212", "-"),
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
    "^": "^",
    "!": "!",
    "\u221a": "√2",
    "\u221b": "√3",
    "\u221c": "√4",
}
_SUPERSCRIPTS = {"\u00b2": 2, "\u00b3": 3}
_NUMERAL = re.compile(NUMERAL, re.ASCII)
_CROSS = re.compile(r"x(?:\d|\.\d| [\d.(\u221a])", re.ASCII)
_WORD = re.compile(r"[a-zß]+(?:-[a-zß]+)*")
_POWER_IN_ORDINALS = re.compile(r"to the (?P<n>\d{1,4})(?:st|nd|rd|th)(?: power)?(?![a-z])")
# A number that starts with a superfluous 0 is a code, a year or a phone number.
_CODE = re.compile(r"0\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Tokens:
    tokens: tuple[Token, ...]
    sign: DecimalSign | None
    has_operation: bool


@dataclass(frozen=True, slots=True)
class _Numeral:
    text: str
    scale: int = 0


def tokens_of(text: str, language: Language, *, may_group_by_spaces: bool) -> Tokens | None:
    """`text` is in lower case without accents. Null where one word or sign of it is not arithmetic."""
    found: list[Token | _Numeral] = []
    at = 0
    while at < len(text):
        if text[at] == " ":
            at += 1
            continue
        taken = _next(text, at, language, found)
        if taken is None:
            return None
        at = taken
    numerals = [item for item in found if isinstance(item, _Numeral)]
    if any(_CODE.match(item.text) or (" " in item.text and not may_group_by_spaces) for item in numerals):
        return None
    read = read_numerals([item.text for item in numerals], language)
    if read is None:
        return None
    values = iter(read.values)
    tokens = tuple(next(values) * 10**item.scale if isinstance(item, _Numeral) else item for item in found)
    return Tokens(tokens, read.sign, _has_operation(tokens))


def _has_operation(tokens: tuple[Token, ...]) -> bool:
    """A sign before the first number makes no calculation of it."""
    return any(isinstance(item, str) and item not in "()" and (at or item not in "+-") for at, item in enumerate(tokens))


def _next(text: str, at: int, language: Language, found: list[Token | _Numeral]) -> int | None:
    """Appends what stands at `at`; returns where it ends."""
    letter = text[at]
    if match := _NUMERAL.match(text, at):
        # "2nd", "5k" and "3d" are no numbers.
        after = text[match.end() : match.end() + 1]
        if (after.isalpha() and (after != "x" or match[0] == "0")) or after in ("_", "'"):
            return None
        found.append(_Numeral(match[0]))
        return match.end()
    if text.startswith("**", at):
        found.append("^")
        return at + 2
    if letter in _SIGNS:
        found.append(_SIGNS[letter])
        return at + 1
    if letter in ("\u2013", "\u2014"):
        # Without spaces a dash is a range: 3–5.
        if text[at - 1 : at] != " " or text[at + 1 : at + 2] != " ":
            return None
        found.append("-")
        return at + 1
    if letter in _SUPERSCRIPTS:
        found.extend(("^", Fraction(_SUPERSCRIPTS[letter])))
        return at + 1
    if match := _POWER_IN_ORDINALS.match(text, at):
        found.extend(("^", Fraction(int(match["n"]))))
        return match.end()
    return _next_word(text, at, language, found)


def _next_word(text: str, at: int, language: Language, found: list[Token | _Numeral]) -> int | None:
    # 2x + 3 has an unknown in it: a cross stands between numbers, with a space on both sides or on none.
    if _CROSS.match(text, at) and (text[at - 1 : at] == " ") == (text[at + 1] == " "):
        found.append("*")
        return at + 1
    for pattern, sign in _operators(language):
        if match := pattern.match(text, at):
            if sign.startswith("^ "):
                found.extend(("^", Fraction(int(sign[2:]))))
            else:
                found.append(sign.removeprefix("word") if text[match.end() : match.end() + 1] == "(" else sign)
            return match.end()
    word = _WORD.match(text, at)
    if word is None:
        return None
    scale = SCALES[language].get(word[0])
    if scale and found and isinstance(found[-1], _Numeral) and not found[-1].scale:
        found[-1] = _Numeral(found[-1].text, scale)
        return word.end()
    end = _end_of_number_words(text, at, language)
    value = number_in_words(text[at:end], language)
    if value is None:
        return None
    found.append(Fraction(value))
    return end


def _end_of_number_words(text: str, at: int, language: Language) -> int:
    """The end of the run of number words that starts at `at`, or of the word there if it is none of them."""
    vocabulary = number_vocabulary(language)
    end = at
    while match := _WORD.match(text, end):
        if not all(part in vocabulary for part in match[0].split("-")):
            return end if end > at else match.end()
        end = match.end()
        if text[end : end + 1] != " ":
            return end
        end += 1
    return end


@cache
def _operators(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """`x` stands between numbers only, where no letter follows it."""
    return tuple((re.compile(rf"(?:{source})(?![a-z])"), sign) for source, sign in OPERATORS[language])
