"""Phone numbers as people write them: "+49 (0)30 ..." anywhere, national forms by their shape or a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.rules.digits import Group, is_apart, runs
from native_host.detector.rules.personal.numbering_plans import international, is_national, is_national_with_trunk_zero
from native_host.detector.rules.personal.phone_words import CONTEXT, LABEL, OTHER_NUMBERS

_FEWEST, _MOST = 7, 15
_SEPARATOR = re.compile(r"[ \t]?[()\-./ ]{0,3}[ \t]?|[ \t]?\r?\n[ \t]?")
_EXTENSION = re.compile(r"\s?(?:x|ext\.?|extension|durchwahl|dw|poste|int\.?)\s?[0-9]{1,6}\b", re.IGNORECASE)
_INTERNATIONAL_PREFIX = re.compile(r"\+[ (]?$|\(\+$")
_DATE_SHAPES = ([2, 2, 4], [1, 2, 4], [2, 1, 4], [4, 2, 2], [4, 1, 2], [4, 2, 1], [2, 2, 2], [1, 1, 4])


class PhoneNumbers:
    """Reads each run of digit groups once; from every group the longest stretch that is a number wins."""

    name = "phone"

    def scan(self, text: str) -> Iterator[Finding]:
        for groups in runs(text, _FEWEST):
            first = 0
            while first < len(groups):
                found = _number(text, groups, first)
                if found is not None:
                    last, start, score = found
                    yield Finding(
                        start, _with_extension(text, groups[last].end), Entity.PHONE_NUMBER.value, score, "rule:phone"
                    )
                    first = last
                first += 1


RULES = (PhoneNumbers(),)

_Found = tuple[int, int, float]


def _number(text: str, groups: list[Group], first: int) -> _Found | None:
    """The last group, the first character and the score of a number that begins with group `first`."""
    last = _reach(text, groups, first)
    start = groups[first].start
    sign = _INTERNATIONAL_PREFIX.search(text, max(0, start - 2), start)
    if sign is not None and not (sign.start() and text[sign.start() - 1].isalnum()):
        return _international(text, groups, first, last, sign.start(), "")
    digits = text[start : groups[first].end]
    for exit_code in ("00", "011"):
        if digits.startswith(exit_code):
            found = _international(text, groups, first, last, start, exit_code)
            if found is not None:
                return found
    return _national(text, groups, first, last)


def _reach(text: str, groups: list[Group], first: int) -> int:
    """The last group that can belong to one number with group `first`."""
    total, last = groups[first].size, first
    while last + 1 < len(groups):
        between = text[groups[last].end : groups[last + 1].start]
        total += groups[last + 1].size
        if total > _MOST + 4 or not _SEPARATOR.fullmatch(between):
            break
        last += 1
    return last


def _international(text: str, groups: list[Group], first: int, last: int, start: int, exit_code: str) -> _Found | None:
    fallback: _Found | None = None
    for end in range(last, first - 1, -1):
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


def _national(text: str, groups: list[Group], first: int, last: int) -> _Found | None:
    start = groups[first].start
    if not _may_begin(text, start):
        return None
    has_context: bool | None = None
    for end in range(last, first - 1, -1):
        digits = _digits(text, groups, first, end)
        stop = groups[end].end
        if not _FEWEST <= len(digits) <= 13 or "\n" in text[start:stop] or not _may_end(text, stop):
            continue
        if has_context is None:
            has_context = CONTEXT.is_near(text, start, stop)
        opened = start - 1 if text[start - 1 : start] == "(" and ")" in text[start:stop] else start
        score = _national_score(text, groups[first : end + 1], digits, has_context=has_context)
        if score is not None:
            return end, opened, score
    return None


def _national_score(text: str, groups: list[Group], digits: str, *, has_context: bool) -> float | None:
    sizes = [group.size for group in groups]
    if sizes in _DATE_SHAPES or len(set(digits)) < 3:
        return None
    start, end = groups[0].start, groups[-1].end
    is_american = (
        sizes in ([3, 3, 4], [1, 3, 3, 4]) and digits[-10] in "23456789" and digits[: len(digits) - 10] in ("", "1")
    )
    if has_context:
        if len(groups) == 1 and (_is_argument(text, start) or (len(digits) < 9 and not LABEL.is_near(text, start, end))):
            return None
        return 0.9 if is_american or sizes == [3, 4] or is_national(digits) else None
    if not 2 <= len(groups) <= 6 or min(sizes[1:]) < 2 or OTHER_NUMBERS.is_near(text, start, end):
        return None
    if is_american and " " not in text[groups[-2].end : groups[-1].start]:
        return 0.75
    is_bracketed = text[start - 1 : start] == "(" and text[groups[0].end] == ")"
    if is_bracketed and (is_american or (len(digits) >= 9 and is_national(digits))):
        return 0.75
    is_even = len({text[one.end : two.start].strip() for one, two in pairwise(groups[1:])}) <= 1
    return 0.7 if is_even and 9 <= len(digits) <= 12 and is_national_with_trunk_zero(digits) else None


def _digits(text: str, groups: list[Group], first: int, last: int) -> str:
    """The digits dialled: a trunk zero in brackets, "+49 (0)30", is for those who call from inside."""
    parts = [text[group.start : group.end] for group in groups[first : last + 1]]
    if len(parts) > 2 and parts[1] == "0" and text[groups[first + 1].start - 1] == "(":
        del parts[1]
    return "".join(parts)


def _may_begin(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return not (
        before[-1:].isalnum()
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
