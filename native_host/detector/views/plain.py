"""The text as a reader means it: nothing invisible, no look-alike letters, no escapes (T-46)."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from native_host.detector.budget import Budget
from native_host.detector.views.lookalikes import is_lookalike, latin
from native_host.detector.views.view import Piece, View, rewritten

# Soft hyphen, grapheme joiner, bidi controls, Mongolian vowel separator, zero widths, invisible operators, variation
# selectors, byte order mark, tag characters.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef"
)
# Characters with a plainer compatible form: spaces, super- and subscripts, letter-like and circled, ligatures, small and
# full-width forms, mathematical alphabets.
_COMPATIBLE = (
    "\u00a0\u00aa\u00b2\u00b3\u00b9\u00ba\u017f\u02b0-\u02b8\u1680\u1d2c-\u1d6a\u2000-\u200a\u2024\u202f\u205f\u2070-\u209f\u2100-\u214f"
    "\u2460-\u24ff\u3000\ufb00-\ufb06\ufe13-\ufe19\ufe30-\ufe6b\uff01-\uffee\U0001d400-\U0001d7ff"
)
_DASHES = "\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_DIGITS = "\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59"
_FOREIGN_LETTERS = "\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13f4"

# Classes and fixed lengths only, so that a pass is linear.
_ESCAPE = (
    r"(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});)|(?P<percent>%[0-7][0-9a-fA-F])"
    r"|(?P<percents>(?:%[89a-fA-F][0-9a-fA-F]){2,4})|(?P<escape>\\u[0-9a-fA-F]{4}|\\x[0-7][0-9a-fA-F])"
)
_PIECE = re.compile(
    rf"(?P<invisible>[{_INVISIBLE}]+)|(?P<dash>[{_DASHES}])|(?P<digit>[{_DIGITS}])|(?P<compatible>[{_COMPATIBLE}])"
    rf"|(?P<foreign>[{_FOREIGN_LETTERS}])"
    rf"|{_ESCAPE}"
)
_ASCII_PIECE = re.compile(_ESCAPE)
_ESCAPE_SIGNS = ("%", "&", "\\u", "\\x")
_TOKEN_REACH = 40
_LATIN_WORD = re.compile(r"[A-Za-z]")
_TOKEN_END = re.compile(r"[\s,;()<>\"'\[\]{}|]")


def plain_view(text: str, budget: Budget) -> View | None:
    """The undisguised reading, or None where the text has nothing to undo."""
    if text.isascii() and not any(sign in text for sign in _ESCAPE_SIGNS):
        return None
    pieces = list(budget.each(_pieces(text), "plain view"))
    return rewritten(text, pieces) if pieces else None


def _pieces(text: str) -> Iterator[Piece]:
    for found in (_ASCII_PIECE if text.isascii() else _PIECE).finditer(text):
        replacement = _replacement(text, found)
        if replacement is not None and replacement != found[0]:
            yield Piece(found.start(), found.end(), replacement)


def _replacement(text: str, found: re.Match[str]) -> str | None:
    """What is read in place of the match; None leaves it as it is."""
    match found.lastgroup:
        case "invisible":
            return ""
        case "dash":
            return "-"
        case "digit":
            return str(unicodedata.digit(found[0]))
        case "compatible":
            return unicodedata.normalize("NFKC", found[0])
        case "foreign":
            return latin(found[0]) if is_lookalike(found[0]) and _stands_among_latin(text, found.start()) else None
        case "entity":
            return _of_entity(found[0])
        case "escape":
            return _of_code(int(found[0][2:], 16))
        case _:
            return _of_percents(found[0])


def _stands_among_latin(text: str, at: int) -> bool:
    """Whether the token around `at` also has Latin letters: only a mixed token is a disguise."""
    before, after = text[max(0, at - _TOKEN_REACH) : at], text[at + 1 : at + 1 + _TOKEN_REACH]
    return bool(
        _LATIN_WORD.search(_TOKEN_END.split(before)[-1]) or _LATIN_WORD.search(_TOKEN_END.split(after, maxsplit=1)[0])
    )


def _of_entity(entity: str) -> str | None:
    character = html.unescape(entity)
    return None if character == entity or character in "�" else unicodedata.normalize("NFKC", character)


def _of_code(code: int) -> str | None:
    return None if 0xD800 <= code <= 0xDFFF else chr(code)


def _of_percents(escaped: str) -> str | None:
    try:
        decoded = bytes.fromhex(escaped.replace("%", "")).decode("utf-8")
        return unicodedata.normalize("NFKC", decoded)
    except UnicodeDecodeError:
        return None
