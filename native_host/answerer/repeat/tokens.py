"""A request's line as tokens: words in lower case with their contractions undone, numbers, signs, quotations, literals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["word", "number", "sign", "quotation", "literal"]

_QUOTED = re.compile(r'"([^"\n]*)"|\u201c([^\u201d\n]*)\u201d|\u201e([^\u201c\u201d\n]*)[\u201c\u201d]|\u00ab([^\u00bb\n]*)\u00bb|`([^`\n]*)`'
                     r"|(?<!\w)'([^'\n]+)'(?!\w)")
# What a program or an address would care for, letter by letter.
_LITERAL = re.compile(r"[^\s\"`]*(?:\w[/\\=@_|~]|[/\\=@_|~]\w|\(\)|::|\w[(\[]\w|\w\.[a-z]\w*\b|\w[#+]{1,2}(?!\w)|\.[A-Za-z]{2,})[^\s\"`]*")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*['\u2019]?")
_SIGN = re.compile(r"[+*/=<>^%&\u00b0\u20ac$\u00a3#\u2212\u00d7\u00f7|~\\@_\[\]{}()-]")
_ENDS = ".,;:!?\u2026\u00bf\u00a1"
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_DROPPED_SIGNS = frozenset("()[]{}-")  # Between words they set apart and join; within numbers they are read with them.
_CASED = re.compile(r"[/\\=_(|]")


@dataclass(frozen=True, slots=True)
class Token:
    """`form` is what is compared. `article`: the one that stood before it, and was left out."""

    form: str = field(repr=False)
    raw: str = field(repr=False)
    kind: Kind = "word"
    article: str = ""
    is_first: bool = False

    @property
    def is_name(self) -> bool:
        return self.raw[:1].isupper() and not self.is_first


def tokens(line: str, contractions: Mapping[str, str]) -> list[Token]:
    """Of one line. Punctuation between words is left out, a minus before a number and every sign of arithmetic are not."""
    return [*_tokens(line.replace("\u2019", "'").replace("\u00a0", " "), contractions)]


def _tokens(line: str, contractions: Mapping[str, str]) -> Iterator[Token]:
    at, is_first = 0, True
    while at < len(line):
        match, made = _next(line, at, contractions)
        for form, raw, kind in made:
            yield Token(form, raw, kind, is_first=is_first)
        if made:
            is_first = False
        elif line[at] in ".!?":
            is_first = True
        at = match
    return


def _next(line: str, at: int, contractions: Mapping[str, str]) -> tuple[int, list[tuple[str, str, Kind]]]:
    """Where to go on, and what was found."""
    if quoted := _QUOTED.match(line, at):
        inside = next(group for group in quoted.groups() if group is not None).strip()
        if re.fullmatch(r"[^\W\d_]+", inside):  # One word is the same word with the marks and without.
            return quoted.end(), [(inside.lower(), inside, "word")]
        return quoted.end(), [(inside, inside, "quotation")]
    starts = at == 0 or line[at - 1].isspace() or line[at - 1] in "(,;"
    if starts and (literal := _LITERAL.match(line, at)):
        raw = literal[0].rstrip(_ENDS)
        if raw:
            return at + len(raw), [(raw if _CASED.search(raw) else raw.lower(), raw, "literal")]
    if number := _NUMBER.match(line, at):
        value = number[0]
        plain = value.replace(",", "") if _THOUSANDS.fullmatch(value) else value
        before = line[at - 1] if at else " "
        is_minus = before in "-\u2212" and (at < 2 or not line[at - 2].isalnum())
        return number.end(), [(("-" if is_minus else "") + plain, value, "number")]
    if word := _WORD.match(line, at):
        raw = word[0].rstrip("'") if not word[0].lower().endswith("s'") else word[0]
        return at + len(word[0]), _words(raw, contractions)
    if (sign := _SIGN.match(line, at)) and not _joins(line, at):
        return sign.end(), [(sign[0].replace("\u2212", "-"), sign[0], "sign")]
    return at + 1, []


def _joins(line: str, at: int) -> bool:
    """Whether the sign sets words apart or joins them, and says nothing of its own."""
    if line[at] not in _DROPPED_SIGNS:
        return False
    around = line[max(0, at - 2) : at] + line[at + 1 : at + 3]
    return line[at] != "-" or not (any(c.isdigit() for c in around) or "=" in line)


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
    ("jusqu'", "jusque"), ("lorsqu'", "lorsque"), ("puisqu'", "puisque"), ("qu'", "que"), ("l'", "le"), ("d'", "de"),
    ("j'", "je"), ("m'", "me"), ("t'", "te"), ("s'", "se"), ("n'", "ne"), ("c'", "ce"),
)
