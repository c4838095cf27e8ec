"""Phone numbers as people write them: "+49 (0)30 ..." anywhere, national forms by their shape or a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.context import binds, is_unspaced
from native_host.detector.rules.digits import Group, is_apart, runs
from native_host.detector.rules.personal.numbering_plans import international
from native_host.detector.rules.personal.phone_shapes import (
    FEWEST,
    Written,
    may_stand_alone,
    score_alone,
    score_beside_words,
)
from native_host.detector.rules.personal.phone_words import CONTEXT, WORDS

_MOST = 15
_SEPARATOR = re.compile(r"[ \t]?[()\-./ ]{0,3}[ \t]?|[ \t]?\r?\n[ \t]?")
_EXTENSION = re.compile(r"\s?(?:x|ext\.?|extension|durchwahl|dw|poste|int\.?)\s?[0-9]{1,6}\b", re.IGNORECASE)
_DECIMALS = re.compile(r"\.[0-9]")
_INTERNATIONAL_PREFIX = re.compile(r"\+[ (]?$|\(\+$")
# Digits in one piece right before a letter mostly count something ("1700000000秒"): then the word for phones is right before.
_SAID = re.compile(
    r"(?:전화|번호|휴대폰|핸드폰|휴대전화|연락처|手机|手機|电话|電話|携帯|联系方式|連絡先|โทร|เบอร์)[号號码碼番호話話번号は은는이가를がのです是为為:： ]{0,8}$"
)
_GROUPS_IN_WORDS, _GROUPS_ALONE = 8, 6


class PhoneNumbers:
    """Reads each run of digit groups once; from every group the longest stretch that is a number wins."""

    name = "phone"
    context = WORDS
    shape = r"[0-9](?:[ \t\r\n.\-/()_:|]{0,4}[0-9]){6}"

    def scan(self, text: str) -> Iterator[Finding]:
        may_have_words = CONTEXT.is_anywhere(text)
        for run in runs(text, FEWEST):
            for groups in _joined(text, run):
                yield from _numbers(text, groups, may_have_words=may_have_words)


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


def _numbers(text: str, groups: list[Group], *, may_have_words: bool) -> Iterator[Finding]:
    if sum(group.size for group in groups) < FEWEST:
        return
    # Between the groups there are no words, so that one look at the whole run spares most looks at each group.
    has_words = may_have_words and CONTEXT.is_near(text, groups[0].start, groups[-1].end)
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
    if sign is not None and not (sign.start() and binds(text[sign.start() - 1])):
        return _international(text, groups, first, sign.start(), "", is_vouched_for=True)
    for exit_code in ("00", "011"):
        if text.startswith(exit_code, start, groups[first].end):
            found = _international(text, groups, first, start, exit_code, is_vouched_for=has_words)
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


def _international(
    text: str, groups: list[Group], first: int, start: int, exit_code: str, *, is_vouched_for: bool
) -> _Found | None:
    """Digits of a length that the country has are enough where a plus sign or a word for phones vouches for them."""
    fallback: _Found | None = None
    for end in range(_reach(groups, first), first - 1, -1):
        digits = _digits(text, groups, first, end).removeprefix(exit_code)
        if not 8 <= len(digits) <= _MOST + 1 or not is_apart(
            text, groups[first].start, _with_extension(text, groups[end].end)
        ):
            continue
        if _is_decimal(text, groups, first, end):
            continue
        verdict = international(digits)
        if verdict:
            return end, start, 0.95
        is_one = len(digits) <= _MOST and "\n" not in text[start : groups[end].end] and not text.startswith("+ ", start)
        if verdict is False and is_vouched_for and is_one:
            fallback = fallback or (end, start, 0.7)
    return fallback


def _is_decimal(text: str, groups: list[Group], first: int, end: int) -> bool:
    """ "+35236450.6": whole digits in one piece, and behind them, taken along or not, the first place of a decimal."""
    if end == first:
        return _DECIMALS.match(text, groups[end].end) is not None
    return end == first + 1 and groups[end].size == 1 and text[groups[end].start - 1] == "."


def _national(text: str, groups: list[Group], first: int, *, has_words: bool) -> _Found | None:
    start = groups[first].start
    if not (has_words or may_stand_alone(text, groups, first)) or not _may_begin(text, start):
        return None
    last = min(len(groups), first + (_GROUPS_IN_WORDS if has_words else _GROUPS_ALONE)) - 1
    for end in range(last, first - 1, -1):
        stop = groups[end].end
        digits = _digits(text, groups, first, end)
        if len(digits) < FEWEST:
            return None
        if len(digits) > 13 or "\n" in text[start:stop] or not _may_end(text, stop):
            continue
        if end == first and is_unspaced(text[stop : stop + 1]) and not _SAID.search(text, max(0, start - 16), start):
            continue
        number = Written(text, groups[first : end + 1], digits)
        score = score_beside_words(number) if has_words and CONTEXT.is_near(text, start, stop) else score_alone(number)
        if score is not None:
            opened = start - 1 if text[start - 1 : start] == "(" and ")" in text[start:stop] else start
            return end, opened, score
    return None


def _digits(text: str, groups: list[Group], first: int, last: int) -> str:
    """The digits dialled: a trunk zero in brackets, "+49 (0)30", is for those who call from inside."""
    parts = [text[group.start : group.end] for group in groups[first : last + 1]]
    if len(parts) > 2 and parts[1] == "0" and text[groups[first + 1].start - 1] == "(":
        del parts[1]
    return "".join(parts)


def _may_begin(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return not (
        binds(before[-1:])
        or (before[-1:] in "_$€£#=@%~^*/\\" and before[-1:])
        or (before[-1:] in ".-+" and before[:1].isalnum())
        or (before[-1:] in ",:" and before[:1].isdigit())
    )


def _may_end(text: str, end: int) -> bool:
    after = text[end : end + 2]
    return not (
        (after[:1].isalpha() and binds(after[:1]) and not after.lower().startswith(("x", "e")))
        or (after[:1] in "_%€$" and after[:1])
    ) and not (len(after) == 2 and after[0] in ".,:-/" and after[1].isdigit())


def _with_extension(text: str, end: int) -> int:
    extension = _EXTENSION.match(text, end)
    return extension.end() if extension else end
