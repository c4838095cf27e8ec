"""How a national phone number may be written, beside a word for one and without."""

from __future__ import annotations

import re
from itertools import pairwise

from native_host.detector.rules.digits import Group
from native_host.detector.rules.personal.numbering_plans import is_national, is_national_with_trunk_zero, is_north_american
from native_host.detector.rules.personal.phone_words import BESIDE_ONE_PIECE, LABEL, OTHER_LABEL, OTHER_NUMBERS, VERB_BEFORE

FEWEST = 7
_LONG_ENOUGH = 9
# A range of years; a decimal; a clause "252.227-7013".
_OTHER = re.compile(r"(?:19|20)[0-9]{2} ?- ?(?:19|20)[0-9]{2}|[0-9]{1,2}\.[0-9]+|[0-9]{3}\.[0-9]{3}-[0-9]{4}")
_ZIP_CODE = re.compile(r"[0-9]{5}-[0-9]{4}")
_STATE = re.compile(r"(?:^|[\s,.])[A-Z]{2}\.?,?[\s*#/]{1,8}$")
_DIGIT_THEN_SIGN, _SIGN_THEN_DIGIT = re.compile(r"[0-9][ -]"), re.compile(r"[ -][0-9]")
_ADDRESS = re.compile(r"[\w-]@[\w-]+\.[a-z]")
_LINE_REACH = 60
_DATE_SHAPES = ([2, 2, 4], [1, 2, 4], [2, 1, 4], [4, 2, 2], [4, 1, 2], [4, 2, 1], [2, 2, 2], [1, 1, 4])


class Written:
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


def score_beside_words(number: Written) -> float | None:
    text, start, end = number.text, number.start, number.end
    if number.is_dull():
        return None
    if len(number.groups) == 1 and _is_argument(text, start):
        return None
    if OTHER_LABEL.is_near(text, start, end) and not LABEL.is_near(text, start, end):
        return None
    if len(number.groups) == 1 and not _is_named(number):
        return None
    return 0.9 if number.is_american() or number.sizes == [3, 4] or is_national(number.digits) else None


def _is_named(number: Written) -> bool:
    text, start, end = number.text, number.start, number.end
    if len(number.digits) < _LONG_ENOUGH:
        return LABEL.is_near(text, start, end)
    return BESIDE_ONE_PIECE.is_near(text, start, end) or VERB_BEFORE.is_near(text, start, end)


def score_alone(number: Written) -> float | None:
    """Without a word beside it, a number needs a shape that little else has: a trunk zero, brackets, or 3-3-4."""
    text, groups, digits = number.text, number.groups, number.digits
    if number.is_dull():
        return None
    if len(groups) == 1:
        is_number = is_north_american(digits) and _has_address_on_its_line(number)
        return 0.6 if is_number and not OTHER_NUMBERS.is_near(text, number.start, number.end) else None
    if min(number.sizes[1:]) < 2:
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
    elif number.is_american() and _is_set_apart_by_single_spaces(number) and is_north_american(digits):
        score = 0.6
    else:
        return None
    return None if OTHER_NUMBERS.is_near(text, number.start, number.end) else score


def _stands_in_list(number: Written) -> bool:
    """Whether further digits stand a single sign before or behind: coordinates of a drawing, bytes, columns."""
    text, start, end = number.text, number.start, number.end
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    return bool(_DIGIT_THEN_SIGN.fullmatch(before) or _SIGN_THEN_DIGIT.fullmatch(behind)) or number.sizes[0] == 1


def _is_set_apart_by_single_spaces(number: Written) -> bool:
    """ "415 555 2671", in no row or column of further numbers."""
    around = number.text[max(0, number.start - 8) : number.start], number.text[number.end : number.end + 8]
    return number.written().count(" ") == 2 and not any(sign.isdigit() for sign in "".join(around))


def _has_address_on_its_line(number: Written) -> bool:
    """Whether an e-mail address stands near on the same line, as where somebody lists how a person is reached."""
    before = number.text[max(0, number.start - _LINE_REACH) : number.start].rpartition("\n")[2]
    behind = number.text[number.end : number.end + _LINE_REACH].partition("\n")[0]
    return _ADDRESS.search(before) is not None or _ADDRESS.search(behind) is not None


def _is_zip_code(number: Written) -> bool:
    """ "MA 02110-1301": a ZIP+4 code behind its state."""
    before = number.text[max(0, number.start - 12) : number.start]
    return _ZIP_CODE.fullmatch(number.written()) is not None and _STATE.search(before) is not None


def may_stand_alone(text: str, groups: list[Group], first: int) -> bool:
    """A cheap look at how `score_alone` could come to say yes: a zero, a bracket, ten digits, or groups of three."""
    start = groups[first].start
    if text[start] == "0" or text[start - 1 : start] == "(":
        return True
    if groups[first].size == 10:
        return "@" in text[max(0, start - _LINE_REACH) : start + 10 + _LINE_REACH]
    return first + 2 < len(groups) and groups[first + 1].size == 3 and groups[first].size in (1, 3)


def _is_argument(text: str, start: int) -> bool:
    """Whether the digits stand in the brackets of a call, as in `call(1234567)`."""
    return text[max(0, start - 1) : start] == "(" and text[max(0, start - 2) : start - 1].isalnum()
