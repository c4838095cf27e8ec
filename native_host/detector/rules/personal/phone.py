"""Phone numbers as people write them: "+49 (0)30 ..." anywhere, national forms by their shape or a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.context import is_unspaced
from native_host.detector.rules.digits import Group, is_apart, runs
from native_host.detector.rules.personal.numbering_plans import international, is_national, is_national_with_trunk_zero
from native_host.detector.rules.personal.phone_words import CONTEXT, LABEL, OTHER_LABEL, OTHER_NUMBERS

_FEWEST, _MOST = 7, 15
_SEPARATOR = re.compile(r"[ \t]?[()\-./ ]{0,3}[ \t]?|[ \t]?\r?\n[ \t]?")
_EXTENSION = re.compile(r"\s?(?:x|ext\.?|extension|durchwahl|dw|poste|int\.?)\s?[0-9]{1,6}\b", re.IGNORECASE)
_INTERNATIONAL_PREFIX = re.compile(r"\+[ (]?$|\(\+$")
# A range of years; a decimal; a clause "252.227-7013".
_OTHER = re.compile(r"(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}|[0-9]{1,2}\.[0-9]+|[0-9]{3}\.[0-9]{3}-[0-9]{4}")
_ZIP_CODE = re.compile(r"[0-9]{5}-[0-9]{4}")
_STATE = re.compile(r"(?:^|[\s,.])[A-Z]{2}\.?,?\s{1,8}$")
_DIGIT_THEN_SIGN, _SIGN_THEN_DIGIT = re.compile(r"[0-9][ -]"), re.compile(r"[ -][0-9]")
_DATE_SHAPES = ([2, 2, 4], [1, 2, 4], [2, 1, 4], [4, 2, 2], [4, 1, 2], [4, 2, 1], [2, 2, 2], [1, 1, 4])


_GROUPS_IN_WORDS, _GROUPS_ALONE = 8, 6


class PhoneNumbers:
    """Reads each run of digit groups once; from every group the longest stretch that is a number wins."""

    name = "phone"
    shape = r"[0-9](?:[ \t\r\n.\-/()_:|]{0,4}[0-9]){6}"

    def scan(self, text: str) -> Iterator[Finding]:
        for run in runs(text, _FEWEST):
            for groups in _joined(text, run):
                yield from _numbers(text, groups)


RULES = (PhoneNumbers(),)

_Found = tuple[int, int, float]


def _joined(text: str, run: list[Group]) -> Iterator[list[Group]]:
    """The run cut where two groups cannot belong to one number."""
    groups = run[:1]
    for before, group in pairwise(run):
        if not _SEPARATOR.fullmatch(text, before.end, group.start):
            yield groups
            groups = []
        groups.append(group)
    yield groups


def _numbers(text: str, groups: list[Group]) -> Iterator[Finding]:
    if sum(group.size for group in groups) < _FEWEST:
        return
    # Between the groups there are no words, so that one look at the whole run spares most looks at each group.
    has_words = CONTEXT.is_near(text, groups[0].start, groups[-1].end)
    first = 0
    while first < len(groups):
        found = _number(text, groups, first, has_words=has_words)
        if found is not None:
            last, start, score = found
            end = _with_extension(text, groups[last].end)
            yield Finding(start, end, Entity.PHONE_NUMBER.value, score, "rule:phone")
            first = last
        first += 1


def _number(text: str, groups: list[Group], first: int, *, has_words: bool) -> _Found | None:
    """The last group, the first character and the score of a number that begins with group `first`."""
    start = groups[first].start
    sign = _INTERNATIONAL_PREFIX.search(text, max(0, start - 2), start)
    if sign is not None and not (sign.start() and text[sign.start() - 1].isalnum()):
        return _international(text, groups, first, sign.start(), "")
    for exit_code in ("00", "011"):
        if text.startswith(exit_code, start, groups[first].end):
            found = _international(text, groups, first, start, exit_code)
            if found is not None:
                return found
    return _national(text, groups, first, has_words=has_words)


def _reach(groups: list[Group], first: int) -> int:
    """The last group that can belong to one number with group `first`."""
    total, last = groups[first].size, first
    while last + 1 < len(groups) and total + groups[last + 1].size <= _MOST + 4:
        last += 1
        total += groups[last].size
    return last


def _international(text: str, groups: list[Group], first: int, start: int, exit_code: str) -> _Found | None:
    fallback: _Found | None = None
    for end in range(_reach(groups, first), first - 1, -1):
        digits = _digits(text, groups, first, end).removeprefix(exit_code)
        if not 8 <= len(digits) <= _MOST + 1 or not is_apart(
            text, groups[first].start, _with_extension(text, groups[end].end)
        ):
            continue
        verdict = international(digits)
        if verdict:
            return end, start, 0.95
        if verdict is False and not exit_code and len(digits) <= _MOST and "\n" not in text[start : groups[end].end]:
            fallback = fallback or (end, start, 0.7)
    return fallback


def _national(text: str, groups: list[Group], first: int, *, has_words: bool) -> _Found | None:
    start = groups[first].start
    if not (has_words or _may_stand_alone(text, groups, first)) or not _may_begin(text, start):
        return None
    last = min(len(groups), first + (_GROUPS_IN_WORDS if has_words else _GROUPS_ALONE)) - 1
    for end in range(last, first - 1, -1):
        stop = groups[end].end
        digits = _digits(text, groups, first, end)
        if len(digits) < _FEWEST:
            return None
        if len(digits) > 13 or "\n" in text[start:stop] or not _may_end(text, stop):
            continue
        number = _Written(text, groups[first : end + 1], digits)
        score = _score_beside_words(number) if has_words and CONTEXT.is_near(text, start, stop) else _score_alone(number)
        if score is not None:
            opened = start - 1 if text[start - 1 : start] == "(" and ")" in text[start:stop] else start
            return end, opened, score
    return None


def _may_stand_alone(text: str, groups: list[Group], first: int) -> bool:
    """A cheap look at how `_score_alone` could come to say yes: a zero, a bracket, or groups of three."""
    start = groups[first].start
    if text[start] == "0" or text[start - 1 : start] == "(":
        return True
    return first + 2 < len(groups) and groups[first + 1].size == 3 and groups[first].size in (1, 3)


class _Written:
    """Digits as somebody grouped them."""

    __slots__ = ("digits", "end", "groups", "sizes", "start", "text")

    def __init__(self, text: str, groups: list[Group], digits: str) -> None:
        self.text, self.groups, self.digits = text, groups, digits
        self.sizes = [group.size for group in groups]
        self.start, self.end = groups[0].start, groups[-1].end

    def is_american(self) -> bool:
        """Three, three and four digits, with or without the country's 1."""
        is_shape = self.sizes in ([3, 3, 4], [1, 3, 3, 4]) and self.digits[-10] in "23456789"
        return is_shape and self.digits[:-10] in ("", "1")

    def is_dull(self) -> bool:
        """A date, a range of years, a decimal, or one digit over and over."""
        return self.sizes in _DATE_SHAPES or len(set(self.digits)) < 3 or _OTHER.fullmatch(self.written()) is not None

    def written(self) -> str:
        return self.text[self.start : self.end]


def _score_beside_words(number: _Written) -> float | None:
    text, start, end = number.text, number.start, number.end
    if number.is_dull():
        return None
    if len(number.groups) == 1 and _is_argument(text, start):
        return None
    if OTHER_LABEL.is_near(text, start, end) and not LABEL.is_near(text, start, end):
        return None
    if len(number.groups) == 1 and len(number.digits) < 9 and not LABEL.is_near(text, start, end):
        return None
    return 0.9 if number.is_american() or number.sizes == [3, 4] or is_national(number.digits) else None


def _score_alone(number: _Written) -> float | None:
    """Without a word beside it, a number needs a shape that little else has: a trunk zero, brackets, or 3-3-4."""
    text, groups, digits = number.text, number.groups, number.digits
    if len(groups) < 2 or min(number.sizes[1:]) < 2 or number.is_dull():
        return None
    is_bracketed = text[number.start - 1 : number.start] == "(" and text[groups[0].end] == ")"
    is_even = len({text[one.end : two.start].strip() for one, two in pairwise(groups[1:])}) <= 1
    if (number.is_american() and (is_bracketed or " " not in text[groups[-2].end : groups[-1].start])) or (
        is_bracketed and len(digits) >= 9 and is_national(digits)
    ):
        score = 0.75
    elif (
        (is_even and 9 <= len(digits) <= 12 and is_national_with_trunk_zero(digits))
        and not _stands_in_list(number)
        and not _is_zip_code(number)
    ):
        score = 0.7
    else:
        return None
    return None if OTHER_NUMBERS.is_near(text, number.start, number.end) else score


def _stands_in_list(number: _Written) -> bool:
    """Whether further digits stand a single sign before or behind: coordinates of a drawing, bytes, columns."""
    text, start, end = number.text, number.start, number.end
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    return bool(_DIGIT_THEN_SIGN.fullmatch(before) or _SIGN_THEN_DIGIT.fullmatch(behind)) or number.sizes[0] == 1


def _is_zip_code(number: _Written) -> bool:
    """ "MA 02110-1301": a ZIP+4 code behind its state."""
    before = number.text[max(0, number.start - 12) : number.start]
    return _ZIP_CODE.fullmatch(number.written()) is not None and _STATE.search(before) is not None


def _digits(text: str, groups: list[Group], first: int, last: int) -> str:
    """The digits dialled: a trunk zero in brackets, "+49 (0)30", is for those who call from inside."""
    parts = [text[group.start : group.end] for group in groups[first : last + 1]]
    if len(parts) > 2 and parts[1] == "0" and text[groups[first + 1].start - 1] == "(":
        del parts[1]
    return "".join(parts)


def _may_begin(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return not (
        (before[-1:].isalnum() and not is_unspaced(before[-1:]))
        or (before[-1:] in "_$€£#=@%~^*/\\" and before[-1:])
        or (before[-1:] in ".,-:+" and before[:1].isalnum())
    )


def _may_end(text: str, end: int) -> bool:
    after = text[end : end + 2]
    return not (
        (after[:1].isalpha() and not after.lower().startswith(("x", "e"))) or (after[:1] in "_%€$" and after[:1])
    ) and not (len(after) == 2 and after[0] in ".,:-/" and after[1].isdigit())


def _with_extension(text: str, end: int) -> int:
    extension = _EXTENSION.match(text, end)
    return extension.end() if extension else end


def _is_argument(text: str, start: int) -> bool:
    """Whether the digits stand in the brackets of a call, as in `call(1234567)`."""
    return text[max(0, start - 1) : start] == "(" and text[max(0, start - 2) : start - 1].isalnum()
