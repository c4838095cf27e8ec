"""Reads one placeholder at one place of a text, in any spelling a model gives it. Bounded: never looks far ahead.

Accepted: any case; space, hyphen or nothing for the underscore; backslash escapes; HTML entities; full-width, curly,
angle and corner brackets, or none. A spelling without brackets must be in capitals or keep its underscores, because
"Location 1" is also an ordinary heading. Parentheses, backticks and bold around it belong to the text and stay.
"""

from __future__ import annotations

from dataclasses import dataclass

from native_host.redactor.placeholder import LABELS, LONGEST_NUMBER, PREFIXES, WORD_ENDS, Name

BRACKETS: tuple[tuple[str, str], ...] = (
    ("\\[", "\\]"),
    ("[", "]"),
    ("［", "］"),
    ("【", "】"),
    ("〔", "〕"),
    ("{", "}"),
    ("<", ">"),
    ("&#91;", "&#93;"),
    ("&#x5b;", "&#x5d;"),
    ("&lsqb;", "&rsqb;"),
    ("&lbrack;", "&rbrack;"),
    ("&lt;", "&gt;"),
)
_UNDERSCORES = ("_", "\\_", "\\\\_", "&#95;", "&#x5f;", "&lowbar;", "＿")
_SEPARATORS = (*_UNDERSCORES, " ", "\u00a0", "&nbsp;", "-", "\\-", "\u2010", "\u2011", "\u2013")
_EMPHASIS = ("**", "__", "*", "`")
_MOST_SEPARATORS = 2


class NeedMore(Exception):
    """The text ends where a placeholder may still go on; a stream holds back from here."""


@dataclass(frozen=True, slots=True)
class Token:
    """`[start, end)` of the text is a spelling of `name`."""

    start: int
    end: int
    name: Name
    has_brackets: bool
    is_like_ours: bool  # false for spellings that are also ordinary words ("person 1")


def read_token(text: str, start: int, is_final: bool) -> Token | None:
    """The placeholder at exactly `start`; raises NeedMore when only the end of the text leaves it open."""
    for opening, closing in BRACKETS:
        if _one_of(text, start, (opening,), is_final):
            return _read_bracketed(text, start, (opening, closing), is_final)
    if text[start : start + 1].isascii() and text[start : start + 1].isalpha():
        return _read_bare(text, start, is_final)
    return None


def _read_bracketed(text: str, start: int, pair: tuple[str, str], is_final: bool) -> Token | None:
    at = start + len(pair[0])
    at += _one_of(text, at, (" ",), is_final)
    at += _one_of(text, at, _EMPHASIS, is_final)
    body = read_body(text, at, is_final)
    if body is None:
        return None
    at = body.end + _one_of(text, body.end, _EMPHASIS, is_final)
    at += _one_of(text, at, (" ",), is_final)
    closed = _one_of(text, at, (pair[1],), is_final)
    return Token(start, at + closed, body.name, True, True) if closed else None


def _read_bare(text: str, start: int, is_final: bool) -> Token | None:
    before = text[start - 1 : start]
    if before and before.isascii() and (before.isalnum() or before == "_"):
        return None
    body = read_body(text, start, is_final)
    if body is None:
        return None
    after = text[body.end : body.end + 1]
    if not after and not is_final:
        raise NeedMore
    if after and (after == "_" or after.isdecimal() or (after.isascii() and after.isalpha())):
        return None
    return Token(start, body.end, body.name, False, body.is_capital or body.is_underscored)


@dataclass(frozen=True, slots=True)
class _Body:
    end: int
    name: Name
    is_capital: bool
    is_underscored: bool


def read_body(text: str, start: int, is_final: bool) -> _Body | None:
    """Label, separators and number at `start`, without brackets and without a look at the neighbours."""
    at, squeezed, separators, plain = start, "", 0, True
    letters_from = start
    while True:
        if at >= len(text) and not is_final:
            raise NeedMore
        char = text[at : at + 1]
        if char and char.isascii() and char.isalpha():
            squeezed, separators = squeezed + char.upper(), 0
            if squeezed not in PREFIXES:
                return None
            at += 1
        elif char.isdecimal() and squeezed in LABELS:
            return _read_number(
                text, at, is_final, (LABELS[squeezed], text[letters_from:at].isupper(), plain and separators > 0)
            )
        elif squeezed in WORD_ENDS and separators < _MOST_SEPARATORS:
            length = _one_of(text, at, _SEPARATORS, is_final)
            if not length:
                return None
            plain = plain and text[at : at + length].lower() in _UNDERSCORES
            at, separators = at + length, separators + 1
        else:
            return None


def _read_number(text: str, start: int, is_final: bool, seen: tuple[str, bool, bool]) -> _Body | None:
    end = start
    while end < len(text) and end - start <= LONGEST_NUMBER and text[end].isdecimal():
        end += 1
    if end == len(text) and not is_final and end - start <= LONGEST_NUMBER:
        raise NeedMore
    if end - start > LONGEST_NUMBER or int(text[start:end]) == 0:
        return None
    label, is_capital, is_underscored = seen
    return _Body(end, Name(label, int(text[start:end])), is_capital, is_underscored)


def _one_of(text: str, at: int, options: tuple[str, ...], is_final: bool) -> int:
    """Length of the first option that stands at `at`, 0 when none does."""
    rest = text[at : at + 9].lower()
    if not is_final and len(rest) < 9 and any(option.startswith(rest) and option != rest for option in options):
        raise NeedMore
    for option in options:
        if rest.startswith(option):
            return len(option)
    return 0
