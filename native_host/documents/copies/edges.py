"""Where a value begins and ends in a text: no piece of a longer word or number is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Written without spaces between words, or with endings put to a name: there a word's end is nowhere to be seen.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
_SOLID = re.compile(rf"[^\W_{_UNSPACED}]")
_MARK = re.compile("[\u0300-\u036f]")
_HOUR = re.compile(r"t[0-9]{2}:[0-9]{2}")  # what follows a day in one word with it
_LONG = 9  # signs of a value, digits of a number: by chance no longer word holds it
_NEAR = 64  # signs of its end that are looked at
_DIGITS_FIRST, _DIGITS_LAST = re.compile(r"[^\W_]*[0-9]"), re.compile(r"[0-9][^\W_]*\Z")
# What a sign is written in that programs write before a value. A code of two letters may as well begin a name.
_CODE = r"(?:[0-9][0-9a-f]|[a-f][0-9])"
_SIGN = re.compile(rf"(?:%{_CODE}|\\(?:[nrt]|['x]{_CODE}|u[0-9a-f]{{4}}))\Z")
_SIGN_MOST = 6
# What the last word of an address goes on with, by its own letters; and the name of the next one, right behind it.
_SMALL, _CAPITAL, _LETTER = re.compile("[a-z]"), re.compile("[A-Z](?![a-z])"), re.compile("[A-Za-z]")
_NEXT = re.compile(r"[A-Za-z0-9._%+~-]{1,64}@")
_ASCII = re.compile(r"[A-Za-z0-9]")


@dataclass(frozen=True, slots=True)
class Edges:
    """What a value may have right beside it. A long number is one beside letters, too, where its end has digits."""

    is_mail: bool
    is_long: bool
    is_free_before: bool
    is_free_behind: bool

    @staticmethod
    def of(original: str) -> Edges:
        value = original.strip()
        is_number = sum(map(str.isdecimal, value)) >= _LONG
        return Edges(
            is_mail="@" in value,
            is_long=len(value) >= _LONG,
            is_free_before=is_number and _DIGITS_FIRST.match(value) is not None,
            is_free_behind=is_number and _DIGITS_LAST.search(value[-_NEAR:]) is not None,
        )

    def begin(self, text: str, at: int, written: str, first: int) -> bool:
        """`text` is folded; `first` is the place in it as it is written."""
        if not _SOLID.match(text, at):
            return True
        before = at - 1
        while before >= 0 and _MARK.match(text, before):
            before -= 1
        if before < 0 or not _SOLID.match(text, before):
            return True
        if self.is_free_before and not (text[at - 1].isdecimal() and text[at].isdecimal()):
            return True
        if self.is_mail and not _ASCII.match(written, first - 1):
            return True
        return (self.is_mail or self.is_free_before) and _SIGN.search(text[max(0, at - _SIGN_MOST) : at]) is not None

    def end(self, text: str, at: int, written: str, last: int) -> bool:
        """`text` is folded; `last` is the place in it as it is written."""
        goes_on = at < len(text) and (_MARK.match(text, at) or (_SOLID.match(text, at) and _ends_solid(text, at)))
        if not goes_on or _HOUR.match(text, at):
            return True
        if self.is_free_behind and not (text[at].isdecimal() and text[at - 1].isdecimal()):
            return True
        return self.is_mail and _ends_address(written, last)


def behind_marks(text: str, at: int) -> int:
    while _MARK.match(text, at):
        at += 1
    return at


def _ends_solid(text: str, end: int) -> bool:
    return bool(_SOLID.match(text, end - 1) or _MARK.match(text, end - 1))


def _ends_address(text: str, end: int) -> bool:
    """Addresses tell where they end, also where the next word was glued to them: "anna@firma.exampleTelefon"."""
    if text[end - 1].islower():
        goes_on = _SMALL
    else:  # "FIRMA.DETelefon", "FIRMA.DEtelefon", not "FIRMA.DENTAL".
        goes_on = _CAPITAL if text[end - 2 : end].isalpha() and text[end - 2 : end].isupper() else _LETTER
    return not goes_on.match(text, end) or _NEXT.match(text, end) is not None
