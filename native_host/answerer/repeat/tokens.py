"""A request's line as tokens: words in lower case with their contractions undone, numbers, signs, quotations, literals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Kind = Literal["word", "number", "sign", "quotation", "literal"]

_QUOTED = re.compile(
    r'"([^"\n]*)"|\u201c([^\u201d\n]*)\u201d|\u201e([^\u201c\u201d\n]*)[\u201c\u201d]|\u00ab([^\u00bb\n]*)\u00bb|`([^`\n]*)`'
    r"|(?<!\w)'([^'\n]+)'(?!\w)"
)
# What a program or an address would care for, letter by letter.
_LITERAL = re.compile(
    r"[^\s\"`]*(?:\w[/\\=@_|~]|[/\\=@_|~]\w|\(\)|::|\w[(\[]\w|\w\.[a-z]\w*\b|\w[#+]{1,2}(?!\w)|\.[A-Za-z]{2,})[^\s\"`]*"
)
_NUMBER = re.compile(r"(?:\d+(?:[.,:]\d+)*|(?<![\w.])\.\d+)")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*['\u2019]?")
_ENDS = ".,;:!?\u2026\u00bf\u00a1"
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_PUNCTUATION = frozenset(_ENDS + "'\"\u2018\u2019\u201c\u201d\u201e\u201a\u00ab\u00bb`")
_BRACKETS = frozenset("()[]{}")
_DASHES = "-\u2010\u2011\u2013\u2014\u2212"
_ARITHMETIC = re.compile(r"[+*/=<>^\u00d7\u00f7\u2264\u2265\u2260\u221a]|\d\s*[-\u2212]\s*\d")
_CASED = re.compile(r"[/\\=_(|]")


@dataclass(frozen=True, slots=True)
class Token:
    """`form` is what is compared. `article`: the one that stood before it, and was left out."""

    form: str = field(repr=False)
    raw: str = field(repr=False)
    kind: Kind = "word"
    article: str = ""
    is_first: bool = False
    after_comma: bool = False

    @property
    def is_name(self) -> bool:
        return self.raw[:1].isupper() and not self.is_first


def tokens(line: str, contractions: Mapping[str, str], *, groups: bool = True) -> list[Token]:
    """Of one line. Punctuation between words is left out, a minus before a number and every sign of arithmetic are not.

    `groups`: whether a comma parts a number's thousands.
    """
    plain = line.replace("\u2019", "'").replace("\u00a0", " ")
    found = [*_tokens(plain, contractions)]
    if not groups:
        return found
    return [
        replace(one, form=one.form.replace(",", "")) if _THOUSANDS.fullmatch(one.form.lstrip("-")) else one for one in found
    ]


def _tokens(line: str, contractions: Mapping[str, str]) -> Iterator[Token]:
    at, is_first, after_comma = 0, True, False
    while at < len(line):
        match, made = _next(line, at, contractions)
        for form, raw, kind in made:
            yield Token(form, raw, kind, is_first=is_first, after_comma=after_comma)
            after_comma = False
        if made:
            is_first = False
        elif line[at] in ",:":
            after_comma = True
        elif line[at] in ".!?":
            is_first = True
        at = match
    return


def _next(line: str, at: int, contractions: Mapping[str, str]) -> tuple[int, list[tuple[str, str, Kind]]]:
    """Where to go on, and what was found."""
    if quoted := _QUOTED.match(line, at):
        inside = next(group for group in quoted.groups() if group is not None).strip()
        # One word is the same word with the marks and without, but for code, which has its own case, and for letters.
        if line[at] != "`" and re.fullmatch(r"[^\W\d_]{2,}", inside):
            return quoted.end(), [(inside.lower(), inside, "word")]
        return quoted.end(), [(inside, inside, "quotation")]
    starts = at == 0 or line[at - 1].isspace() or line[at - 1] in "(,;"
    if starts and (literal := _LITERAL.match(line, at)):
        raw = literal[0].rstrip(_ENDS)
        if raw:
            return at + len(raw), [(raw if _CASED.search(raw) else raw.lower(), raw, "literal")]
    if number := _NUMBER.match(line, at):
        value = number[0]
        before = line[at - 1] if at else " "
        is_minus = before in "-\u2212" and (at < 2 or not line[at - 2].isalnum())
        return number.end(), [(("-" if is_minus else "") + value, value, "number")]
    if word := _WORD.match(line, at):
        raw = word[0].rstrip("'") if not word[0].lower().endswith("s'") else word[0]
        return at + len(word[0]), _words(raw, contractions)
    sign = line[at]
    if sign.isspace() or _says_nothing(line, at):
        return at + 1, []
    return at + 1, [("-" if sign in _DASHES else sign, sign, "sign")]


def _says_nothing(line: str, at: int) -> bool:
    """Punctuation, and what joins words or sets them apart. In arithmetic brackets count, and "5!" is not 5."""
    sign, before, after = line[at], line[at - 1 : at], line[at + 1 : at + 2]
    if sign == "!":
        return not (before.isdigit() or before == ")")
    if sign in _DASHES:
        return before.isalpha() and after.isalpha()
    if sign in _BRACKETS:
        return _ARITHMETIC.search(line) is None
    return sign in _PUNCTUATION


def _words(raw: str, contractions: Mapping[str, str]) -> list[tuple[str, str, Kind]]:
    lower = raw.lower()
    if lower in contractions:
        parts = contractions[lower].split()
        return [(part, raw if index == 0 else part, "word") for index, part in enumerate(parts)]
    if lower.endswith("'s"):
        return [(lower[:-2], raw[:-2], "word"), ("'s", "'s", "word")]
    if lower.endswith("s'"):
        return [(lower[:-1], raw[:-1], "word"), ("'s", "'s", "word")]
    for elided, whole in _ELIDED:
        if lower.startswith(elided) and "'" in contractions.get("'", ""):
            return [(whole, raw[: len(elided)], "word"), (lower[len(elided) :], raw[len(elided) :], "word")]
    return [(lower, raw, "word")]


# French: the letter before an apostrophe is a word of its own.
_ELIDED = (
    ("jusqu'", "jusque"),
    ("lorsqu'", "lorsque"),
    ("puisqu'", "puisque"),
    ("qu'", "que"),
    ("l'", "le"),
    ("d'", "de"),
    ("j'", "je"),
    ("m'", "me"),
    ("t'", "te"),
    ("s'", "se"),
    ("n'", "ne"),
    ("c'", "ce"),
)
